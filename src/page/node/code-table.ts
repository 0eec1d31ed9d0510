/** The codes of a block of deflate as tables to look its bits up in. */

/** Why a stream cannot be inflated, by the code of the error of Node. */
export class InflateFailure extends Error {
  readonly code: 'ERR_BUFFER_TOO_LARGE' | 'Z_DATA_ERROR' | 'Z_BUF_ERROR';

  constructor(code: InflateFailure['code']) {
    super(code);
    this.name = 'InflateFailure';
    this.code = code;
  }
}

const MOST_BITS = 15;

/** What the next bits stand for: the symbol times 16, and the bits that it takes; 0 is no code. */
export interface CodeTable {
  readonly entries: Uint16Array;
  readonly bits: number;
}

/** The table of some lengths of codes; throws where they are no code that zlib admits. */
export function buildTable(
  lengths: Uint8Array,
  admitsNone: boolean,
  admitsOne: boolean,
): CodeTable {
  const counts = new Uint16Array(MOST_BITS + 1);
  for (const length of lengths) counts[length] = (counts[length] as number) + 1;
  counts[0] = 0;
  let bits = MOST_BITS;
  while (bits > 0 && counts[bits] === 0) bits -= 1;
  if (bits === 0) {
    if (!admitsNone) throw new InflateFailure('Z_DATA_ERROR');
    return { entries: new Uint16Array(2), bits: 1 };
  }
  let left = 1;
  const next = new Uint16Array(MOST_BITS + 2);
  for (let length = 1; length <= MOST_BITS; length += 1) {
    left = 2 * left - (counts[length] as number);
    if (left < 0) throw new InflateFailure('Z_DATA_ERROR');
    next[length + 1] = ((next[length] as number) + (counts[length] as number)) << 1;
  }
  if (left > 0 && !(admitsOne && bits === 1)) throw new InflateFailure('Z_DATA_ERROR');
  const entries = new Uint16Array(1 << bits);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const code = next[length] as number;
    next[length] = code + 1;
    let turned = 0;
    for (let at = 0; at < length; at += 1) turned |= ((code >> at) & 1) << (length - 1 - at);
    for (let at = turned; at < entries.length; at += 1 << length) {
      entries[at] = (symbol << 4) | length;
    }
  });
  return { entries, bits };
}
