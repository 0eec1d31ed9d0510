/** The content of an entry of a zip, inflated: whole where it is small, else a piece at a time. */

import { crc32, inflateRawSync } from 'node:zlib';
import { Inflate } from 'fflate';
import { Refusal } from './unreadable-workbook.ts';
import type { DirectoryEntry } from './zip-directory.ts';

const STORED = 0;
const DEFLATED = 8;
/**
 * Up to so many bytes a part is inflated at once: node:zlib takes a third of the time, but cannot
 * stop halfway without giving up being synchronous, and a large part whole is most of the memory.
 */
const WHOLE_BYTES = 32 * 2 ** 20;
/** The smallest output buffer that zlib takes. */
const MIN_CHUNK_BYTES = 64;
/** Compressed bytes inflated at a time: deflate expands them at most 1,032 times. */
const COMPRESSED_PIECE_BYTES = 2 ** 16;

/**
 * The entry's content in pieces, in order. Throws `Refusal` where it cannot be inflated, as soon as
 * it passes its declared size, and after the last piece where its size or its checksum is another.
 */
export function* inflatePieces(
  entry: DirectoryEntry,
  compressed: Buffer,
  consume: (bytes: number) => void,
): Generator<Buffer> {
  let size = 0;
  let checksum = 0;
  for (const piece of rawPieces(entry, compressed, consume)) {
    size += piece.length;
    if (size > entry.size) break;
    checksum = crc32(piece, checksum);
    yield piece;
  }
  if (size !== entry.size) throw new Refusal('lying-size', entry.name);
  if (checksum !== entry.crc) throw new Refusal('bad-crc', entry.name);
}

function* rawPieces(
  entry: DirectoryEntry,
  compressed: Buffer,
  consume: (bytes: number) => void,
): Generator<Buffer> {
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new Refusal('unknown-compression', entry.name);
  }
  if (entry.method === DEFLATED && entry.size > WHOLE_BYTES) {
    yield* inflateBySteps(entry, compressed, consume);
    return;
  }
  yield entry.method === STORED ? compressed : inflateWhole(entry, compressed);
  consume(compressed.length);
}

function inflateWhole(entry: DirectoryEntry, compressed: Buffer): Buffer {
  try {
    return inflateRawSync(compressed, {
      maxOutputLength: entry.size + 1,
      // One buffer of the declared size, so that nothing is copied.
      chunkSize: Math.max(MIN_CHUNK_BYTES, entry.size + 1),
    });
  } catch (cause) {
    const isTooLong = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Refusal(isTooLong ? 'lying-size' : 'damaged-part', entry.name);
  }
}

function* inflateBySteps(
  entry: DirectoryEntry,
  compressed: Buffer,
  consume: (bytes: number) => void,
): Generator<Buffer> {
  let inflated: Buffer[] = [];
  const inflate = new Inflate((piece) => {
    inflated.push(Buffer.from(piece.buffer, piece.byteOffset, piece.length));
  });
  for (let at = 0; at < compressed.length; at += COMPRESSED_PIECE_BYTES) {
    const piece = compressed.subarray(at, at + COMPRESSED_PIECE_BYTES);
    try {
      inflate.push(piece, at + piece.length === compressed.length);
    } catch {
      throw new Refusal('damaged-part', entry.name);
    }
    yield* inflated;
    inflated = [];
    consume(piece.length);
  }
}
