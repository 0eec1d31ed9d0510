/**
 * Packs the parts of a workbook: every part bears the same time, and node:zlib compresses, so that
 * the same content gives the same bytes.
 */

import { crc32, deflateRawSync } from 'node:zlib';

/** The text of the parts of a package by name, in order. */
export type Parts = Map<string, string>;

/** The parts of a package that are no text, by name. */
export type Media = ReadonlyMap<string, Uint8Array>;

const LOCAL_SIGNATURE = 0x04034b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const DEFLATED = 8;
const ZIP_VERSION = 20;
const UTF8_NAMES = 0x0800;
/** 1980-01-01, the first day a zip knows. */
const EPOCH_DATE = 0x21;

/** A zip with those parts, compressed, all of them dated at the epoch of the format. */
export function writeParts(parts: Parts, media: Media = new Map()): Uint8Array {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const encoder = new TextEncoder();
  for (const [name, held] of [...parts, ...media]) {
    const content = typeof held === 'string' ? encoder.encode(held) : held;
    const entry = encoder.encode(name);
    const packed = deflateRawSync(content);
    const facts = describePart(content, packed, entry);
    const local = concat([bytes([[LOCAL_SIGNATURE, 4]], facts), entry, packed]);
    const placed: Field[] = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ];
    directory.push(
      concat([
        bytes(
          [
            [ENTRY_SIGNATURE, 4],
            [ZIP_VERSION, 2],
          ],
          facts,
          placed,
        ),
        entry,
      ]),
    );
    body.push(local);
    offset += local.byteLength;
  }
  const listing = concat(directory);
  const end = bytes([
    [END_SIGNATURE, 4],
    [0, 4],
    [directory.length, 2],
    [directory.length, 2],
    [listing.byteLength, 4],
    [offset, 4],
    [0, 2],
  ]);
  return concat([...body, listing, end]);
}

type Field = readonly [value: number, size: 2 | 4];

/** What a local header and a directory entry say alike, in the order of the format. */
function describePart(content: Uint8Array, packed: Uint8Array, name: Uint8Array): Field[] {
  return [
    [ZIP_VERSION, 2],
    [UTF8_NAMES, 2],
    [DEFLATED, 2],
    [0, 2],
    [EPOCH_DATE, 2],
    [crc32(content), 4],
    [packed.byteLength, 4],
    [content.byteLength, 4],
    [name.byteLength, 2],
    [0, 2],
  ];
}

function bytes(...groups: readonly (readonly Field[])[]): Uint8Array {
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

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
