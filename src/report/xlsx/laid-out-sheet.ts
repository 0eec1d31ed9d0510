/** A sheet laid out: its rows in their places, how wide its columns and how high its rows are. */

import type { ReportSheet } from '../cells/report-sheet.ts';
import { fitSheetNames } from '../office/safe-text.ts';
import { COLUMN_WIDTHS } from './column-widths.ts';
import type { OverflowWords } from './overflow.ts';
import { heightOf } from './row-heights.ts';
import { type PlacedRow, placeRows } from './sheet-layout.ts';

/** Everything of a sheet that decides how it is written. */
export interface LaidOutSheet {
  /** The name that Excel accepts, its own in the workbook. */
  readonly name: string;
  readonly sheet: ReportSheet;
  readonly rows: readonly PlacedRow[];
  /** In units of column width. */
  readonly widths: readonly number[];
  /** In points. */
  readonly heights: readonly number[];
}

/** The sheets in their order. */
export function layOut(sheets: readonly ReportSheet[], words: OverflowWords): LaidOutSheet[] {
  const names = fitSheetNames(sheets.map(({ name }) => name));
  return sheets.map((sheet, at) => {
    const rows = placeRows(sheet, words);
    const widths = sheet.columns.map((meaning) => COLUMN_WIDTHS[meaning]);
    const heights = rows.map((row) => heightOf(row, widths));
    return { name: names[at] ?? sheet.name, sheet, rows, widths, heights };
  });
}
