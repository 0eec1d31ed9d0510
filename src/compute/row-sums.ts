/** Rows of one indicator that are parts of it, or the total beside its parts: what they add up to. */

import type { Doubt, TakenRows } from '../model/evaluation.ts';
import type { ExecutionRecord } from '../model/execution.ts';
import { type Figure, numberFigure, numberOf } from '../model/figure.ts';
import { settleDifference, toExcelDigits } from '../model/number.ts';
import { TREND_MEANINGS, type Trend } from '../model/trend.ts';

/** What the matrix says of the indicator that the rows are of. */
export interface Ours {
  readonly trend: Trend | null;
  readonly programmed: number | null;
}

/** The record that rows of one indicator make, or why they make none. */
export type Settled =
  | { readonly record: ExecutionRecord; readonly rows: TakenRows | null }
  | { readonly record: null; readonly doubt: Doubt };

/** Sums agree with a target within this share of it: exports round. */
const AGREEMENT = 0.005;

/** Whether a figure, or a mark in its place, says something. */
export function says(figure: Figure): boolean {
  return figure.kind !== 'blank';
}

/**
 * The sum of rows of which each names a part of its own, in a column that nobody reads. The
 * words of that column prove nothing, so the targets must add up exactly, each part have one, and no
 * report stand in all of them alike.
 */
export function addUpLabelled(records: readonly ExecutionRecord[], ours: Ours): Settled | null {
  const labels = new Set(records.map(({ part }) => part?.label ?? null));
  if (labels.size !== records.length || labels.has(null)) return null;
  const targets = records.map(({ programmed }) => numberOf(programmed));
  const reports = records.map(({ executed }) => numberOf(executed));
  const isRepeated = new Set(reports).size === 1 && new Set(targets).size > 1;
  const whole = sumOf(records.map(({ programmed }) => programmed));
  if (isRepeated || targets.some((target) => target === null || target <= 0) || whole === null)
    return null;
  return numberOf(whole) === ours.programmed ? addUp(records, ours) : null;
}

/** The row that is the total of the others, two or more, if its target is that of the matrix. */
export function totalAmong(records: readonly ExecutionRecord[], ours: Ours): Settled | null {
  if (records.length < 3) return null;
  const totals = records.filter((record) => {
    const parts = records.filter((other) => other !== record);
    return (
      ours.programmed !== 0 &&
      numberOf(record.programmed) === ours.programmed &&
      isSumOf(
        record.programmed,
        parts.map(({ programmed }) => programmed),
      ) &&
      isSumOf(
        record.executed,
        parts.map(({ executed }) => executed),
      )
    );
  });
  const [only, ...others] = totals;
  return only && others.length === 0 ? { record: only, rows: { how: 'total', records } } : null;
}

function isSumOf(total: Figure, parts: readonly Figure[]): boolean {
  const sum = sumOf(parts);
  const value = numberOf(total);
  return sum !== null && value !== null && value === numberOf(sum);
}

/** The sum of parts of a Suma, where their targets add up to that of the matrix. */
export function addUp(records: readonly ExecutionRecord[], ours: Ours): Settled | null {
  if (!addsUp(ours.trend)) return null;
  const programmed = sumOf(records.map((record) => record.programmed));
  const executed = sumOf(records.flatMap(({ executed: figure }) => (says(figure) ? [figure] : [])));
  const [first] = records;
  if (!first || !programmed || !executed) return null;
  if (!agrees(numberOf(programmed), ours.programmed)) return null;
  const record = { ...first, programmed, executed };
  return { record, rows: { how: 'sum', records } };
}

/** Whether parts of what the trend measures add up: years do, and so do entities and quarters. */
export function addsUp(trend: Trend | null): boolean {
  return trend !== null && TREND_MEANINGS[trend].overYears === 'sum';
}

/** The figures added up, in the form of the first; `null` where one is no number, or there is none. */
export function sumOf(figures: readonly Figure[]): Figure | null {
  const numbers = figures.flatMap((figure) => (figure.kind === 'number' ? [figure] : []));
  const [first] = numbers;
  if (!first || numbers.length !== figures.length) return null;
  const sum = toExcelDigits(numbers.reduce((total, { value }) => total + value, 0));
  return numberFigure(sum, first.percent);
}

/** Whether two targets are the same but for rounding. */
export function agrees(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return false;
  if (a === b) return true;
  return Math.abs(settleDifference(a - b, [a, b])) <= Math.abs(b) * AGREEMENT;
}
