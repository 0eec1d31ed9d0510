/** Writes the blocks of a deflated stream: the symbols of each, with the codes that take least. */

import {
  DISTANCE_ALPHABET,
  DISTANCE_CODE,
  DISTANCE_EXTRA,
  DISTANCE_START,
  END,
  FIXED_CODES,
  FIXED_DISTANCE_CODES,
  FIXED_DISTANCES,
  FIXED_LENGTHS,
  LENGTH_CODE,
  LENGTH_EXTRA,
  LENGTH_START,
  LENGTHS_ALPHABET,
  LENGTHS_ORDER,
  LITERAL_ALPHABET,
  LITERALS,
} from './alphabets.ts';
import { countRuns, lastGiven, listRuns } from './code-lengths.ts';
import { buildTree } from './code-tree.ts';

/** Takes the symbols of a stream and gives its bytes. */
export class BlockWriter {
  private output = new Uint8Array(16_384);
  private written = 0;
  private bits = 0;
  private held = 0;
  private count = 0;
  private readonly most: number;
  /** A literal, or the length of a match less 3; and the distance of the match, 0 for a literal. */
  private readonly symbols: Uint8Array;
  private readonly distances: Uint16Array;
  private readonly literalCounts = new Uint16Array(LITERAL_ALPHABET.size);
  private readonly distanceCounts = new Uint16Array(DISTANCE_ALPHABET.size);

  /** Blocks hold one symbol less than `room`. */
  constructor(room: number) {
    this.most = room - 1;
    this.symbols = new Uint8Array(room);
    this.distances = new Uint16Array(room);
    this.literalCounts[END] = 1;
  }

  /** Whether some symbol waits for its block. */
  get isWaiting(): boolean {
    return this.count > 0;
  }

  /** Takes a literal byte; whether the block is full with it. */
  takeLiteral(byte: number): boolean {
    this.symbols[this.count] = byte;
    this.distances[this.count] = 0;
    this.literalCounts[byte] = (this.literalCounts[byte] as number) + 1;
    this.count += 1;
    return this.count === this.most;
  }

  /** Takes a match; whether the block is full with it. */
  takeMatch(length: number, distance: number): boolean {
    this.symbols[this.count] = length - 3;
    this.distances[this.count] = distance;
    const symbol = LITERALS + 1 + (LENGTH_CODE[length - 3] as number);
    const code = DISTANCE_CODE[distance - 1] as number;
    this.literalCounts[symbol] = (this.literalCounts[symbol] as number) + 1;
    this.distanceCounts[code] = (this.distanceCounts[code] as number) + 1;
    this.count += 1;
    return this.count === this.most;
  }

  /** Ends the block; `content` is what it stands for, `null` where that is out of reach. */
  endBlock(content: Uint8Array | null, length: number, isLast: boolean): void {
    const literals = buildTree(this.literalCounts, LITERAL_ALPHABET);
    const distances = buildTree(this.distanceCounts, DISTANCE_ALPHABET);
    const runs = listRuns(literals, distances);
    const lengths = buildTree(countRuns(runs), LENGTHS_ALPHABET);
    const given = lastGiven(lengths);
    const header = lengths.cost + 3 * (given + 1) + 5 + 5 + 4;
    const own = (literals.cost + distances.cost + header + 3 + 7) >>> 3;
    const fixed = (literals.fixedCost + distances.fixedCost + 3 + 7) >>> 3;
    const best = Math.min(own, fixed);
    if (content && length + 4 <= best) {
      this.store(content, isLast);
    } else if (fixed === best) {
      this.put((1 << 1) | Number(isLast), 3);
      this.putSymbols(FIXED_LENGTHS, FIXED_CODES, FIXED_DISTANCES, FIXED_DISTANCE_CODES);
    } else {
      this.put((2 << 1) | Number(isLast), 3);
      this.put(literals.last - 256, 5);
      this.put(distances.last, 5);
      this.put(given - 3, 4);
      for (const symbol of LENGTHS_ORDER.slice(0, given + 1)) {
        this.put(lengths.lengths[symbol] as number, 3);
      }
      for (const { symbol, more, bits } of runs) {
        this.put(lengths.codes[symbol] as number, lengths.lengths[symbol] as number);
        if (bits > 0) this.put(more, bits);
      }
      this.putSymbols(literals.lengths, literals.codes, distances.lengths, distances.codes);
    }
    this.literalCounts.fill(0);
    this.distanceCounts.fill(0);
    this.literalCounts[END] = 1;
    this.count = 0;
    if (isLast) this.align();
  }

  /** A block of bytes as they are; an empty one marks a place in the stream. */
  store(content: Uint8Array, isLast: boolean): void {
    this.put(Number(isLast), 3);
    this.align();
    for (const figure of [content.length, ~content.length & 0xffff]) {
      this.putByte(figure & 0xff);
      this.putByte(figure >> 8);
    }
    for (const byte of content) this.putByte(byte);
  }

  /** What was written. */
  get bytes(): Uint8Array {
    return this.output.subarray(0, this.written);
  }

  private putSymbols(
    literalLengths: Uint8Array,
    literalCodes: Uint16Array,
    distanceLengths: Uint8Array,
    distanceCodes: Uint16Array,
  ): void {
    for (let at = 0; at < this.count; at += 1) {
      const symbol = this.symbols[at] as number;
      const distance = this.distances[at] as number;
      if (distance === 0) {
        this.put(literalCodes[symbol] as number, literalLengths[symbol] as number);
        continue;
      }
      const length = LENGTH_CODE[symbol] as number;
      const of = LITERALS + 1 + length;
      this.put(literalCodes[of] as number, literalLengths[of] as number);
      const more = LENGTH_EXTRA[length] as number;
      if (more > 0) this.put(symbol - (LENGTH_START[length] as number), more);
      const code = DISTANCE_CODE[distance - 1] as number;
      this.put(distanceCodes[code] as number, distanceLengths[code] as number);
      const far = DISTANCE_EXTRA[code] as number;
      if (far > 0) this.put(distance - 1 - (DISTANCE_START[code] as number), far);
    }
    this.put(literalCodes[END] as number, literalLengths[END] as number);
  }

  private put(value: number, length: number): void {
    this.bits |= value << this.held;
    this.held += length;
    while (this.held >= 8) {
      this.putByte(this.bits & 0xff);
      this.bits >>>= 8;
      this.held -= 8;
    }
  }

  private putByte(byte: number): void {
    if (this.written === this.output.length) {
      const larger = new Uint8Array(2 * this.output.length);
      larger.set(this.output);
      this.output = larger;
    }
    this.output[this.written] = byte;
    this.written += 1;
  }

  private align(): void {
    if (this.held > 0) this.putByte(this.bits & 0xff);
    this.bits = 0;
    this.held = 0;
  }
}
