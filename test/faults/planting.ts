/** Changing one cell of a workbook, and finding the cells worth changing. */

import type { ToldFinding } from '../../src/diagnostics/tell.ts';
import type { Execution, ExecutionRecord } from '../../src/model/execution.ts';
import type { Indicator, Plan } from '../../src/model/plan.ts';
import { type CellRef, cellOf, type Source } from '../../src/model/source.ts';
import type { Cell, Row, Workbook } from '../../src/read/book/workbook.ts';
import { cellAt } from '../../src/read/book/workbook.ts';
import { readExecution } from '../../src/read/execution/read-execution.ts';
import { readPlan } from '../../src/read/plan/read-plan.ts';
import type { Files } from './good-files.ts';

/** Files as the program reads them, to know which cell is what. */
export interface Known extends Files {
  readonly plan: Plan;
  readonly executions: readonly Execution[];
  readonly indicators: readonly Indicator[];
  /** Of the latest export, the first of the files: those that count. */
  readonly records: readonly ExecutionRecord[];
}

/** The files with what they say. */
export function know(files: Files): Known {
  const { plan } = readPlan(files.matrix);
  if (!plan) throw new Error('a good matrix reads');
  const executions = files.exports.flatMap((book) => readExecution(book).execution ?? []);
  return {
    ...files,
    plan,
    executions,
    indicators: plan.objectives.flatMap(({ indicators }) => indicators),
    records: executions[0]?.records ?? [],
  };
}

/** What a change makes of a cell: part of it, or nothing at all. */
export type Change = Partial<Omit<Cell, 'column'>> | null;

/** The files with one cell changed. */
export function plant(files: Files, at: CellRef, change: Change): Files {
  const edit = (book: Workbook) => (book.name === at.file ? editBook(book, at, change) : book);
  return { matrix: edit(files.matrix), exports: files.exports.map(edit) };
}

function editBook(book: Workbook, at: CellRef, change: Change): Workbook {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      if (sheet.name !== at.sheet) return sheet;
      const old = cellAt(sheet, at.row, at.column);
      const blank = { column: at.column, value: '', format: 'General', formula: null };
      const cell: Cell | null = change && { ...(old ?? blank), formula: null, ...change };
      const rows = sheet.rows.map((row): Row => {
        if (row.number !== at.row) return row;
        const others = row.cells.filter(({ column }) => column !== at.column);
        const cells = cell ? [...others, cell] : others;
        return { ...row, cells: cells.sort((a, b) => a.column - b.column) };
      });
      return { ...sheet, rows };
    }),
  };
}

/** The cell of a field of what was read, where its table has it. */
export function cellsOf(
  things: readonly { readonly source: Source }[],
  field: string,
): readonly CellRef[] {
  return things.flatMap(({ source }) => cellOf(source, field) ?? []);
}

/** The number in a cell of the files. */
export function numberAt(files: Files, at: CellRef): number {
  const book = [files.matrix, ...files.exports].find(({ name }) => name === at.file);
  const sheet = book?.sheets.find(({ name }) => name === at.sheet);
  const value = sheet && cellAt(sheet, at.row, at.column)?.value;
  return typeof value === 'number' ? value : Number.NaN;
}

/** Whether the finding points at the cell, or names it among the related ones. */
export function pointsAt(finding: ToldFinding, at: CellRef, withRelated: boolean): boolean {
  const letters = columnName(at.column) + at.row;
  const places = withRelated ? [finding, ...finding.related] : [finding];
  return places.some(
    ({ file, sheet, cell }) => file === at.file && sheet === at.sheet && cell === letters,
  );
}

function columnName(column: number): string {
  return column > 26
    ? columnName(Math.floor((column - 1) / 26)) + columnName(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}
