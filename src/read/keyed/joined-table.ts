/** A table of a plan with columns that stand in other sheets, each seen at the cell where it is. */

import type { Seen } from '../book/grid.ts';
import { textOf } from '../book/grid.ts';
import type { Column } from '../decide/column.ts';
import type { Table } from '../layout/table.ts';
import type { KeyedRows } from './keyed-rows.ts';
import type { Match } from './match-rows.ts';
import { type Given, isEmpty, isOneSlot } from './slots.ts';

/** Columns beyond those of any sheet, and of any that rows spread. */
const FIRST_JOINED = 1_048_576;

/** What a side table gives to the rows of a table of the plan. */
export interface Bringing {
  readonly given: Given;
  readonly match: Match;
}

/** The table with what the side tables give it as columns of its own. */
export function joinTable(base: KeyedRows, bringing: readonly Bringing[]): Table {
  const { table } = base.part;
  const joined = bringing.map(({ given, match }, at): Column => {
    const { column, field, vigencia } = given;
    const { grid } = match.side.part.table;
    return {
      ...column,
      index: FIRST_JOINED + at,
      vigencia,
      field,
      holds: field,
      at: { ...column.at, sheet: grid.sheet.name },
    };
  });
  const { grid } = table;
  const see = (row: number, column: number): Seen => {
    const one = bringing[column - FIRST_JOINED];
    if (!one) return grid.see(row, column);
    const [seen] = seenOf(base, row, one);
    return seen ?? { address: { row, column: 1 }, cell: undefined, merge: null };
  };
  // A column that nobody filled in says nothing against what stands elsewhere.
  const own = table.columns.filter(
    (column) => !(isEmpty(column) && bringing.some(({ given }) => isGivenTo(column, given))),
  );
  return { ...table, grid: { ...grid, see }, columns: [...own, ...joined] };
}

function isGivenTo({ field, vigencia }: Column, given: Given): boolean {
  return field !== null && isOneSlot({ field, vigencia }, given);
}

/**
 * What the side table gives to a row of the plan, the first that says anything before the others:
 * nothing where the row has none that counts.
 */
export function seenOf(base: KeyedRows, row: number, { given, match }: Bringing): readonly Seen[] {
  if (match.whyNot(base, row) !== null) return [];
  return saidOf(base, row, { given, match });
}

/** What the rows of the side table with the key of a row of the plan say, whether they count or not. */
export function saidOf(base: KeyedRows, row: number, { given, match }: Bringing): readonly Seen[] {
  const { side } = match;
  const { grid } = side.part.table;
  const rows = match
    .rowsOf(base, row)
    .filter((own) => given.year === null || side.year(own) === given.year);
  const seen = rows.map((own): Seen => {
    const { address, cell } = grid.see(own, given.column.index);
    // Over which rows a cell is merged tells nothing of those of the plan.
    return {
      address: { ...address, sheet: grid.sheet.name },
      cell,
      merge: null,
      sheet: grid.sheet,
    };
  });
  return seen.toSorted((a, b) => Number(isBlank(a)) - Number(isBlank(b)));
}

/** Whether nothing is written there. */
export function isBlank({ cell }: Seen): boolean {
  return textOf(cell) === '' && cell?.formula == null;
}
