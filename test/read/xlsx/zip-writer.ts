import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip to write; what is left out is written truly. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** 8, deflated, where it is left out; 0 is stored. */
  readonly method?: number;
  readonly flags?: number;
  /** What the directory (and the local header) says instead of the truth. */
  readonly declaredSize?: number;
  readonly declaredCrc?: number;
  /** Writes sizes and sum after the content, as a program does that writes without going back. */
  readonly withDescriptor?: boolean;
  /** Writes sizes and offset in zip64 fields. */
  readonly withZip64?: boolean;
}

const LOCAL_HEADER = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_END_OF_DIRECTORY = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const IN_ZIP64 = 0xffffffff;

/** Writes a zip in memory, an honest one or not. */
export function writeZip(entries: readonly ZipEntry[], comment = ''): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content as Uint8Array);
    const method = entry.method ?? 8;
    const compressed = method === 8 ? deflateRawSync(content) : content;
    const size = entry.declaredSize ?? content.length;
    const crc = entry.declaredCrc ?? crc32(content);
    const flags = (entry.flags ?? 0) | (entry.withDescriptor ? 8 : 0);
    const name = Buffer.from(entry.name, 'utf8');

    const local = fields([4, LOCAL_HEADER], [2, 20], [2, flags], [2, method], [4, 0]);
    const narrow = (value: number): number => (entry.withZip64 ? IN_ZIP64 : value);
    const truth = fields([4, crc], [4, narrow(compressed.length)], [4, narrow(size)]);
    const shown = entry.withDescriptor ? Buffer.alloc(12) : truth;
    const tail = entry.withDescriptor ? Buffer.concat([fields([4, DESCRIPTOR]), truth]) : '';
    const written = Buffer.concat([
      local,
      shown,
      fields([2, name.length], [2, 0]),
      name,
      compressed,
      Buffer.from(tail),
    ]);
    pieces.push(written);

    const extra = entry.withZip64
      ? fields([2, 1], [2, 24], [8, size], [8, compressed.length], [8, offset])
      : Buffer.alloc(0);
    directory.push(
      fields([4, CENTRAL_HEADER], [2, 20], [2, 20], [2, flags], [2, method], [4, 0], [4, crc]),
      fields([4, narrow(compressed.length)], [4, narrow(size)], [2, name.length]),
      fields([2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, narrow(offset)]),
      name,
      extra,
    );
    offset += written.length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([
    ...pieces,
    listed,
    entries.some((entry) => entry.withZip64)
      ? writeZip64End(entries.length, listed.length, offset)
      : Buffer.alloc(0),
    fields([4, END_OF_DIRECTORY], [4, 0], [2, entries.length], [2, entries.length]),
    fields([4, listed.length], [4, offset], [2, comment.length]),
    Buffer.from(comment, 'latin1'),
  ]);
}

function writeZip64End(count: number, length: number, offset: number): Buffer {
  return Buffer.concat([
    fields([4, ZIP64_END_OF_DIRECTORY], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0]),
    fields([8, count], [8, count], [8, length], [8, offset]),
    fields([4, ZIP64_LOCATOR], [4, 0], [8, offset + length], [4, 1]),
  ]);
}

/** Little-endian integers, each with its width in bytes. */
function fields(...values: readonly (readonly [width: number, value: number])[]): Buffer {
  const bytes = Buffer.alloc(values.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of values) {
    if (width === 8) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeUIntLE(value, at, width);
    at += width;
  }
  return bytes;
}
