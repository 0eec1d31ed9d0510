/** References to cells inside a formula. */

import { type Address, columnLetters, columnNumber } from './source.ts';

/** A rectangle that a formula names. */
export interface Span {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * A reference, or a text or the name of a sheet, which are left as they are. What stands beyond ASCII
 * in a formula, outside of texts, is of a name.
 */
const TOKEN =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\w.\u00aa-\uffff]+)!|(?<![\w.$\u00aa-\uffff])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.\u00aa-\uffff])/g;

/**
 * The formula with each reference written as its distance from the cell, so that two cells that
 * do the same on their own rows have the same text.
 */
export function relativeForm(formula: string, at: Address): string {
  return formula.replace(TOKEN, (token, fixedColumn, letters, fixedRow, row) => {
    if (letters === undefined) return token;
    const column = columnNumber(letters);
    const columnPart = fixedColumn ? `C${column}` : `C[${column - at.column}]`;
    return `${fixedRow ? `R${row}` : `R[${Number(row) - at.row}]`}${columnPart}`;
  });
}

/**
 * The formula with each reference written as a distance that stays when the table moves: the fixed
 * ones from its first row and from the column of the cell, the others from the cell.
 */
export function steadyForm(formula: string, at: Address, firstRow: number): string {
  return relativeForm(formula, at).replace(
    /R(\d+|\[-?\d+\])C(\d+|\[-?\d+\])/g,
    (_, row: string, column: string) => {
      const steadyRow = row.startsWith('[') ? row : `{${Number(row) - firstRow}}`;
      const steadyColumn = column.startsWith('[') ? column : `{${Number(column) - at.column}}`;
      return `R${steadyRow}C${steadyColumn}`;
    },
  );
}

/** The formula that the cell would have if it did what the relative form says. */
export function formulaFrom(form: string, at: Address): string {
  return form.replace(
    /R(?:(\d+)|\[(-?\d+)\])C(?:(\d+)|\[(-?\d+)\])/g,
    (_, row, byRows, column, byColumns) => {
      const letters = columnLetters(column ? Number(column) : at.column + Number(byColumns));
      const number = row ? Number(row) : at.row + Number(byRows);
      return `${column ? '$' : ''}${letters}${row ? '$' : ''}${number}`;
    },
  );
}

/** The ranges of one sheet that the formula names, in order. */
export function spansIn(formula: string): readonly Span[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '');
  const ranges = bare.matchAll(
    /(?<![\w.!$\u00aa-\uffff])\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})(?![\w(\u00aa-\uffff])/g,
  );
  return [...ranges].map(([, left = '', top, right = '', bottom]) => ({
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  }));
}
