/** Where each cell of a sheet goes in a grid of rows and columns, before any style. */

import { GOES_ON } from '../../model/broken-text.ts';
import { showControls, writeCell } from '../cells/cell-text.ts';
import type { ReportChart } from '../cells/chart.ts';
import type { Picture } from '../cells/picture.ts';
import {
  type ColumnMeaning,
  emptyCell,
  type Fact,
  type ReportCell,
  type ReportPart,
  type ReportSheet,
  type ReportTable,
  textCell,
} from '../cells/report-sheet.ts';
import type { ReportWaterfall } from '../cells/waterfall.ts';
import { COLUMN_WIDTHS, widthAcross } from './column-widths.ts';
import type { Look } from './looks.ts';
import { columnsOf, fitInRow, fitterOf, type OverflowWords } from './overflow.ts';
import { breakAcross } from './text-height.ts';

/** A row of the grid. Its place in the list, from 1, is its number. */
export interface PlacedRow {
  readonly look: Look;
  /** Its cells from the first column on. */
  readonly cells: readonly ReportCell[];
  /** What the column of each holds. */
  readonly meanings: readonly ColumnMeaning[];
  /** Where its texts stand, if it is higher than it needs so that what comes next or before stands apart. */
  readonly stands?: 'top' | 'bottom';
  /** The table whose heading it is. */
  readonly table?: ReportTable;
  /** The chart that fills it. */
  readonly chart?: ReportChart | ReportWaterfall;
  /** The picture that stands in it, and what it shows. */
  readonly picture?: { readonly picture: Picture; readonly description: string };
}

/** The look of a cell of a row, by its place from 0: a fact begins with its label. */
export function lookAt({ look }: PlacedRow, at: number): Look {
  return at === 0 && (look === 'fact-value' || look === 'fact-text') ? 'fact-label' : look;
}

/** The rows of the sheet, from top to bottom: none of them is empty. */
export function placeRows(sheet: ReportSheet, words: OverflowWords): readonly PlacedRow[] {
  const rows: PlacedRow[] = [];
  sheet.parts.forEach((part, at) => {
    const [first, ...others] = placePart(part, sheet, words);
    if (!first) return;
    const last = rows.at(-1);
    const isApart = last !== undefined && needsSpace(part, sheet.parts[at - 1]);
    if (isApart && isText(first)) rows.push({ stands: 'bottom', ...first });
    else {
      if (isApart && isText(last)) rows[rows.length - 1] = { ...last, stands: 'top' };
      rows.push(first);
    }
    rows.push(...others);
  });
  return rows;
}

/** A title and what it opens stay together, and so do a table and what explains it. */
function needsSpace(part: ReportPart, before: ReportPart | undefined): boolean {
  const follows = part.kind === 'origin' && before?.kind === 'notes';
  return before?.kind !== 'heading' && part.kind !== 'guide' && !follows;
}

/** Whether the row is of words alone, that may stand anywhere in its height. */
function isText({ table, chart, picture, look }: PlacedRow): boolean {
  return !table && !chart && !picture && look !== 'record' && look !== 'total';
}

function placePart(
  part: ReportPart,
  sheet: ReportSheet,
  words: OverflowWords,
): readonly PlacedRow[] {
  const before = isOfTable(part, sheet) ? words.note : '';
  switch (part.kind) {
    case 'title':
    case 'heading':
    case 'lead':
    case 'guide':
    case 'origin':
      return placeText(part.text, part.kind, sheet);
    case 'notes':
      return part.notes.flatMap((note) => placeText(`${before}${note}`, 'note', sheet));
    case 'facts':
      return part.facts.flatMap((fact) => placeFact(fact, sheet, words));
    case 'table':
      return placeTable(part, sheet, words);
    case 'picture':
      return [{ look: 'picture', cells: [], meanings: [], picture: part }];
    case 'chart':
    case 'waterfall':
      return [
        { look: 'chart', cells: [], meanings: [], chart: part },
        ...part.notes.flatMap((note) => placeText(note, 'origin', sheet)),
      ];
  }
}

/** Whether notes explain a table above them: their rows follow its own, and their first word tells them apart. */
function isOfTable(part: ReportPart, { parts }: ReportSheet): boolean {
  const above = parts.slice(0, parts.indexOf(part));
  return above.some(({ kind }) => kind === 'table') && above.at(-1)?.kind !== 'heading';
}

const TEXT: readonly ColumnMeaning[] = ['prose'];
const FACT: readonly ColumnMeaning[] = ['label', 'prose'];

/** A text over the empty cells beside its own: a line a row, for no cells are merged. */
function placeText(text: string, look: Look, sheet: ReportSheet): readonly PlacedRow[] {
  return breakAcross(showControls(text), widthAcross(sheet), look).map((line, at) => ({
    look,
    cells: [textCell(at === 0 ? line : `${GOES_ON}${line}`)],
    meanings: TEXT,
  }));
}

function placeFact(
  { label, value }: Fact,
  sheet: ReportSheet,
  words: OverflowWords,
): readonly PlacedRow[] {
  const [own = 0, next = own] = sheet.columns.map((meaning) => COLUMN_WIDTHS[meaning]);
  const isLine = breakAcross(writeCell(value), widthAcross(sheet) - own, 'fact-value').length === 1;
  const look = isLine ? 'fact-value' : 'fact-text';
  const { cell, left } = fitInRow(value, next, look, words) ?? { cell: value, left: '' };
  return [
    { look, cells: [textCell(label), cell], meanings: FACT },
    ...(left === '' ? [] : placeText(`${words.continues(label, '')} ${left}`, 'note', sheet)),
  ];
}

function placeTable(
  table: ReportTable,
  sheet: ReportSheet,
  words: OverflowWords,
): readonly PlacedRow[] {
  const { headings, total, form } = table;
  const named = headings.map((heading, at): ReportCell => {
    const cell = textCell(heading);
    return form ? { id: `${form.id}.${at}`, ...cell } : cell;
  });
  const columns = columnsOf(table, sheet);
  const left: string[] = [];
  // What people write in stays whole in its cell.
  const rows = form
    ? table.rows
    : table.rows.map(fitterOf(table, sheet, words, (text) => left.push(text)));
  return [
    { table, ...placeRecord(named, 'table-heading', columns) },
    ...rows.map((row) => placeRecord(row, form ? 'entry' : 'record', columns)),
    ...(total === null ? [] : [placeRecord(total, 'total', columns)]),
    ...placeLeft(left, sheet),
  ];
}

/** The rows below a table, of what no row of it was high enough for. */
export function placeLeft(left: readonly string[], sheet: ReportSheet): readonly PlacedRow[] {
  return left.flatMap((text) => placeText(text, 'note', sheet));
}

/** The row of a record, a cell a column. */
export function placeRecord(
  cells: readonly ReportCell[],
  look: Look,
  columns: readonly ColumnMeaning[],
): PlacedRow {
  const isWhole = cells.length === columns.length;
  return {
    look,
    cells: isWhole ? cells : columns.map((_, at) => cells[at] ?? emptyCell()),
    meanings: columns,
  };
}
