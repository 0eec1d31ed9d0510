/** A package copied: its entries as they are stored, some of them with other content, and more behind them. */

import type { BookBase, StoredEntry } from '../../model/book-base.ts';
import {
  bytes,
  entryOf,
  type Field,
  joinEntries,
  LOCAL_SIGNATURE,
  type PackedPart,
  packPart,
  type ZipEntry,
} from './zip-package.ts';

const DEFLATED = 8;
/** Zip 2.0 is the first that deflates. */
const LEAST_VERSION = 20;
/** Of the flags of an entry, that its sizes follow it, and that its name is UTF-8. */
const SIZES_FOLLOW = 0x0008;
const UTF8_NAME = 0x0800;
/** The field of an extra that holds what does not fit in 32 bits. */
const ZIP64_FIELD = 1;
const RECORD_BYTES = 46;

/**
 * The package with other content in the parts of `changed`, by their names in lower case, and with
 * those of `added` after the others. What is not changed keeps its compressed bytes, its date and
 * its place.
 */
export async function copyPackage(
  { entries, comment }: Pick<BookBase, 'entries' | 'comment'>,
  changed: ReadonlyMap<string, Uint8Array>,
  added: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const kept = await Promise.all(
    entries.map(async (entry) => {
      const content = changed.get(entry.part);
      return copyEntry(entry, content === undefined ? null : await packPart(content));
    }),
  );
  const others = await Promise.all(
    [...added].map(async ([name, content]) => entryOf(name, await packPart(content))),
  );
  return joinEntries([...kept, ...others], comment);
}

function copyEntry({ record, extra, compressed, size }: StoredEntry, part: PackedPart | null) {
  const read = Buffer.from(record);
  const nameEnd = RECORD_BYTES + read.readUInt16LE(28);
  const extraEnd = nameEnd + read.readUInt16LE(30);
  const name = read.subarray(RECORD_BYTES, nameEnd);
  const own = withoutZip64(read.subarray(nameEnd, extraEnd));
  const local = withoutZip64(Buffer.from(extra));
  const flags = read.readUInt16LE(8);
  const content = part?.bytes ?? compressed;
  // The sizes are known, so that none has to follow the content.
  const facts: Field[] = [
    [part ? Math.max(LEAST_VERSION, read.readUInt16LE(6)) : read.readUInt16LE(6), 2],
    [part ? flags & UTF8_NAME : flags & ~SIZES_FOLLOW, 2],
    [part ? DEFLATED : read.readUInt16LE(10), 2],
    [read.readUInt32LE(12), 4],
    [part?.checksum ?? read.readUInt32LE(16), 4],
    [content.byteLength, 4],
    [part?.length ?? size, 4],
    [name.length, 2],
  ];
  const written: ZipEntry = {
    local: Buffer.concat([bytes([[LOCAL_SIGNATURE, 4]], facts, [[local.length, 2]]), name, local]),
    bytes: content,
    record: Buffer.concat([
      read.subarray(0, 6),
      bytes(facts, [[own.length, 2]]),
      read.subarray(32, RECORD_BYTES),
      name,
      own,
      read.subarray(extraEnd),
    ]),
  };
  return written;
}

/** The fields of an extra, but for the one of 64 bits; what is no list of fields stays as it is. */
function withoutZip64(extra: Buffer): Buffer {
  const kept: Buffer[] = [];
  let at = 0;
  while (at + 4 <= extra.length) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) !== ZIP64_FIELD) kept.push(extra.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, extra.subarray(at)]);
}
