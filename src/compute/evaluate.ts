/** Facts to figures: a plan and its executions evaluated in one vigencia. */

import type { Crossing, Evaluation, Method } from '../model/evaluation.ts';
import { cutoffOf, cutoffsOfPlan, type Execution } from '../model/execution.ts';
import { groupBy } from '../model/group.ts';
import { mayBeOne } from '../model/likeness.ts';
import { type Indicator, keyText, type Objective, type Plan, vigenciaOf } from '../model/plan.ts';
import { crossExecutions } from './cross-executions.ts';
import { NO_CROSSING } from './crossing.ts';
import { evaluateIndicator, termsOf } from './indicator.ts';
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
  const { relevant, matches, unmatched } = crossExecutions(plan, executions, vigencia);
  const cutoff = chosen ?? chooseCutoff(plan, relevant, vigencia);
  const terms = termsOf({ vigencia, method, cutoff });
  const repeated = findRepeated(plan, vigencia);
  const ofVigencia = plan.objectives.filter((objective) => speaksOf(objective, vigencia, matches));
  const objectives = ofVigencia.map((objective) =>
    evaluateObjective(
      objective,
      objective.indicators.map((indicator) =>
        evaluateIndicator(
          {
            indicator,
            planned: vigenciaOf(indicator, vigencia),
            match: matches.get(indicator) ?? NO_CROSSING,
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
  matches: ReadonlyMap<Indicator, Crossing>,
): boolean {
  const isOther = (indicator: Indicator) =>
    indicator.vigencias.length > 0 &&
    vigenciaOf(indicator, vigencia) === null &&
    !matches.has(indicator);
  return indicators.length === 0 || !indicators.every(isOther);
}

function chooseCutoff(plan: Plan, relevant: readonly Execution[], vigencia: number): string | null {
  if (relevant[0]) return cutoffOf(relevant[0], vigencia);
  const [only, ...others] = cutoffsOfPlan(plan, vigencia);
  return only && others.length === 0 ? only.date : null;
}

/**
 * The indicators that stand more than once in the plan, by their key, and by their names where the
 * codes of a key do not tell it from others. One that is under several objectives, with the same
 * target in each, counts in every one of them.
 */
function findRepeated(plan: Plan, vigencia: number): ReadonlySet<Indicator> {
  const placed = plan.objectives.flatMap((objective) =>
    objective.indicators.map((indicator) => ({ objective, indicator })),
  );
  const coded = placed.filter(({ indicator }) => indicator.key.goalCode !== null);
  const repeated = new Set<Indicator>();
  for (const group of groupBy(coded, ({ indicator }) => keyText(indicator.key)).values()) {
    if (group.length < 2) continue;
    const objectives = new Set(group.map(({ objective }) => objective));
    const facts = new Set(group.map(({ indicator }) => factsText(indicator, vigencia)));
    if (objectives.size === group.length && facts.size === 1) continue;
    for (const { indicator } of group) {
      const isAgain = group.some(
        (one) => one.indicator !== indicator && mayBeOne(one.indicator, indicator),
      );
      if (isAgain) repeated.add(indicator);
    }
  }
  return repeated;
}

/** What must be equal in all rows of one indicator, as one text. */
function factsText(indicator: Indicator, vigencia: number): string {
  const facts = vigenciaOf(indicator, vigencia);
  const figures = [facts?.programmed, facts?.executed, indicator.baseline];
  return JSON.stringify([indicator.trend, ...figures]);
}
