/** The shape of the document `pes/explain/1`. Ratios are 1 = 100 %; what is absent is `null`. */

import type { OperandName, ProgrammedOrigin, Status } from '../../model/evaluation.ts';
import type { Reading } from '../../model/reading.ts';
import type { Trend } from '../../model/trend.ts';
import type { Basis } from '../compute/rules.ts';
import type {
  DocumentCounts,
  DocumentError,
  DocumentFinding,
  DocumentIdentity,
  DocumentRun,
} from '../json/document-parts.ts';
import type { Tool } from '../origin.ts';

/** Name and version of the shape of the document. */
export const EXPLAIN_SCHEMA = 'pes/explain/1';

/** A formula in words, and with the numbers in their place; `null` where there are none. */
interface DocumentFormula {
  readonly words: string;
  readonly numbers: string | null;
}

/** A cell that says an operand, with its text as the sheet shows it. */
export interface DocumentWitness {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** `null` where the cell is empty. */
  readonly text: string | null;
  /** Without its `=`. */
  readonly formula: string | null;
}

/** What a file says of an operand, and where. */
export interface DocumentSaid {
  readonly from: ProgrammedOrigin;
  readonly value: number | null;
  readonly cells: readonly DocumentWitness[];
}

/** An operand of the figure of an indicator. */
export interface DocumentOperand extends DocumentSaid {
  readonly name: OperandName;
  /** How several rows of the export became one figure. */
  readonly rows: 'latest' | 'sum' | 'repeated' | 'in-force' | 'total' | null;
  /** What the other file says of the same. */
  readonly notTaken: DocumentSaid | null;
}

/** A rule that was applied. */
export interface DocumentRule {
  readonly subject: string;
  readonly applied: string;
  readonly basis: Basis;
  readonly ground: string;
}

/** What another reading gives: for the objective and, where it is of one indicator, for that one. */
export interface DocumentReading {
  readonly kind: Reading['kind'];
  readonly text: string;
  /** Place in the objective, from 0, of the one indicator that is read otherwise. */
  readonly indicator: number | null;
  readonly progress: number | null;
  readonly compliance: number | null;
  readonly complianceText: string | null;
  /** From the figure to what it would be: a ratio, 0.01 is one percentage point. */
  readonly difference: number | null;
  readonly differenceText: string | null;
}

/** An indicator, explained. */
export interface DocumentExplainedIndicator extends DocumentIdentity {
  readonly trend: Trend | null;
  readonly trendCell: DocumentWitness | null;
  readonly status: Status;
  readonly progress: number | null;
  readonly progressText: string | null;
  /** Why it has no progress. */
  readonly reason: string | null;
  /** Whether it counts in its objective: it is programmed in the vigencia. */
  readonly counts: boolean;
  readonly formula: DocumentFormula | null;
  readonly weight: number | null;
  readonly effectiveWeight: number | null;
  readonly contribution: number | null;
  readonly operands: readonly DocumentOperand[];
}

/** An objective, explained. */
export interface DocumentExplainedObjective {
  readonly number: number;
  readonly name: string;
  readonly compliance: number | null;
  readonly complianceText: string | null;
  readonly reason: string | null;
  readonly formula: DocumentFormula;
  readonly weightSum: number | null;
  readonly indicators: readonly DocumentExplainedIndicator[];
  readonly rules: readonly DocumentRule[];
  readonly readings: readonly DocumentReading[];
  readonly findings: readonly DocumentFinding[];
}

/** The document of an explanation, or of the reason there was none. */
export interface ExplainDocument extends DocumentRun {
  readonly schema: typeof EXPLAIN_SCHEMA;
  readonly tool: Tool;
  /** The words that were asked with; `null` where every objective is explained. */
  readonly asked: string | null;
  /** What they mean: the number of the objective, and the place in it of the indicator, from 0. */
  readonly told: readonly { readonly objective: number; readonly indicator: number | null }[];
  readonly objectives: readonly DocumentExplainedObjective[];
  /** The command that gives this explanation again. */
  readonly command: string | null;
  readonly summary: DocumentCounts;
  /** What was found, where nothing could be explained. */
  readonly findings: readonly DocumentFinding[];
  readonly error: DocumentError | null;
}
