/** How the matrix is laid out: its columns and how many rows it has. */

import type { Reference } from '../cells/formula.ts';
import { FORMS, nameCell, rowsOfColumn, wholeColumn } from './cell-ids.ts';
import type { TotalCells } from './checks.ts';
import { type FormColumn, listMatrixColumns } from './columns.ts';
import type { Template } from './template.ts';

/** Rows for each objective, and rows left free where a plan has more indicators than that. */
const ROWS_AN_OBJECTIVE = 10;
const LEAST_FREE_ROWS = 10;

/** The matrix laid out. */
export interface MatrixLayout {
  readonly columns: readonly FormColumn[];
  /** How many of the columns, the first ones, people fill in. */
  readonly filled: number;
  readonly rows: number;
  /** A cell of a row, from 0. */
  cell(row: number, column: string): Reference;
  /** Whole columns, with heading and end, and the cells of their rows; the same from any cell. */
  whole(column: string): Reference;
  inRows(column: string): Reference;
  /** The cells of a row that people fill in. */
  entry(row: number): Reference;
  totals(row: number): TotalCells;
}

/** Lays out the matrix of a template. */
export function layOutMatrix(template: Template): MatrixLayout {
  const { objectives, entries, vigencias } = template;
  const { filled, given } = listMatrixColumns(template);
  const columns = [...filled, ...given];
  const rows = Math.max(objectives.length * ROWS_AN_OBJECTIVE, entries.length + LEAST_FREE_ROWS);
  const form = FORMS.matrix;
  const at = (column: string) => columns.findIndex(({ id }) => id === column);
  const cell = (row: number, column: string): Reference => ({ cell: nameCell(form, row, column) });
  const between = (row: number, first: string, last: string): Reference => ({
    from: nameCell(form, row, first),
    to: nameCell(form, row, last),
  });
  const [first, last] = [vigencias[0], vigencias.at(-1)];
  return {
    columns,
    filled: filled.length,
    rows,
    cell,
    whole: (column) => wholeColumn(form, at(column), column),
    inRows: (column) => rowsOfColumn(form, rows, column),
    entry: (row) => between(row, filled[0]?.id ?? '', filled.at(-1)?.id ?? ''),
    totals: (row) => ({
      trend: cell(row, 'trend'),
      programmed: between(row, `programmed.${first}`, `programmed.${last}`),
      last: cell(row, `programmed.${last}`),
      total: cell(row, 'total'),
      years: vigencias.length,
    }),
  };
}
