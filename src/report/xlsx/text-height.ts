/** Estimates the height a text needs, since no row of a written workbook is measured by anyone. */

import { countTextLines, type Setting } from '../office/text-measure.ts';

/** Pixels a column of one unit of width takes, and those its cells lose to margin and indent. */
const PIXELS_PER_UNIT = 7;
const CELL_MARGIN = 12;
const PIXELS_PER_POINT = 96 / 72;

/** Height of a line of text and blank around a cell's text, in terms of its size and in points. */
const LINE_FACTOR = 1.24;
const BLANK_POINTS = 4;
/** Rows of Excel grow no higher. */
const MOST_POINTS = 409;

/** Height in points of a cell with that text and that width, in units of column width. */
export function estimateHeight(text: string, width: number, setting: Setting): number {
  const room = (width * PIXELS_PER_UNIT - CELL_MARGIN) / PIXELS_PER_POINT;
  const lines = countTextLines(text, room, setting);
  return Math.min(MOST_POINTS, Math.ceil(lines * setting.size * LINE_FACTOR + BLANK_POINTS));
}
