import { Refusal } from './unreadable-workbook.ts';

/** Most entries a zip may list: the largest real workbooks have a few hundred. */
export const MAX_ENTRIES = 10_000;

/** Most bytes one part may take once inflated; above it no matrix and no SEGPLAN export exists. */
export const MAX_PART_BYTES = 480 * 2 ** 20;

/** Most bytes all entries together may declare, so that a reader never needs more than memory has. */
export const MAX_TOTAL_BYTES = 2 ** 30;

/** Inflated bytes per compressed byte above which an entry is a bomb: sheets stay below 60. */
export const MAX_RATIO = 200;

/** Inflated bytes below which the ratio does not matter: so little costs nothing to inflate. */
export const RATIO_FLOOR_BYTES = 32 * 2 ** 20;

/** Deepest nesting of elements followed; the parts read here nest fewer than twenty. */
export const MAX_DEPTH = 256;

/** Most attributes of one element; Excel writes fewer than fifty. */
export const MAX_ATTRIBUTES = 256;

/** Most namespaces bound at once; Excel binds some thirty. */
export const MAX_NAMESPACES = 64;

/** Last row of a sheet, as Excel fixes it. */
export const MAX_ROW = 1_048_576;

/** Last column of a sheet (XFD), as Excel fixes it. */
export const MAX_COLUMN = 16_384;

/** Most cells, texts, styles and merges kept of one workbook: about 1 GB of memory. */
const MAX_KEPT = 8_000_000;

/** How much of a workbook is read before it is refused. */
export interface Limits {
  /** Entries of the zip. */
  readonly entries: number;
  /** Bytes of one part once inflated. */
  readonly partBytes: number;
  /** Bytes of all parts once inflated. */
  readonly totalBytes: number;
  /** Inflated bytes per compressed byte. */
  readonly ratio: number;
  /** Cells, texts, styles and merges kept. */
  readonly cells: number;
}

/** The limits where nobody asks for others. */
export const DEFAULT_LIMITS: Limits = {
  entries: MAX_ENTRIES,
  partBytes: MAX_PART_BYTES,
  totalBytes: MAX_TOTAL_BYTES,
  ratio: MAX_RATIO,
  cells: MAX_KEPT,
};

/** How a workbook is read. */
export interface ReadOptions {
  readonly limits?: Partial<Limits>;
  /** Told how much of the file's bytes has been read, 0…1, while they are. */
  readonly onProgress?: (fraction: number) => void;
}

/** Counts what is kept of one workbook, so that a small file cannot fill the memory. */
export class Allowance {
  private left: number;

  constructor({ cells = MAX_KEPT }: Partial<Limits> = {}) {
    this.left = cells;
  }

  /** Counts one more thing kept; throws `Refusal` once there are too many. */
  spend(): void {
    this.left -= 1;
    if (this.left < 0) throw new Refusal('too-many-cells');
  }
}
