/** What each indicator still has to execute for its own 100 %, its objective's, and the plan's. */

import {
  type Evaluation,
  type IndicatorEvaluation,
  isProgrammed,
  type ObjectiveEvaluation,
} from '../../model/evaluation.ts';
import { numberOf } from '../../model/figure.ts';
import type { FourYears } from '../../model/four-years.ts';
import type { Need, Needed, NeededIndicator, Unreachable } from '../../model/needed.ts';
import { toExcelDigits } from '../../model/number.ts';
import { isLevel, type ProgressFormula, TREND_MEANINGS } from '../../model/trend.ts';
import { termsOf } from '../indicator.ts';
import { applyFormula, executedFor, type Operands } from '../progress.ts';
import { needOverYears } from './over-years.ts';

const REACHED: Need = { kind: 'reached' };

/**
 * What is still needed in the vigencia evaluated: for each indicator that was programmed and is below
 * 100 %, of its target or over the years of the plan. Nothing is capped: one that passes its target
 * makes up for others. `fourYears` is of the same vigencia, `null` where the plan programs only one.
 */
export function findNeeded(evaluation: Evaluation, fourYears: FourYears | null): Needed {
  const { closed } = termsOf(evaluation);
  const objectives = evaluation.objectives.map((evaluated) => {
    const over = fourYears?.objectives.find(({ objective }) => objective === evaluated.objective);
    const indicators = evaluated.indicators.flatMap((one, place): NeededIndicator[] => {
      if (!isProgrammed(one) || one.status === 'no-calculable') return [];
      const years = over?.indicators[place];
      const overYears = years
        ? needOverYears(years, { through: evaluation.vigencia, closed, method: evaluation.method })
        : null;
      const own = ownNeed(one, evaluation);
      const objective =
        own.kind === 'reached' ? REACHED : objectiveNeed(one, evaluated, evaluation);
      const isDone = own.kind === 'reached' && (overYears?.kind ?? 'reached') === 'reached';
      return isDone ? [] : [{ evaluated: one, own, objective, overYears }];
    });
    return { evaluated, indicators };
  });
  return { vigencia: evaluation.vigencia, closed, objectives };
}

function ownNeed(one: IndicatorEvaluation, evaluation: Evaluation): Need {
  if (one.status === 'cumplida') return REACHED;
  return needFor(1, one, evaluation);
}

/** What the indicator has to execute for the objective to be 100 % while the others stay as they are. */
function objectiveNeed(
  one: IndicatorEvaluation,
  { compliance }: ObjectiveEvaluation,
  evaluation: Evaluation,
): Need {
  if (compliance === null) return unreachable('no-compliance');
  if (toExcelDigits(compliance) >= 1) return REACHED;
  const weight = one.effectiveWeight;
  if (!weight) return unreachable('no-weight');
  const progress = one.status === 'sin-reporte' ? 0 : one.progress;
  if (progress === null) return unreachable('not-calculable');
  return needFor(progress + (1 - compliance) / weight, one, evaluation);
}

/** What has to be executed for that progress, a ratio. */
function needFor(progress: number, one: IndicatorEvaluation, { method }: Evaluation): Need {
  const { indicator } = one;
  const { trend } = indicator;
  const programmed = numberOf(one.programmed.figure);
  if (trend === null || programmed === null) return unreachable('not-calculable');
  const baseline = numberOf(indicator.baseline);
  const formula = TREND_MEANINGS[trend].formula(method.decreciente);
  const level = toExcelDigits(executedFor(formula, progress, { programmed, baseline }));
  if (Number.isNaN(level)) return unreachable('not-calculable');
  if (level < 0) return unreachable('below-zero');
  if (!reaches(formula, progress, { programmed, baseline, executed: level })) {
    return unreachable('zero-target');
  }
  const executed = numberOf(one.executed.figure);
  if (executed === null) return { kind: 'needed', level, missing: isLevel(trend) ? null : level };
  return { kind: 'needed', level, missing: toExcelDigits(Math.abs(level - executed)) };
}

/** Progress is compared at this many parts of one: what is past them is the noise of the inversion. */
const NOISE = 1e-9;

/** Whether the formula gives that progress, for it may have exceptions where it would. */
function reaches(formula: ProgressFormula, progress: number, operands: Operands): boolean {
  const { value } = applyFormula(formula, operands);
  return value !== null && value >= progress - NOISE * Math.max(1, Math.abs(progress));
}

function unreachable(because: Unreachable): Need {
  return { kind: 'unreachable', because };
}
