/** What the rows of a heading say of the columns below them, and how much that proves. */

import type { Address } from '../../model/source.ts';
import type { HeadedColumn } from '../decide/column.ts';
import { type Grid, textOf } from '../grid.ts';
import { isSure, type Meaning } from '../headings/meaning.ts';
import { type Cell, isCellDate, type Sheet } from '../workbook.ts';

/** Rows of a heading, both ends included. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/** Reads what the texts above a column mean, from top to bottom. */
export type ReadMeaning = (texts: readonly string[]) => Meaning;

/** A text merged over more columns than this is a title: no block of a plan is as wide. */
const WIDEST_HEADING = 256;

/** Fewer different things than this are a coincidence of words, not a heading. */
export const FEWEST_CONCEPTS = 3;

/** The columns that the rows head, from left to right; `ends` says that no merge may go below them. */
export function readHeadings(
  grid: Grid,
  header: HeaderRows,
  read: ReadMeaning,
): readonly HeadedColumn[] {
  return columnsUnder(grid, header).flatMap((index) => {
    const { texts, at } = textsAbove(grid, index, header);
    return at ? [{ index, texts, at, meaning: read(texts) }] : [];
  });
}

/** Columns with a text in the rows, or under a merge of one. */
function columnsUnder(grid: Grid, { first, last }: HeaderRows): readonly number[] {
  const indices = new Set<number>();
  for (const { number, cells } of rowsOf(grid.sheet, first, last)) {
    for (const { column } of cells) {
      const { merge } = grid.see(number, column);
      const right = merge && merge.right - merge.left < WIDEST_HEADING ? merge.right : column;
      for (let index = column; index <= right; index += 1) indices.add(index);
    }
  }
  return [...indices].sort((a, b) => a - b);
}

function rowsOf({ rows }: Sheet, first: number, last: number) {
  const start = rows.findIndex(({ number }) => number >= first);
  return start < 0
    ? []
    : rows.slice(start, start + last - first + 1).filter(({ number }) => number <= last);
}

/** The texts stacked above a column, a merged one once, and the lowest of their cells. */
function textsAbove(grid: Grid, index: number, { first, last }: HeaderRows) {
  const texts: string[] = [];
  let at: Address | null = null;
  for (let row = first; row <= last; row += 1) {
    const { cell, address } = grid.see(row, index);
    const text = headingText(cell);
    if (text === '' || (at?.row === address.row && at.column === address.column)) continue;
    texts.push(text);
    at = address;
  }
  return { texts, at };
}

/** The text of a heading; a date shown only by its year is that year. */
export function headingText(cell: Cell | undefined): string {
  const isYear = cell && isCellDate(cell.value) && /^[^dmh]*y[^dmh]*$/i.test(cell.format);
  return isYear && isCellDate(cell.value) ? cell.value.date.slice(0, 4) : textOf(cell);
}

/**
 * How much rows prove that they are a heading, `null` where they name too few things of a plan:
 * each thing they name counts, once a year; columns that nobody knows count for nothing, and a row
 * that adds nothing counts against.
 */
export function scoreHeading(columns: readonly HeadedColumn[], { first, last }: HeaderRows) {
  const named = columns.filter(({ meaning: { concept } }) => concept !== null);
  const concepts = new Set(
    named.flatMap(({ meaning: { concept } }) => (concept === 'unused' ? [] : [concept])),
  );
  if (concepts.size < FEWEST_CONCEPTS) return null;
  const sure = named.filter(({ meaning }) => isSure(meaning));
  const distinct = new Set(
    sure.map(({ meaning: { concept, years } }) => `${concept}/${years.join('-')}`),
  );
  const dated = named.filter(({ meaning }) => meaning.years.length > 0);
  return 2 * distinct.size + named.length + dated.length - (last - first + 1) / 2;
}
