/** What the exports of a vigencia say of each indicator of a plan, whatever is made of it. */

import type { Crossing } from '../model/evaluation.ts';
import { cutoffOf, type Execution, type ExecutionRecord } from '../model/execution.ts';
import { sameFigure } from '../model/figure.ts';
import { type Indicator, indicatorsOf, keyText, type Plan } from '../model/plan.ts';
import { NO_CROSSING, recordsOf } from './crossing.ts';
import { matchRecords } from './matching.ts';

/** A plan crossed with the exports of a vigencia. */
export interface Crossed {
  /** The exports that speak of the vigencia, latest cutoff first, those without one last. */
  readonly relevant: readonly Execution[];
  readonly matches: ReadonlyMap<Indicator, Crossing>;
  /** The records of no indicator, one a key. */
  readonly unmatched: readonly ExecutionRecord[];
}

/** What follows each export of a plan where several are given, in their order. */
interface Following extends WeakMap<Execution, Following> {}

/** Crossings already made: each method, and each of four years, is evaluated from the same ones. */
const FIRST = new WeakMap<Plan, Following>();
const KNOWN = new WeakMap<Following, Map<number, Crossed>>();

/** Crosses the plan with the exports of a vigencia, once for each set of them. */
export function crossExecutions(
  plan: Plan,
  executions: readonly Execution[],
  vigencia: number,
): Crossed {
  const last = executions.reduce(
    (following: Following, execution) => keep(following, execution, () => new WeakMap()),
    keep(FIRST, plan, () => new WeakMap()),
  );
  const years = keep(KNOWN, last, () => new Map());
  return keep(years, vigencia, () => cross(plan, executions, vigencia));
}

/** What is kept under a key, made where there is nothing yet. */
function keep<Key, Value>(
  kept: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const value = kept.get(key) ?? make();
  kept.set(key, value);
  return value;
}

function cross(plan: Plan, executions: readonly Execution[], vigencia: number): Crossed {
  const relevant = latestFirst(executions, vigencia);
  return { relevant, ...matchAll(indicatorsOf(plan), relevant, vigencia) };
}

function latestFirst(executions: readonly Execution[], vigencia: number): readonly Execution[] {
  return executions
    .filter((execution) => execution.vigencias.includes(vigencia))
    .toSorted((a, b) => (cutoffOf(b, vigencia) ?? '').localeCompare(cutoffOf(a, vigencia) ?? ''));
}

/** What the export with the latest cutoff says of an indicator. */
interface Dated {
  readonly date: string | null;
  readonly record: ExecutionRecord;
}

/** Whether two records of one indicator give it different figures. */
function disagree(a: ExecutionRecord, b: ExecutionRecord): boolean {
  return !sameFigure(a.executed, b.executed) || !sameFigure(a.programmed, b.programmed);
}

function matchAll(
  indicators: readonly Indicator[],
  relevant: readonly Execution[],
  vigencia: number,
): Omit<Crossed, 'relevant'> {
  const matches = new Map<Indicator, Crossing>();
  const unmatched = new Map<string, ExecutionRecord>();
  const chosen = new Map<Indicator, Dated>();
  const latest = relevant[0] ? cutoffOf(relevant[0], vigencia) : null;
  for (const execution of relevant) {
    const records = execution.records.filter((record) => record.vigencia === vigencia);
    const found = matchRecords(indicators, records);
    const taken = new Set<ExecutionRecord>();
    const date = cutoffOf(execution, vigencia);
    const isEarlier = (date ?? latest) !== latest;
    const isSuperseded =
      isEarlier && [...found].some(([own, { record }]) => record && chosen.has(own));
    for (const [indicator, match] of found) {
      for (const record of recordsOf(match)) taken.add(record);
      const { record } = match;
      const first = chosen.get(indicator);
      if (!matches.has(indicator) && (record || match.rivals.length > 0)) {
        const isDropped = isSuperseded && record !== null && record.executed.kind !== 'blank';
        // The later report has others of this one, and no longer this indicator.
        matches.set(
          indicator,
          isDropped ? { ...NO_CROSSING, rivals: [record], doubt: 'earlier-export' } : match,
        );
        if (record && !isDropped) chosen.set(indicator, { date, record });
      } else if (record && first?.date === date && disagree(first.record, record)) {
        // Of two exports of one cutoff none is the later one.
        matches.set(indicator, {
          ...NO_CROSSING,
          rivals: [first.record, record],
          doubt: 'exports',
        });
      }
    }
    for (const record of records) {
      const key = keyText(record.key);
      if (!taken.has(record) && !unmatched.has(key)) unmatched.set(key, record);
    }
  }
  return { matches, unmatched: [...unmatched.values()] };
}
