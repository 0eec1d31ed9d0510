import type { StoredEntry } from '../../model/book-base.ts';
import { inflatePieces } from './inflate.ts';
import { DEFAULT_LIMITS, type Limits, RATIO_FLOOR_BYTES } from './limits.ts';
import { Refusal } from './unreadable-workbook.ts';
import { type DirectoryEntry, IN_ZIP64, LOCAL_HEADER, readDirectory } from './zip-directory.ts';

const LOCAL_HEADER_BYTES = 30;
/** Where a local header says how long its extra field is. */
const LOCAL_EXTRA_LENGTH = 28;

/** The parts of a package, found by name as OPC compares names: without regard to case. */
export class Archive {
  private readonly bytes: Buffer;
  private readonly directory: readonly DirectoryEntry[];
  private readonly entries: ReadonlyMap<string, DirectoryEntry>;
  private readonly onProgress: (fraction: number) => void;
  private consumed = 0;

  /** Reads the directory only; throws `Refusal` where it is damaged or passes a limit. */
  constructor(
    bytes: Buffer,
    limits: Limits = DEFAULT_LIMITS,
    onProgress: (fraction: number) => void = () => undefined,
  ) {
    this.bytes = bytes;
    this.onProgress = onProgress;
    const entries = readDirectory(bytes, limits.entries);
    refuseExcess(entries, limits);
    this.directory = entries;
    this.entries = indexByName(entries);
  }

  /** Every entry as it is stored, in the order of the directory; throws `Refusal` for one that lies. */
  stored(): readonly StoredEntry[] {
    return this.directory.map((entry) => {
      const compressed = this.locate(entry);
      const start = compressed.byteOffset - this.bytes.byteOffset;
      const extra = this.bytes.readUInt16LE(entry.headerOffset + LOCAL_EXTRA_LENGTH);
      return {
        part: partKey(entry.name),
        record: entry.record,
        extra: this.bytes.subarray(start - extra, start),
        compressed,
        size: entry.size,
      };
    });
  }

  /** Whether there is a part of that name. */
  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** The part's bytes, inflated and verified, or `undefined`; throws `Refusal` where it is damaged. */
  read(name: string): Buffer | undefined {
    const pieces = this.open(name);
    return pieces && Buffer.concat([...pieces]);
  }

  /** The same in pieces, each inflated when it is asked for; verified after the last one. */
  open(name: string): Generator<Buffer> | undefined {
    const entry = this.entries.get(partKey(name));
    if (entry === undefined) return undefined;
    if (entry.duplicated) throw new Refusal('duplicate-part', entry.name);
    if (entry.encrypted) throw new Refusal('encrypted');
    return inflatePieces(entry, this.locate(entry), (bytes) => {
      this.consumed += bytes;
      this.onProgress(Math.min(1, this.consumed / this.bytes.length));
    });
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

function refuseExcess(entries: readonly DirectoryEntry[], limits: Limits): void {
  const { partBytes, totalBytes, ratio } = limits;
  let total = 0;
  for (const { name, size } of entries) {
    if (size > partBytes) throw new Refusal('part-too-large', name, partBytes);
    total += size;
  }
  if (total > totalBytes) throw new Refusal('total-too-large', '', totalBytes);
  // Bombs may be shared out among parts that are each small enough.
  const absurd = entries.filter(({ size, compressedSize }) => size > compressedSize * ratio);
  const [largest] = absurd.toSorted((a, b) => b.size - a.size);
  if (largest && absurd.reduce((sum, { size }) => sum + size, 0) > RATIO_FLOOR_BYTES) {
    throw new Refusal('absurd-ratio', largest.name, ratio);
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
