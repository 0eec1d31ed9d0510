/** How a figure was reached: its formula, each operand with the cells that say it, what was left. */

import type {
  Evaluation,
  IndicatorEvaluation,
  ObjectiveEvaluation,
  OperandName,
  ProgrammedOrigin,
  TakenRows,
} from './evaluation.ts';
import type { Figure } from './figure.ts';
import type { OtherReading } from './reading.ts';
import type { CellRef } from './source.ts';
import type { Exception, ProgressFormula } from './trend.ts';

/** What a cell holds. */
export interface CellContent {
  /** As the sheet shows it. */
  readonly text: string;
  /** Without its `=`; `null` where the cell is no formula, or the file does not say which. */
  readonly formula: string | null;
}

/** Finds what a cell holds; `null` where nobody knows. */
export type FindContent = (at: CellRef) => CellContent | null;

/** A cell, and what it holds. */
export interface Witness {
  readonly at: CellRef;
  readonly content: CellContent | null;
}

/** What a file says of an operand. */
export interface Said {
  readonly from: ProgrammedOrigin;
  readonly figure: Figure;
  /** The cells that say it: several where rows were added up, none where no column has it. */
  readonly cells: readonly Witness[];
}

/** An operand of a progress, or the weight of an indicator. */
export interface ExplainedOperand extends Said {
  readonly name: OperandName;
  /** How several rows of the export became one figure; `null` where there was one. */
  readonly rows: TakenRows['how'] | null;
  /** What the other file says of the same, and does not count; `null` where it says nothing. */
  readonly notTaken: Said | null;
}

/** How the progress of an indicator was reached. */
export interface IndicatorExplanation {
  readonly evaluated: IndicatorEvaluation;
  /** The formula of its trend by the method of the run; `null` where its trend is not known. */
  readonly formula: ProgressFormula | null;
  /** The case of the formula that stands in the place of its quotient; `null` where none does. */
  readonly exception: Exception | null;
  readonly trend: Witness | null;
  readonly operands: readonly ExplainedOperand[];
}

/** How the compliance of an objective was reached. */
export interface ObjectiveExplanation {
  readonly evaluated: ObjectiveEvaluation;
  readonly indicators: readonly IndicatorExplanation[];
  /** What its figure would be, had a choice been made otherwise. */
  readonly readings: readonly OtherReading[];
}

/** How the figures of an evaluation were reached; its numbers are those of the evaluation. */
export interface Explanation {
  readonly evaluation: Evaluation;
  readonly objectives: readonly ObjectiveExplanation[];
}

/** An objective of an evaluation, or one of its indicators, by their places. */
export interface Asked {
  readonly objective: number;
  /** `null` where the objective itself is meant. */
  readonly place: number | null;
}
