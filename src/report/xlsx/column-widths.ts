/** Widths of the columns of the workbook. */

import type { ColumnMeaning, ReportSheet } from '../cells/report-sheet.ts';

/** Width of each column by what it holds, in units of column width. */
export const COLUMN_WIDTHS: Record<ColumnMeaning, number> = {
  ordinal: 10,
  code: 10,
  label: 12,
  name: 26,
  prose: 56,
  ratio: 12.5,
  amount: 12.5,
  count: 11.5,
  status: 13,
  remark: 27,
  place: 27,
};

/** A line of text or a chart wider than this does not fit on a screen. */
const MOST_ACROSS = 170;

/** Width of the columns that a line of text or a chart may span, in units of column width. */
export function widthAcross(sheet: ReportSheet): number {
  const spanned = sheet.columns.slice(0, countAcross(sheet));
  return spanned.reduce((sum, meaning) => sum + COLUMN_WIDTHS[meaning], 0);
}

/**
 * How many of the first columns a line of text or a chart may span; one at least. A sheet that
 * takes several pages across repeats its first columns on each, and its texts stay within them.
 */
export function countAcross({
  columns,
  identity = 1,
  pagesAcross = 1,
}: Pick<ReportSheet, 'columns' | 'identity' | 'pagesAcross'>): number {
  if (pagesAcross > 1) return identity;
  let width = 0;
  const spanned = columns.filter((meaning) => {
    width += COLUMN_WIDTHS[meaning];
    return width <= MOST_ACROSS;
  });
  return Math.max(1, spanned.length);
}
