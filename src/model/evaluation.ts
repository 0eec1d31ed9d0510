/** What `compute` gives: each figure with its operands, or the reason there is none. */

import type { ExecutionRecord } from './execution.ts';
import type { Figure, OpenChoice } from './figure.ts';
import type { Indicator, IndicatorVigencia, Objective } from './plan.ts';
import type { CellRef } from './source.ts';
import type { DecreasingMethod, ProgressNote } from './trend.ts';

/** Files the programmed value may be taken from. */
export const PROGRAMMED_ORIGINS = ['segplan', 'matriz'] as const;
/** File whose programmed value counts; the other one serves where it has none. */
export type ProgrammedOrigin = (typeof PROGRAMMED_ORIGINS)[number];

/** The choices of one run. The report prints them. */
export interface Method {
  readonly decreciente: DecreasingMethod;
  readonly programmedFrom: ProgrammedOrigin;
}

/** Status of an indicator in a vigencia. */
export type Status =
  | 'cumplida'
  | 'en-ejecucion'
  | 'no-cumplida'
  | 'sin-reporte'
  | 'no-programada'
  | 'no-calculable';

/** What a figure enters the computation as. */
export type OperandName = 'weight' | 'programmed' | 'executed' | 'baseline';

/** A figure that enters the computation, and the cell it comes from. */
export interface Operand {
  readonly figure: Figure;
  /** `null` where no file has a column for it. */
  readonly at: CellRef | null;
}

/** Why an indicator has no progress. */
export type IndicatorReason =
  | { readonly kind: 'not-programmed'; readonly mark: string | null }
  | { readonly kind: 'no-report'; readonly mark: string | null }
  | { readonly kind: 'unreadable'; readonly operand: OperandName }
  /** Another reading of the files gives another. */
  | ({ readonly kind: 'undecided'; readonly operand: OperandName | 'trend' } & OpenChoice)
  /** No file has a column for it. */
  | { readonly kind: 'no-column'; readonly operand: 'programmed' | 'executed' }
  | { readonly kind: 'negative'; readonly operand: OperandName }
  | { readonly kind: 'unknown-trend' }
  | { readonly kind: 'hundredfold' }
  | { readonly kind: 'repeated-key' }
  | { readonly kind: 'ambiguous-record' }
  | { readonly kind: 'no-baseline' }
  | { readonly kind: 'baseline-not-above-target' };

/** The progress that the other method for Decreciente would give. */
export interface AlternativeProgress {
  readonly method: DecreasingMethod;
  /** A ratio, 1 = 100 %. */
  readonly progress: number;
}

/** Why none of the records that an indicator may have is surely its own. */
export type Doubt =
  /** Several agree as much. */
  | 'several'
  /** Two exports of one cutoff give it different figures. */
  | 'exports'
  /** Another indicator of the plan claims the same one. */
  | 'shared'
  /** The one of its codes names another goal. */
  | 'other-goal'
  /** The one of its codes is of its goal, and names another indicator with another target. */
  | 'other-indicator'
  /** The one of its codes is of another entity. */
  | 'other-entity'
  /** One of the same names has another code. */
  | 'renumbered'
  /** Only an export of an earlier cutoff has it, and the latest one has others of that export. */
  | 'earlier-export'
  /** They are parts of it: entities, projects. */
  | 'parts'
  /** They are parts of the year, and nothing shows whether they add up or the last one has it all. */
  | 'quarters'
  /** It has no code, and one of them may be it. */
  | 'no-code';

/** How several rows of the export became the record of an indicator. */
export interface TakenRows {
  /**
   * The latest of them, all of them added up, one that they repeat, the one that says to be in force,
   * or the total that the others are the parts of.
   */
  readonly how: 'latest' | 'sum' | 'repeated' | 'in-force' | 'total';
  readonly records: readonly ExecutionRecord[];
}

/** How an indicator and its record were crossed. */
export interface Crossing {
  /** The one record that is the indicator's, `null` where none surely is. */
  readonly record: ExecutionRecord | null;
  /** The records among which no choice could be made. */
  readonly rivals: readonly ExecutionRecord[];
  readonly doubt: Doubt | null;
  readonly rows: TakenRows | null;
  /** Names cross them only where one side has no code. */
  readonly by: 'code' | 'name';
}

/** An indicator in the vigencia computed. */
export interface IndicatorEvaluation {
  readonly indicator: Indicator;
  /** The vigencia as the matrix plans it, `null` where it has none. */
  readonly planned: IndicatorVigencia | null;
  /** Record of the export that matches it, `null` where none or more than one does. */
  readonly record: ExecutionRecord | null;
  /** The records among which no choice could be made. */
  readonly rivals: readonly ExecutionRecord[];
  readonly crossing: Crossing;
  /** Whether the plan has its key more than once, with facts that differ. */
  readonly repeated: boolean;
  readonly weight: Operand;
  readonly programmed: Operand;
  readonly executed: Operand;
  /** Executed ÷ programmed or as its trend says, never capped: a ratio, 1 = 100 %. */
  readonly progress: number | null;
  readonly reason: IndicatorReason | null;
  readonly note: ProgressNote | null;
  readonly alternative: AlternativeProgress | null;
  /** Share of the objective after dividing by the sum of weights: a fraction. */
  readonly effectiveWeight: number | null;
  /** Effective weight × progress; 0 for one without report. */
  readonly contribution: number | null;
  readonly status: Status;
  /** Justification as the source gives it. */
  readonly observation: string | null;
}

/** Why an objective has no compliance. */
export type ObjectiveReason =
  | { readonly kind: 'nothing-programmed' }
  /** Nothing says which objective its indicators belong to. */
  | { readonly kind: 'no-objective' }
  /** The matrix has no column of weights. */
  | { readonly kind: 'no-weights' }
  | { readonly kind: 'weight-missing'; readonly indicators: readonly IndicatorEvaluation[] }
  | { readonly kind: 'weights-do-not-add-up'; readonly sum: number }
  | { readonly kind: 'not-calculable'; readonly indicators: readonly IndicatorEvaluation[] };

/** An objective in the vigencia computed. */
export interface ObjectiveEvaluation {
  readonly objective: Objective;
  readonly indicators: readonly IndicatorEvaluation[];
  /** Weighted mean of the progress: a ratio, 1 = 100 %. */
  readonly compliance: number | null;
  readonly reason: ObjectiveReason | null;
  /** Sum of the weights of the programmed indicators: a fraction, 1 = 100 %. */
  readonly weightSum: number | null;
  /** Whether weights were divided by a sum that lacks what is not programmed. */
  readonly renormalised: boolean;
  /** Whether every programmed indicator has a progress. */
  readonly complete: boolean;
  /** Compliance with what is not reported as 0, and leaving it out; `high` is `null` without reports. */
  readonly range: { readonly low: number; readonly high: number | null } | null;
}

/** A plan evaluated in one vigencia. */
export interface Evaluation {
  readonly vigencia: number;
  /** Date up to which execution was reported, `AAAA-MM-DD`. */
  readonly cutoff: string | null;
  readonly method: Method;
  readonly objectives: readonly ObjectiveEvaluation[];
  /** Records of that vigencia that match no indicator of the plan. */
  readonly unmatched: readonly ExecutionRecord[];
}

/** Whether the indicator has a target in the vigencia. */
export function isProgrammed({ reason }: Pick<IndicatorEvaluation, 'reason'>): boolean {
  return reason?.kind !== 'not-programmed';
}

/** The progress it counts with in its objective: 0 for one without report; `null` where it has none. */
export function countedProgress({
  progress,
  status,
}: Pick<IndicatorEvaluation, 'progress' | 'status'>): number | null {
  return status === 'sin-reporte' ? 0 : progress;
}
