/** What is asked of `node:zlib`. */

import { ByteBuffer } from './buffer.ts';
import { deflate } from './deflate.ts';
import { inflate } from './inflate.ts';

/** What zlib may be told. */
interface ZlibOptions {
  readonly level?: number;
  readonly windowBits?: number;
  readonly memLevel?: number;
  readonly finishFlush?: number;
  readonly maxOutputLength?: number;
}

/** The flushes that are asked for. */
export const constants = { Z_SYNC_FLUSH: 2 };

/** As much as any buffer holds. */
const MOST_BYTES = 2 ** 31 - 1;

/** The bytes deflated. */
export function deflateRawSync(content: Uint8Array, options: ZlibOptions = {}): Uint8Array {
  const { level = 6, windowBits = 15, memLevel = 8, finishFlush } = options;
  const goesOn = finishFlush === constants.Z_SYNC_FLUSH;
  return ByteBuffer.from(deflate(content, { level, windowBits, memLevel, goesOn }));
}

/** The same, told to whoever asked. */
export function deflateRaw(
  content: Uint8Array,
  options: ZlibOptions,
  tell: (error: Error | null, bytes: Uint8Array) => void,
): void {
  tell(null, deflateRawSync(content, options));
}

/** The bytes inflated; throws what says why they cannot be. */
export function inflateRawSync(
  compressed: Uint8Array,
  { maxOutputLength = MOST_BYTES }: ZlibOptions = {},
): Uint8Array {
  return ByteBuffer.from(inflate(compressed, maxOutputLength));
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of the bytes, after that of what came before them. */
export function crc32(content: Uint8Array, before = 0): number {
  let value = ~before;
  for (let at = 0; at < content.length; at += 1) {
    value = (value >>> 8) ^ (TABLE[(value ^ (content[at] as number)) & 0xff] as number);
  }
  return ~value >>> 0;
}
