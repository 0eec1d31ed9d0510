/** A row of the whole year beside those of its parts: «I», «II» and «Total año». */

import type { ExecutionRecord } from '../model/execution.ts';
import { numberOf } from '../model/figure.ts';
import { comesTo } from '../model/parts-of-year.ts';
import { inOrder } from './quarter-series.ts';
import type { Ours, Settled } from './row-sums.ts';

/**
 * The only row that names no part of the year, beside two or more that are its first, second and so
 * on: where it has the target of the matrix and what the parts come to by the trend. Whatever it is
 * called, nothing else could it be; where it comes to another figure, nobody knows which counts.
 */
export function wholeBeside(records: readonly ExecutionRecord[], ours: Ours): Settled | null {
  const parts = inOrder(records);
  const [whole, ...others] = records.filter((record) => !parts.includes(record));
  const isOne = whole !== undefined && others.length === 0 && parts.length > 1;
  const inTurn = parts.every(({ part }, at) => part?.order === at + 1);
  if (!isOne || !inTurn || ours.trend === null) return null;
  if (ours.programmed === null || numberOf(whole.programmed) !== ours.programmed) return null;
  const executed = numberOf(whole.executed);
  const done = parts.flatMap((part) => numberOf(part.executed) ?? []);
  if (executed === null || !comesTo(done, ours.trend).includes(executed)) return null;
  return { record: whole, rows: { how: 'total', records } };
}
