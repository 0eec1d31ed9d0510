/** The rows of a plan beside others of it, and beside those of a side table with their key. */

import { likenessOf, relateNames, SAME_NAME } from '../../model/likeness.ts';
import { foldText } from '../../model/text.ts';
import type { KeyedRows } from './keyed-rows.ts';

/** A row of the plan. */
export interface PlanRow {
  readonly base: KeyedRows;
  readonly row: number;
}

/**
 * Whether the rows are of several indicators: two of one table are, but where each is of a year; those
 * of two versions of a plan are not.
 */
export function areSeveral(rows: readonly PlanRow[]): boolean {
  const [first, ...others] = rows;
  if (others.length === 0) return false;
  const repeats = rows.some(
    ({ base }, at) => !base.isLong && rows.findIndex((other) => other.base === base) !== at,
  );
  return repeats || others.some((other) => identify(other) !== (first && identify(first)));
}

function identify({ base, row }: PlanRow): string {
  const { goal, indicator } = base.names(row);
  const codes = [base.code(row, 'goal'), base.code(row, 'indicator')];
  return foldText([...codes, goal, indicator, base.reader.text(row, 'entity')].join('/'));
}

/** Whether the row of the side table names another indicator, or another objective. */
export function isOther({ base, row }: PlanRow, side: KeyedRows, other: number): boolean {
  if (relateNames(base.names(row), side.names(other)) === 'other') return true;
  const [own, its] = [base.objective(row), side.objective(other)];
  if (own === null || its === null || own.key === its.key) return false;
  const likeness = likenessOf(own.name, its.name);
  const areNumbers = [own, its].every(({ key }) => /^\d+$/.test(key));
  return areNumbers || (likeness !== null && likeness < SAME_NAME);
}
