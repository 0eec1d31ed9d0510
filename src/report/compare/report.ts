/** What a comparison is told from, whatever its form. */

import type {
  ClosedYear,
  ComparedEvaluation,
  ComparedObjective,
  Comparison,
} from '../../model/comparison.ts';
import type { DocumentFinding } from '../json/document-parts.ts';
import type { ReportInput, Tool } from '../origin.ts';

/** One of the evaluations that are compared, with what it was computed from. */
export interface Moment {
  /** What tells it from the others: its cutoff, its file, its vigencia. */
  readonly label: string;
  /** What it was given by: a file, or a folder. */
  readonly name: string;
  readonly plan: { readonly name: string | null; readonly sector: string | null };
  readonly evaluation: ComparedEvaluation;
  /** Why an objective has no figure, in a sentence. */
  readonly absences: ReadonlyMap<ComparedObjective, string>;
  readonly inputs: readonly ReportInput[];
  readonly findings: readonly DocumentFinding[];
}

/** Two moments compared, and what changed of the vigencias before theirs. */
export interface CompareStep {
  readonly comparison: Comparison;
  readonly closed: readonly ClosedYear[];
}

/** Everything that a comparison says, before any words. */
export interface CompareReport {
  readonly tool: Tool;
  /** Two at least, the first one first. */
  readonly moments: readonly Moment[];
  /** What changed from each to the next. */
  readonly steps: readonly CompareStep[];
  /** Each objective at every moment; `null` where it is not there. */
  readonly series: readonly (readonly (ComparedObjective | null)[])[];
  /** Whether nothing is cut short. */
  readonly all: boolean;
  /** The command that gives this comparison again. */
  readonly command: string;
}
