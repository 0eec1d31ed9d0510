/** What a consolidation is told from, whatever its form. */

import type { Severity } from '../../diagnostics/entry.ts';
import type { CitedPlace } from '../../diagnostics/tell.ts';
import type { Incomparability, ObjectiveTally, PlanTally } from '../../model/consolidation.ts';
import type { Method, Status } from '../../model/evaluation.ts';
import type { Trend } from '../../model/trend.ts';
import type { DocumentCounts, DocumentIdentity } from '../json/document-parts.ts';
import type { ReportInput, Tool } from '../origin.ts';

/** A figure as a file gives it. */
export interface FigureSummary {
  readonly value: number | null;
  /** Whether people read it as a percentage: 0.79 is 79 %. */
  readonly percent: boolean;
  /** Words in its place: there is none, or it does not count. */
  readonly absent: string | null;
}

/** An indicator, in what is kept of it once its files are closed. */
export interface IndicatorSummary extends DocumentIdentity {
  /** How tables name its goal and itself; `null` where nothing names them. */
  readonly goalTitle: string | null;
  readonly indicatorTitle: string | null;
  readonly trend: Trend | null;
  readonly trendText: string;
  readonly weight: FigureSummary;
  readonly programmed: FigureSummary;
  readonly executed: FigureSummary;
  /** A ratio, 1 = 100 %. */
  readonly progress: number | null;
  readonly progressText: string;
  readonly status: Status;
  /** Why it has no progress, in a sentence. */
  readonly reason: string | null;
  readonly observation: string | null;
  /** The cells its figures come from, as `matriz.xlsx#Formulación!H12`. */
  readonly sources: {
    readonly weight: string | null;
    readonly programmed: string | null;
    readonly executed: string | null;
  };
}

/** An objective of a sector. */
export interface ObjectiveSummary {
  readonly tally: ObjectiveTally;
  /** The compliance, or the words in its place, as `compute` shows it. */
  readonly complianceText: string;
  /** Why it has no compliance, in a sentence. */
  readonly reason: string | null;
  /** The command that explains its figure; `null` for the group of goals without objective. */
  readonly command: string | null;
}

/** What was found of one code in a sector. */
export interface FindingSummary {
  readonly code: string;
  readonly severity: Severity;
  /** How many findings there are, and on how many cells. */
  readonly findings: number;
  readonly cells: number;
  /** The first of them. */
  readonly message: string;
  readonly help: string;
  readonly place: CitedPlace;
}

/** A plan of which figures were given, in what is kept of it. */
export interface SectorSummary {
  /** The sector, else the folder, else the file. */
  readonly name: string;
  /** Path of its matrix, as the folder was given. */
  readonly path: string;
  readonly plan: {
    readonly name: string | null;
    readonly sector: string | null;
    readonly vigencias: readonly number[];
  };
  readonly inputs: readonly ReportInput[];
  readonly tally: PlanTally;
  readonly objectives: readonly ObjectiveSummary[];
  readonly findings: readonly FindingSummary[];
  readonly counts: DocumentCounts;
  /** The command that computes its figures. */
  readonly command: string;
}

/** A sector as it stands among the others. */
export interface Sector extends SectorSummary {
  /** What tells it from the others: its name, and where it is repeated its path too. */
  readonly label: string;
  readonly incomparable: readonly Incomparability[];
}

/** Something that could not be read or computed, and did not keep the rest from being. */
export interface Failure {
  readonly path: string;
  readonly message: string;
  readonly help: string;
}

/** What a file of the folder is to the consolidation. */
export type FileKind =
  | 'matrix'
  | 'segplan'
  | 'segplan-unused'
  | 'own-report'
  | 'other-book'
  | 'repeated'
  | 'failed';

/** A file that may hold a table, and what it was taken for. */
export interface FolderFile {
  readonly path: string;
  readonly kind: FileKind;
  /** Paths of the matrices that use it, or the file that it is over again. */
  readonly of: readonly string[];
  /** Of a file that was used, the digest of its bytes. */
  readonly sha256: string | null;
}

/** Files that may hold no table, told together. */
export interface GatheredFiles {
  readonly kind: 'lock' | 'settings' | 'hidden' | 'other-file' | 'unvisited';
  readonly names: readonly string[];
}

/** Everything that a consolidation says, before any words. */
export interface ConsolidateReport {
  readonly tool: Tool;
  /** The folder, as it was given. */
  readonly folder: string;
  readonly vigencia: number | null;
  readonly method: Method;
  readonly sectors: readonly Sector[];
  readonly failures: readonly Failure[];
  readonly files: readonly FolderFile[];
  readonly gathered: readonly GatheredFiles[];
  /** The indicators of each objective of the sector at that place: not all are kept in sight. */
  readonly indicatorsOf: (sector: number) => readonly (readonly IndicatorSummary[])[];
  /** Whether the screen shows every objective, however many there are. */
  readonly all: boolean;
  /** The command that gives this consolidation again. */
  readonly command: string;
}
