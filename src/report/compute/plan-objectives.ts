/** The objectives in the order of *Datos*, each with what the vigencia and the years say of it. */

import type { ObjectiveEvaluation } from '../../model/evaluation.ts';
import type { FourYearObjective, FourYears } from '../../model/four-years.ts';
import type { Indicator, Objective } from '../../model/plan.ts';
import { findYearObstacle } from './obstacles.ts';
import type { ComputeReport } from './report.ts';

/** An objective of the report; its place in the list is that of the ids of its cells. */
export interface PlanObjective {
  readonly objective: Objective;
  readonly indicators: readonly Indicator[];
  /** `null` where the vigencia has nothing of it, and only other years do. */
  readonly evaluated: ObjectiveEvaluation | null;
  /** `null` where the plan programs a single vigencia. */
  readonly over: FourYearObjective | null;
}

/** The objectives of the vigencia and, after them, those that only other years of the plan have. */
export function listObjectives({
  evaluation,
  fourYears,
}: Pick<ComputeReport, 'evaluation' | 'fourYears'>): readonly PlanObjective[] {
  const over = new Map(fourYears?.objectives.map((one) => [one.objective, one]));
  const own = evaluation.objectives.map(
    (evaluated): PlanObjective => ({
      objective: evaluated.objective,
      indicators: evaluated.indicators.map(({ indicator }) => indicator),
      evaluated,
      over: over.get(evaluated.objective) ?? null,
    }),
  );
  for (const { objective } of own) over.delete(objective);
  const others = [...over.values()].map(
    (one): PlanObjective => ({
      objective: one.objective,
      indicators: one.indicators.map(({ indicator }) => indicator),
      evaluated: null,
      over: one,
    }),
  );
  return [...own, ...others];
}

/** A year of the plan other than the one computed, as *Datos* and *Cuatrienio* show it. */
export interface OtherYear {
  readonly vigencia: number;
  /** Whether it comes before the one computed: then it has execution. */
  readonly isPast: boolean;
  /** Whether something keeps a figure of it from being computed that its numbers do not show. */
  readonly hasObstacles: boolean;
}

/** The other years of the plan, ascending. */
export function listOtherYears(fourYears: FourYears | null): readonly OtherYear[] {
  if (fourYears === null) return [];
  const { vigencias, through, objectives } = fourYears;
  const obstructed = new Set(
    objectives
      .flatMap(({ indicators }) => indicators.flatMap(({ years }) => years))
      .filter((year) => findYearObstacle(year) !== null)
      .map(({ vigencia }) => vigencia),
  );
  return vigencias
    .filter((vigencia) => vigencia !== through)
    .map((vigencia) => ({
      vigencia,
      isPast: vigencia < through,
      hasObstacles: obstructed.has(vigencia),
    }));
}
