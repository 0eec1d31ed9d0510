/** What a consolidation keeps of each plan, and what keeps its figures from being compared with others. */

import type { Method, ObjectiveEvaluation, ProgrammedOrigin, Status } from './evaluation.ts';
import type { Objective } from './plan.ts';

/** How many indicators have each status. */
export type StatusCounts = Readonly<Record<Status, number>>;

/** How many figures come from each file. */
export type OriginCounts = Readonly<Record<ProgrammedOrigin, number>>;

/** What is kept of an objective. */
export interface ObjectiveTally
  extends Pick<Objective, 'number' | 'name' | 'unnamed'>,
    Pick<ObjectiveEvaluation, 'compliance' | 'complete' | 'range'> {
  readonly statuses: StatusCounts;
  /** Its indicators whose progress is another by the other method for Decreciente. */
  readonly byMethod: number;
}

/** What is kept of a plan in its vigencia. */
export interface PlanTally {
  readonly vigencia: number;
  /** `AAAA-MM-DD`. */
  readonly cutoff: string | null;
  readonly method: Method;
  readonly objectives: readonly ObjectiveTally[];
  readonly statuses: StatusCounts;
  /** Where the targets of its programmed indicators come from. */
  readonly programmed: OriginCounts;
  /** Where what they executed comes from. */
  readonly executed: OriginCounts;
}

/** A plan as it is set beside others. */
export interface ConsolidatedPlan {
  readonly tally: PlanTally;
  /** The sector as its files name it. */
  readonly sector: string | null;
  /** What tells its matrix from any other: the digest of its bytes. */
  readonly matrix: string;
  /** Findings of severity error. */
  readonly errors: number;
}

/** Something by which figures of a plan are not to be set beside those of the others as they stand. */
export type Incomparability =
  /**
   * So many others are of the same sector, or their matrix is the same bytes; `others` are the places
   * of the first of them.
   */
  | {
      readonly kind: 'repeated';
      readonly count: number;
      readonly others: readonly number[];
      readonly same: boolean;
    }
  /** `usual` is the cutoff that most have, `null` where none is. */
  | { readonly kind: 'cutoff'; readonly cutoff: string; readonly usual: string | null }
  | { readonly kind: 'no-cutoff' }
  /** Objectives whose indicators would progress otherwise by the other method for Decreciente. */
  | {
      readonly kind: 'method';
      readonly indicators: number;
      readonly objectives: readonly ObjectiveTally[];
    }
  /** So many of its figures are of the file that is not the usual one. */
  | {
      readonly kind: 'programmed-origin' | 'executed-origin';
      readonly origin: ProgrammedOrigin;
      readonly count: number;
      readonly of: number;
    }
  | { readonly kind: 'errors'; readonly count: number }
  /** An objective without compliance. */
  | { readonly kind: 'no-figure'; readonly objective: ObjectiveTally }
  /** An objective with programmed indicators that were not reported. */
  | { readonly kind: 'incomplete'; readonly objective: ObjectiveTally };
