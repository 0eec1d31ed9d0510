/** Rows that may be of headings by their shape, before their words are read. */

import { type Grid, textOf } from '../book/grid.ts';
import { type Cell, isCellDate, type Row } from '../book/workbook.ts';
import { FEWEST_CONCEPTS, isYearNumber } from '../evidence/heading.ts';

/** A text longer than this is a name or a note, not a heading. */
const LONGEST_HEADING = 60;

/** A row with more cells than this is looked at as one without headings, unless it is near the top. */
const MOST_HEADINGS = 1024;

/** Fewer headings merged into the row below may be those of one block of rows. */
const FEWEST_MERGED = 3;

/** Whether a row is the last of those that headings above it are merged over: «I | II | III | IV», «24 | 25». */
export function goesOn(grid: Grid, above: Row, row: Row): boolean {
  if (row.number !== above.number + 1) return false;
  const merged = above.cells.filter(({ column }) => {
    const merge = grid.see(above.number, column).merge;
    return merge !== null && merge.top === above.number && merge.bottom === row.number;
  });
  return merged.length >= FEWEST_MERGED && row.cells.every(mayStandBelow);
}

/** Short texts, and whole numbers that may be of a year or a part of it. */
function mayStandBelow(cell: Cell): boolean {
  const { value } = cell;
  if (typeof value === 'number') return isYearNumber(value) || isShortYear(value);
  return typeof value === 'string' && isShort(cell);
}

/** A year of two figures, or the number of a part of one. */
function isShortYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value < 40;
}

/** Whether all texts of a row may be headings: nearly every row has a number, or a long text. */
export function mayBeHeadings(cells: Row['cells']): boolean {
  if (cells.length < FEWEST_CONCEPTS || cells.length > MOST_HEADINGS) return false;
  return cells.every((cell) => {
    const { value } = cell;
    if (typeof value === 'string') return value.length <= LONGEST_HEADING || isShort(cell);
    const isYear = typeof value === 'number' ? isYearNumber(value) : isCellDate(value);
    return isYear && isShort(cell);
  });
}

function isShort(cell: Cell): boolean {
  return textOf(cell).length <= LONGEST_HEADING;
}
