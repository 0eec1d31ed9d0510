/** Rows of headings read as the columns of a table. */

import { foldText } from '../../model/text.ts';
import { type Grid, textOf } from '../grid.ts';
import { type Row, rowsBetween } from '../workbook.ts';
import { dateBlocks } from './block-years.ts';
import { applyHints, type Column, readColumn } from './columns.ts';
import type { LayoutHints } from './hints.ts';
import type { HeaderRows, Reach, Table } from './table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A table before it is known which rows its headings rule. */
export type Headed = Omit<Table, keyof Reach>;

/** A text merged over more columns than this is a title: no block of a plan is as wide. */
const WIDEST_HEADING = 256;

/** With more columns than this it is no table of a plan, and looking at each would take minutes. */
const MOST_COLUMNS = 1024;

/** Fewer different fields than this is a coincidence of words, not a table. */
export const FEWEST_FIELDS = 3;

/** The columns that those rows head, or `null` where they name less than three fields of a plan. */
export function readHeader(
  grid: Grid,
  header: HeaderRows,
  vocabulary: Vocabulary,
  hints: LayoutHints,
): Headed | null {
  const { first, last } = header;
  const indices = new Set<number>();
  const rows = rowsBetween(grid.sheet, first, last);
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

/** Each field named counts, once a vigencia; a heading row that adds nothing is not a heading. */
function scoreHeader(columns: readonly Column[], height: number): number {
  const exact = columns.filter(({ strength }) => strength === 'exact' || strength === 'given');
  const distinct = new Set(exact.map(({ field, vigencia }) => `${field}/${vigencia}`));
  const dated = columns.filter(({ vigencia }) => vigencia !== null);
  const unnamed = columns.filter(({ field, money }) => field === null && !money);
  return 2 * distinct.size + columns.length - unnamed.length + dated.length - height / 2;
}
