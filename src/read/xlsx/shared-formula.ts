/** A formula that several cells share, written once in the file. */

import { formulaFrom, relativeForm } from '../../model/cell-references.ts';
import type { Address } from '../../model/source.ts';

/** A longer one is not written anew for each cell: no matrix has one, and a small file could have a million. */
const LONGEST = 1024;

/** The formula as its first cell has it, from which the others that share it have theirs. */
export class SharedFormula {
  readonly #formula: string;
  readonly #at: Address;
  #form: string | null = null;

  constructor(formula: string, at: Address) {
    this.#formula = formula;
    this.#at = { row: at.row, column: at.column };
  }

  /** The formula as a cell that shares it has it; `''` where it is too long to be told. */
  at(address: Address): string {
    if (this.#formula.length > LONGEST) return '';
    this.#form ??= relativeForm(this.#formula, this.#at);
    return formulaFrom(this.#form, address);
  }
}
