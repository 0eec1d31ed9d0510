/** Where the table of a sheet is: the rows that head it, found by their words. */

import type { ColumnField } from '../../model/field.ts';
import { isReadField } from '../../model/field.ts';
import { foldText } from '../../model/text.ts';
import { type Grid, textOf, viewGrid } from '../grid.ts';
import type { Row, Sheet } from '../workbook.ts';
import { dateBlocks } from './block-years.ts';
import { applyHints, type Column, readColumn } from './columns.ts';
import type { LayoutHints } from './hints.ts';
import {
  composeVocabulary,
  isQualifier,
  isYear,
  isYearLabel,
  speaksOfMoney,
  type Vocabulary,
} from './vocabulary.ts';

/** Rows of the headers, both ends included. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/** A table of a sheet: its header rows and what each of its columns holds. */
export interface Table {
  readonly grid: Grid;
  readonly header: HeaderRows;
  readonly columns: readonly Column[];
  /** How much its headers say that it is a table of a plan; compares tables with each other. */
  readonly score: number;
  readonly vocabulary: Vocabulary;
}

/** The header is looked for in this many rows with content: no title is longer. */
const HEADER_SEARCH_ROWS = 100;

const MOST_HEADER_ROWS = 3;

/** A text merged over more columns than this is a title: no block of a plan is as wide. */
const WIDEST_HEADING = 256;

/** With more columns than this it is no table of a plan, and looking at each would take minutes. */
const MOST_COLUMNS = 1024;

/** Fewer different fields than this is a coincidence of words, not a table. */
const FEWEST_FIELDS = 3;

/** The table of a sheet, or `null` where no rows of it name at least three fields of a plan. */
export function findTable(file: string, sheet: Sheet, hints: LayoutHints = {}): Table | null {
  const grid = viewGrid(file, sheet);
  const vocabulary = composeVocabulary(hints.aliases);
  if (hints.header) return readHeader(grid, hints.header, vocabulary, hints);
  const rows = sheet.rows.slice(0, HEADER_SEARCH_ROWS + MOST_HEADER_ROWS);
  const heads = rows.map((row) => isHeadingRow(row, vocabulary));
  let best: Table | null = null;
  for (let start = 0; start < Math.min(rows.length, HEADER_SEARCH_ROWS); start += 1) {
    const first = rows[start]?.number ?? 0;
    for (let end = start; end < rows.length && heads[end]; end += 1) {
      const last = rows[end]?.number ?? 0;
      if (last - first >= MOST_HEADER_ROWS) break;
      const table = readHeader(grid, { first, last }, vocabulary, hints);
      if (table && (!best || table.score > best.score)) best = table;
    }
  }
  return best;
}

/** Whether the table has a column for the field. */
export function hasField(table: Table, field: ColumnField): boolean {
  return table.columns.some((column) => column.field === field);
}

function readHeader(
  grid: Grid,
  header: HeaderRows,
  vocabulary: Vocabulary,
  hints: LayoutHints,
): Table | null {
  const { first, last } = header;
  const indices = new Set<number>();
  const rows = rowsBetween(grid.sheet, header);
  if (!hints.header && headsNothing(grid, rows.at(-1))) return null;
  for (const { number, cells } of rows) {
    for (const { column } of cells) {
      const { merge } = grid.see(number, column);
      // A header merged into the rows below ends there, unless a person says where it ends.
      if (merge && merge.bottom > last && !hints.header) return null;
      const right = merge && merge.right - merge.left < WIDEST_HEADING ? merge.right : column;
      for (let index = column; index <= right; index += 1) indices.add(index);
    }
  }
  if (indices.size > MOST_COLUMNS) return null;
  const worded = [...indices]
    .sort((a, b) => a - b)
    .flatMap((index) => readColumn(grid, index, first, last, vocabulary) ?? []);
  const columns = applyHints(dateBlocks(grid, header, worded), header, hints);
  const named = columns.filter(({ field }) => field !== null && field !== 'unused');
  if (new Set(named.map(({ field }) => field)).size < FEWEST_FIELDS) return null;
  const score = scoreHeader(columns, last - first + 1);
  return { grid, header, columns, score, vocabulary };
}

/** A row with one text over several columns names a block of rows, not the columns below it. */
function headsNothing(grid: Grid, row: Row | undefined): boolean {
  const [only, ...others] = row?.cells ?? [];
  if (!row || !only || others.length > 0) return false;
  const { merge } = grid.see(row.number, only.column);
  return (merge !== null && merge.right > merge.left) || /^objetivo\b/.test(foldText(textOf(only)));
}

function rowsBetween({ rows }: Sheet, { first, last }: HeaderRows): readonly Row[] {
  const start = rows.findIndex(({ number }) => number >= first);
  if (start < 0) return [];
  return rows.slice(start, start + last - first + 1).filter(({ number }) => number <= last);
}

/** A row of headings holds only texts and years, and words of the trade in half of them at least. */
function isHeadingRow({ cells }: Row, vocabulary: Vocabulary): boolean {
  const onlyTexts = cells.every(
    ({ value }) => typeof value === 'string' || (typeof value === 'number' && isYear(value)),
  );
  if (!onlyTexts) return false;
  const texts = cells.map(textOf);
  const known = texts.filter(
    (text) =>
      isYearLabel(text) || isQualifier(text) || speaksOfMoney(text) || vocabulary.fieldOf(text),
  );
  return known.length * 2 >= texts.length;
}

/** Each field named counts, once a vigencia; a heading row that adds nothing is not a heading. */
function scoreHeader(columns: readonly Column[], height: number): number {
  const exact = columns.filter(({ strength }) => strength === 'exact' || strength === 'given');
  const distinct = new Set(exact.map(({ field, vigencia }) => `${field}/${vigencia}`));
  const dated = columns.filter(({ vigencia }) => vigencia !== null);
  const unnamed = columns.filter(({ field, money }) => field === null && !money);
  return 2 * distinct.size + columns.length - unnamed.length + dated.length - height / 2;
}

/** Texts of a row that head another table: three fields at least, and most of them headings. */
export function headsTable(texts: readonly string[], vocabulary: Vocabulary): boolean {
  if (texts.length < FEWEST_FIELDS || texts.some((text) => text.length > LONGEST_HEADING)) {
    return false;
  }
  const fields = texts.map((text) => {
    const named = vocabulary.fieldOf(text);
    return named?.strength === 'exact' ? named.field : null;
  });
  const distinct = new Set(fields.filter(isReadField));
  return distinct.size >= FEWEST_FIELDS && distinct.size * 2 > texts.length;
}

/** A text longer than this is a name or a note, not a heading. */
const LONGEST_HEADING = 60;
