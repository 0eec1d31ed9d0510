/** A table of a plan joined with what the side tables that match it give. */

import type { Grid, Seen } from '../book/grid.ts';
import type { Column } from '../decide/column.ts';
import { hasField, type Table } from '../layout/table.ts';
import type { Part } from '../parts/part.ts';
import { type Doubt, differencesOf, doubtsOf, programsNothing } from './doubts.ts';
import { type Bringing, joinTable, seenOf } from './joined-table.ts';
import type { KeyedRows } from './keyed-rows.ts';
import type { Match } from './match-rows.ts';
import {
  givenBy,
  hasSlot,
  isName,
  isNeeded,
  isOneSlot,
  lackingIn,
  type Slot,
  undatedIn,
  yearsOf,
} from './slots.ts';

/** A table of the plan with what others give it. */
export interface Joining {
  readonly base: Part;
  readonly rows: KeyedRows;
  /** The table with what they give as columns of its own. */
  readonly table: Table;
  readonly bringing: readonly Bringing[];
  readonly doubts: readonly Doubt[];
  /** Columns of side tables that do not say of which year of the plan they are. */
  readonly undated: readonly Undated[];
}

/** A column that no year of the plan is told of. */
export interface Undated {
  readonly match: Match;
  readonly column: Column;
}

/** A table of the plan with what those give of what it lacks; what both say is compared. */
export function joinOne(base: KeyedRows, matches: readonly Match[]): Joining {
  const { part } = base;
  const lacking = lackingIn(part);
  const own = [part, ...matches.map(({ side }) => side.part)];
  const years = new Set(own.flatMap((one) => [...yearsOf(one)]));
  const isUnnamed = !hasField(part.table, 'goal') && !hasField(part.table, 'indicator');
  const bringing: Bringing[] = [];
  const differing: Doubt[] = [];
  for (const match of matches) {
    const all = givenBy(match.side.part, years).map((given): Bringing => ({ given, match }));
    if (!all.some(({ given }) => lacking.has(given.field))) continue;
    for (const one of all) {
      const { given } = one;
      if (isName(given.field)) {
        if (isUnnamed) bringing.push(one);
        continue;
      }
      const before = bringing.find((other) => isOneSlot(other.given, given));
      if (before) differing.push(...differencesOf(base, one, (row) => saidBy(base, row, before)));
      else if (hasSlot(part.table, given)) {
        differing.push(...differencesOf(base, one, (row) => saidByPlan(base, row, given)));
      } else if (lacking.has(given.field) || !isNeeded(given.field)) bringing.push(one);
    }
  }
  const undated = matches.flatMap((match) =>
    undatedIn(match.side.part, years)
      .filter(({ field }) => field !== null && lacking.has(field))
      .map((column): Undated => ({ match, column })),
  );
  const table = joinTable(base, bringing);
  const unkeyed = bringing
    .flatMap((one) => doubtsOf(base, one))
    .filter(({ row, slot, because }) => {
      const isOfYear = !base.isLong || slot.vigencia === null || base.year(row) === slot.vigencia;
      const isNeedless = because === 'absent' && slot.field === 'weight';
      return isOfYear && !(isNeedless && programsNothing(table, row, [slot.vigencia]));
    });
  return { base: part, rows: base, table, bringing, doubts: [...differing, ...unkeyed], undated };
}

/** A cell that says something of an indicator, and where it stands. */
export interface Said {
  readonly seen: Seen;
  readonly grid: Grid;
}

function saidBy(base: KeyedRows, row: number, one: Bringing): Said | null {
  const [seen] = seenOf(base, row, one);
  return seen ? { seen, grid: one.match.side.part.table.grid } : null;
}

/** What a table of the plan says itself, of the year asked for or of no year. */
export function saidByPlan(base: KeyedRows, row: number, { field, vigencia }: Slot): Said | null {
  const { grid } = base.part.table;
  if (base.isLong && vigencia !== null && base.year(row) !== vigencia) return null;
  const column = base.reader.column(field, vigencia ?? undefined);
  return column ? { seen: grid.see(row, column.index), grid } : null;
}
