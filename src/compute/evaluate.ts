/** Facts to figures: a plan and its executions evaluated in one vigencia. */

import type { Evaluation, Method } from '../model/evaluation.ts';
import { cutoffOf, type Execution, type ExecutionRecord } from '../model/execution.ts';
import { groupBy } from '../model/group.ts';
import {
  type Indicator,
  indicatorsOf,
  keyText,
  type Objective,
  type Plan,
  vigenciaOf,
} from '../model/plan.ts';
import { evaluateIndicator } from './indicator.ts';
import { type Match, matchRecords } from './matching.ts';
import { evaluateObjective } from './objective.ts';

/** What a run chooses. */
export interface Choices {
  readonly vigencia: number;
  readonly method: Method;
  /** Date up to which execution was reported, `AAAA-MM-DD`, instead of the one in the files. */
  readonly cutoff?: string | undefined;
}

/**
 * Evaluates one vigencia. Of several exports, for each indicator the one with the latest cutoff
 * that speaks of it counts. An indicator no export speaks of takes the execution of the matrix.
 */
export function evaluate(
  plan: Plan,
  executions: readonly Execution[],
  { vigencia, method, cutoff: chosen }: Choices,
): Evaluation {
  const indicators = indicatorsOf(plan);
  const relevant = latestFirst(executions, vigencia);
  const { matches, unmatched } = matchAll(indicators, relevant, vigencia);
  const cutoff = chosen ?? chooseCutoff(plan, relevant, vigencia);
  const terms = { vigencia, method, closed: cutoff !== null && cutoff >= `${vigencia}-12-31` };
  const repeated = findRepeated(indicators);
  const ofVigencia = plan.objectives.filter((objective) => speaksOf(objective, vigencia, matches));
  const objectives = ofVigencia.map((objective) =>
    evaluateObjective(
      objective,
      objective.indicators.map((indicator) =>
        evaluateIndicator(
          {
            indicator,
            planned: vigenciaOf(indicator, vigencia),
            match: matches.get(indicator) ?? { record: null, rivals: [] },
            repeated: repeated.has(indicator),
          },
          terms,
        ),
      ),
    ),
  );
  return { vigencia, cutoff, method, objectives, unmatched };
}

/**
 * Whether an objective is of the vigencia: a table of another year may name others, which no export
 * speaks of either.
 */
function speaksOf(
  { indicators }: Objective,
  vigencia: number,
  matches: ReadonlyMap<Indicator, Match>,
): boolean {
  const isOther = (indicator: Indicator) =>
    indicator.vigencias.length > 0 &&
    vigenciaOf(indicator, vigencia) === null &&
    !matches.has(indicator);
  return indicators.length === 0 || !indicators.every(isOther);
}

/** The exports that speak of the vigencia, latest cutoff first, those without one last. */
function latestFirst(executions: readonly Execution[], vigencia: number): readonly Execution[] {
  return executions
    .filter((execution) => execution.vigencias.includes(vigencia))
    .toSorted((a, b) => (cutoffOf(b, vigencia) ?? '').localeCompare(cutoffOf(a, vigencia) ?? ''));
}

function chooseCutoff(plan: Plan, relevant: readonly Execution[], vigencia: number): string | null {
  if (relevant[0]) return cutoffOf(relevant[0], vigencia);
  const [only, ...others] = plan.cutoffs;
  return only && others.length === 0 ? only.date : null;
}

function matchAll(
  indicators: readonly Indicator[],
  relevant: readonly Execution[],
  vigencia: number,
): { matches: Map<Indicator, Match>; unmatched: readonly ExecutionRecord[] } {
  const matches = new Map<Indicator, Match>();
  const unmatched = new Map<string, ExecutionRecord>();
  for (const execution of relevant) {
    const records = execution.records.filter((record) => record.vigencia === vigencia);
    const found = matchRecords(indicators, records);
    const taken = new Set<ExecutionRecord>();
    for (const [indicator, match] of found) {
      for (const record of match.record ? [match.record] : match.rivals) taken.add(record);
      if (!matches.has(indicator) && (match.record || match.rivals.length > 0)) {
        matches.set(indicator, match);
      }
    }
    for (const record of records) {
      const key = keyText(record.key);
      if (!taken.has(record) && !unmatched.has(key)) unmatched.set(key, record);
    }
  }
  return { matches, unmatched: [...unmatched.values()] };
}

/** The indicators whose key stands more than once in the plan. */
function findRepeated(indicators: readonly Indicator[]): ReadonlySet<Indicator> {
  const coded = indicators.filter(({ key }) => key.goalCode !== null);
  const groups = groupBy(coded, ({ key }) => keyText(key));
  return new Set([...groups.values()].filter((group) => group.length > 1).flat());
}
