/** The shape of the document `pes/compute/1`. Ratios are 1 = 100 %; what is absent is `null`. */

import type { OperandName, Status } from '../../model/evaluation.ts';
import type { Trend } from '../../model/trend.ts';
import type {
  DocumentCounts,
  DocumentError,
  DocumentFinding,
  DocumentIdentity,
  DocumentRun,
} from '../json/document-parts.ts';
import type { Tool } from '../origin.ts';

/** Name and version of the shape of the document. */
export const COMPUTE_SCHEMA = 'pes/compute/1';

/** Cells the figures of an indicator come from, as `matriz.xlsx#Formulación!H12`. */
interface DocumentSources {
  readonly weight: string | null;
  readonly programmed: string | null;
  readonly executed: string | null;
}

/** A value that is not taken, for another reading of the files gives another. */
export interface DocumentChoice {
  readonly value: OperandName | 'trend';
  /** Code of the finding that says what is to be decided. */
  readonly finding: string;
  /** The cells that may hold it, as `matriz.xlsx#Formulación!H12`, with what each says. */
  readonly cells: readonly { readonly at: string; readonly text: string }[];
}

/** What is needed for some 100 %. Amounts are in the unit of the indicator, at full precision. */
export interface DocumentNeed {
  readonly state: 'reached' | 'needed' | 'unreachable';
  /** What has to be executed in all, or the level to come to. */
  readonly level: number | null;
  /** How much more than what was executed that is; less, where less is better. */
  readonly missing: number | null;
  /** Why it can no longer be reached. */
  readonly reason: string | null;
}

/** What an indicator still needs. */
export interface DocumentNeeds {
  /** Whether the vigencia was over: then it is what was lacking in it. */
  readonly closed: boolean;
  /** For its own progress. */
  readonly own: DocumentNeed;
  /** For the compliance of its objective, while the other indicators stay as they are. */
  readonly objective: DocumentNeed;
  /** Over the years of the plan; `null` where it programs only one. */
  readonly fourYears:
    | (DocumentNeed & {
        /** The mean progress that the years left have to come to, where it is a mean. */
        readonly progress: number | null;
        readonly years: readonly number[];
      })
    | null;
}

/** An indicator of the document. Ratios are 1 = 100 %; what is absent is `null`. */
export interface DocumentIndicator extends DocumentIdentity {
  readonly trend: Trend | null;
  readonly weight: number | null;
  readonly effectiveWeight: number | null;
  readonly programmed: number | null;
  readonly executed: number | null;
  readonly baseline: number | null;
  /** Whether people read programmed and executed as percentages: 0.79 is 79 %. */
  readonly percent: boolean;
  readonly progress: number | null;
  readonly progressText: string | null;
  readonly contribution: number | null;
  readonly status: Status;
  readonly reason: string | null;
  /** What it gives several values for, of which none is taken. */
  readonly undecided: readonly DocumentChoice[];
  readonly observation: string | null;
  /** What it still needs to reach 100 %, not official; `null` where it needs nothing. */
  readonly needed: DocumentNeeds | null;
  readonly sources: DocumentSources;
}

/** An objective of the document. */
export interface DocumentObjective {
  readonly number: number;
  readonly name: string;
  readonly compliance: number | null;
  readonly complianceText: string | null;
  readonly reason: string | null;
  readonly complete: boolean;
  readonly range: { readonly low: number; readonly high: number | null } | null;
  readonly weightSum: number | null;
  readonly notes: readonly string[];
  readonly indicators: readonly DocumentIndicator[];
}

/** The document of a computation, or of the reason there was none. */
export interface ComputeDocument extends DocumentRun {
  readonly schema: typeof COMPUTE_SCHEMA;
  readonly tool: Tool;
  readonly objectives: readonly DocumentObjective[];
  readonly findings: readonly DocumentFinding[];
  readonly summary: DocumentCounts & { readonly objectives: number; readonly indicators: number };
  readonly error: DocumentError | null;
}
