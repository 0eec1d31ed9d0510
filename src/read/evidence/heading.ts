/** What the rows of a heading say of the columns below them, and how much that proves. */

import type { Grid } from '../book/grid.ts';
import { type Cell, isCellError, type Row, type Sheet } from '../book/workbook.ts';
import type { Headings } from '../headings/headings.ts';
import { type Concept, isSure, type Meaning } from '../headings/meaning.ts';
import { bandsOfCodes, headingText, keyOf, spreadBands, textsAbove } from './bands.ts';
import type { HeadedColumn } from './headed-column.ts';

/** Rows of a heading, both ends included. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/** A text merged over more columns than this is a title: no block of a plan is as wide. */
const WIDEST_HEADING = 256;

/** Fewer different things than this are a coincidence of words, not a heading. */
export const FEWEST_CONCEPTS = 3;

/** The columns that the rows head, from left to right. */
export function readHeadings(
  grid: Grid,
  header: HeaderRows,
  headings: Headings,
): readonly HeadedColumn[] {
  const indices = columnsUnder(grid, header);
  const own = indices.map((index) => textsAbove(grid, index, header));
  const stacks = spreadBands(indices, own, headings);
  const bands = bandsOfCodes(stacks, headings);
  return indices.flatMap((index, place) => {
    const stack = stacks[place] ?? [];
    const at = stack.at(-1)?.at;
    if (!at) return [];
    const texts = stack.map(({ text }) => text);
    const isBand = stack[0] && bands.has(keyOf(stack[0])) && texts.length > 1;
    return [{ index, texts, at, meaning: headings.meaningOf(isBand ? texts.slice(1) : texts) }];
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

/** What is set anew each year: a year over anything else dates nothing. */
const DATED: ReadonlySet<Concept | null> = new Set<Concept>([
  'weight',
  'programmed',
  'executed',
  'progress',
  'status',
  'observation',
]);

/** How much rows prove that they are a heading, `null` where they name too few things of a plan. */
export function scoreHeading(columns: readonly HeadedColumn[], header: HeaderRows): number | null {
  const concepts = new Set(
    columns.flatMap(({ meaning: { concept } }) =>
      concept === null || concept === 'unused' ? [] : [concept],
    ),
  );
  return concepts.size < FEWEST_CONCEPTS ? null : weighHeading(columns, header);
}

/**
 * What rows name, as a figure that compares them with others: each thing counts, once a year and
 * unit; columns that nobody knows count for nothing, and a row that adds nothing counts against.
 */
export function weighHeading(
  columns: readonly HeadedColumn[],
  { first, last }: HeaderRows,
): number {
  const named = columns.filter(({ meaning: { concept } }) => concept !== null);
  const sure = named.filter(({ meaning }) => isSure(meaning));
  const distinct = new Set(
    sure.map(({ meaning: { concept, years, unit } }) => `${concept}/${years.join('-')}/${unit}`),
  );
  const dated = named.filter(
    ({ meaning }) => DATED.has(meaning.concept) && meaning.years.length === 1,
  );
  return 2 * distinct.size + named.length + dated.length - (last - first + 1) / 2;
}

/** A text longer than this is a name or a note, not a heading. */
const LONGEST_HEADING = 80;

/** So many different things surely named are a heading, whatever stands beside them. */
const SURELY = 4;

/**
 * Whether a row may be one of a heading: nothing but texts and years, and either half of them are
 * of the trade, or enough of them surely name different things.
 */
export function isHeadingRow({ cells }: Row, headings: Headings): boolean {
  const named = meaningsOf(cells, headings, 1);
  if (named === null) return false;
  const known = named.known.length;
  return known > 0 && (known * 2 >= named.texts || conceptsOf(named) >= SURELY);
}

/** Whether a row surely heads a table by itself: most of its texts name different things. */
export function headsTable(cells: readonly Cell[], headings: Headings): boolean {
  const named = meaningsOf(cells, headings, FEWEST_CONCEPTS);
  if (named === null) return false;
  const concepts = conceptsOf(named);
  return concepts >= SURELY || (concepts >= FEWEST_CONCEPTS && concepts * 2 > named.texts);
}

/** Whether a row may head a table by itself, by words that may also mean something else. */
export function mayHeadTable(cells: readonly Cell[], headings: Headings): boolean {
  const named = meaningsOf(cells, headings, FEWEST_CONCEPTS);
  const telling = named?.known.filter(({ concept }) => concept !== 'unused') ?? [];
  const concepts = new Set(telling.flatMap(({ concept }) => concept ?? []));
  return named !== null && concepts.size >= FEWEST_CONCEPTS && concepts.size * 2 > named.texts;
}

/** How many texts a row has, and what those of them mean that have no word that nobody knows. */
interface Named {
  readonly texts: number;
  readonly known: readonly Meaning[];
}

/**
 * What the texts of a row mean; `null` where something in it can be no heading, or fewer than
 * `fewest` texts are of the trade. That is looked at first: nearly every row of a table has a
 * figure, a long text or names that no heading has, and to compose what each text means takes long.
 */
function meaningsOf(cells: readonly Cell[], headings: Headings, fewest: number): Named | null {
  if (cells.length < fewest) return null;
  let texts = 0;
  const own: string[] = [];
  for (const cell of cells) {
    if (isNoHeading(cell)) return null;
    const text = headingText(cell);
    if (text === '') continue;
    texts += 1;
    if (!headings.hasStranger(text)) own.push(text);
  }
  if (own.length < fewest) return null;
  return { texts, known: own.map((text) => headings.meaningOf([text])).filter(isKnown) };
}

/** Whether a cell is surely no heading: a figure, an error, a long text. */
export function isNoHeading(cell: Cell): boolean {
  const { value } = cell;
  if (typeof value === 'number') return !isYearNumber(value);
  if (typeof value === 'boolean' || isCellError(value)) return true;
  const text = headingText(cell);
  return text.length > LONGEST_HEADING || isFigure(text);
}

/** Whether a text is a figure and no year: «1.234,5», «97%»; «2024 %» is a percentage of its year. */
function isFigure(text: string): boolean {
  return /^[-+$(]?\s?\d[\d.,\s]*%?\)?$/.test(text) && !/^(?:(20)?[23]\d|20[23]\d\s*%)$/.test(text);
}

/** Whether a number is a year that a heading may name. */
export function isYearNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 2000 && value <= 2099;
}

/** Whether a text of the trade says something, even if only of which time or version. */
function isKnown({ concept, version, period, unit, years, ordinal, unknown }: Meaning): boolean {
  const says = concept ?? version ?? period ?? unit ?? ordinal ?? years[0] ?? null;
  return says !== null && unknown.length === 0;
}

/** How many different things the texts surely name. */
function conceptsOf({ known }: Named): number {
  const sure = known.filter((meaning) => isSure(meaning) && meaning.concept !== 'unused');
  return new Set(sure.map(({ concept }) => concept)).size;
}
