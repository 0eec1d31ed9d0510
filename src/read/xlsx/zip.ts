import { crc32, inflateRawSync } from 'node:zlib';
import {
  MAX_ENTRIES,
  MAX_PART_BYTES,
  MAX_RATIO,
  MAX_TOTAL_BYTES,
  RATIO_FLOOR_BYTES,
} from './limits.ts';
import { Refusal } from './unreadable-workbook.ts';
import { type DirectoryEntry, IN_ZIP64, LOCAL_HEADER, readDirectory } from './zip-directory.ts';

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER_BYTES = 30;
/** The smallest output buffer that zlib takes. */
const MIN_CHUNK_BYTES = 64;

/** The parts of a package, found by name as OPC compares names: without regard to case. */
export class Archive {
  private readonly bytes: Buffer;
  private readonly entries: ReadonlyMap<string, DirectoryEntry>;

  /** Reads the directory only; throws `Refusal` where it is damaged or passes a limit. */
  constructor(bytes: Buffer) {
    this.bytes = bytes;
    const entries = readDirectory(bytes);
    refuseExcess(entries);
    this.entries = indexByName(entries);
  }

  /** Whether there is a part of that name. */
  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** The part's bytes, inflated and verified, or `undefined`; throws `Refusal` where it is damaged. */
  read(name: string): Buffer | undefined {
    const entry = this.entries.get(partKey(name));
    if (entry === undefined) return undefined;
    if (entry.duplicated) throw new Refusal('duplicate-part', entry.name);
    if (entry.encrypted) throw new Refusal('encrypted');
    const content = inflate(entry, this.locate(entry));
    if (content.length !== entry.size) throw new Refusal('lying-size', entry.name);
    if (crc32(content) !== entry.crc) throw new Refusal('bad-crc', entry.name);
    return content;
  }

  private locate(entry: DirectoryEntry): Buffer {
    const { bytes } = this;
    const header = entry.headerOffset;
    if (header + LOCAL_HEADER_BYTES > bytes.length) throw new Refusal('damaged-zip');
    if (bytes.readUInt32LE(header) !== LOCAL_HEADER) throw new Refusal('damaged-zip');
    // Sizes come from the directory: with a data descriptor the local header has none (0).
    const localSize = bytes.readUInt32LE(header + 22);
    if (localSize !== 0 && localSize !== IN_ZIP64 && localSize !== entry.size) {
      throw new Refusal('lying-size', entry.name);
    }
    const start =
      header +
      LOCAL_HEADER_BYTES +
      bytes.readUInt16LE(header + 26) +
      bytes.readUInt16LE(header + 28);
    const end = start + entry.compressedSize;
    if (end > bytes.length) throw new Refusal('damaged-zip');
    return bytes.subarray(start, end);
  }
}

function inflate(entry: DirectoryEntry, compressed: Buffer): Buffer {
  if (entry.method === STORED) return compressed;
  if (entry.method !== DEFLATED) throw new Refusal('unknown-compression', entry.name);
  try {
    return inflateRawSync(compressed, {
      maxOutputLength: entry.size + 1,
      // One buffer of the declared size, so that nothing is copied; the ratio limit bounds it.
      chunkSize: Math.max(MIN_CHUNK_BYTES, entry.size + 1),
    });
  } catch (cause) {
    const isTooLong = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Refusal(isTooLong ? 'lying-size' : 'damaged-part', entry.name);
  }
}

function refuseExcess(entries: readonly DirectoryEntry[]): void {
  if (entries.length > MAX_ENTRIES) throw new Refusal('too-many-entries');
  let total = 0;
  for (const { name, size } of entries) {
    if (size > MAX_PART_BYTES) throw new Refusal('part-too-large', name);
    total += size;
  }
  if (total > MAX_TOTAL_BYTES) throw new Refusal('total-too-large');
  for (const { name, size, compressedSize } of entries) {
    const isAbsurd = size > RATIO_FLOOR_BYTES && size > compressedSize * MAX_RATIO;
    if (isAbsurd) throw new Refusal('absurd-ratio', name);
  }
}

function indexByName(entries: readonly DirectoryEntry[]): Map<string, DirectoryEntry> {
  const index = new Map<string, DirectoryEntry>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    // Two parts of one name are an ambiguity: it matters only if that part is read.
    index.set(key, index.has(key) ? { ...entry, duplicated: true } : entry);
  }
  return index;
}

/** Some writers use backslashes, or a leading slash; the names mean the same part. */
function partKey(name: string): string {
  const key = name.replaceAll('\\', '/').toLowerCase();
  return key.startsWith('/') ? key.slice(1) : key;
}
