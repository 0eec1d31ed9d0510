/** A table that people fill in. */

import type { Formula, Reference } from './formula.ts';

/**
 * What makes a table a form that people fill in: its cells are theirs but for those that a formula
 * gives, and its total only closes it, so that rows inserted above it are still of the table.
 */
export interface TableForm {
  /** Name by which formulas refer to the heading of a column, with its place from 0 after a dot. */
  readonly id: string;
  /** What a cell of a column, from 0, admits: some words, or what other cells hold. */
  readonly offers: readonly {
    readonly column: number;
    readonly from: readonly string[] | Reference;
  }[];
  /** Columns, from 0, whose cells stand out while that holds, told for the cell of the first row. */
  readonly alarms: readonly { readonly column: number; readonly when: Formula }[];
}
