/** Rows of headings read as what they say of the columns below them. */

import type { Grid } from '../book/grid.ts';
import { type Cell, type Row, rowsBetween } from '../book/workbook.ts';
import { giveColumns } from '../decide/given.ts';
import type { LayoutHints } from '../decide/hints.ts';
import type { HeadedColumn } from '../evidence/headed-column.ts';
import { headingText, readHeadings, scoreHeading } from '../evidence/heading.ts';
import type { Headings } from '../headings/headings.ts';
import { isYearLabel } from '../values/years.ts';
import { namesOnlyLabel } from './remarks.ts';
import type { HeaderRows } from './table.ts';

/** A heading before it is known which rows it rules, and what its columns hold. */
export interface Headed {
  readonly grid: Grid;
  readonly header: HeaderRows;
  readonly headed: readonly HeadedColumn[];
  /** How much it proves to be the heading of a plan; compares headings with each other. */
  readonly score: number;
  readonly headings: Headings;
}

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
  if (!hints.header && rows.length > 1 && isTitle(grid, rows[0], rows[1])) return null;
  const headed = giveColumns(readHeadings(grid, header, headings), header, hints);
  if (headed.length > MOST_COLUMNS) return null;
  const score = scoreHeading(headed, header);
  return score === null ? null : { grid, header, headed, score, headings };
}

/**
 * Whether the first of several rows is a title and heads none of the columns: a text alone over one
 * of them that is no year of a block to its right, or a label such as «Vigencia» with its value.
 */
function isTitle(grid: Grid, row: Row | undefined, below: Row | undefined): boolean {
  const [first, second, ...others] = row?.cells ?? [];
  if (!row || !first || others.length > 0) return false;
  const isMerged = [first, second].some((cell) => {
    const merge = cell ? grid.see(row.number, cell.column).merge : null;
    return merge !== null && merge.left !== merge.right;
  });
  if (isMerged) return false;
  if (second) return namesOnlyLabel(headingText(first)) && isBegun(first, below);
  return !isYearLabel(headingText(first)) || isBegun(first, below);
}

/** Whether a cell stands over the first heading of the row below it, where no block of a year begins. */
function isBegun({ column }: Cell, below: Row | undefined): boolean {
  return (below?.cells[0]?.column ?? column) >= column;
}

/** A header merged into the rows below ends there. */
function goesBelow(grid: Grid, rows: readonly Row[], last: number): boolean {
  return rows.some(({ number, cells }) =>
    cells.some(({ column }) => (grid.see(number, column).merge?.bottom ?? 0) > last),
  );
}

/** A row with one text below others names a block of rows, or remarks on it, and no columns. */
function headsNothing({ sheet }: Grid, row: Row | undefined): boolean {
  if (row?.cells.length !== 1) return false;
  const { number } = row;
  return !sheet.merges.some(({ top, bottom }) => top < number && number <= bottom);
}
