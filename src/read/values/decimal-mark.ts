/** Which sign a file writes its decimals with. */

/** The sign before the decimals. */
export type DecimalMark = '.' | ',';

/** What the texts of a table prove of its decimals; percentages prove only those of percentages. */
export interface DecimalMarks {
  /** The sign that figures which are no percentages prove, `null` where none does or two differ. */
  readonly mark: DecimalMark | null;
  /** The sign before the decimals of a text such as `1.234`, or `null` where it stays ambiguous. */
  settle(text: string): DecimalMark | null;
}

/** Nothing proves anything. */
export const NO_DECIMAL_MARKS: DecimalMarks = { mark: null, settle: () => null };
