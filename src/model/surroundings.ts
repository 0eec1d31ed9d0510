/** What a sheet says around the indicators of a plan, which no figure comes from but people read. */

import type { ColumnField } from './field.ts';
import type { Figure } from './figure.ts';
import type { CellRef, Source } from './source.ts';

/** A text above or below a table: a title, a note, a source line. */
export interface Remark {
  readonly text: string;
  readonly at: CellRef;
}

/** A formula of the table, without its `=`. */
export interface FormulaCell {
  readonly formula: string;
  readonly at: CellRef;
  /** Whether the cell shows its result as a percentage. */
  readonly percent: boolean;
}

/** A cell that shows an error of Excel, or says that there is one. */
export interface ErrorCell {
  readonly text: string;
  readonly at: CellRef;
}

/** A formula whose result in the file is not the one that it gives. */
export interface StaleCell {
  readonly formula: string;
  readonly stored: number;
  readonly given: number;
  readonly at: CellRef;
}

/** The weights of the parts of a level above the indicators, as its column gives them. */
export interface UpperWeights {
  readonly header: string;
  /** The lowest cell of the heading of the column. */
  readonly at: CellRef;
  /** Each part once, at the first cell that weighs it; in the scale of the sheet. */
  readonly weights: readonly {
    readonly name: string;
    readonly weight: number;
    readonly at: CellRef;
  }[];
}

/** A column of a table as people call it, whether it is read or not. */
export interface TableColumn {
  /** The lowest cell of its heading. */
  readonly at: CellRef;
  readonly header: string;
  /** The year that it is of, where its heading or its block says. */
  readonly vigencia: number | null;
  /** What is read from it, `null` where nothing is. */
  readonly field: ColumnField | null;
}

/** What a row of totals prints for an objective in a vigencia. */
export interface PrintedTotal {
  /** Place of the objective in the plan, from 0. */
  readonly objective: number;
  readonly vigencia: number;
  /** Sum of the weights as printed, in the scale of the sheet. */
  readonly weight: Figure;
  /** Compliance as printed: a fraction. */
  readonly progress: Figure;
  readonly source: Source<'weight' | 'progress'>;
}

/** Everything around the indicators of a matrix. */
export interface Surroundings {
  readonly remarks: readonly Remark[];
  /** The formulas of the table, by column and then by row. */
  readonly formulas: readonly FormulaCell[];
  readonly columns: readonly TableColumn[];
  /** Cells of the table that show an error, in whatever column. */
  readonly errors: readonly ErrorCell[];
  readonly stale: readonly StaleCell[];
  /** Formulas with a number of which it is not told what they give: of other sheets, of other functions. */
  readonly unchecked: readonly CellRef[];
  readonly upperWeights: readonly UpperWeights[];
  readonly totals: readonly PrintedTotal[];
  /** Titles of objectives under which no indicator stands. */
  readonly emptyObjectives: readonly Remark[];
}
