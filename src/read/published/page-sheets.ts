/** A page of text and tables as the sheets that it would make: a heading begins one. */

import type { Cell, Range, Row, Sheet } from '../book/workbook.ts';

/** Sheets in the making. */
export interface PageSheets {
  /** Begins a sheet, of that name where it is not empty; one that has nothing yet goes on. */
  begin(name: string): void;
  /** Names the sheet that was begun, where nothing has. */
  name(name: string): void;
  /** Adds texts as a row of their own, from the first column. */
  addTexts(...texts: readonly string[]): void;
  /** Adds the rows of a table, whose cells may span several rows and columns. */
  addTable(rows: readonly (readonly PageCell[])[]): void;
  /** The sheets that have anything. */
  finish(): readonly Sheet[];
}

/** A cell of a table of a page. */
export interface PageCell {
  readonly text: string;
  /** How many columns and rows it takes. */
  readonly across: number;
  readonly down: number;
}

/** Widest and tallest span that is believed. */
const MOST_SPAN = 1000;

/** What a sheet is called where nothing names it. */
const UNNAMED = 'Página';

/** Sheets with nothing in them yet. */
export function openPage(): PageSheets {
  const sheets: Sheet[] = [];
  let name = '';
  let rows: Row[] = [];
  let merges: Range[] = [];
  let last = 0;

  const close = () => {
    if (rows.length === 0) return;
    sheets.push(sheetOf(freeName(name || UNNAMED, sheets), rows, merges));
    name = '';
    rows = [];
    merges = [];
    last = 0;
  };

  return {
    begin(own) {
      close();
      name = own || name;
    },
    name(own) {
      name ||= own;
    },
    addTexts(...texts) {
      const cells = texts.flatMap((text, at) => (text === '' ? [] : [cellOf(at + 1, text)]));
      if (cells.length === 0) return;
      last += 1;
      rows.push({ number: last, hidden: false, cells });
    },
    addTable(table) {
      const top = last + 1;
      const taken = new Set<string>();
      table.forEach((own, index) => {
        const number = top + index;
        const cells: Cell[] = [];
        let column = 1;
        for (const cell of own) {
          while (taken.has(`${number}/${column}`)) column += 1;
          const right = column + spanOf(cell.across) - 1;
          const bottom = Math.min(number + spanOf(cell.down) - 1, top + table.length - 1);
          for (let row = number; row <= bottom; row += 1) {
            for (let at = column; at <= right; at += 1) taken.add(`${row}/${at}`);
          }
          if (right > column || bottom > number) {
            merges.push({ top: number, left: column, bottom, right });
          }
          if (cell.text !== '') cells.push(cellOf(column, cell.text));
          column = right + 1;
        }
        if (cells.length > 0) rows.push({ number, hidden: false, cells });
      });
      last = top + table.length - 1;
    },
    finish() {
      close();
      return sheets;
    },
  };
}

function spanOf(count: number): number {
  return Number.isInteger(count) && count >= 1 ? Math.min(count, MOST_SPAN) : 1;
}

function cellOf(column: number, text: string): Cell {
  return { column, value: text, format: 'General', formula: null };
}

/** The name, with a number where another sheet has it. */
function freeName(name: string, sheets: readonly Sheet[]): string {
  const own = sheets.filter((sheet) => sheet.name === name || sheet.name.startsWith(`${name} (`));
  return own.length === 0 ? name : `${name} (${own.length + 1})`;
}

function sheetOf(name: string, rows: readonly Row[], merges: readonly Range[]): Sheet {
  return { name, visibility: 'visible', rows, merges, hiddenColumns: [] };
}
