/** How high each row of a sheet must be for all its text to be seen. */

import type { ReportCell } from '../cells/report-sheet.ts';
import { wraps } from './cell-style.ts';
import { shownText } from './cell-value.ts';
import { LOOKS, type Look } from './looks.ts';
import { lookAt, type PlacedRow } from './sheet-layout.ts';
import { estimateHeight, lineHeight } from './text-height.ts';

/** Blank that sets apart what comes next. */
const SPACE_HEIGHT = 9;
/** Height of a chart within its row. */
export const CHART_HEIGHT = 190;
/** Height of the row of a logo, in points; its width follows. */
const PICTURE_HEIGHT = 72;

/** Looks of the lines of a text, which stand as near to one another as those within a cell. */
const LINES: ReadonlySet<Look> = new Set(['lead', 'guide', 'note', 'origin']);

/** Height of a row in points, over columns of those widths. */
export function heightOf(row: PlacedRow, widths: readonly number[]): number {
  if (row.chart) return CHART_HEIGHT + SPACE_HEIGHT;
  if (row.picture) return PICTURE_HEIGHT;
  let height = 0;
  row.cells.forEach((cell, at) => {
    height = Math.max(height, heightOfCell(cell, lookAt(row, at), widths[at] ?? 0));
  });
  return row.stands === undefined ? height : height + SPACE_HEIGHT;
}

function heightOfCell(cell: ReportCell, look: Look, width: number): number {
  if (LINES.has(look)) return lineHeight(LOOKS[look]);
  // A figure stays on one line.
  const text = wraps(cell, look) ? shownText(cell) : '';
  return estimateHeight(text, width, LOOKS[look]);
}
