/** What is asked of the buffers of Node: bytes that are found, compared and read as text. */

/** The array of bytes that it is, without the members that a buffer has of its own. */
type Bytes = Omit<Uint8Array, 'toString' | 'indexOf' | 'includes' | 'subarray'>;
const Bytes = Uint8Array as unknown as new (
  content?: number | ArrayBufferLike | ArrayLike<number>,
  offset?: number,
  length?: number,
) => Bytes;

type Encoding = 'utf8' | 'latin1' | 'utf16le' | 'hex' | 'base64';

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const STRICT = new TextDecoder('utf-8', { fatal: true });

/** Up to so many bytes a text is read byte by byte: to call the decoder takes longer. */
const SHORT = 48;
/** Most units of a text put together at a time. */
const PIECE = 8192;

/** Bytes as Node has them. */
export class ByteBuffer extends Bytes {
  /** Of an array of bytes and of a text, a copy; of a buffer, a view. */
  static from(
    content: string | ArrayBufferLike | ArrayLike<number>,
    offset?: number | Encoding,
    length?: number,
  ): ByteBuffer {
    if (typeof content === 'string') return new ByteBuffer(encode(content, offset));
    if (!(content instanceof ArrayBuffer)) return new ByteBuffer(content);
    return new ByteBuffer(content, typeof offset === 'number' ? offset : 0, length);
  }

  static alloc(size: number): ByteBuffer {
    return new ByteBuffer(size);
  }

  static concat(parts: readonly Uint8Array[], size?: number): ByteBuffer {
    const whole = new ByteBuffer(size ?? parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      const fitting = part.length > whole.length - at ? part.subarray(0, whole.length - at) : part;
      whole.set(fitting, at);
      at += fitting.length;
    }
    return whole;
  }

  subarray(start = 0, end = this.length): ByteBuffer {
    const first = place(start, this.length);
    const size = Math.max(0, place(end, this.length) - first);
    return new ByteBuffer(this.buffer, this.byteOffset + first, size);
  }

  override toString(encoding: Encoding = 'utf8', start = 0, end = this.length): string {
    const last = Math.min(end, this.length);
    switch (encoding) {
      case 'latin1':
        return this.spell(start, last);
      case 'utf8': {
        const plain = last - start <= SHORT ? this.spellPlain(start, last) : null;
        return (
          plain ??
          DECODER.decode(new Uint8Array(this.buffer, this.byteOffset + start, last - start))
        );
      }
      case 'utf16le': {
        const bytes = this.buffer.slice(this.byteOffset + start, this.byteOffset + last);
        return spellUnits(new Uint16Array(bytes, 0, bytes.byteLength >> 1));
      }
      case 'hex':
        return [...this.subarray(start, last).values()]
          .map((byte) => byte.toString(16).padStart(2, '0'))
          .join('');
      case 'base64':
        return btoa(this.spell(start, last));
    }
  }

  indexOf(sought: number | string | Uint8Array, from = 0, encoding: Encoding = 'utf8'): number {
    if (typeof sought === 'number') return Uint8Array.prototype.indexOf.call(this, sought, from);
    const bytes = typeof sought === 'string' ? encode(sought, encoding) : sought;
    const [first] = bytes;
    if (first === undefined) return from;
    for (let at = this.indexOf(first, from); at >= 0; at = this.indexOf(first, at + 1)) {
      if (at + bytes.length > this.length) return -1;
      let known = 1;
      while (known < bytes.length && this[at + known] === bytes[known]) known += 1;
      if (known === bytes.length) return at;
    }
    return -1;
  }

  includes(sought: number | string | Uint8Array, from = 0, encoding: Encoding = 'utf8'): boolean {
    return this.indexOf(sought, from, encoding) >= 0;
  }

  equals(other: Uint8Array): boolean {
    return this.length === other.length && other.every((byte, at) => this[at] === byte);
  }

  readUInt16LE(at: number): number {
    this.requireBytes(at, 2);
    return (this[at] as number) | ((this[at + 1] as number) << 8);
  }

  readUInt32LE(at: number): number {
    return (this.readUInt16LE(at) | (this.readUInt16LE(at + 2) << 16)) >>> 0;
  }

  readBigUInt64LE(at: number): bigint {
    return BigInt(this.readUInt32LE(at)) | (BigInt(this.readUInt32LE(at + 4)) << 32n);
  }

  /** Gives the place behind what was written. */
  writeUInt32LE(value: number, at: number): number {
    this.requireBytes(at, 4);
    for (let byte = 0; byte < 4; byte += 1) this[at + byte] = (value >>> (8 * byte)) & 0xff;
    return at + 4;
  }

  private requireBytes(at: number, count: number): void {
    if (at < 0 || at + count > this.length) throw new RangeError('Out of the buffer');
  }

  /** Each byte as the character of its number. */
  private spell(start: number, end: number): string {
    let text = '';
    for (let at = start; at < end; at += 1) text += String.fromCharCode(this[at] as number);
    return text;
  }

  /** The same, where every byte is of ASCII; else `null`. */
  private spellPlain(start: number, end: number): string | null {
    let text = '';
    for (let at = start; at < end; at += 1) {
      const byte = this[at] as number;
      if (byte > 0x7f) return null;
      text += String.fromCharCode(byte);
    }
    return text;
  }
}

/** Whether the bytes are text in UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    STRICT.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function encode(text: string, encoding: unknown): Uint8Array {
  switch (encoding) {
    case 'latin1':
      return Uint8Array.from(text, (character) => character.charCodeAt(0));
    case 'base64':
      return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    case 'hex':
      return Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
    case 'utf16le':
      return Uint8Array.from({ length: 2 * text.length }, (_, at) => {
        const unit = text.charCodeAt(at >> 1);
        return at & 1 ? unit >> 8 : unit & 0xff;
      });
    default:
      return ENCODER.encode(text);
  }
}

/** The text of units, also of those that are half a character. */
function spellUnits(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += PIECE) {
    text += String.fromCharCode(...units.subarray(at, at + PIECE));
  }
  return text;
}

/** A place counted from the end where it is negative. */
function place(at: number, length: number): number {
  return Math.min(length, at < 0 ? Math.max(0, length + at) : at);
}
