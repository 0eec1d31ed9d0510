/** What is still needed to reach 100 %. No publication prints it: it is not official. */

import type { IndicatorEvaluation, ObjectiveEvaluation } from './evaluation.ts';

/** Why 100 % can no longer be reached. */
export type Unreachable =
  /** The indicator has no weight in its objective. */
  | 'no-weight'
  /** The objective has no compliance: what is missing in it cannot be told. */
  | 'no-compliance'
  /** It would have to execute less than nothing. */
  | 'below-zero'
  /** Its target is 0, and with that its progress does not pass 100 %. */
  | 'zero-target'
  /** No year is left in which anything could be executed. */
  | 'no-year-left'
  /** Some year has no figure that can be vouched for. */
  | 'not-calculable';

/** What an indicator has to come to. Amounts are in its own unit. */
export type Need =
  | { readonly kind: 'reached' }
  | {
      readonly kind: 'needed';
      /** What has to be executed in all, or the level to come to. */
      readonly level: number;
      /**
       * How much more that is than what was executed, or how much less where less is better; `null`
       * for a level of which nothing was reported.
       */
      readonly missing: number | null;
    }
  | { readonly kind: 'unreachable'; readonly because: Unreachable };

/** What an indicator still needs over the years of the plan. */
export type NeedOverYears =
  | Exclude<Need, { readonly kind: 'needed' }>
  | {
      readonly kind: 'needed';
      /** Of all the years together, or the level of the last one; `null` where a mean is needed. */
      readonly level: number | null;
      readonly missing: number | null;
      /** The mean progress that the years left have to come to: a ratio; `null` where none is. */
      readonly progress: number | null;
      /** The programmed years in which it may still be executed, ascending. */
      readonly years: readonly number[];
    };

/** An indicator that has not reached 100 %, of its target or over the years of the plan. */
export interface NeededIndicator {
  readonly evaluated: IndicatorEvaluation;
  /** For its own progress to be 100 %. */
  readonly own: Need;
  /** For its objective to be 100 %, given what the other indicators did. */
  readonly objective: Need;
  /** `null` where the plan programs a single year. */
  readonly overYears: NeedOverYears | null;
}

/** An objective with its indicators that still need something, in the order of the plan. */
export interface NeededObjective {
  readonly evaluated: ObjectiveEvaluation;
  readonly indicators: readonly NeededIndicator[];
}

/** What is still needed in a vigencia. */
export interface Needed {
  readonly vigencia: number;
  /** Whether the vigencia had ended at the cutoff: then it is what was lacking in it. */
  readonly closed: boolean;
  readonly objectives: readonly NeededObjective[];
}
