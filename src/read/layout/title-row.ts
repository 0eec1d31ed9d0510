/** Rows above a heading that are titles of the table: they head none of its columns. */

import { foldText } from '../../model/text.ts';
import type { Grid } from '../book/grid.ts';
import type { Cell, Row } from '../book/workbook.ts';
import { headingText } from '../evidence/bands.ts';
import type { HeadedColumn } from '../evidence/headed-column.ts';
import { readHeadings } from '../evidence/heading.ts';
import type { Headings } from '../headings/headings.ts';
import { type Concept, isSure } from '../headings/meaning.ts';
import { namesCutoff } from '../values/titles.ts';
import { isYearLabel } from '../values/years.ts';
import { type Content, ownContents } from './content.ts';
import { namesOnlyLabel } from './remarks.ts';
import type { HeaderRows } from './table.ts';

/**
 * Whether the first of several rows is a title and heads none of the columns: a text alone over one
 * of them that is no year of a block to its right, a label such as «Vigencia» with its value, or a
 * text merged over columns of different things.
 */
export function isTitle(
  grid: Grid,
  [row, below, ...others]: readonly Row[],
  headings: Headings,
): boolean {
  if (!row || !below) return false;
  const contents = ownContents(grid, row.number, row.cells);
  const [first, second, ...more] = contents;
  if (!first) return false;
  if (contents.some(({ cell }) => isMerged(grid, row, cell))) {
    const header = { first: below.number, last: (others.at(-1) ?? below).number };
    return spansTable(grid, row, contents, header, headings);
  }
  if (more.length > 0) return false;
  const text = headingText(first.cell);
  if (second) return namesOnlyLabel(text) && isBegun(first, below);
  return !isYearLabel(text) || isBegun(first, below);
}

/**
 * Whether the first of several rows has a text merged over nothing but figures that makes money of
 * them: «RECURSOS» over «Programado» and «Ejecutado». It is of their heading, though it names nothing.
 */
export function makesMoney(
  grid: Grid,
  [row, below, ...others]: readonly Row[],
  headings: Headings,
): boolean {
  if (!row || !below) return false;
  const bands = ownContents(grid, row.number, row.cells).filter(({ text, cell }) => {
    const unit = isMerged(grid, row, cell) ? headings.meaningOf([text]).unit : null;
    return unit === 'money' || unit === 'thousands';
  });
  if (bands.length === 0) return false;
  const header = { first: below.number, last: (others.at(-1) ?? below).number };
  const columns = readHeadings(grid, header, headings);
  return bands.some(({ cell: { column } }) => {
    const right = grid.see(row.number, column).merge?.right ?? column;
    const own = columns.filter(({ index }) => column <= index && index <= right);
    return own.length > 1 && own.every(({ meaning }) => OF_MONEY.has(meaning.concept));
  });
}

/** What may be counted in money; a weight is not. */
const OF_MONEY: ReadonlySet<Concept | null> = new Set<Concept>([
  'programmed',
  'executed',
  'progress',
]);

/** Whether a cell stands over the first heading of the row below it, where no block of a year begins. */
function isBegun({ column }: Content, below: Row): boolean {
  return (below.cells[0]?.column ?? column) >= column;
}

function isMerged(grid: Grid, row: Row, { column }: Cell): boolean {
  const merge = grid.see(row.number, column).merge;
  return merge !== null && merge.left !== merge.right;
}

/** A row of titles has no more texts than these: itself, and what the form says of itself in a corner. */
const MOST_TEXTS = 3;

/**
 * Whether one text stands over columns of different things and those beside it, if any, are of the
 * form or of its cutoff. A text over a block stands over its figures, or over one noun and its code;
 * one that says of all figures that they are others is no mere title.
 */
function spansTable(
  grid: Grid,
  row: Row,
  contents: readonly Content[],
  header: HeaderRows,
  headings: Headings,
): boolean {
  if (contents.length > MOST_TEXTS) return false;
  const columns = readHeadings(grid, header, headings);
  const wide = contents.filter(({ cell: { column } }) => {
    const right = grid.see(row.number, column).merge?.right ?? column;
    return headsDifferent(columns.filter(({ index }) => column <= index && index <= right));
  });
  const [title, ...more] = wide;
  if (!title || more.length > 0 || tellsOfFigures(title.text, columns, headings)) return false;
  return contents.every((one) => one === title || isOfForm(one.text));
}

/** What the columns of a table are of: its nouns, what else is said of a row, and its figures. */
const FAMILIES: Readonly<Partial<Record<Concept, string>>> = {
  objective: 'objective',
  objectiveCode: 'objective',
  goal: 'goal',
  goalCode: 'goal',
  goalKind: 'goal',
  indicator: 'indicator',
  indicatorCode: 'indicator',
  entity: 'entity',
  entityCode: 'entity',
  trend: 'trend',
  baseline: 'baseline',
  weight: 'figure',
  programmed: 'figure',
  executed: 'figure',
  progress: 'figure',
};

/** Columns of so many different things have nothing in common but their table. */
const MANY = 3;

/** Whether the columns are of different things by their own headings, which need no word above them. */
function headsDifferent(columns: readonly HeadedColumn[]): boolean {
  const families = new Set(
    columns.flatMap(({ meaning: { concept } }) => (concept && FAMILIES[concept]) ?? []),
  );
  if (families.size >= MANY) return true;
  const sure = columns.filter(({ meaning }) => isSure(meaning));
  return families.size > 1 && sure.length * 2 > columns.length;
}

/**
 * Whether a title changes what the figures below it are: money, a percentage, what is accumulated, a
 * forecast, or a part of the year that is no cutoff. What covers the year until its end changes
 * nothing of figures that name their own.
 */
function tellsOfFigures(
  text: string,
  columns: readonly HeadedColumn[],
  headings: Headings,
): boolean {
  if (namesCutoff(text) || isOfForm(text)) return false;
  const { unit, period, months } = headings.meaningOf([text]);
  if (unit === 'money' || unit === 'thousands' || unit === 'percent' || period === 'accumulated')
    return true;
  if (headings.meaningOf([text, 'Programado']).concept !== 'programmed') return true;
  if (period !== 'part') return false;
  return months?.last !== LAST_MONTH || columns.every(({ meaning }) => meaning.years.length === 0);
}

const LAST_MONTH = 12;

/** Whether a text is of the form and not of what it tells: «Versión 3», «Fecha de actualización: …». */
function isOfForm(text: string): boolean {
  return (
    namesCutoff(text) ||
    /^(versi(on|o)|v(er)?\b|codigo|formato|pagina|pag|hoja|fecha|proceso|procedimiento|actualiza|elabora|aproba|adopta)/.test(
      foldText(text),
    )
  );
}
