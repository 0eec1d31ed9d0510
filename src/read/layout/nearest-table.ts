/** The table that comes nearest to being of a role, where none of the sheets is. */

import type { ColumnField } from '../../model/field.ts';
import type { TableRole } from '../../model/layout.ts';
import { textOf, viewGrid } from '../book/grid.ts';
import { type Row, rowAt, rowsBetween, type Sheet } from '../book/workbook.ts';
import { decideColumns } from '../decide/decide-columns.ts';
import { giveColumns } from '../decide/given.ts';
import type { LayoutHints } from '../decide/hints.ts';
import { isNoHeading, isYearNumber, readHeadings, weighHeading } from '../evidence/heading.ts';
import { composeHeadings } from '../headings/headings.ts';
import { EVIDENCE } from './candidates.ts';
import { goesBelow } from './read-header.ts';
import type { HeaderRows, Table } from './table.ts';

/** A table that is of no role yet, and what it lacks for one. */
export interface Nearest {
  readonly table: Table;
  /** Of each group of fields one would do. */
  readonly missing: readonly (readonly ColumnField[])[];
  /** The cell for which its rows are not taken for headings, where that is why it is no table. */
  readonly disturbing: { readonly row: number; readonly text: string } | null;
}

/** Rows in which a heading that no words make sure is looked for. */
const SEARCHED_ROWS = 60;

/** Fewer columns of a role than these are those of any list. */
const FEWEST_COLUMNS = 2;

/** A row with more cells than this is no heading that a person would look at. */
const MOST_CELLS = 256;

/**
 * The nearest of the tables that fit no role; where there is none, the rows that name most things
 * of a plan. `null` where no row names even two things that tell a table of that role.
 */
export function nearestTable(
  file: string,
  role: TableRole,
  sheets: readonly Sheet[],
  tables: readonly Table[],
  hints: LayoutHints,
): Nearest | null {
  const rows = sheets
    .filter((sheet) => !tables.some(({ grid }) => grid.sheet === sheet))
    .flatMap((sheet) => likeliestTable(file, sheet, hints) ?? []);
  const ranked = [...tables, ...rows]
    .map((table) => rank(table, role))
    .filter(({ named }) => named >= FEWEST_COLUMNS || hints.header)
    .sort(
      (a, b) =>
        a.missing.length - b.missing.length ||
        b.expected - a.expected ||
        b.table.score - a.table.score,
    );
  return ranked[0] ?? null;
}

interface Ranked extends Nearest {
  /** Fields of the role that it has. */
  readonly expected: number;
  /** Columns that hold them. */
  readonly named: number;
}

function rank(table: Table, role: TableRole): Ranked {
  const { needed, expected } = EVIDENCE[role];
  const fields = new Set(table.columns.map(({ field }) => field));
  const missing = needed.filter((group) => !group.some((field) => fields.has(field)));
  return {
    table,
    missing,
    disturbing: missing.length === 0 ? disturbanceIn(table) : null,
    expected: expected.filter((field) => fields.has(field)).length,
    named: table.columns.filter(({ field }) => field !== null && expected.includes(field)).length,
  };
}

/** The first cell of its headings that can be none, or of the row below that headings are merged over. */
function disturbanceIn({ grid, header: { first, last } }: Table): Nearest['disturbing'] {
  const own = rowsBetween(grid.sheet, first, last);
  const below = goesBelow(grid, own, last)
    ? (rowAt(grid.sheet, last + 1)?.cells.slice(0, 1) ?? [])
    : [];
  const cells = [
    ...own.flatMap((row) =>
      row.cells.filter(isNoHeading).map((cell) => ({ row: row.number, cell })),
    ),
    ...below.map((cell) => ({ row: last + 1, cell })),
  ];
  const [one] = cells;
  return one ? { row: one.row, text: textOf(one.cell) } : null;
}

/** The rows of a sheet that name most, or those that a configuration gives, as if they headed a table. */
export function likeliestTable(file: string, sheet: Sheet, hints: LayoutHints): Table | null {
  const grid = viewGrid(file, sheet);
  const headings = composeHeadings(hints.aliases);
  const rows = sheet.rows.slice(0, SEARCHED_ROWS).filter(mayHead);
  const headers = hints.header
    ? [hints.header]
    : rows.flatMap(({ number }, at): HeaderRows[] => {
        const below = rows[at + 1]?.number;
        const alone = { first: number, last: number };
        return below === number + 1 ? [alone, { first: number, last: below }] : [alone];
      });
  const [best] = headers
    .map((header) => {
      const headed = giveColumns(readHeadings(grid, header, headings), header, hints);
      return { header, headed, score: weighHeading(headed, header) };
    })
    .sort((one, other) => other.score - one.score);
  if (!best) return null;
  const { header, headed, score } = best;
  const reach = { from: 1, until: Number.POSITIVE_INFINITY, continues: false };
  return { grid, header, headings, score, ...reach, ...decideColumns(grid, header, headed) };
}

/** Whether a row has several cells, most of them texts or years. */
function mayHead({ cells }: Row): boolean {
  const texts = cells.filter(({ value }) =>
    typeof value === 'number' ? isYearNumber(value) : typeof value === 'string' && value !== '',
  ).length;
  return texts > 1 && texts * 2 > cells.length && cells.length <= MOST_CELLS;
}
