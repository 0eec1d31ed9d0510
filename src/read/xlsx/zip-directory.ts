import { Refusal } from './unreadable-workbook.ts';

/** Signature of the header before each entry's content. */
export const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_OF_DIRECTORY = 0x06064b50;

const CENTRAL_HEADER_BYTES = 46;
const END_OF_DIRECTORY_BYTES = 22;
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_END_OF_DIRECTORY_BYTES = 56;
const MAX_COMMENT_BYTES = 0xffff;
const ZIP64_FIELD = 0x0001;
/** A 32-bit field with this value has its true one in a zip64 field. */
export const IN_ZIP64 = 0xffffffff;

/** One entry of a zip as its central directory declares it; sizes and offsets in bytes. */
export interface DirectoryEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly duplicated: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
  /** What the directory says of it, as it is written. */
  readonly record: Buffer;
}

interface Directory {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** The entries in the order of the directory; throws `Refusal` where it is damaged, or too long. */
export function readDirectory(bytes: Buffer, maxEntries: number): DirectoryEntry[] {
  const { count, start, end } = findDirectory(bytes);
  if (count > maxEntries) throw new Refusal('too-many-entries', '', maxEntries);
  const entries: DirectoryEntry[] = [];
  let at = start;
  while (entries.length < count) {
    if (at + CENTRAL_HEADER_BYTES > end) throw new Refusal('damaged-zip');
    if (bytes.readUInt32LE(at) !== CENTRAL_HEADER) throw new Refusal('damaged-zip');
    const nameEnd = at + CENTRAL_HEADER_BYTES + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const next = extraEnd + bytes.readUInt16LE(at + 32);
    if (next > end) throw new Refusal('damaged-zip');
    entries.push(readEntry(bytes, at, nameEnd, extraEnd, next));
    at = next;
  }
  return entries;
}

function readEntry(
  bytes: Buffer,
  at: number,
  nameEnd: number,
  extraEnd: number,
  end: number,
): DirectoryEntry {
  const wide = readZip64Field(bytes, nameEnd, extraEnd);
  // The zip64 field holds only the values that did not fit, always in this order.
  const size = wide(bytes.readUInt32LE(at + 24));
  const compressedSize = wide(bytes.readUInt32LE(at + 20));
  return {
    name: bytes.toString('utf8', at + CENTRAL_HEADER_BYTES, nameEnd),
    method: bytes.readUInt16LE(at + 10),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    duplicated: false,
    crc: bytes.readUInt32LE(at + 16),
    compressedSize,
    size,
    headerOffset: wide(bytes.readUInt32LE(at + 42)),
    record: bytes.subarray(at, end),
  };
}

/** Gives back each 32-bit value, or in its place the next one of the entry's zip64 field. */
function readZip64Field(bytes: Buffer, start: number, end: number): (value: number) => number {
  let at = start;
  let fieldEnd = start;
  while (at + 4 <= end) {
    const id = bytes.readUInt16LE(at);
    fieldEnd = Math.min(end, at + 4 + bytes.readUInt16LE(at + 2));
    at += 4;
    if (id === ZIP64_FIELD) break;
    at = fieldEnd;
  }
  return (value) => {
    if (value !== IN_ZIP64 || at + 8 > fieldEnd) return value;
    at += 8;
    return Number(bytes.readBigUInt64LE(at - 8));
  };
}

/** The comment at the end of a zip; throws `Refusal` where it has no end. */
export function readComment(bytes: Buffer): Buffer {
  const at = findEnd(bytes) + END_OF_DIRECTORY_BYTES;
  return bytes.subarray(at, at + bytes.readUInt16LE(at - 2));
}

function findDirectory(bytes: Buffer): Directory {
  const at = findEnd(bytes);
  const directory = readZip64End(bytes, at) ?? {
    count: bytes.readUInt16LE(at + 10),
    start: bytes.readUInt32LE(at + 16),
    end: bytes.readUInt32LE(at + 16) + bytes.readUInt32LE(at + 12),
  };
  if (directory.end > at) throw new Refusal('damaged-zip');
  return directory;
}

/** Where the end of the directory is told; throws `Refusal` where it is not. */
function findEnd(bytes: Buffer): number {
  const last = bytes.length - END_OF_DIRECTORY_BYTES;
  const first = Math.max(0, last - MAX_COMMENT_BYTES);
  for (let at = last; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new Refusal('truncated');
}

function readZip64End(bytes: Buffer, endOfDirectory: number): Directory | undefined {
  const locator = endOfDirectory - ZIP64_LOCATOR_BYTES;
  if (locator < 0 || bytes.readUInt32LE(locator) !== ZIP64_LOCATOR) return undefined;
  const at = Number(bytes.readBigUInt64LE(locator + 8));
  if (at + ZIP64_END_OF_DIRECTORY_BYTES > locator) throw new Refusal('damaged-zip');
  if (bytes.readUInt32LE(at) !== ZIP64_END_OF_DIRECTORY) throw new Refusal('damaged-zip');
  const start = Number(bytes.readBigUInt64LE(at + 48));
  return {
    count: Number(bytes.readBigUInt64LE(at + 32)),
    start,
    end: start + Number(bytes.readBigUInt64LE(at + 40)),
  };
}
