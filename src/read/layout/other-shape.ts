/** Tables that a person would turn before they are read: fields down a column, or a card an indicator. */

import type { OtherShape } from '../../model/layout.ts';
import type { Address } from '../../model/source.ts';
import { textOf } from '../book/grid.ts';
import type { CellValue, Row, Sheet } from '../book/workbook.ts';
import type { LayoutHints } from '../decide/hints.ts';
import { composeHeadings, type Headings } from '../headings/headings.ts';
import { type Concept, isSure } from '../headings/meaning.ts';

/** Rows in which such a shape is looked for. */
const SEARCHED_ROWS = 400;
/** Characters of the longest label. */
const LONGEST_LABEL = 60;
/** So many different fields down a column are no coincidence of words. */
const FEWEST_FIELDS = 4;
/** Of them at least so many tell which indicator it is. */
const FEWEST_NAMES = 2;
/** Labels that are told of the column. */
const MOST_TOLD = 4;

const NAMES: ReadonlySet<Concept | null> = new Set<Concept>([
  'objective',
  'goalKind',
  'goal',
  'goalCode',
  'indicator',
  'indicatorCode',
]);

/** A label and what it names. */
interface Label {
  readonly concept: Concept;
  readonly text: string;
  readonly at: Address;
  /** Columns of the values to its right. */
  readonly beside: readonly number[];
}

/** The labels down a column of a sheet. */
interface LabelColumn {
  readonly sheet: Sheet;
  readonly labels: readonly Label[];
  readonly fields: ReadonlySet<Concept>;
}

/** The other shape in which the sheets have a plan, or `null` where they have none that is known. */
export function otherShape(sheets: readonly Sheet[], hints: LayoutHints): OtherShape | null {
  const headings = composeHeadings(hints.aliases);
  const columns = sheets.flatMap((sheet) => labelColumns(sheet, headings));
  const [first] = columns;
  if (!first) return null;
  const tell = (kind: OtherShape['kind'], count: number, { sheet, labels }: LabelColumn) => ({
    kind,
    count,
    sheet: sheet.name,
    at: (labels[0] as Label).at,
    labels: [...new Set(labels.map(({ text }) => text))].slice(0, MOST_TOLD),
  });
  const stacked = columns.find((column) => timesOf(column) > 1);
  if (stacked) return tell('cards', timesOf(stacked), stacked);
  const alike = columns.filter(({ fields }) => isSame(fields, first.fields));
  if (alike.every(({ sheet }) => sheet === first.sheet) && alike.length > 1) {
    return tell('cards', alike.length, first);
  }
  const across = columns.find((column) => widthOf(column) > 1);
  if (across) return tell('transposed', widthOf(across), across);
  return tell('cards', new Set(columns.map(({ sheet }) => sheet)).size, first);
}

function labelColumns(sheet: Sheet, headings: Headings): readonly LabelColumn[] {
  const byColumn = new Map<number, Label[]>();
  for (const row of sheet.rows.slice(0, SEARCHED_ROWS)) {
    for (const label of labelsIn(row, headings)) {
      byColumn.set(label.at.column, [...(byColumn.get(label.at.column) ?? []), label]);
    }
  }
  return [...byColumn.values()].flatMap((labels): LabelColumn[] => {
    const fields = new Set(labels.map(({ concept }) => concept));
    const names = [...fields].filter((field) => NAMES.has(field));
    const isOne = fields.size >= FEWEST_FIELDS && names.length >= FEWEST_NAMES;
    return isOne ? [{ sheet, labels, fields }] : [];
  });
}

/** The cells of a row that surely name a field and have values to their right, and no other label. */
function labelsIn({ number: row, cells }: Row, headings: Headings): readonly Label[] {
  const filled = cells.filter((cell) => textOf(cell).trim() !== '');
  const concepts = filled.map(({ value }) => conceptOf(value, headings));
  return filled.flatMap((cell, place): Label[] => {
    const concept = concepts[place] ?? null;
    const next = concepts.findIndex((other, at) => at > place && other !== null);
    const values = filled.slice(place + 1, next < 0 ? undefined : next);
    if (concept === null || values.length === 0) return [];
    const text = textOf(cell).trim().replace(/\s*:$/, '');
    const beside = values.map(({ column }) => column);
    return [{ concept, text, at: { row, column: cell.column }, beside }];
  });
}

function conceptOf(value: CellValue, headings: Headings): Concept | null {
  if (typeof value !== 'string' || value.length > LONGEST_LABEL) return null;
  const meaning = headings.meaningOf([value]);
  return isSure(meaning) && meaning.concept !== 'unused' ? meaning.concept : null;
}

/** How often most fields of the column are in it. */
function timesOf({ labels, fields }: LabelColumn): number {
  const counts = [...fields]
    .map((field) => labels.filter(({ concept }) => concept === field).length)
    .sort((a, b) => a - b);
  return counts[counts.length >> 1] ?? 0;
}

/** How many columns have something beside most of the labels. */
function widthOf({ labels }: LabelColumn): number {
  const columns = new Set(labels.flatMap(({ beside }) => beside));
  const isFull = (column: number) =>
    labels.filter(({ beside }) => beside.includes(column)).length * 2 > labels.length;
  return [...columns].filter(isFull).length;
}

function isSame(a: ReadonlySet<Concept>, b: ReadonlySet<Concept>): boolean {
  return a.size === b.size && [...a].every((field) => b.has(field));
}
