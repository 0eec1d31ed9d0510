/** Tables with a row for each figure: what it is in one column, how much in another. */

import type { ColumnField } from '../../model/field.ts';
import { foldText } from '../../model/text.ts';
import { type Seen, textOf } from '../book/grid.ts';
import { type Row, rowsBetween } from '../book/workbook.ts';
import type { Column } from '../decide/column.ts';
import { isSure } from '../headings/meaning.ts';
import { FIGURES, FIRST_SPREAD, figureNamed, findConcept, NAMES } from './concepts.ts';
import type { Table } from './table.ts';

/** What tells the rows of an indicator and year from those of another. */
const TELLING: ReadonlySet<ColumnField | null> = new Set<ColumnField>([
  'objective',
  'goalKind',
  'goal',
  'goalCode',
  'indicator',
  'indicatorCode',
  'entity',
  'vigencia',
  'cutoff',
  'quarter',
]);

/**
 * The table as if each figure had a column of its own, where every row names one and gives it in the
 * only column of figures: «2024 · Programado · 46» and «2024 · Ejecutado · 40» are seen in the first
 * of them, at the cells where they stand. A table that gives one twice, or any other, is as it is.
 */
export function gatherMelted(table: Table): Table {
  const { grid, header, until } = table;
  if (table.concepts) return table;
  const [value, ...others] = table.columns.filter(mayBeValue);
  if (!value || others.length > 0) return table;
  const rows = rowsBetween(grid.sheet, header.last + 1, until);
  const concept = findConcept(table, rows, new Set([value.index]));
  const groups = concept === null ? null : groupByKey(table, rows, concept);
  if (concept === null || groups === null) return table;
  const fields = [...new Set([...groups.values()].flatMap((group) => [...group.keys()]))];
  const gathered = fields.map((field, at): Column => {
    const name = NAMES[field] ?? field;
    return {
      ...value,
      index: FIRST_SPREAD + at,
      header: name,
      field,
      holds: field,
      grounds: 'heading',
      aside: null,
    };
  });
  const see = (row: number, column: number): Seen => {
    const field = fields[column - FIRST_SPREAD];
    if (field === undefined) return grid.see(row, column);
    const at = groups.get(row)?.get(field);
    if (at !== undefined) return grid.see(at, value.index);
    return { address: { row, column: value.index }, cell: undefined, merge: null };
  };
  const columns = table.columns
    .filter((column) => column !== value)
    .map((column): Column => (column.index === concept ? { ...column, field: 'unused' } : column));
  const all = [...groups.values()].flatMap((group) => [...group.values()]);
  return {
    ...table,
    grid: { ...grid, see },
    columns: [...columns, ...gathered],
    undecided: table.undecided.filter(({ columns: among }) =>
      among.every(({ index }) => index !== value.index),
    ),
    concepts: new Set(all.filter((row) => !groups.has(row))),
  };
}

/** A column of figures that no heading says of which kind or year they are, for sure. */
function mayBeValue({ field, cells, vigencia, meaning }: Column): boolean {
  const isOpen = field === null || (FIGURES.has(field) && !isSure(meaning));
  return cells === 'numbers' && vigencia === null && isOpen;
}

/** The rows of each indicator and year by the figure they give, under the first; `null` where one gives none, or again. */
function groupByKey(
  table: Table,
  rows: readonly Row[],
  concept: number,
): ReadonlyMap<number, ReadonlyMap<ColumnField, number>> | null {
  const { grid, headings } = table;
  const telling = table.columns.filter(({ field }) => TELLING.has(field));
  const firsts = new Map<string, number>();
  const groups = new Map<number, Map<ColumnField, number>>();
  for (const { number: row, cells } of rows) {
    if (cells.length < FEWEST_CELLS) continue;
    const field = figureNamed(textOf(grid.see(row, concept).cell), headings);
    if (field === null) return null;
    const key = telling.map(({ index }) => foldText(textOf(grid.see(row, index).cell))).join('/');
    const first = firsts.get(key) ?? row;
    firsts.set(key, first);
    const group = groups.get(first) ?? new Map<ColumnField, number>();
    if (group.has(field)) return null;
    groups.set(first, group.set(field, row));
  }
  return groups;
}

/** A row with fewer cells is a title or a note. */
const FEWEST_CELLS = 3;
