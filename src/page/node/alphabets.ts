/** The alphabets of deflate: its symbols, the bits after them and the fixed codes. */

import { type Alphabet, assignCodes } from './code-tree.ts';

/** Bytes there are; the symbols of the lengths come after the end of a block. */
export const LITERALS = 256;
/** The symbol that ends a block. */
export const END = 256;
/** Bits after the code of a length. */
export const LENGTH_EXTRA = Uint8Array.of(
  ...[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0],
);
/** Bits after the code of a distance. */
export const DISTANCE_EXTRA = Uint8Array.from({ length: 30 }, (_, code) =>
  Math.max(0, (code >> 1) - 1),
);
/** The least length of each code, less 3. */
export const LENGTH_START = startsOf(LENGTH_EXTRA);
/** The least distance of each code, less 1. */
export const DISTANCE_START = startsOf(DISTANCE_EXTRA);
/** The code of a length less 3. */
export const LENGTH_CODE = codesOf(LENGTH_START, 256);
/** The code of a distance less 1. */
export const DISTANCE_CODE = codesOf(DISTANCE_START, 32_768);
// The greatest length has a code of its own.
LENGTH_START[28] = 255;
LENGTH_CODE[255] = 28;

/** Lengths of the fixed codes. */
export const FIXED_LENGTHS = Uint8Array.from({ length: 288 }, (_, symbol) =>
  symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
);
/** The fixed codes. */
export const FIXED_CODES = assignCodes(FIXED_LENGTHS, 287);
/** Lengths of the fixed codes of distances. */
export const FIXED_DISTANCES = new Uint8Array(30).fill(5);
/** The fixed codes of distances. */
export const FIXED_DISTANCE_CODES = assignCodes(FIXED_DISTANCES, 29);

/** Bytes, the end and lengths. */
export const LITERAL_ALPHABET: Alphabet = {
  size: 286,
  extra: LENGTH_EXTRA,
  extraBase: LITERALS + 1,
  fixed: FIXED_LENGTHS,
  longest: 15,
};
/** Distances. */
export const DISTANCE_ALPHABET: Alphabet = {
  size: 30,
  extra: DISTANCE_EXTRA,
  extraBase: 0,
  fixed: FIXED_DISTANCES,
  longest: 15,
};
/** The lengths of the codes of a block, and how they repeat. */
export const LENGTHS_ALPHABET: Alphabet = {
  size: 19,
  extra: Uint8Array.of(2, 3, 7),
  extraBase: 16,
  fixed: null,
  longest: 7,
};
/** The order in which the lengths of the codes of the lengths are given. */
export const LENGTHS_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function startsOf(extra: Uint8Array): Uint16Array {
  const starts = new Uint16Array(extra.length);
  for (let code = 1; code < extra.length; code += 1) {
    starts[code] = (starts[code - 1] as number) + (1 << (extra[code - 1] as number));
  }
  return starts;
}

function codesOf(starts: Uint16Array, count: number): Uint8Array {
  const codes = new Uint8Array(count);
  starts.forEach((start, code) => {
    codes.fill(code, start);
  });
  return codes;
}
