/** Whether the quarters of an export accumulate or add up, as all its series show together. */

import type { ExecutionRecord } from '../model/execution.ts';
import { numberOf } from '../model/figure.ts';
import { TREND_MEANINGS, type Trend } from '../model/trend.ts';

/** What the quarters of an export are; `null` where nothing shows. */
export type SeriesReading = 'accumulated' | 'parts' | null;

/** The trend that the matrix gives to the indicator of a row; `null` where it gives none, or several. */
export type TrendOf = (record: ExecutionRecord) => Trend | null;

/**
 * Reads the series of every Suma, for what is a level may rise and fall either way. Where the export
 * names no trend, that of the matrix counts.
 */
export function readSeries(
  groups: Iterable<readonly ExecutionRecord[]>,
  trendOf: TrendOf = () => null,
): SeriesReading {
  const found = new Set<SeriesReading>();
  for (const group of groups) {
    const sorted = inOrder(group);
    const [first] = sorted;
    if (!first) continue;
    const trend = sorted.find((record) => record.trend)?.trend ?? trendOf(first);
    if (trend === null || !isSum(trend) || repeatsOrder(sorted)) continue;
    found.add(readOne(sorted, trend));
  }
  found.delete(null);
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}

/** The rows that name a part of the year, from the first to the last. */
export function inOrder(records: readonly ExecutionRecord[]): readonly ExecutionRecord[] {
  return records
    .flatMap((record) => {
      const order = record.part?.order ?? null;
      return order === null ? [] : [{ record, order }];
    })
    .sort((a, b) => a.order - b.order)
    .map(({ record }) => record);
}

function repeatsOrder(records: readonly ExecutionRecord[]): boolean {
  return new Set(records.map(({ part }) => part?.order)).size !== records.length;
}

/** A sum of quarters this far over the target is none. */
const FAR_OVER = 2;
/** A total may well come this near to its target. */
const MOST = 1.3;

/** What the series of one indicator shows by itself, where it excludes the other reading. */
export function readOne(sorted: readonly ExecutionRecord[], trend: Trend | null): SeriesReading {
  const executed = sorted.flatMap(({ executed: figure }) => numberOf(figure) ?? []);
  const last = executed.at(-1) ?? Number.NaN;
  const falls = isFalling(executed);
  const targets = sorted.flatMap(({ programmed }) => numberOf(programmed) ?? []);
  const target = targets.at(-1) ?? Number.NaN;
  const accumulates = new Set(targets).size > 1 && !isFalling(targets);
  if (falls) return trend !== null && isSum(trend) && !accumulates ? 'parts' : null;
  if (isFalling(targets)) return null;
  const sum = executed.reduce((total, value) => total + value, 0);
  return sum > FAR_OVER * target && last <= MOST * target ? 'accumulated' : null;
}

/** Whether the targets of a series rise from each part to the next, up to that of the year, and nothing executed is undone. */
export function rises(sorted: readonly ExecutionRecord[], ofYear: number | null): boolean {
  const targets = sorted.flatMap(({ programmed }) => numberOf(programmed) ?? []);
  const executed = sorted.flatMap(({ executed: figure }) => numberOf(figure) ?? []);
  return (
    targets.length > 1 &&
    targets.length === sorted.length &&
    targets.every((value, at) => at === 0 || value > (targets[at - 1] as number)) &&
    targets.at(-1) === ofYear &&
    !isFalling(executed)
  );
}

function isSum(trend: Trend): boolean {
  return TREND_MEANINGS[trend].overYears === 'sum';
}

function isFalling(values: readonly number[]): boolean {
  return values.some((value, at) => value < (values[at - 1] ?? value));
}
