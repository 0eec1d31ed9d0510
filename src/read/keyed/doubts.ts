/** What side tables leave in doubt of the rows of a plan: what has no row, what is said twice, what is said otherwise. */

import type { CellRef } from '../../model/source.ts';
import { shownText } from '../book/find-content.ts';
import { type Grid, refOf, type Seen } from '../book/grid.ts';
import type { Cell } from '../book/workbook.ts';
import type { Column } from '../decide/column.ts';
import type { Table } from '../layout/table.ts';
import { readFigure } from '../values/figures.ts';
import { type Bringing, isBlank, saidOf } from './joined-table.ts';
import type { KeyedRows } from './keyed-rows.ts';
import type { Match, Unkeyed } from './match-rows.ts';
import { saySame } from './same-said.ts';
import { isOfYear, type Slot } from './slots.ts';

/**
 * Why what another table gives to a row does not count: several of its rows give it, its cell is merged
 * over others, or the plan says it otherwise.
 */
export type DoubtReason = Unkeyed | 'repeated' | 'merged' | 'differs';

/** A figure of a row of the plan that does not count. */
export interface Doubt {
  readonly row: number;
  readonly slot: Slot;
  readonly because: DoubtReason;
  readonly match: Match;
  /** The cells that say it, where there are any. */
  readonly cells: readonly { readonly at: CellRef; readonly text: string }[];
}

/** What a side table gives to the rows of a table of the plan, and does not count. */
export function doubtsOf(base: KeyedRows, one: Bringing): readonly Doubt[] {
  const { given, match } = one;
  return base.rows.flatMap((row): Doubt[] => {
    const said = saidOf(base, row, one).filter((seen) => !isBlank(seen));
    const because = match.whyNot(base, row) ?? whyUnsure(base, row, one, said);
    if (because === null) return [];
    return [{ row, slot: given, because, match, cells: said.map((seen) => cellOf(match, seen)) }];
  });
}

/** What the row of a key does not say of its indicator alone. */
function whyUnsure(
  base: KeyedRows,
  row: number,
  { given, match }: Bringing,
  said: readonly Seen[],
): 'repeated' | 'merged' | null {
  const { side } = match;
  const rows = match
    .rowsOf(base, row)
    .filter((own) => given.year === null || side.year(own) === given.year);
  const [first, ...others] = said;
  if (first && others.some((other) => !saySame(given.field, first, other))) return 'repeated';
  if (!isOfYear(given.field)) return null;
  // Parts of an indicator may well have one figure each: 25, 25, 25 and 25.
  if (rows.some((own) => !side.areEqual(own, rows[0] ?? own))) return 'repeated';
  const { grid } = side.part.table;
  const merges = rows.map((own) => grid.see(own, given.column.index).merge);
  const isShared = merges.some(
    (merge) =>
      merge && (merge.bottom > merge.top || (merge.right > merge.left && given.field !== 'weight')),
  );
  return isShared ? 'merged' : null;
}

/** What the plan, or a side table before this one, says otherwise than a side table. */
export function differencesOf(
  base: KeyedRows,
  one: Bringing,
  before: (row: number) => { readonly seen: Seen; readonly grid: Grid } | null,
): readonly Doubt[] {
  const { given, match } = one;
  return base.rows.flatMap((row): Doubt[] => {
    if (match.whyNot(base, row) !== null) return [];
    const said = saidOf(base, row, one).filter((seen) => !isBlank(seen));
    const own = before(row);
    const [other] = said.filter((seen) => own && !saySame(given.field, own.seen, seen));
    if (!own || !other) return [];
    return [differingAt(row, one, own, other)];
  });
}

/** What the row of a plan says in one cell and a side table in another. */
export function differingAt(
  row: number,
  { given, match }: Bringing,
  own: { readonly seen: Seen; readonly grid: Grid },
  other: Seen,
): Doubt {
  const cells = [
    { at: refOf(own.grid, own.seen.address), text: shownText(own.seen.cell) },
    cellOf(match, other),
  ];
  return { row, slot: given, because: 'differs', match, cells };
}

function cellOf({ side }: Match, seen: Seen): Doubt['cells'][number] {
  return { at: refOf(side.part.table.grid, seen.address), text: shownText(seen.cell) };
}

/** Whether a row programs nothing in any of those years, so that it needs no weight. */
export function programsNothing(
  { columns, grid }: Table,
  row: number,
  years: readonly (number | null)[],
): boolean {
  const isOfThem = ({ field, vigencia }: Column) =>
    field === 'programmed' && (vigencia === null || years.includes(vigencia));
  const targets = columns.filter(isOfThem).map(({ index }) => grid.see(row, index).cell);
  return targets.length > 0 && targets.every(isNone);
}

function isNone(cell: Cell | undefined): boolean {
  const { figure } = readFigure(cell);
  if (figure.kind === 'number') return figure.value === 0;
  return figure.kind === 'mark' || figure.kind === 'blank';
}
