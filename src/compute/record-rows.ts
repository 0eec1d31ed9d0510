/** Several rows of one indicator in an export: cutoffs of it, quarters, parts, or one repeated. */

import type { ExecutionRecord } from '../model/execution.ts';
import { type Figure, isUnknown, numberOf } from '../model/figure.ts';
import { isSteady, TREND_MEANINGS } from '../model/trend.ts';
import { inOrder, readOne, type SeriesReading } from './quarter-series.ts';
import {
  addsUp,
  addUp,
  addUpLabelled,
  agrees,
  type Ours,
  type Settled,
  says,
  sumOf,
  totalAmong,
} from './row-sums.ts';
import { wholeBeside } from './whole-row.ts';

/** What all the rows of the export show together. */
export interface ExportContext {
  /** The last cutoff of any row with something executed, where rows have their own. */
  readonly lastCutoff: string | null;
  /** What quarters are in this export. */
  readonly quarters: SeriesReading;
  /** Whether the targets of each Suma rise from part to part up to that of the matrix. */
  readonly targetsRise: boolean;
  /** Whether each row alone of a part of the year has less than the target of the matrix. */
  readonly areOfPart: boolean;
}

/** Makes one record of the rows of one indicator, where the export shows how. */
export function settleRows(
  records: readonly ExecutionRecord[],
  ours: Ours,
  context: ExportContext,
): Settled {
  const [first, ...others] = records;
  if (first && others.length === 0) {
    const isOfPart = context.areOfPart && (first.part?.order ?? null) !== null;
    const isOurs = agrees(numberOf(first.programmed), ours.programmed);
    return isOfPart && !isOurs
      ? { record: null, doubt: 'quarters' }
      : { record: first, rows: null };
  }
  const standing = inForce(records, ours);
  const current = latestByCutoff(standing, context.lastCutoff);
  const settled = settleCurrent(current, ours, context);
  if (!settled.record || current.length === records.length) return settled;
  const how = current.length === standing.length ? 'in-force' : 'latest';
  return { record: settled.record, rows: { how, records } };
}

/**
 * The rows that say to be in force, where the others say not to be; unless only these have a report,
 * or it takes them all to have the target of the matrix.
 */
function inForce(records: readonly ExecutionRecord[], ours: Ours): readonly ExecutionRecord[] {
  const standings = records.map(({ part }) => part?.standing ?? null);
  if (standings.includes(null) || !standings.includes('in-force')) return records;
  const kept = records.filter((_, at) => standings[at] === 'in-force');
  const haveReport = (own: readonly ExecutionRecord[]) =>
    own.some(({ executed }) => !isNothing(executed));
  const isOurs = (own: readonly ExecutionRecord[]) => {
    const sum = sumOf(own.map(({ programmed }) => programmed));
    return sum !== null && agrees(numberOf(sum), ours.programmed);
  };
  const areParts = isOurs(records) && !isOurs(kept);
  return areParts || (haveReport(records) && !haveReport(kept)) ? records : kept;
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
      ? settleQuarters(telling, ours, context)
      : { record: null, doubt: 'quarters' };
  }
  const entities = new Set(telling.map(({ key }) => key.entity));
  const isOnePart = orders.size < 2 && entities.size < 2;
  if (first && isOnePart && others.every((other) => haveSameFigures(first, other))) {
    return settleEqual(first, records, telling, ours);
  }
  const areParts = entities.size === telling.length && !entities.has(null);
  return (
    totalAmong(telling, ours) ??
    wholeBeside(telling, ours) ??
    (areParts ? addUp(telling, ours) : addUpLabelled(telling, ours)) ?? {
      record: null,
      doubt: 'several',
    }
  );
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

/** Equal reports of what stays the same that come together to more than this are no shares of it. */
const MOST_SHARES = 1.5;

/** Whether as many equal reports as there are parts would be far more than the target of the year. */
function isNoShare(one: ExecutionRecord, all: readonly ExecutionRecord[]): boolean {
  const [done, target] = [numberOf(one.executed), numberOf(one.programmed)];
  return done !== null && target !== null && done * all.length > target * MOST_SHARES;
}

function areEqual([first, ...others]: readonly ExecutionRecord[]): boolean {
  return first !== undefined && others.every((other) => haveSameFigures(first, other));
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
  { quarters: ofExport, targetsRise }: ExportContext,
): Settled {
  const sorted = inOrder(records);
  const reported = sorted.filter(({ executed }) => !isNothing(executed));
  const last = reported.at(-1);
  const targets = sorted.flatMap(({ programmed }) => numberOf(programmed) ?? []);
  const [target = null] = targets;
  const isTarget = target === null || ours.programmed === null || agrees(target, ours.programmed);
  const isAnnual = new Set(targets).size <= 1 && isTarget;
  const isOfYear = isAnnual || agrees(targets.at(-1) ?? null, ours.programmed);
  const sum = ours.programmed === 0 || targetsRise ? null : addUp(sorted, ours);
  if (sum) return sum;
  const latest = sorted.at(-1);
  // Of what nobody reported, a sum says no more than the last.
  if (latest && isAnnual && sorted.every(({ executed }) => isNothing(executed))) {
    return { record: latest, rows: { how: 'latest', records: sorted } };
  }
  const reading = readOne(sorted, ours.trend) ?? ofExport;
  const isLevel = ours.trend !== null && TREND_MEANINGS[ours.trend].overYears === 'last';
  const accumulates = reading === 'accumulated' || (targetsRise && addsUp(ours.trend));
  const isSame = isAnnual && ours.trend !== null && isSteady(ours.trend) && areEqual(sorted);
  if (last && isOfYear && (isLevel || accumulates || (isSame && isNoShare(last, sorted)))) {
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
