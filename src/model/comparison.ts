/** What `compare` gives: what changed between two evaluations, and how much each change moved. */

import type { Evaluation, IndicatorEvaluation, Operand, ProgrammedOrigin } from './evaluation.ts';
import type { Indicator, Objective } from './plan.ts';

/** An indicator as far as comparing needs it; one of an `Evaluation` has it all. */
export interface ComparedIndicator
  extends Pick<IndicatorEvaluation, 'progress' | 'effectiveWeight' | 'status'> {
  readonly indicator: Pick<Indicator, 'key' | 'names' | 'trend' | 'baseline'>;
  readonly weight: Operand;
  readonly programmed: Operand;
  readonly executed: Operand;
  /** Absent or `null` where no record of an export is its own. */
  readonly record?: Pick<NonNullable<IndicatorEvaluation['record']>, 'source'> | null;
  /** The files its figures come from, where their cells do not say it. */
  readonly origins?: Readonly<Record<'programmed' | 'executed', ProgrammedOrigin | null>>;
}

/** An objective as far as comparing needs it. */
export interface ComparedObjective {
  readonly objective: Pick<Objective, 'number' | 'name' | 'unnamed'>;
  readonly indicators: readonly ComparedIndicator[];
  /** A ratio, 1 = 100 %. */
  readonly compliance: number | null;
  readonly complete: boolean;
}

/** An evaluation as far as comparing needs it: one just computed, or one that a document keeps. */
export interface ComparedEvaluation extends Pick<Evaluation, 'vigencia' | 'cutoff' | 'method'> {
  readonly objectives: readonly ComparedObjective[];
}

/** What moves the compliance of an objective, in the order it is told. */
export const CHANGE_CAUSES = [
  /** Its share of the objective is another. */
  'weight',
  'programmed',
  'executed',
  'baseline',
  /** It counts, and did not; or it counted, and no longer does. */
  'entered',
  'left',
  /** It is reported, and was not; or the other way round. */
  'report',
  /** A quotient without value, such as 0 ÷ 0, which a convention stands for on one side. */
  'convention',
  /** Another method for Decreciente. */
  'method',
  /** Another trend, with another formula. */
  'trend',
  /** The figure is taken from the other file. */
  'programmed-source',
  'executed-source',
  /** Several of its figures together, where no order of them gives a progress at every step. */
  'figures',
] as const;
/** What moves the compliance of an objective. */
export type ChangeCause = (typeof CHANGE_CAUSES)[number];

/** An indicator in its objective. */
export interface Placed {
  readonly objective: ComparedObjective['objective'];
  readonly evaluated: ComparedIndicator;
}

/** The same indicator before and after; `null` where it is not there. */
export interface IndicatorPair {
  readonly before: Placed | null;
  readonly after: Placed | null;
}

/** How much of the change of an objective is due to one cause in one indicator. */
export interface ChangePart extends IndicatorPair {
  readonly cause: ChangeCause;
  /** A difference of ratios: 0.01 is one percentage point. */
  readonly amount: number;
}

/** An objective before and after. */
export interface ObjectiveChange {
  readonly before: ComparedObjective | null;
  readonly after: ComparedObjective | null;
  /** After less before, as a difference of ratios; `null` where one of them has no figure. */
  readonly change: number | null;
  /** They add up to the change, the heaviest first; none where there is no change to part. */
  readonly parts: readonly ChangePart[];
}

/** What may change of an indicator, in the order it is told. */
export const CHANGE_KINDS = [
  'added',
  'removed',
  /** It is under another objective. */
  'moved',
  /** The same names under another code. */
  'renumbered',
  'retrended',
  'reweighted',
  'retargeted',
  'executed',
  'baseline',
] as const;
/** What may change of an indicator. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Something that changed of an indicator. */
export interface IndicatorChange extends IndicatorPair {
  readonly kind: ChangeKind;
  /** Of one added or removed: the one of the other side that it may be under another code. */
  readonly likely: Placed | null;
}

/** A vigencia that had ended, and what is no longer what it was of its figures. */
export interface ClosedYear {
  readonly vigencia: number;
  readonly changes: readonly IndicatorChange[];
}

/** Two evaluations compared. */
export interface Comparison {
  readonly before: ComparedEvaluation;
  readonly after: ComparedEvaluation;
  /** Those of after in their order, then those that only before has. */
  readonly objectives: readonly ObjectiveChange[];
  readonly changes: readonly IndicatorChange[];
}
