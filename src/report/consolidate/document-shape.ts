/** The shape of the document `pes/consolidate/1`. Ratios are 1 = 100 %; what is absent is `null`. */

import type { Severity } from '../../diagnostics/entry.ts';
import type { CitedPlace } from '../../diagnostics/tell.ts';
import type { Incomparability, OriginCounts, StatusCounts } from '../../model/consolidation.ts';
import type { Method, Status } from '../../model/evaluation.ts';
import type { Trend } from '../../model/trend.ts';
import type { DocumentCounts, DocumentError, DocumentIdentity } from '../json/document-parts.ts';
import type { ReportInput, Tool } from '../origin.ts';
import type {
  Failure,
  FolderFile,
  GatheredFiles,
  IndicatorSummary,
  SectorSummary,
} from './report.ts';

/** Name and version of the shape of the document. */
export const CONSOLIDATE_SCHEMA = 'pes/consolidate/1';

/** An indicator of a sector. */
export interface ConsolidatedIndicator extends DocumentIdentity {
  readonly trend: Trend | null;
  readonly weight: number | null;
  readonly programmed: number | null;
  readonly executed: number | null;
  /** Whether people read programmed and executed as percentages: 0.79 is 79 %. */
  readonly percent: boolean;
  readonly progress: number | null;
  readonly progressText: string | null;
  readonly status: Status;
  readonly reason: string | null;
  readonly observation: string | null;
  readonly sources: IndicatorSummary['sources'];
}

/** An objective of a sector. */
export interface ConsolidatedObjective {
  readonly number: number;
  readonly name: string;
  readonly compliance: number | null;
  readonly complianceText: string | null;
  readonly reason: string | null;
  readonly complete: boolean;
  readonly range: { readonly low: number; readonly high: number | null } | null;
  readonly statuses: StatusCounts;
  /** The command that explains its figure. */
  readonly command: string | null;
  readonly indicators: readonly ConsolidatedIndicator[];
}

/** Something of a sector that is not to be compared as it stands. */
export interface DocumentIncomparability {
  readonly kind: Incomparability['kind'];
  /** Number of the objective, where it is of one. */
  readonly objective: number | null;
  readonly text: string;
}

/** What was found of one code in a sector. */
export interface ConsolidatedFinding extends CitedPlace {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly cells: number;
  /** The first of them, at that place. */
  readonly message: string;
  readonly help: string;
}

/** A sector of which figures were given. */
export interface DocumentSector {
  /** What tells it from the others. */
  readonly name: string;
  /** Path of its matrix, from where the command was run. */
  readonly path: string;
  readonly plan: SectorSummary['plan'];
  readonly cutoff: string | null;
  readonly inputs: readonly ReportInput[];
  readonly objectives: readonly ConsolidatedObjective[];
  readonly statuses: StatusCounts;
  /** How many targets, and how many executed figures, come from each file. */
  readonly origins: { readonly programmed: OriginCounts; readonly executed: OriginCounts };
  readonly findings: readonly ConsolidatedFinding[];
  readonly summary: DocumentCounts;
  readonly incomparable: readonly DocumentIncomparability[];
  /** The command that computes its figures. */
  readonly command: string;
}

/** The document of a consolidation, or of the reason there was none. */
export interface ConsolidateDocument {
  readonly schema: typeof CONSOLIDATE_SCHEMA;
  readonly tool: Tool;
  readonly folder: string | null;
  readonly vigencia: number | null;
  readonly method: Method | null;
  readonly sectors: readonly DocumentSector[];
  /** What could not be read or computed. */
  readonly failures: readonly Failure[];
  /** Every file of the folder that may hold a table, and what it was taken for. */
  readonly files: readonly FolderFile[];
  /** The other files, by kind. */
  readonly gathered: readonly GatheredFiles[];
  /** Counts over all sectors; of their figures there is none of the whole. */
  readonly summary: {
    readonly sectors: number;
    readonly failures: number;
    readonly objectives: number;
    readonly indicators: number;
    readonly statuses: StatusCounts;
  } & DocumentCounts;
  /** The command that gives this consolidation again. */
  readonly command: string | null;
  readonly error: DocumentError | null;
}
