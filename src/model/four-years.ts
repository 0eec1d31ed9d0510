/** What `compute` gives for the four years of a plan. No publication prints it: it is not official. */

import type { Evaluation, IndicatorReason, Operand, Status } from './evaluation.ts';
import { numberOf } from './figure.ts';
import type { Indicator, Objective } from './plan.ts';

/** An indicator in one of the years. */
export interface YearFigures {
  readonly vigencia: number;
  readonly programmed: Operand;
  readonly executed: Operand;
  /** A ratio, 1 = 100 %. */
  readonly progress: number | null;
  /**
   * `null` for a vigencia after the one computed, where it has a target and nothing else yet; there
   * it is not calculable only where nobody knows what the target is.
   */
  readonly status: Status | null;
  /** Why there is no progress; of a vigencia after the one computed, what keeps its target from being known. */
  readonly reason: IndicatorReason | null;
}

/** Why an indicator has no progress over the four years. */
export type FourYearReason =
  | 'not-programmed'
  /** What is programmed is of the years after the one computed. */
  | 'not-due'
  | 'no-report'
  | 'not-calculable';

/** The target of the year, in the unit of the indicator; `null` where there is none or it is not known. */
export function targetOf({ programmed, status }: YearFigures): number | null {
  const isOut = status === 'no-programada' || status === 'no-calculable';
  return isOut ? null : numberOf(programmed.figure);
}

/** Whether the year has a target that is known. */
export function isTarget(year: YearFigures): boolean {
  return targetOf(year) !== null;
}

/** An indicator over the years of the plan. */
export interface FourYearIndicator {
  readonly indicator: Indicator;
  /** One a vigencia of the plan, ascending. */
  readonly years: readonly YearFigures[];
  /** A ratio, 1 = 100 %. */
  readonly progress: number | null;
  readonly reason: FourYearReason | null;
}

/** An objective over the years of the plan. */
export interface FourYearObjective {
  readonly objective: Objective;
  readonly indicators: readonly FourYearIndicator[];
}

/** A plan over its years, up to the vigencia computed. */
export interface FourYears {
  /** Years of the plan, ascending. */
  readonly vigencias: readonly number[];
  /** The vigencia up to which execution counts. */
  readonly through: number;
  readonly objectives: readonly FourYearObjective[];
  /** The evaluation of each vigencia up to that one, ascending. */
  readonly evaluations: readonly Evaluation[];
}
