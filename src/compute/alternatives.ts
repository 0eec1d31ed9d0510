/** What the figures would be under the choices that were not made. */

import { type Method, type ObjectiveEvaluation, PROGRAMMED_ORIGINS } from '../model/evaluation.ts';
import type { Execution } from '../model/execution.ts';
import type { Plan } from '../model/plan.ts';
import { DECREASING_METHODS } from '../model/trend.ts';
import { type Choices, evaluate } from './evaluate.ts';

/** A choice that was not made, and what it would have given of each objective, in their order. */
export interface AlternativeEvaluation {
  readonly choice: keyof Method;
  readonly method: Method;
  readonly objectives: readonly Pick<ObjectiveEvaluation, 'compliance' | 'reason'>[];
}

/** The same vigencia with each choice of method changed, one at a time. */
export function evaluateAlternatives(
  plan: Plan,
  executions: readonly Execution[],
  choices: Choices,
): readonly AlternativeEvaluation[] {
  const { method } = choices;
  const others: readonly (readonly [keyof Method, Method])[] = [
    ...DECREASING_METHODS.filter((name) => name !== method.decreciente).map(
      (decreciente) => ['decreciente', { ...method, decreciente }] as const,
    ),
    ...PROGRAMMED_ORIGINS.filter((name) => name !== method.programmedFrom).map(
      (programmedFrom) => ['programmedFrom', { ...method, programmedFrom }] as const,
    ),
  ];
  return others.map(([choice, other]) => {
    const { objectives } = evaluate(plan, executions, { ...choices, method: other });
    const figures = objectives.map(({ compliance, reason }) => ({ compliance, reason }));
    return { choice, method: other, objectives: figures };
  });
}
