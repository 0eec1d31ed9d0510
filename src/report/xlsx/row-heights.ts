/** How high each row of a sheet must be for all its text to be seen. */

import { LOOKS, wraps } from './cell-style.ts';
import { shownText } from './cell-value.ts';
import type { PlacedCell, PlacedRow } from './sheet-layout.ts';
import { estimateHeight } from './text-height.ts';

const SPACE_HEIGHT = 9;
const CHART_HEIGHT = 190;
/** Height of a logo, in points; its width follows. */
const PICTURE_HEIGHT = 72;

/** Height of a row in points, over columns of those widths; what is hidden is 0 wide. */
export function heightOf(row: PlacedRow, widths: readonly number[]): number {
  if (row.chart) return CHART_HEIGHT;
  if (row.picture) return PICTURE_HEIGHT;
  let height = SPACE_HEIGHT;
  for (const placed of row.cells) height = Math.max(height, heightOfCell(placed, widths));
  return height;
}

function heightOfCell(placed: PlacedCell, widths: readonly number[]): number {
  const { content, look, column, lastColumn } = placed;
  let width = 0;
  for (let at = column - 1; at < lastColumn; at += 1) width += widths[at] ?? 0;
  // What is hidden takes no room.
  if (width === 0) return 0;
  // A figure stays on one line.
  return estimateHeight(wraps(placed) ? shownText(content) : '', width, LOOKS[look]);
}
