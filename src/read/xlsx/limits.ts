/** What a workbook may ask of whoever reads it; each of them a whole number above zero. */
export interface Limits {
  /** Most entries of the zip, and most sheets: the largest real workbooks have a few hundred. */
  readonly entries: number;
  /** Most bytes of one part once inflated: no matrix and no export of SEGPLAN takes as many. */
  readonly partBytes: number;
  /** Most bytes that all entries together declare. */
  readonly totalBytes: number;
  /** Most inflated bytes per compressed byte, above `RATIO_FLOOR_BYTES`: sheets stay below 60. */
  readonly ratio: number;
  /** Most cells, texts, styles and merges kept, in the memory that a cell takes. */
  readonly cells: number;
}

/** The limits where nobody gives others: a computer of an office reads what stays within them. */
export const DEFAULT_LIMITS: Limits = {
  entries: 10_000,
  partBytes: 480 * 2 ** 20,
  totalBytes: 2 ** 30,
  ratio: 200,
  cells: 8_000_000,
};

/** How to read a workbook. */
export interface ReadOptions {
  /** Limits other than those of `DEFAULT_LIMITS`. */
  readonly limits?: Partial<Limits> | undefined;
  /** Told from time to time which part of the file has been read, from 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
  /** Told, once a file has been read, how much of it is kept, in cells as `Limits` counts them. */
  readonly onKept?: ((cells: number) => void) | undefined;
}

/** Inflated bytes up to which no ratio matters: so little costs nothing to inflate. */
export const RATIO_FLOOR_BYTES = 8 * 2 ** 20;

/** Deepest nesting of elements followed; the parts read here nest fewer than twenty. */
export const MAX_DEPTH = 256;

/** Most bytes of one tag, comment or run of text; Excel's longest text takes 200 kB. */
export const MAX_TOKEN_BYTES = 4 * 2 ** 20;

/** Most attributes of one element; Excel writes fewer than fifty. */
export const MAX_ATTRIBUTES = 256;

/** Most namespaces bound at once; Excel binds some thirty. */
export const MAX_NAMESPACES = 64;

/** Last row of a sheet, as Excel fixes it. */
export const MAX_ROW = 1_048_576;

/** Last column of a sheet (XFD), as Excel fixes it. */
export const MAX_COLUMN = 16_384;

/** What a text or a merge takes in memory, in cells. */
export const TEXT_CELLS = 4;
