/** Where the table of a sheet is: the rows that head it, found by their words. */

import { type Grid, textOf, viewGrid } from '../grid.ts';
import type { Row, Sheet } from '../workbook.ts';
import { type Column, readColumn } from './columns.ts';
import {
  type ColumnField,
  fieldOfHeader,
  isQualifier,
  isYearLabel,
  speaksOfMoney,
} from './vocabulary.ts';

/** A table of a sheet: its header rows and what each of its columns holds. */
export interface Table {
  readonly grid: Grid;
  readonly header: { readonly first: number; readonly last: number };
  readonly columns: readonly Column[];
  /** How much its headers say that it is a table of a plan; compares tables with each other. */
  readonly score: number;
}

/** The header is looked for in this many rows with content: no title is longer. */
const HEADER_SEARCH_ROWS = 100;

const MOST_HEADER_ROWS = 3;

/** Fewer different fields than this is a coincidence of words, not a table. */
const FEWEST_FIELDS = 3;

/** The table of a sheet, or `null` where no rows of it name at least three fields of a plan. */
export function findTable(file: string, sheet: Sheet): Table | null {
  const grid = viewGrid(file, sheet);
  let best: Table | null = null;
  for (const { number: first } of sheet.rows.slice(0, HEADER_SEARCH_ROWS)) {
    for (let last = first; last < first + MOST_HEADER_ROWS; last += 1) {
      const table = readHeader(grid, first, last);
      if (table && (!best || table.score > best.score)) best = table;
    }
  }
  return best;
}

/** Whether the table has a column for the field. */
export function hasField(table: Table, field: ColumnField): boolean {
  return table.columns.some((column) => column.field === field);
}

function readHeader(grid: Grid, first: number, last: number): Table | null {
  const rows = grid.sheet.rows.filter(({ number }) => first <= number && number <= last);
  if (!rows.some(({ number }) => number === last) || !rows.every(isHeadingRow)) return null;
  const indices = new Set<number>();
  for (const { number, cells } of rows) {
    for (const { column } of cells) {
      const { merge } = grid.see(number, column);
      if (merge && merge.bottom > last) return null;
      for (let index = column; index <= (merge?.right ?? column); index += 1) indices.add(index);
    }
  }
  const columns = [...indices]
    .sort((a, b) => a - b)
    .flatMap((index) => readColumn(grid, index, first, last) ?? []);
  const named = columns.filter(({ field }) => field !== null && field !== 'unused');
  if (new Set(named.map(({ field }) => field)).size < FEWEST_FIELDS) return null;
  return { grid, header: { first, last }, columns, score: scoreHeader(columns, last - first + 1) };
}

/** A row of headings holds only texts and years, and words of the trade in half of them at least. */
function isHeadingRow({ cells }: Row): boolean {
  const texts = cells.filter(({ value }) => value !== null).map(textOf);
  const known = texts.filter(
    (text) => isYearLabel(text) || isQualifier(text) || speaksOfMoney(text) || fieldOfHeader(text),
  );
  const onlyTexts = cells.every(
    (cell) => typeof cell.value === 'string' || isYearLabel(textOf(cell)),
  );
  return onlyTexts && known.length * 2 >= texts.length;
}

/** Each field named counts, once a vigencia; a heading row that adds nothing is not a heading. */
function scoreHeader(columns: readonly Column[], height: number): number {
  const exact = columns.filter(({ strength }) => strength === 'exact');
  const distinct = new Set(exact.map(({ field, vigencia }) => `${field}/${vigencia}`));
  const dated = columns.filter(({ vigencia }) => vigencia !== null);
  const unnamed = columns.filter(({ field, money }) => field === null && !money);
  return 2 * distinct.size + columns.length - unnamed.length + dated.length - height / 2;
}
