/** The other readings of an objective's figure: what it would be had a choice been made otherwise. */

import type { ObjectiveEvaluation, ProgrammedOrigin } from './evaluation.ts';
import type { DecreasingMethod } from './trend.ts';

/** What a reading does otherwise than the run. */
export type Reading =
  /** Decreciente by the method that the run did not declare. */
  | { readonly kind: 'method'; readonly method: DecreasingMethod }
  /** What the other file says, where both say something. */
  | {
      readonly kind: 'file';
      readonly operand: 'programmed' | 'executed' | 'both';
      /** The file that is read instead. */
      readonly from: ProgrammedOrigin;
    }
  /** No progress counts above 100 %. */
  | { readonly kind: 'capped' }
  /** The plain mean: every programmed indicator weighs the same. */
  | { readonly kind: 'equal-weights' }
  /** Each progress is rounded to the decimals it is printed with before it is weighed. */
  | { readonly kind: 'rounded-rows' }
  /** What was not reported is left out, and the others share its weight. */
  | { readonly kind: 'reported-only' }
  /** Weights count as they are written, whatever they add up to. */
  | { readonly kind: 'weights-as-written' }
  /** Weights that do not add up are divided by their sum all the same. */
  | { readonly kind: 'weights-shared-out' };

/** Another reading of an objective, and the objective under it. */
export interface OtherReading {
  readonly reading: Reading;
  /** Place in the objective of the one indicator that is read otherwise; `null` where all are. */
  readonly place: number | null;
  /** The objective as it would be: its indicators stand in the same places. */
  readonly other: ObjectiveEvaluation;
}
