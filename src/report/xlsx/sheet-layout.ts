/** Where each cell of a sheet goes in a grid of rows and columns, before any style. */

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
import { countAcross } from './column-widths.ts';

/** What a cell is within its part: from it come font, fill and border. */
export type Look =
  | 'title'
  | 'heading'
  | 'lead'
  | 'guide'
  | 'fact-label'
  | 'fact-value'
  | 'table-heading'
  | 'record'
  /** A cell that people fill in. */
  | 'entry'
  | 'total'
  | 'note'
  | 'origin'
  | 'chart'
  | 'picture'
  | 'space';

/** A cell in its place; it spans from one column to another of its row. */
export interface PlacedCell {
  readonly content: ReportCell;
  readonly look: Look;
  readonly column: number;
  readonly lastColumn: number;
  readonly meaning: ColumnMeaning;
}

/** A row of the grid. Its place in the list, from 1, is its number. */
export interface PlacedRow {
  readonly look: Look;
  readonly cells: readonly PlacedCell[];
  /** The table whose heading it is. */
  readonly table?: ReportTable;
  /** The chart that fills it. */
  readonly chart?: ReportChart | ReportWaterfall;
  /** The picture that stands in it, and what it shows. */
  readonly picture?: { readonly picture: Picture; readonly description: string };
}

const SPACE: PlacedRow = { look: 'space', cells: [] };

/** The rows of the sheet, from top to bottom. */
export function placeRows(sheet: ReportSheet): readonly PlacedRow[] {
  const { parts, columns } = sheet;
  const across = countAcross(sheet);
  return parts.flatMap((part, at) => {
    const apart = at > 0 && needsSpace(part, parts[at - 1]);
    return [...(apart ? [SPACE] : []), ...placePart(part, columns, across)];
  });
}

/** A title and what it opens stay together, and so do a table and what explains it. */
function needsSpace(part: ReportPart, before: ReportPart | undefined): boolean {
  const follows = part.kind === 'origin' && before?.kind === 'notes';
  return before?.kind !== 'heading' && part.kind !== 'guide' && !follows;
}

function placePart(
  part: ReportPart,
  columns: readonly ColumnMeaning[],
  across: number,
): readonly PlacedRow[] {
  switch (part.kind) {
    case 'title':
    case 'heading':
    case 'lead':
    case 'guide':
    case 'origin':
      return [placeAcross(part.text, part.kind, across)];
    case 'notes':
      return part.notes.map((note) => placeAcross(note, 'note', across));
    case 'facts':
      return part.facts.map((fact) => placeFact(fact, across));
    case 'table':
      return placeTable(part, columns);
    case 'picture':
      return [{ look: 'picture', cells: [], picture: part }];
    case 'chart':
    case 'waterfall':
      return [
        { look: 'chart', cells: [], chart: part },
        ...part.notes.map((note) => placeAcross(note, 'origin', across)),
      ];
  }
}

function placeAcross(text: string, look: Look, lastColumn: number): PlacedRow {
  const meaning = 'prose';
  const content = textCell(text);
  return { look, cells: [{ content, look, column: 1, lastColumn, meaning }] };
}

function placeFact({ label, value }: Fact, across: number): PlacedRow {
  const isText = value.kind === 'text' || value.kind === 'absent';
  const lastColumn = isText ? Math.max(2, across) : 2;
  return {
    look: 'fact-value',
    cells: [
      { content: textCell(label), look: 'fact-label', column: 1, lastColumn: 1, meaning: 'label' },
      { content: value, look: 'fact-value', column: 2, lastColumn, meaning: 'prose' },
    ],
  };
}

function placeTable(table: ReportTable, columns: readonly ColumnMeaning[]): readonly PlacedRow[] {
  const { headings, rows, total, form } = table;
  const named = headings.map((heading, at) => ({
    ...textCell(heading),
    ...(form ? { id: `${form.id}.${at}` } : {}),
  }));
  return [
    { ...placeRecord(named, 'table-heading', columns), table },
    ...rows.map((row) => placeRecord(row, form ? 'entry' : 'record', columns)),
    ...(total === null ? [] : [placeRecord(total, 'total', columns)]),
  ];
}

/** The row of a record, a cell a column. */
export function placeRecord(
  cells: readonly ReportCell[],
  look: Look,
  columns: readonly ColumnMeaning[],
): PlacedRow {
  return {
    look,
    cells: columns.map((meaning, at) => ({
      content: cells[at] ?? emptyCell(),
      look,
      column: at + 1,
      lastColumn: at + 1,
      meaning,
    })),
  };
}
