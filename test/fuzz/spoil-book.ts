/** Changes to the cells, rows, merges and names of a workbook. */

import { textOf } from '../../src/read/book/grid.ts';
import type { Cell, Range, Row, Sheet, Workbook } from '../../src/read/book/workbook.ts';
import type { Random } from '../faults/random.ts';
import { evilNumber, evilText, evilValue, FORMATS } from './evil.ts';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** The workbook with that many changes, each of a kind taken at random. */
export function spoilBook(book: Workbook, random: Random, times: number): Workbook {
  let spoiled = book;
  for (let time = 0; time < times; time += 1) spoiled = random.pick(CHANGES)(spoiled, random);
  return spoiled;
}

/** The workbook with a share of its numbers at the ends of what a double holds. */
export function stretchNumbers(book: Workbook, random: Random): Workbook {
  const oneIn = 1 + random.below(8);
  const pool = Array.from({ length: 1 + random.below(4) }, () => evilNumber(random));
  return mapCells(book, (cell) =>
    typeof cell.value === 'number' && random.below(oneIn) === 0
      ? { ...cell, value: random.pick(pool) }
      : cell,
  );
}

type ChangeBook = (book: Workbook, random: Random) => Workbook;

const CHANGES: readonly ChangeBook[] = [
  (book, random) => changeCell(book, random, (cell) => ({ ...cell, value: evilValue(random) })),
  (book, random) => changeCell(book, random, (cell) => ({ ...cell, value: evilValue(random) })),
  (book, random) => changeCell(book, random, (cell) => ({ ...cell, value: evilNumber(random) })),
  (book, random) =>
    changeCell(book, random, (cell) => ({
      ...cell,
      value: `${textOf(cell)}${evilText(random)}`,
    })),
  (book, random) => changeCell(book, random, (cell) => ({ ...cell, value: textOf(cell) })),
  (book, random) => changeCell(book, random, (cell) => ({ ...cell, format: random.pick(FORMATS) })),
  (book, random) =>
    changeCell(book, random, (cell) => ({ ...cell, formula: random.pick(FORMULAS), value: null })),
  (book, random) =>
    changeCell(book, random, (cell) => ({ ...cell, formula: random.pick(FORMULAS) })),
  (book, random) => changeCell(book, random, () => null),
  (book, random) => changeRows(book, random, dropRow),
  (book, random) => changeRows(book, random, repeatRow),
  (book, random) => changeRows(book, random, swapRows),
  (book, random) => changeRows(book, random, hideRow),
  (book, random) => changeRows(book, random, moveRow),
  (book, random) => changeSheet(book, random, addMerge),
  (book, random) => changeSheet(book, random, (sheet) => ({ ...sheet, merges: [] })),
  (book, random) => changeSheet(book, random, dropColumn),
  (book, random) => changeSheet(book, random, repeatColumn),
  (book, random) => changeSheet(book, random, hideColumns),
  (book, random) => changeSheet(book, random, addFarCell),
  (book, random) => changeSheet(book, random, (sheet) => ({ ...sheet, name: evilText(random) })),
  (book, random) =>
    changeSheet(book, random, (sheet) => ({
      ...sheet,
      visibility: random.pick(['hidden', 'veryHidden'] as const),
    })),
  (book, random) => ({ ...book, sheets: [...book.sheets, { ...random.pick(book.sheets) }] }),
  (book, random) => ({
    ...book,
    sheets: [...book.sheets, { ...random.pick(book.sheets), name: evilText(random) }],
  }),
];

const FORMULAS = ['A1*2', 'SUM(A1:XFD1048576)', '[1]Hoja!$A$1', '', "cmd|' /C calc'!A0", 'G5/F4'];

function mapCells(book: Workbook, change: (cell: Cell) => Cell): Workbook {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(change) })),
  }));
  return { ...book, sheets };
}

function changeSheet(
  book: Workbook,
  random: Random,
  change: (sheet: Sheet, random: Random) => Sheet,
): Workbook {
  if (book.sheets.length === 0) return book;
  const at = random.below(book.sheets.length);
  const sheets = book.sheets.map((sheet, index) => (index === at ? change(sheet, random) : sheet));
  return { ...book, sheets };
}

function changeRows(
  book: Workbook,
  random: Random,
  change: (rows: readonly Row[], at: number, random: Random) => readonly Row[],
): Workbook {
  return changeSheet(book, random, (sheet) => {
    if (sheet.rows.length === 0) return sheet;
    return { ...sheet, rows: change(sheet.rows, random.below(sheet.rows.length), random) };
  });
}

function changeCell(book: Workbook, random: Random, change: (cell: Cell) => Cell | null): Workbook {
  return changeRows(book, random, (rows, at) =>
    rows.map((row, index) => {
      if (index !== at || row.cells.length === 0) return row;
      const chosen = random.below(row.cells.length);
      return {
        ...row,
        cells: row.cells.flatMap((cell, i) => (i === chosen ? (change(cell) ?? []) : cell)),
      };
    }),
  );
}

function renumber(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => ({ ...row, number: index + 1 }));
}

function dropRow(rows: readonly Row[], at: number): readonly Row[] {
  return rows.filter((_, index) => index !== at);
}

function repeatRow(rows: readonly Row[], at: number): readonly Row[] {
  return renumber(rows.flatMap((row, index) => (index === at ? [row, row] : row)));
}

function swapRows(rows: readonly Row[], at: number, random: Random): readonly Row[] {
  const other = random.below(rows.length);
  return rows.map((row, index) => {
    const from = index === at ? rows[other] : index === other ? rows[at] : row;
    return { ...(from ?? row), number: row.number };
  });
}

function hideRow(rows: readonly Row[], at: number): readonly Row[] {
  return rows.map((row, index) => (index === at ? { ...row, hidden: true } : row));
}

/** A row far below, or at a number that another has, in the order of the file. */
function moveRow(rows: readonly Row[], at: number, random: Random): readonly Row[] {
  const number = random.pick([
    LAST_ROW,
    1,
    2,
    100_000,
    rows[random.below(rows.length)]?.number ?? 1,
  ]);
  return rows.map((row, index) => (index === at ? { ...row, number } : row));
}

function addMerge(sheet: Sheet, random: Random): Sheet {
  const top = 1 + random.below(20);
  const left = 1 + random.below(12);
  const merge: Range = random.pick([
    { top, left, bottom: top + random.below(6), right: left + random.below(4) },
    { top, left, bottom: top, right: LAST_COLUMN },
    { top, left, bottom: LAST_ROW, right: left },
    { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN },
  ]);
  return { ...sheet, merges: [...sheet.merges, merge] };
}

function dropColumn(sheet: Sheet, random: Random): Sheet {
  const column = 1 + random.below(12);
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.filter((cell) => cell.column !== column),
  }));
  return { ...sheet, rows };
}

function repeatColumn(sheet: Sheet, random: Random): Sheet {
  const column = 1 + random.below(12);
  const to = 1 + random.below(20);
  const rows = sheet.rows.map((row) => {
    const copy = row.cells.find((cell) => cell.column === column);
    if (!copy) return row;
    const others = row.cells.filter((cell) => cell.column !== to);
    return {
      ...row,
      cells: [...others, { ...copy, column: to }].sort((a, b) => a.column - b.column),
    };
  });
  return { ...sheet, rows };
}

function hideColumns(sheet: Sheet, random: Random): Sheet {
  const first = 1 + random.below(12);
  const last = random.pick([first, first + 2, LAST_COLUMN]);
  return { ...sheet, hiddenColumns: [...sheet.hiddenColumns, { first, last }] };
}

function addFarCell(sheet: Sheet, random: Random): Sheet {
  const number = random.pick([LAST_ROW, 50_000]);
  const column = random.pick([LAST_COLUMN, 1, 700]);
  const cell: Cell = { column, value: evilValue(random), format: 'General', formula: null };
  return { ...sheet, rows: [...sheet.rows, { number, hidden: false, cells: [cell] }] };
}
