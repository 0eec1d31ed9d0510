/** The other readings of an objective's figure: what it would be had a choice been made otherwise. */

import type { ObjectiveEvaluation, ProgrammedOrigin } from './evaluation.ts';
import type { Indicator } from './plan.ts';
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
  /** A percentage that the file prints stands in the place of what was computed. */
  | { readonly kind: 'printed' }
  /** Weights that do not add up are divided by their sum all the same. */
  | { readonly kind: 'weights-shared-out' };

/** Another reading of an objective, and the objective under it. */
export interface OtherReading {
  readonly reading: Reading;
  /** Place in the objective of the one indicator that is read otherwise; `null` where all are. */
  readonly place: number | null;
  /** What its figure would be: a ratio, 1 = 100 %; `null` where it would have none. */
  readonly compliance: number | null;
  /** The objective as it would be, computed when it is asked for: its indicators stand in the same places. */
  readonly other: ObjectiveEvaluation;
}

/** What a finding names that may be read otherwise. */
export type Otherwise =
  | 'programmed'
  | 'executed'
  | 'method'
  | 'no-report'
  | 'weights'
  | PrintedOtherwise;

/** What a finding names that is printed otherwise: by the matrix or the export, or in a published document. */
export type PrintedOtherwise = 'printed-progress' | 'printed-compliance' | 'published';

/** How far the figure of an objective would move, were something read otherwise. */
export interface Shift {
  readonly vigencia: number;
  /** Number of the objective. */
  readonly objective: number;
  readonly reading: Reading;
  /** The one indicator that is read otherwise, where it is one. */
  readonly of?: Pick<Indicator, 'key' | 'names'>;
  /** The compliance as it is, and as it would be: ratios, 1 = 100 %; `null` where there is none. */
  readonly from: number | null;
  readonly to: number | null;
}

/** How far a figure would move, in any direction; to or from none is further than any other. */
export function distanceOf({ from, to }: Shift): number {
  return from === null || to === null ? Number.MAX_VALUE : Math.abs(to - from);
}
