/** The bytes of a part that an XML reader looks at: a window that moves on over its pieces. */

import { isUtf8 } from 'node:buffer';
import { Refusal } from './unreadable-workbook.ts';
import { detectEncoding, recodeBytes } from './xml-encoding.ts';

/** So many bytes at least are in view after the position, where the part has them. */
const AHEAD_BYTES = 2 ** 18;
/** So many times that are added at least, so that few bytes are copied more than once. */
const STEP = 4;
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** A part's bytes as UTF-8, the part of them in view. */
export class XmlWindow {
  /** What is in view; a new position counts from its start. */
  bytes: Buffer;
  /** Whether the view reaches the end of the part. */
  isLast = false;
  private readonly pieces: Iterator<Buffer>;
  private readonly part: string;
  private readonly ahead: number;
  /** What the view is a part of; bytes of a character cut in two wait behind it. */
  private store: Buffer;

  /** Throws `Refusal` where the bytes break their encoding, here and on moving on. */
  constructor(pieces: Iterable<Buffer>, part: string, ahead = AHEAD_BYTES) {
    this.pieces = pieces[Symbol.iterator]();
    this.part = part;
    this.ahead = ahead;
    this.store = this.take() ?? Buffer.alloc(0);
    const encoding = detectEncoding(this.store);
    if (encoding !== 'utf-8') this.recode(encoding);
    this.bytes = this.store.subarray(0, 0);
    this.show(0, MARK.length);
    if (this.bytes.indexOf(MARK) === 0) this.bytes = this.bytes.subarray(MARK.length);
  }

  /** Brings `ahead` bytes after the position into view where it lacks them; gives its new place. */
  moveTo(position: number, ahead = this.ahead): number {
    if (this.isLast || this.bytes.length - position >= ahead) return position;
    const start = this.bytes.byteOffset - this.store.byteOffset + position;
    const seen = this.bytes.length - position;
    this.store = this.store.subarray(start);
    this.show(seen, Math.max(ahead, seen + STEP * this.ahead));
    return 0;
  }

  private take(): Buffer | undefined {
    const { done, value } = this.pieces.next();
    return done === true ? undefined : value;
  }

  /** Adds pieces until so many bytes are in view; those before `seen` are known to be sound. */
  private show(seen: number, wanted: number): void {
    const added: Buffer[] = [];
    let filled = this.store.length;
    while (!this.isLast && filled < wanted) {
      const piece = this.take();
      if (piece === undefined) this.isLast = true;
      else {
        added.push(piece);
        filled += piece.length;
      }
    }
    if (added.length > 0) this.store = Buffer.concat([this.store, ...added], filled);
    const end = this.isLast ? filled : endOfCharacters(this.store, filled);
    if (!isUtf8(this.store.subarray(seen, end))) throw new Refusal('malformed-xml', this.part);
    this.bytes = this.store.subarray(0, end);
  }

  private recode(encoding: string): void {
    const pieces = [this.store];
    for (let piece = this.take(); piece !== undefined; piece = this.take()) pieces.push(piece);
    this.store = recodeBytes(Buffer.concat(pieces), encoding, this.part);
    this.isLast = true;
  }
}

/** The end without the bytes of a last character that may go on in the next piece. */
function endOfCharacters(bytes: Buffer, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back += 1) {
    const byte = bytes[end - back] as number;
    if (byte >= 0xc0) return end - back;
    if (byte < 0x80) return end;
  }
  return end;
}
