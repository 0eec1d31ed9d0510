/** What each indicator still has to execute for its own 100 %, its objective's, and the plan's. */

import {
  countedProgress,
  type Evaluation,
  type IndicatorEvaluation,
  isProgrammed,
  type ObjectiveEvaluation,
} from '../../model/evaluation.ts';
import { numberOf } from '../../model/figure.ts';
import type { FourYears } from '../../model/four-years.ts';
import type { Need, Needed, NeededIndicator, Unreachable } from '../../model/needed.ts';
import { toExcelDigits } from '../../model/number.ts';
import { isLevel, type ProgressFormula, TREND_MEANINGS, type Trend } from '../../model/trend.ts';
import { termsOf } from '../indicator.ts';
import { applyFormula, executedFor } from '../progress.ts';
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
      const { trend } = one.indicator;
      if (!trend || !isProgrammed(one) || one.status === 'no-calculable') return [];
      const formula = TREND_MEANINGS[trend].formula(evaluation.method.decreciente);
      const years = over?.indicators[place];
      const overYears = years
        ? needOverYears(years, { trend, formula, through: evaluation.vigencia, closed })
        : null;
      const operation = { one, trend, formula };
      const own = one.status === 'cumplida' ? REACHED : needFor(1, operation);
      const objective = own.kind === 'reached' ? REACHED : objectiveNeed(operation, evaluated);
      const isDone = own.kind === 'reached' && (overYears?.kind ?? 'reached') === 'reached';
      return isDone ? [] : [{ evaluated: one, own, objective, overYears }];
    });
    return { evaluated, indicators };
  });
  return { vigencia: evaluation.vigencia, closed, objectives };
}

/** An indicator that is programmed, with its trend and the formula of that. */
interface Operation {
  readonly one: IndicatorEvaluation;
  readonly trend: Trend;
  readonly formula: ProgressFormula;
}

/** What the indicator has to execute for the objective to be 100 % while the others stay as they are. */
function objectiveNeed(operation: Operation, { compliance }: ObjectiveEvaluation): Need {
  const { effectiveWeight } = operation.one;
  if (compliance === null) return unreachable('no-compliance');
  if (toExcelDigits(compliance) >= 1) return REACHED;
  if (!effectiveWeight) return unreachable('no-weight');
  const done = countedProgress(operation.one) ?? Number.NaN;
  return needFor(done + (1 - compliance) / effectiveWeight, operation);
}

/** What has to be executed for that progress, a ratio. */
function needFor(progress: number, { one, trend, formula }: Operation): Need {
  const programmed = numberOf(one.programmed.figure) ?? Number.NaN;
  const baseline = numberOf(one.indicator.baseline);
  const level = toExcelDigits(executedFor(formula, progress, { programmed, baseline }));
  if (level < 0) return unreachable('below-zero');
  const { value } = applyFormula(formula, { programmed, baseline, executed: level });
  if (value === null) return unreachable('not-calculable');
  if (!isAtLeast(value, progress)) return unreachable('zero-target');
  const executed = numberOf(one.executed.figure);
  if (executed === null) return { kind: 'needed', level, missing: isLevel(trend) ? null : level };
  return { kind: 'needed', level, missing: toExcelDigits(Math.abs(level - executed)) };
}

/** Progress is compared at this many parts of one: what is past them is the noise of the inversion. */
const NOISE = 1e-9;

/** Whether the formula gave that progress, for it may have exceptions where it would. */
function isAtLeast(value: number, progress: number): boolean {
  return value >= progress - NOISE * Math.max(1, Math.abs(progress));
}

function unreachable(because: Unreachable): Need {
  return { kind: 'unreachable', because };
}
