/** Names by which the formulas of the template refer to its cells. */

import type { Reference } from '../cells/formula.ts';

/** The names of the tables that are filled in. */
export const FORMS = {
  objectives: 'objectives',
  matrix: 'matrix',
  execution: 'execution',
} as const;

/** What the row that closes a table is called in place of a number. */
export const CLOSING = 'closing';

/** The cell of a row, from 0, and a column of a table. */
export function nameCell(form: string, row: number | typeof CLOSING, column: string): string {
  return `${form}.${row}.${column}`;
}

/** The heading of a column, from 0, as `TableForm` names it. */
export function nameHeading(form: string, column: number): string {
  return `${form}.${column}`;
}

/** A column of a table from its heading to the row that closes it, the same from any cell. */
export function wholeColumn(form: string, at: number, column: string): Reference {
  return { from: nameHeading(form, at), to: nameCell(form, CLOSING, column), fixed: true };
}

/** The cells of a column of a table that are filled in, the same from any cell. */
export function rowsOfColumn(form: string, rows: number, column: string): Reference {
  return {
    from: nameCell(form, 0, column),
    to: nameCell(form, rows - 1, column),
    fixed: true,
  };
}
