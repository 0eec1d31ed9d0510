/** Rows right below the headings that belong to the form: the numbers of its columns, how to fill it in. */

import type { ColumnField } from '../../model/field.ts';
import { readFigure } from '../values/figures.ts';
import { trendOf } from '../values/trend-words.ts';
import type { Content } from './content.ts';
import type { Table } from './table.ts';

/** A form explains itself in no more rows than these. */
const MOST_ROWS = 2;

/** Fewer columns than these may count up by chance. */
const FEWEST_NUMBERED = 5;

/** Whether the row numbers the columns: 1, 2, 3…, «(1)», «(3 = 2/1)», or A, B, C…, «(C=B/A)». */
export function numbersColumns({ header }: Table, row: number, contents: readonly Content[]) {
  if (row > header.last + MOST_ROWS || contents.length < FEWEST_NUMBERED) return false;
  const numbers = contents.map(({ text }) => placeOf(text));
  return numbers.every((number, at) => number === (numbers[0] as number) + at);
}

/** The number of the column that a text says, `NaN` where it says none. */
function placeOf(text: string): number {
  const [, digits, letter] = NUMBERED.exec(text) ?? [];
  if (letter) return letter.toUpperCase().charCodeAt(0);
  return Number(digits ?? Number.NaN);
}

/** A number or a letter alone, or with the operation that gives the column. */
const NUMBERED = /^[([]?(?:(\d{1,2})|([A-Z]))[)\].]?(?:\s*=.*)?[)\]]?$/i;

/** Fields whose cells are never prose. */
const EXACT: ReadonlySet<ColumnField> = new Set(['trend', 'weight', 'programmed', 'executed']);

/** Fewer cells than these with prose may be mistakes of an indicator. */
const FEWEST_TOLD = 3;

/** Whether the row says how to fill in the columns: prose wherever an indicator has a figure. */
export function tellsHowToFill(
  { header, columns }: Table,
  row: number,
  contents: readonly Content[],
): boolean {
  if (row > header.last + MOST_ROWS) return false;
  const exact = new Set(
    columns.flatMap(({ field, index }) => (field && EXACT.has(field) ? [index] : [])),
  );
  const told = contents.filter(({ column }) => exact.has(column));
  return told.length >= FEWEST_TOLD && told.every(isProse);
}

/** At least three words that are no figure, no mark and no trend. */
function isProse({ cell, text }: Content): boolean {
  if (typeof cell.value !== 'string' || !/\S+\s+\S+\s+\S/.test(text)) return false;
  return readFigure(cell).fault === 'text' && trendOf(text) === null;
}
