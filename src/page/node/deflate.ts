/**
 * Deflate as the zlib of Node does it, to the byte: the same chains, the same hash of four bytes
 * and the same blocks. A page has no zlib whose level and memory can be told, and the workbook that
 * it downloads is to be the one of the command.
 */

import { BlockWriter } from './block-writer.ts';

/** How hard to look, by level: those of zlib that are asked for. */
const EFFORTS: Readonly<Record<number, Effort>> = {
  5: { good: 8, lazy: 16, nice: 32, chain: 32 },
  6: { good: 8, lazy: 16, nice: 128, chain: 128 },
};

interface Effort {
  readonly good: number;
  readonly lazy: number;
  readonly nice: number;
  readonly chain: number;
}

/** What zlib is told. */
export interface DeflateOptions {
  readonly level: number;
  readonly windowBits: number;
  readonly memLevel: number;
  /** Whether the stream goes on: it stops at a byte, and no block is the last. */
  readonly goesOn: boolean;
}

const MIN_MATCH = 3;
const MAX_MATCH = 258;
const MIN_LOOKAHEAD = MAX_MATCH + MIN_MATCH + 1;
/** A match of three bytes takes more than the bytes where it is farther away. */
const TOO_FAR = 4096;
const LEAST_HASH_BITS = 15;
const NOTHING = -1;

/** The bytes deflated, without a header. */
export function deflate(content: Uint8Array, options: DeflateOptions): Uint8Array {
  const { level, windowBits, memLevel, goesOn } = options;
  const effort = EFFORTS[level];
  if (!effort) throw new RangeError(`No effort for level ${level}`);
  const writer = new BlockWriter(1 << (memLevel + 6));
  const matcher = new Matcher(content, effort, 1 << windowBits, memLevel + 7);
  matcher.run(writer, !goesOn);
  if (goesOn) writer.store(content.subarray(0, 0), false);
  return writer.bytes.slice();
}

/** Looks for what was there before. Positions count from the start of the content. */
class Matcher {
  private readonly content: Uint8Array;
  private readonly effort: Effort;
  private readonly windowSize: number;
  private readonly mask: number;
  private readonly heads: Int32Array;
  private readonly earlier: Int32Array;
  private readonly hashMask: number;
  /** Start of the window of zlib, which moves by its half, and end of what it has read. */
  private start = 0;
  private end = 0;
  private at = 0;
  private matchStart = 0;

  constructor(content: Uint8Array, effort: Effort, windowSize: number, hashBits: number) {
    const bits = Math.max(LEAST_HASH_BITS, hashBits);
    this.content = content;
    this.effort = effort;
    this.windowSize = windowSize;
    this.mask = windowSize - 1;
    this.heads = new Int32Array(1 << bits).fill(NOTHING);
    this.earlier = new Int32Array(windowSize);
    this.hashMask = (1 << bits) - 1;
  }

  /** Gives the writer every symbol and ends its blocks. A match waits for a longer one after it. */
  run(writer: BlockWriter, isLast: boolean): void {
    const { content, effort, windowSize } = this;
    const mostFar = windowSize - MIN_LOOKAHEAD;
    let blockStart = 0;
    const endBlock = (last: boolean) => {
      const own = blockStart >= this.start ? content.subarray(blockStart, this.at) : null;
      writer.endBlock(own, this.at - blockStart, last);
      blockStart = this.at;
    };
    let length = MIN_MATCH - 1;
    let hasLiteral = false;
    for (;;) {
      if (this.end - this.at < MIN_LOOKAHEAD) this.fill();
      const ahead = this.end - this.at;
      if (ahead === 0) break;
      const head = ahead >= MIN_MATCH ? this.insert(this.at) : NOTHING;
      const before = { length, start: this.matchStart };
      length = MIN_MATCH - 1;
      if (head > this.start && before.length < effort.lazy && this.at - head <= mostFar) {
        length = this.findLongest(head, before.length);
        if (length === MIN_MATCH && this.at - this.matchStart > TOO_FAR) length = MIN_MATCH - 1;
      }
      if (before.length >= MIN_MATCH && length <= before.length) {
        const lastInsert = this.end - MIN_MATCH;
        const isFull = writer.takeMatch(before.length, this.at - 1 - before.start);
        for (let left = before.length - 2; left > 0; left -= 1) {
          this.at += 1;
          if (this.at <= lastInsert) this.insert(this.at);
        }
        hasLiteral = false;
        length = MIN_MATCH - 1;
        this.at += 1;
        if (isFull) endBlock(false);
        continue;
      }
      if (hasLiteral && writer.takeLiteral(content[this.at - 1] as number)) endBlock(false);
      hasLiteral = true;
      this.at += 1;
    }
    if (hasLiteral) writer.takeLiteral(content[this.at - 1] as number);
    if (isLast || writer.isWaiting) endBlock(isLast);
  }

  /** Reads on, and moves the window where it is nearly full. */
  private fill(): void {
    const { windowSize, content } = this;
    do {
      if (this.at - this.start >= 2 * windowSize - MIN_LOOKAHEAD) this.start += windowSize;
      if (this.end === content.length) return;
      this.end = Math.min(content.length, this.start + 2 * windowSize);
    } while (this.end - this.at < MIN_LOOKAHEAD && this.end !== content.length);
  }

  /** Notes a position by the bytes there, and gives the last one with the same hash. */
  private insert(at: number): number {
    const { content, heads } = this;
    const fourth =
      at + 3 < content.length ? (content[at + 3] as number) : this.byteAfterEnd(at + 3);
    const word =
      (content[at] as number) |
      ((content[at + 1] as number) << 8) |
      ((content[at + 2] as number) << 16) |
      (fourth << 24);
    const hash = ((Math.imul(word, 66521) + 66521) >>> 16) & this.hashMask;
    const head = heads[hash] as number;
    heads[hash] = at;
    this.earlier[at & this.mask] = head;
    return head;
  }

  /** What the window still holds where the content has ended: what was there before it moved. */
  private byteAfterEnd(at: number): number {
    return this.start > 0 ? (this.content[at - this.windowSize] as number) : 0;
  }

  /** The length of the longest match, which begins at `matchStart`. */
  private findLongest(head: number, known: number): number {
    const { content, effort, at } = this;
    const ahead = this.end - at;
    const nice = Math.min(effort.nice, ahead);
    const most = Math.min(MAX_MATCH, ahead);
    const limit = Math.max(this.start, at - (this.windowSize - MIN_LOOKAHEAD));
    let chain = known >= effort.good ? effort.chain >> 2 : effort.chain;
    let best = known;
    for (let place = head; ; ) {
      if (
        content[place + best] === content[at + best] &&
        content[place + best - 1] === content[at + best - 1]
      ) {
        let length = 0;
        while (length < most && content[place + length] === content[at + length]) length += 1;
        if (length > best) {
          this.matchStart = place;
          best = length;
          if (length >= nice) break;
        }
      }
      place = this.earlier[place & this.mask] as number;
      chain -= 1;
      if (place <= limit || chain === 0) break;
    }
    return Math.min(best, ahead);
  }
}
