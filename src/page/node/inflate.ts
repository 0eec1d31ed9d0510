/** Inflates as zlib does, as strictly: what zlib refuses is refused here, for the same reasons. */

import { buildTable, type CodeTable, InflateFailure } from './code-table.ts';

const END = 256;
const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
  163, 195, 227, 258,
];
const LENGTH_EXTRA = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
  3073, 4097, 6145, 8193, 12289, 16385, 24577,
];
const DISTANCE_EXTRA = DISTANCE_BASE.map((_, code) => Math.max(0, (code >> 1) - 1));
const LENGTHS_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const FIXED_LITERALS = buildTable(
  Uint8Array.from({ length: 288 }, (_, symbol) =>
    symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
  ),
  false,
  false,
);
const FIXED_DISTANCES = buildTable(new Uint8Array(32).fill(5), false, false);

/** The content of a stream without header, of at most so many bytes; throws `InflateFailure`. */
export function inflate(compressed: Uint8Array, most: number): Uint8Array {
  return new Inflater(compressed, most).run();
}

class Inflater {
  private readonly input: Uint8Array;
  private readonly output: Uint8Array;
  private at = 0;
  private size = 0;
  private held = 0;
  private count = 0;

  constructor(input: Uint8Array, most: number) {
    this.input = input;
    this.output = new Uint8Array(most);
  }

  run(): Uint8Array {
    let isLast = false;
    while (!isLast) {
      isLast = this.take(1) === 1;
      const kind = this.take(2);
      if (kind === 0) this.copyStored();
      else if (kind === 1) this.inflateBlock(FIXED_LITERALS, FIXED_DISTANCES);
      else if (kind === 2) this.inflateBlock(...this.readTables());
      else throw new InflateFailure('Z_DATA_ERROR');
    }
    return this.output.subarray(0, this.size);
  }

  /** Holds so many bits at least, where the input has them. */
  private hold(bits: number): void {
    while (this.count < bits && this.at < this.input.length) {
      this.held |= (this.input[this.at] as number) << this.count;
      this.at += 1;
      this.count += 8;
    }
  }

  private take(bits: number): number {
    this.hold(bits);
    if (this.count < bits) throw new InflateFailure('Z_BUF_ERROR');
    const value = this.held & ((1 << bits) - 1);
    this.held >>>= bits;
    this.count -= bits;
    return value;
  }

  private takeSymbol({ entries, bits }: CodeTable): number {
    this.hold(bits);
    const entry = entries[this.held & ((1 << bits) - 1)] as number;
    const length = entry & 15;
    if (length === 0) {
      throw new InflateFailure(this.count < bits ? 'Z_BUF_ERROR' : 'Z_DATA_ERROR');
    }
    if (length > this.count) throw new InflateFailure('Z_BUF_ERROR');
    this.held >>>= length;
    this.count -= length;
    return entry >> 4;
  }

  private copyStored(): void {
    this.take(this.count & 7);
    const length = this.take(16);
    if (length !== (~this.take(16) & 0xffff)) throw new InflateFailure('Z_DATA_ERROR');
    // Whole bytes that were held are the first of the block.
    this.at -= this.count >> 3;
    this.held = 0;
    this.count = 0;
    const end = this.at + length;
    const content = this.input.subarray(this.at, end);
    this.requireRoom(content.length);
    this.output.set(content, this.size);
    this.size += content.length;
    if (end > this.input.length) throw new InflateFailure('Z_BUF_ERROR');
    this.at = end;
  }

  private readTables(): [literals: CodeTable, distances: CodeTable] {
    const literals = this.take(5) + 257;
    const distances = this.take(5) + 1;
    const given = this.take(4) + 4;
    if (literals > 286 || distances > 30) throw new InflateFailure('Z_DATA_ERROR');
    const own = new Uint8Array(19);
    for (const symbol of LENGTHS_ORDER.slice(0, given)) own[symbol] = this.take(3);
    const table = buildTable(own, false, false);
    const lengths = new Uint8Array(literals + distances);
    for (let at = 0; at < lengths.length; ) {
      const symbol = this.takeSymbol(table);
      if (symbol < 16) {
        lengths[at] = symbol;
        at += 1;
        continue;
      }
      if (symbol === 16 && at === 0) throw new InflateFailure('Z_DATA_ERROR');
      const value = symbol === 16 ? (lengths[at - 1] as number) : 0;
      const times = symbol === 18 ? 11 + this.take(7) : 3 + this.take(symbol === 16 ? 2 : 3);
      if (at + times > lengths.length) throw new InflateFailure('Z_DATA_ERROR');
      lengths.fill(value, at, at + times);
      at += times;
    }
    if (lengths[END] === 0) throw new InflateFailure('Z_DATA_ERROR');
    return [
      buildTable(lengths.subarray(0, literals), false, true),
      buildTable(lengths.subarray(literals), true, true),
    ];
  }

  private inflateBlock(literals: CodeTable, distances: CodeTable): void {
    const { output } = this;
    for (;;) {
      const symbol = this.takeSymbol(literals);
      if (symbol < END) {
        if (this.size === output.length) this.requireRoom(1);
        output[this.size] = symbol;
        this.size += 1;
        continue;
      }
      if (symbol === END) return;
      const base = LENGTH_BASE[symbol - 257];
      if (base === undefined) throw new InflateFailure('Z_DATA_ERROR');
      const length = base + this.take(LENGTH_EXTRA[symbol - 257] as number);
      const code = this.takeSymbol(distances);
      const from = DISTANCE_BASE[code];
      if (from === undefined) throw new InflateFailure('Z_DATA_ERROR');
      const distance = from + this.take(DISTANCE_EXTRA[code] as number);
      if (distance > this.size) throw new InflateFailure('Z_DATA_ERROR');
      this.requireRoom(length);
      for (let end = this.size + length; this.size < end; this.size += 1) {
        output[this.size] = output[this.size - distance] as number;
      }
    }
  }

  private requireRoom(bytes: number): void {
    if (this.size + bytes > this.output.length) throw new InflateFailure('ERR_BUFFER_TOO_LARGE');
  }
}
