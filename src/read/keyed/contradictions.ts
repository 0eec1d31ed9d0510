/** What other sheets say otherwise than a plan that has its own: nobody knows which of the two counts. */

import { groupBy } from '../../model/group.ts';
import { foldText } from '../../model/text.ts';
import type { Sheet, Workbook } from '../book/workbook.ts';
import type { Column } from '../decide/column.ts';
import type { LayoutHints } from '../decide/hints.ts';
import type { Table } from '../layout/table.ts';
import { compareMoments } from '../parts/moment.ts';
import type { Part } from '../parts/part.ts';
import { comparePlans } from '../parts/versions.ts';
import { type Doubt, differingAt, doubtsOf } from './doubts.ts';
import { type Joining, saidByPlan } from './join-one.ts';
import { type Bringing, isBlank, saidOf } from './joined-table.ts';
import { type KeyedRows, openKeyedRows } from './keyed-rows.ts';
import { type Match, matchRows } from './match-rows.ts';
import { agree } from './same-said.ts';
import { findSideTables } from './side-tables.ts';
import { givenBy, isOfYear, NEEDED } from './slots.ts';

/** Of what a table says, so much at least must be as the plan says it: else it is of other things. */
const MOST = 0.5;

/** Of the rows of a table, so many at least must be of the plan. */
const NEARLY_ALL = 0.75;

/** A cell of the plan beside that of a side table. */
interface Compared {
  readonly base: KeyedRows;
  readonly doubt: Doubt;
  readonly agrees: boolean;
}

/**
 * The tables of a plan with what the side tables on those sheets contradict. Nothing is taken from them:
 * where one surely says the same fact of the same indicator otherwise, neither value counts. `known` are
 * the tables that others were already joined to.
 */
export function withContradictions(
  workbook: Workbook,
  parts: readonly Part[],
  sheets: readonly Sheet[],
  known: ReadonlyMap<Table, Joining>,
  hints: LayoutHints,
): ReadonlyMap<Table, Joining> {
  const bases = parts.map((part) => known.get(part.table)?.rows ?? openKeyedRows(part));
  const compared = findSideTables(workbook, sheets, hints).flatMap((side) => {
    if (namesSegplan(side) || parts.some((part) => isOfOther(side, part))) return [];
    const match = matchRows(bases, openKeyedRows(side));
    return match && isOfPlan(match) ? compareSide(bases, match) : [];
  });
  const joinings = new Map(known);
  for (const [base, group] of groupBy(compared, (one) => one.base)) {
    const part = parts[bases.indexOf(base)];
    if (!part) continue;
    const doubts = group.filter(({ agrees }) => !agrees).map(({ doubt }) => doubt);
    if (doubts.length === 0) continue;
    const before = known.get(part.table);
    const own = before ?? { base: part, rows: base, table: part.table, bringing: [], undated: [] };
    joinings.set(part.table, { ...own, doubts: [...(before?.doubts ?? []), ...doubts] });
  }
  return joinings;
}

/** Whether the tab or a title says that its figures are those of SEGPLAN, which are compared as such. */
function namesSegplan({ table, subject }: Part): boolean {
  const names = [table.grid.sheet.name, ...subject.remarks.map(({ text }) => text)];
  return names.some((name) => foldText(name.replaceAll('_', ' ')).includes('segplan'));
}

/** Whether the names of both say that the side table is of an earlier version than the plan, or of another plan. */
function isOfOther({ subject: side, ...more }: Part, part: Part): boolean {
  const { subject: own } = part;
  const isEarlier = own.version !== null && side.version !== null && own.version > side.version;
  return (
    isEarlier ||
    own.standing > side.standing ||
    comparePlans({ ...more, subject: side }, part) !== 0 ||
    (compareMoments(own.moment, side.moment) ?? 0) > 0
  );
}

function isOfPlan({ side, extra }: Match): boolean {
  return side.rows.length - extra.length >= side.rows.length * NEARLY_ALL;
}

/** What the side table says beside what the plan says itself, of the fields in which both mostly say the same. */
function compareSide(bases: readonly KeyedRows[], match: Match): readonly Compared[] {
  const given = givenBy(match.side.part, new Set());
  return NEEDED.flatMap((field) => {
    const own = given.filter(
      (one) => one.field === field && (one.vigencia !== null || !isOfYear(field)),
    );
    const compared = own.flatMap((one) =>
      bases.flatMap((base) => compareColumn(base, { given: one, match })),
    );
    const agreeing = compared.filter(({ agrees }) => agrees);
    return agreeing.length >= compared.length * MOST ? compared : [];
  });
}

function compareColumn(base: KeyedRows, one: Bringing): readonly Compared[] {
  const { given } = one;
  const column = base.reader.column(given.field, given.vigencia ?? undefined);
  if (!column || !isOneYear(base, column, given.vigencia)) return [];
  const version = column.meaning.version === 'in-force';
  if (version && given.column.meaning.version !== 'in-force') return [];
  const unsure = new Set(doubtsOf(base, one).map(({ row }) => row));
  return base.rows.flatMap((row): Compared[] => {
    const [other] = unsure.has(row) ? [] : saidOf(base, row, one).filter((seen) => !isBlank(seen));
    const own = other ? saidByPlan(base, row, given) : null;
    if (!own || !other) return [];
    const agrees = agree(given.field, own.seen, other);
    return agrees === null ? [] : [{ base, agrees, doubt: differingAt(row, one, own, other) }];
  });
}

/** Whether something says that what the plan says is of that year: its heading, its row, or the titles of its table. */
function isOneYear(base: KeyedRows, column: Column, vigencia: number | null): boolean {
  const own = column.vigencia ?? base.part.subject.around?.vigencia ?? null;
  return vigencia === null || own === vigencia || (base.isLong && column.vigencia === null);
}
