/** Rows of headings read as what they say of the columns below them. */

import type { Grid } from '../book/grid.ts';
import { type Row, rowsBetween } from '../book/workbook.ts';
import { giveColumns } from '../decide/given.ts';
import type { LayoutHints } from '../decide/hints.ts';
import type { HeadedColumn } from '../evidence/headed-column.ts';
import { readHeadings, scoreHeading } from '../evidence/heading.ts';
import type { Headings } from '../headings/headings.ts';
import type { HeaderRows } from './table.ts';
import { isTitle, makesMoney } from './title-row.ts';

/** A heading before it is known which rows it rules, and what its columns hold. */
export interface Headed {
  readonly grid: Grid;
  readonly header: HeaderRows;
  readonly headed: readonly HeadedColumn[];
  /** How much it proves to be the heading of a plan; compares headings with each other. */
  readonly score: number;
  readonly headings: Headings;
}

/** What a band that says what its figures are is worth: more than the row that it takes. */
const BAND = 1;

/** With more columns than this it is no table of a plan, and looking at each would take minutes. */
const MOST_COLUMNS = 1024;

/** What those rows head, or `null` where they name too few things of a plan. */
export function readHeader(
  grid: Grid,
  header: HeaderRows,
  headings: Headings,
  hints: LayoutHints,
): Headed | null {
  const rows = rowsBetween(grid.sheet, header.first, header.last);
  if (!hints.header && (headsNothing(grid, rows.at(-1)) || goesBelow(grid, rows, header.last))) {
    return null;
  }
  if (!hints.header && rows.length > 1 && isTitle(grid, rows, headings)) return null;
  const headed = giveColumns(readHeadings(grid, header, headings), header, hints);
  if (headed.length > MOST_COLUMNS) return null;
  const score = scoreHeading(headed, header);
  if (score === null) return null;
  const band = rows.length > 1 && makesMoney(grid, rows, headings) ? BAND : 0;
  return { grid, header, headed, score: score + band, headings };
}

/** A header merged into the rows below ends there, where one of them holds anything. */
export function goesBelow(grid: Grid, rows: readonly Row[], last: number): boolean {
  return rows.some(({ number, cells }) =>
    cells.some(({ column }) => {
      const bottom = grid.see(number, column).merge?.bottom ?? last;
      return bottom > last && rowsBetween(grid.sheet, last + 1, bottom).length > 0;
    }),
  );
}

/** A row with one text below others names a block of rows, or remarks on it, and no columns. */
function headsNothing({ sheet }: Grid, row: Row | undefined): boolean {
  if (row?.cells.length !== 1) return false;
  const { number } = row;
  return !sheet.merges.some(({ top, bottom }) => top < number && number <= bottom);
}
