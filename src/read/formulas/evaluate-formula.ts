/** What a formula gives, for those that a person checks by eye: sums, quotients, means, IF, MIN and MAX. */

import { type CellValue, cellAt, type Sheet } from '../book/workbook.ts';
import { cutFormula } from './cut-formula.ts';
import { Reading } from './formula-reading.ts';
import { Failure, Unknown } from './formula-values.ts';

/** Cells that the formulas of one sheet may look at before they are left alone. */
const MOST_CELLS = 2_000_000;

/** Evaluates the formulas of a sheet over the results that the file keeps of its other cells. */
export class FormulaEvaluator {
  readonly #sheet: Sheet;
  #left = MOST_CELLS;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** The number that the formula gives, `null` where it gives none, `undefined` where it cannot be told. */
  numberOf(formula: string): number | null | undefined {
    const pieces = cutFormula(formula);
    if (!pieces) return undefined;
    try {
      const reading = new Reading(pieces, (row, column) => this.#look(row, column));
      const value = reading.whole();
      return typeof value === 'number' && Number.isFinite(value) ? value : null;
    } catch (thrown) {
      if (thrown instanceof Failure) return null;
      if (thrown instanceof Unknown) return undefined;
      throw thrown;
    }
  }

  #look(row: number, column: number): CellValue | undefined {
    this.#left -= 1;
    if (this.#left < 0) throw new Unknown();
    return cellAt(this.#sheet, row, column)?.value;
  }
}
