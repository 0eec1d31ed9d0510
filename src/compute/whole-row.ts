/** A row of the whole year beside those of its parts: «I», «II» and «Total año». */

import type { ExecutionRecord } from '../model/execution.ts';
import { numberOf } from '../model/figure.ts';
import { toExcelDigits } from '../model/number.ts';
import { TREND_MEANINGS, type Trend } from '../model/trend.ts';
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
  if (executed === null || !comesTo(parts, ours.trend).includes(executed)) return null;
  return { record: whole, rows: { how: 'total', records } };
}

/** What the parts of a year may come to: their sum or the last accumulated, the last level, the mean. */
function comesTo(parts: readonly ExecutionRecord[], trend: Trend): readonly number[] {
  const done = parts.flatMap(({ executed }) => numberOf(executed) ?? []);
  const last = done.at(-1);
  if (last === undefined) return [];
  const sum = toExcelDigits(done.reduce((total, value) => total + value, 0));
  const { overYears } = TREND_MEANINGS[trend];
  if (overYears === 'last') return [last];
  return overYears === 'mean' ? [last, toExcelDigits(sum / done.length)] : [sum, last];
}
