/** Where the table of a sheet is: the rows that head it, found by their words. */

import type { ColumnField } from '../../model/field.ts';
import type { Decision, HeadedColumn } from '../decide/column.ts';
import { decideColumns } from '../decide/decide-columns.ts';
import { giveColumns } from '../decide/given.ts';
import { type HeaderRows, isHeadingRow, readHeadings, scoreHeading } from '../evidence/heading.ts';
import { type Grid, viewGrid } from '../grid.ts';
import { composeHeadings, type Headings } from '../headings/headings.ts';
import type { Row, Sheet } from '../workbook.ts';
import type { LayoutHints } from './hints.ts';

export type { HeaderRows } from '../evidence/heading.ts';

/** A table of a sheet: its header rows and what each of its columns holds. */
export interface Table extends Decision {
  readonly grid: Grid;
  readonly header: HeaderRows;
  readonly headings: Headings;
}

/** The header is looked for in this many rows with content: no title is longer. */
const HEADER_SEARCH_ROWS = 100;

const MOST_HEADER_ROWS = 3;

/** With more columns than this it is no table of a plan, and looking at each would take minutes. */
const MOST_COLUMNS = 1024;

/** A heading before its columns are decided. */
interface Heading {
  readonly header: HeaderRows;
  readonly columns: readonly HeadedColumn[];
  readonly score: number;
}

/** The table of a sheet, or `null` where no rows of it name at least three fields of a plan. */
export function findTable(file: string, sheet: Sheet, hints: LayoutHints = {}): Table | null {
  const grid = viewGrid(file, sheet);
  const headings = composeHeadings(hints.aliases);
  const heading = hints.header
    ? readHeader(grid, hints.header, headings, hints)
    : findHeading(grid, headings, hints);
  if (!heading) return null;
  const { header, columns } = heading;
  return { grid, header, headings, ...decideColumns(grid, header, columns) };
}

function findHeading(grid: Grid, headings: Headings, hints: LayoutHints): Heading | null {
  const rows = grid.sheet.rows.slice(0, HEADER_SEARCH_ROWS + MOST_HEADER_ROWS);
  const heads = rows.map((row) => isHeadingRow(row, headings));
  let best: Heading | null = null;
  for (let start = 0; start < Math.min(rows.length, HEADER_SEARCH_ROWS); start += 1) {
    const first = rows[start]?.number ?? 0;
    for (let end = start; end < rows.length && heads[end]; end += 1) {
      const last = rows[end]?.number ?? 0;
      if (last - first >= MOST_HEADER_ROWS) break;
      const heading = readHeader(grid, { first, last }, headings, hints);
      if (heading && (!best || heading.score > best.score)) best = heading;
    }
  }
  return best;
}

/** Whether the table has a column for the field. */
export function hasField(table: Table, field: ColumnField): boolean {
  return table.columns.some((column) => column.field === field);
}

function readHeader(
  grid: Grid,
  header: HeaderRows,
  headings: Headings,
  hints: LayoutHints,
): Heading | null {
  const rows = rowsBetween(grid.sheet, header);
  if (!hints.header && (headsNothing(grid, rows.at(-1)) || goesBelow(grid, rows, header.last))) {
    return null;
  }
  const columns = giveColumns(readHeadings(grid, header, headings), header, hints);
  if (columns.length > MOST_COLUMNS) return null;
  const score = scoreHeading(columns, header);
  return score === null ? null : { header, columns, score };
}

/** A header merged into the rows below ends there, unless a person says where it ends. */
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

function rowsBetween({ rows }: Sheet, { first, last }: HeaderRows): readonly Row[] {
  const start = rows.findIndex(({ number }) => number >= first);
  if (start < 0) return [];
  return rows.slice(start, start + last - first + 1).filter(({ number }) => number <= last);
}
