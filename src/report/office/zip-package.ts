/**
 * Packs the parts of a workbook: every part bears the same time, and node:zlib compresses, so that
 * the same content gives the same bytes.
 */

import { promisify } from 'node:util';
import { constants, crc32, deflateRaw, deflateRawSync, type ZlibOptions } from 'node:zlib';

/** The text of the parts of a package by name, in order. */
export type Parts = Map<string, string>;

/** A part as the package holds it. */
export interface PackedPart {
  readonly bytes: Uint8Array;
  /** Length and checksum of what was packed. */
  readonly length: number;
  readonly checksum: number;
}

/** The parts of a package that are no text, by name. */
export type Media = ReadonlyMap<string, Uint8Array>;

/** Parts that are packed already, or are no text, by name. */
export type OtherParts = ReadonlyMap<string, Uint8Array | PackedPart | Promise<PackedPart>>;

/** What each entry begins with. */
export const LOCAL_SIGNATURE = 0x04034b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
/** Where a record of the directory says where its entry starts. */
const OFFSET_AT = 42;
const DEFLATED = 8;
const ZIP_VERSION = 20;
const UTF8_NAMES = 0x0800;
/** 1980-01-01, the first day a zip knows. */
const EPOCH_DATE = 0x21;

/** Of the levels of zlib, the next takes half as much time again for a twentieth less. */
const LEVEL = 5;
/** Bytes that zlib gives out at a time unless told otherwise. */
const LEAST_ROOM = 16_384;
/** Below so many bytes, to hand a part over takes longer than to compress it. */
const SMALL = 32_768;
/** For a small part, most of the time goes into what zlib makes ready for a large one. */
const SMALL_WORK = { level: LEVEL, windowBits: 12, memLevel: 5 };

const deflate = promisify<Uint8Array, ZlibOptions, Buffer>(deflateRaw);

/** Compresses a part; a large one, beside whatever is done meanwhile. */
export async function packPart(content: string | Uint8Array): Promise<PackedPart> {
  const whole = typeof content === 'string' ? Buffer.from(content) : content;
  const length = whole.byteLength;
  // With room for all that comes out, it is done in one go, without asking for more in between.
  const room = { level: LEVEL, chunkSize: Math.max(LEAST_ROOM, length >> 2) };
  const bytes = length < SMALL ? deflateRawSync(whole, SMALL_WORK) : await deflate(whole, room);
  return { bytes, length, checksum: crc32(whole) };
}

/** Compresses a part piece after piece, of which none is kept: the whole may not fit in memory. */
export function packPieces(pieces: Iterable<string>): PackedPart {
  const packed: Uint8Array[] = [];
  let length = 0;
  let checksum = 0;
  for (const piece of pieces) {
    const content = Buffer.from(piece);
    length += content.byteLength;
    checksum = crc32(content, checksum);
    packed.push(deflateRawSync(content, { finishFlush: constants.Z_SYNC_FLUSH }));
  }
  packed.push(deflateRawSync(new Uint8Array()));
  return { bytes: Buffer.concat(packed), length, checksum };
}

/** A zip with those parts, compressed, all of them dated at the epoch of the format. */
export async function writeParts(
  parts: Parts,
  others: OtherParts = new Map(),
): Promise<Uint8Array> {
  const contents = [...parts, ...others];
  const packed = await Promise.all(
    contents.map(([, held]) =>
      typeof held === 'string' || held instanceof Uint8Array ? packPart(held) : held,
    ),
  );
  return joinEntries(packed.map((part, at) => entryOf(contents[at]?.[0] ?? '', part)));
}

/** An entry of a zip: what stands before its bytes, and its record in the directory. */
export interface ZipEntry {
  readonly local: Uint8Array;
  readonly bytes: Uint8Array;
  /** Where the entry starts is written into it when it is known. */
  readonly record: Uint8Array;
}

/** The entry of a part of that name. */
export function entryOf(name: string, part: PackedPart): ZipEntry {
  const written = Buffer.from(name);
  const facts = describePart(part, written);
  const start: Field[] = [
    [ENTRY_SIGNATURE, 4],
    [ZIP_VERSION, 2],
  ];
  const placed: Field[] = [
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [0, 4],
  ];
  return {
    local: Buffer.concat([bytes([[LOCAL_SIGNATURE, 4]], facts), written]),
    bytes: part.bytes,
    record: Buffer.concat([bytes(start, facts, placed), written]),
  };
}

/** A zip of those entries in their order. */
export function joinEntries(
  entries: readonly ZipEntry[],
  comment: Uint8Array = new Uint8Array(),
): Uint8Array {
  let offset = 0;
  const directory = entries.map(({ local, bytes: content, record }) => {
    const placed = Buffer.from(record);
    placed.writeUInt32LE(offset, OFFSET_AT);
    offset += local.byteLength + content.byteLength;
    return placed;
  });
  const listing = Buffer.concat(directory);
  const end = bytes([
    [END_SIGNATURE, 4],
    [0, 4],
    [entries.length, 2],
    [entries.length, 2],
    [listing.byteLength, 4],
    [offset, 4],
    [comment.byteLength, 2],
  ]);
  const body = entries.flatMap(({ local, bytes: content }) => [local, content]);
  return Buffer.concat([...body, listing, end, comment]);
}

/** A number of a header, and its bytes. */
export type Field = readonly [value: number, size: 2 | 4];

/** What a local header and a directory entry say alike, in the order of the format. */
function describePart({ bytes, length, checksum }: PackedPart, name: Uint8Array): Field[] {
  return [
    [ZIP_VERSION, 2],
    [UTF8_NAMES, 2],
    [DEFLATED, 2],
    [0, 2],
    [EPOCH_DATE, 2],
    [checksum, 4],
    [bytes.byteLength, 4],
    [length, 4],
    [name.byteLength, 2],
    [0, 2],
  ];
}

/** The numbers as a zip writes them, one after another. */
export function bytes(...groups: readonly (readonly Field[])[]): Uint8Array {
  const fields = groups.flat();
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [, size]) => sum + size, 0)));
  let at = 0;
  for (const [value, size] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}
