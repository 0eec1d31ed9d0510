/** What a consolidation keeps of an evaluation: figures of objectives, and counts of indicators. */

import type {
  ObjectiveTally,
  OriginCounts,
  PlanTally,
  StatusCounts,
} from '../../model/consolidation.ts';
import {
  type Evaluation,
  type IndicatorEvaluation,
  isProgrammed,
  type ObjectiveEvaluation,
  type Operand,
} from '../../model/evaluation.ts';
import { indicatorsOf } from '../../model/plan.ts';

/** The evaluation without its indicators: of each objective its figure, and how they stand. */
export function tallyPlan(evaluation: Evaluation): PlanTally {
  const { vigencia, cutoff, method, objectives } = evaluation;
  const indicators = indicatorsOf(evaluation);
  return {
    vigencia,
    cutoff,
    method: { decreciente: method.decreciente, programmedFrom: method.programmedFrom },
    objectives: objectives.map(tallyObjective),
    statuses: countStatuses(indicators),
    programmed: countOrigins(indicators, ({ programmed }) => programmed),
    executed: countOrigins(indicators, ({ executed }) => executed),
  };
}

function tallyObjective(evaluated: ObjectiveEvaluation): ObjectiveTally {
  const { objective, indicators, compliance, complete, range } = evaluated;
  const { number, name, unnamed } = objective;
  return {
    number,
    name,
    ...(unnamed ? { unnamed } : {}),
    compliance,
    complete,
    range: range === null ? null : { low: range.low, high: range.high },
    statuses: countStatuses(indicators),
    byMethod: indicators.filter(dependsOnMethod).length,
  };
}

/** How many indicators have each status. */
function countStatuses(indicators: readonly IndicatorEvaluation[]): StatusCounts {
  const counts = {
    cumplida: 0,
    'en-ejecucion': 0,
    'no-cumplida': 0,
    'sin-reporte': 0,
    'no-programada': 0,
    'no-calculable': 0,
  };
  for (const { status } of indicators) counts[status] += 1;
  return counts;
}

function dependsOnMethod({ progress, alternative }: IndicatorEvaluation): boolean {
  return alternative !== null && alternative.progress !== progress;
}

/** A figure is of the export where it stands on the sheet of the record; else of the matrix. */
function countOrigins(
  indicators: readonly IndicatorEvaluation[],
  pick: (one: IndicatorEvaluation) => Operand,
): OriginCounts {
  const counts = { segplan: 0, matriz: 0 };
  for (const one of indicators) {
    const { figure, at } = pick(one);
    if (!isProgrammed(one) || figure.kind !== 'number' || at === null) continue;
    const source = one.record?.source;
    const isOfRecord = source?.file === at.file && source.sheet === at.sheet;
    counts[isOfRecord ? 'segplan' : 'matriz'] += 1;
  }
  return counts;
}
