/** The shape of the document `pes/compare/1`. Ratios are 1 = 100 %; what is absent is `null`. */

import type { ChangeCause, ChangeKind } from '../../model/comparison.ts';
import type { Method } from '../../model/evaluation.ts';
import type {
  DocumentCounts,
  DocumentError,
  DocumentFinding,
  DocumentIdentity,
} from '../json/document-parts.ts';
import type { ReportInput, Tool } from '../origin.ts';

/** Name and version of the shape of the document. */
export const COMPARE_SCHEMA = 'pes/compare/1';

/** One of the evaluations compared. */
export interface DocumentMoment {
  /** What tells it from the others. */
  readonly label: string;
  /** The file or the folder it was given by. */
  readonly name: string;
  readonly plan: { readonly name: string | null; readonly sector: string | null };
  readonly vigencia: number;
  readonly cutoff: string | null;
  readonly method: Method;
  readonly inputs: readonly ReportInput[];
  readonly findings: readonly DocumentFinding[];
}

/** The indicator of a part or a change, on one side. */
export interface DocumentNamed extends DocumentIdentity {
  /** Number of its objective. */
  readonly objective: number;
}

/** One side of a part or of a change: the number where it is one, and how it is shown. */
export interface DocumentSide {
  readonly indicator: DocumentNamed;
  readonly value: number | null;
  readonly text: string;
}

/** How much of the change of an objective is due to one cause. */
export interface DocumentPart {
  readonly cause: ChangeCause;
  readonly text: string;
  readonly before: DocumentSide | null;
  readonly after: DocumentSide | null;
  /** A difference of ratios: 0.01 is one percentage point. */
  readonly amount: number;
  /** In percentage points. */
  readonly amountText: string;
}

/** The figure of an objective on one side. */
export interface DocumentFigure {
  readonly compliance: number | null;
  readonly complianceText: string | null;
  readonly complete: boolean;
  readonly reason: string | null;
}

/** An objective before and after. */
export interface DocumentObjectiveChange {
  readonly number: number;
  readonly name: string;
  readonly before: DocumentFigure | null;
  readonly after: DocumentFigure | null;
  readonly change: number | null;
  /** In percentage points. */
  readonly changeText: string | null;
  readonly parts: readonly DocumentPart[];
}

/** Something that changed of an indicator. */
export interface DocumentIndicatorChange {
  readonly kind: ChangeKind;
  readonly text: string;
  readonly before: DocumentSide | null;
  readonly after: DocumentSide | null;
  /** The one that it may be, under another code. */
  readonly likely: DocumentNamed | null;
}

/** What changed from one moment to another, by their places in the list, from 0. */
export interface DocumentStep {
  readonly before: number;
  readonly after: number;
  /** What moved the figures most, in a sentence. */
  readonly text: string;
  readonly objectives: readonly DocumentObjectiveChange[];
  readonly changes: readonly DocumentIndicatorChange[];
  /** Values of vigencias that had ended and are others now. */
  readonly closed: readonly {
    readonly vigencia: number;
    readonly changes: readonly DocumentIndicatorChange[];
  }[];
}

/** An objective at every moment. */
export interface DocumentSeries {
  readonly number: number;
  readonly name: string;
  /** One a moment; `null` where it has none, or is not there. */
  readonly compliances: readonly (number | null)[];
}

/** The document of a comparison, or of the reason there was none. */
export interface CompareDocument {
  readonly schema: typeof COMPARE_SCHEMA;
  readonly tool: Tool;
  readonly moments: readonly DocumentMoment[];
  readonly steps: readonly DocumentStep[];
  readonly series: readonly DocumentSeries[];
  /** What was found in files that no figure could be given of. */
  readonly findings: readonly DocumentFinding[];
  /** The command that gives this comparison again. */
  readonly command: string | null;
  readonly summary: DocumentCounts;
  readonly error: DocumentError | null;
}
