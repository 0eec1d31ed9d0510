/** A sheet laid out: its rows in their places, how wide its columns and how high its rows are. */

import type { ReportSheet } from '../cells/report-sheet.ts';
import { fitSheetNames } from '../office/safe-text.ts';
import { COLUMN_WIDTHS } from './column-widths.ts';
import { heightOf } from './row-heights.ts';
import { type PlacedRow, placeRows } from './sheet-layout.ts';

/** Everything of a sheet that decides how it is written. */
export interface LaidOutSheet {
  /** The name that Excel accepts, its own in the workbook. */
  readonly name: string;
  readonly sheet: ReportSheet;
  readonly rows: readonly PlacedRow[];
  /** In units of column width; a hidden column is 0 wide. */
  readonly widths: readonly number[];
  /** In points. */
  readonly heights: readonly number[];
}

/** The sheets in their order. */
export function layOut(sheets: readonly ReportSheet[]): readonly LaidOutSheet[] {
  const names = fitSheetNames(sheets.map(({ name }) => name));
  return sheets.map((sheet, at) => {
    const rows = placeRows(sheet);
    // What only feeds the charts is no matter for a reader.
    const hidden = new Set(rows.flatMap(({ table }) => table?.auxiliary ?? []));
    const widths = sheet.columns.map((meaning, column) =>
      hidden.has(column) ? 0 : COLUMN_WIDTHS[meaning],
    );
    const heights = rows.map((row) => heightOf(row, widths));
    return { name: names[at] ?? sheet.name, sheet, rows, widths, heights };
  });
}
