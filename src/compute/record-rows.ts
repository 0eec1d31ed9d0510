/** Several rows of one indicator in an export: cutoffs of it, quarters, parts, or one repeated. */

import type { Doubt, TakenRows } from '../model/evaluation.ts';
import type { ExecutionRecord } from '../model/execution.ts';
import { type Figure, isUnknown, numberFigure, numberOf } from '../model/figure.ts';
import { settleDifference, toExcelDigits } from '../model/number.ts';
import { TREND_MEANINGS, type Trend } from '../model/trend.ts';
import { inOrder, readOne, type SeriesReading } from './quarter-series.ts';

/** What the matrix says of the indicator that the rows are of. */
export interface Ours {
  readonly trend: Trend | null;
  readonly programmed: number | null;
}

/** What all the rows of the export show together. */
export interface ExportContext {
  /** The last cutoff of any row with something executed, where rows have their own. */
  readonly lastCutoff: string | null;
  /** What quarters are in this export. */
  readonly quarters: SeriesReading;
}

/** The record that rows of one indicator make, or why they make none. */
export type Settled =
  | { readonly record: ExecutionRecord; readonly rows: TakenRows | null }
  | { readonly record: null; readonly doubt: Doubt };

/** Sums agree with a target within this share of it: exports round. */
const AGREEMENT = 0.005;

/** Makes one record of the rows of one indicator, where the export shows how. */
export function settleRows(
  records: readonly ExecutionRecord[],
  ours: Ours,
  context: ExportContext,
): Settled {
  const [first, ...others] = records;
  if (first && others.length === 0) return { record: first, rows: null };
  const current = latestByCutoff(records, context.lastCutoff);
  const settled = settleCurrent(current, ours, context);
  if (!settled.record || current.length === records.length) return settled;
  return { record: settled.record, rows: { how: 'latest', records } };
}

function settleCurrent(
  records: readonly ExecutionRecord[],
  ours: Ours,
  context: ExportContext,
): Settled {
  const telling = records.filter(({ programmed, executed }) => says(programmed) || says(executed));
  const [first, ...others] = telling.length > 0 ? telling : records;
  const orders = new Set(telling.map(({ part }) => part?.order ?? null));
  if (orders.size > 1 && !orders.has(null)) {
    return orders.size === telling.length
      ? settleQuarters(telling, ours, context.quarters)
      : { record: null, doubt: 'quarters' };
  }
  const entities = new Set(telling.map(({ key }) => key.entity));
  const isOnePart = orders.size < 2 && entities.size < 2;
  if (first && isOnePart && others.every((other) => haveSameFigures(first, other))) {
    return settleEqual(first, records, telling, ours);
  }
  const areParts = entities.size === telling.length && !entities.has(null);
  const total = areParts ? addUp(telling, ours) : null;
  return total ?? { record: null, doubt: 'several' };
}

/** Rows of equal figures: one record, unless the target of the matrix is not that of each of them. */
function settleEqual(
  first: ExecutionRecord,
  records: readonly ExecutionRecord[],
  telling: readonly ExecutionRecord[],
  ours: Ours,
): Settled {
  const isOneTarget =
    ours.programmed === null || agrees(numberOf(first.programmed), ours.programmed);
  if (telling.length < 2 || isOneTarget || first.executed.kind !== 'number') {
    return { record: first, rows: { how: 'repeated', records } };
  }
  return addUp(telling, ours) ?? { record: null, doubt: 'parts' };
}

function says(figure: Figure): boolean {
  return figure.kind !== 'blank';
}

function isNothing({ kind }: Figure): boolean {
  return kind === 'blank' || kind === 'mark';
}

function haveSameFigures(a: ExecutionRecord, b: ExecutionRecord): boolean {
  return isSame(a.programmed, b.programmed) && isSame(a.executed, b.executed);
}

function isSame(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && !isUnknown(a) && numberOf(a) === numberOf(b);
}

/** The rows of the last cutoff that the indicator has, of those of which anything was executed. */
function latestByCutoff(
  records: readonly ExecutionRecord[],
  last: string | null,
): readonly ExecutionRecord[] {
  const dates = records.map(({ part }) => part?.cutoff ?? null);
  if (last === null || dates.includes(null)) return records;
  const due = (dates as readonly string[]).filter((date) => date <= last);
  const latest = due.toSorted().at(-1);
  return latest === undefined ? records : records.filter((_, at) => dates[at] === latest);
}

/** Quarters of a level, or of what accumulates: the last with a report. Of what adds up: their sum. */
function settleQuarters(
  records: readonly ExecutionRecord[],
  ours: Ours,
  ofExport: SeriesReading,
): Settled {
  const sorted = inOrder(records);
  const reported = sorted.filter(({ executed }) => !isNothing(executed));
  const last = reported.at(-1);
  const targets = sorted.flatMap(({ programmed }) => numberOf(programmed) ?? []);
  const [target = null] = targets;
  const isTarget = target === null || ours.programmed === null || agrees(target, ours.programmed);
  const isAnnual = new Set(targets).size <= 1 && isTarget;
  const isOfYear = isAnnual || agrees(targets.at(-1) ?? null, ours.programmed);
  const sum = ours.programmed === 0 ? null : addUp(sorted, ours);
  if (sum) return sum;
  const latest = sorted.at(-1);
  // Of what nobody reported, a sum says no more than the last.
  if (latest && isAnnual && sorted.every(({ executed }) => isNothing(executed))) {
    return { record: latest, rows: { how: 'latest', records: sorted } };
  }
  const reading = readOne(sorted, ours.trend) ?? ofExport;
  const isLevel = ours.trend !== null && TREND_MEANINGS[ours.trend].overYears === 'last';
  if (last && isOfYear && (isLevel || reading === 'accumulated')) {
    return { record: last, rows: { how: 'latest', records: sorted } };
  }
  if (isAnnual && reading === 'parts' && addsUp(ours.trend)) {
    const executed = sumOf(reported.map(({ executed: figure }) => figure));
    const [first] = sorted;
    if (first && executed) {
      return { record: { ...first, executed }, rows: { how: 'sum', records: sorted } };
    }
  }
  return { record: null, doubt: 'quarters' };
}

/** The sum of parts of a Suma, where their targets add up to that of the matrix. */
function addUp(records: readonly ExecutionRecord[], ours: Ours): Settled | null {
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
function addsUp(trend: Trend | null): boolean {
  return trend !== null && TREND_MEANINGS[trend].overYears === 'sum';
}

function sumOf(figures: readonly Figure[]): Figure | null {
  const numbers = figures.flatMap((figure) => (figure.kind === 'number' ? [figure] : []));
  const [first] = numbers;
  if (!first || numbers.length !== figures.length) return null;
  const sum = toExcelDigits(numbers.reduce((total, { value }) => total + value, 0));
  return numberFigure(sum, first.percent);
}

/** Whether two targets are the same but for rounding. */
export function agrees(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return false;
  return Math.abs(settleDifference(a - b, [a, b])) <= Math.abs(b) * AGREEMENT;
}
