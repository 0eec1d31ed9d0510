/** Whether the quarters of an export accumulate or add up, as all its series show together. */

import type { ExecutionRecord } from '../model/execution.ts';
import { numberOf } from '../model/figure.ts';
import { TREND_MEANINGS } from '../model/trend.ts';

/** What the quarters of an export are; `null` where nothing shows. */
export type SeriesReading = 'accumulated' | 'parts' | null;

/**
 * As improbable as this must it be that parts of the year only ever grow by chance, in bits: of n
 * parts in any order one in n! does.
 */
const ENOUGH_BITS = 6;

/** Reads the series of each indicator, in the order of their quarters. */
export function readSeries(groups: Iterable<readonly ExecutionRecord[]>): SeriesReading {
  let bits = 0;
  const votes = { accumulated: 0, falls: 0, total: 0 };
  for (const group of groups) {
    const sorted = inOrder(group);
    const executed = sorted.flatMap(({ executed: figure }) => numberOf(figure) ?? []);
    if (executed.length < 2 || repeatsOrder(sorted)) continue;
    const vote = voteOf(sorted, executed);
    if (vote) votes[vote] += 1;
    if (isRising(executed)) bits += bitsOf(executed.length);
  }
  if (votes.falls > 0) return votes.accumulated > 0 ? null : 'parts';
  if (votes.total > votes.accumulated) return votes.accumulated > 0 ? null : 'parts';
  return votes.accumulated > 1 || bits >= ENOUGH_BITS ? 'accumulated' : null;
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
const FAR_OVER = 1.5;
/** A total may well come this near to its target. */
const NEAR = { least: 0.7, most: 1.3 } as const;

/** What the series of one indicator shows by itself: its target, and whether what adds up falls. */
function voteOf(
  sorted: readonly ExecutionRecord[],
  executed: readonly number[],
): 'accumulated' | 'falls' | 'total' | null {
  const adds = sorted.some(({ trend }) => trend && TREND_MEANINGS[trend].overYears === 'sum');
  if (adds && executed.some((value, at) => value < (executed[at - 1] ?? value))) return 'falls';
  const targets = new Set(sorted.flatMap(({ programmed }) => numberOf(programmed) ?? []));
  const [target, ...others] = targets;
  if (!target || target < 0 || others.length > 0 || !isRising(executed)) return null;
  const sum = executed.reduce((total, value) => total + value, 0) / target;
  const last = (executed.at(-1) as number) / target;
  if (sum >= FAR_OVER && last <= NEAR.most) return 'accumulated';
  const isTotal = adds && sum >= NEAR.least && sum <= NEAR.most;
  return isTotal && executed.length > 2 && last < NEAR.least ? 'total' : null;
}

/** Whether the values never fall and grow in the end. */
function isRising(values: readonly number[]): boolean {
  const falls = values.some((value, at) => value < (values[at - 1] ?? value));
  const [first, last] = [values[0], values.at(-1)];
  return !falls && first !== undefined && last !== undefined && last > first;
}

function bitsOf(count: number): number {
  let bits = 0;
  for (let n = 2; n <= count; n += 1) bits += Math.log2(n);
  return bits;
}
