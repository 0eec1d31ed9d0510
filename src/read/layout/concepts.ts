/** Tables with a row a figure, «Programado» above «Ejecutado», and the years in columns. */

import type { ColumnField } from '../../model/field.ts';
import { type Grid, type Seen, textOf } from '../book/grid.ts';
import { type Row, rowsBetween } from '../book/workbook.ts';
import type { Column } from '../decide/column.ts';
import type { Headings } from '../headings/headings.ts';
import { isSure } from '../headings/meaning.ts';
import { isYearLabel, yearOf } from '../values/years.ts';
import type { Table } from './table.ts';

/** Columns beyond the last one of Excel: one for each figure and year that rows spread. */
export const FIRST_SPREAD = 16_385;

/** Rows that a column of figures' names is recognised by. */
const SAMPLE_ROWS = 60;

/** A row that gives one kind of figure of an indicator. */
interface ConceptRow {
  readonly row: number;
  readonly field: ColumnField;
}

/**
 * The table as if each kind of figure had its own columns: «Programado» and «Ejecutado» of 2024 of
 * an indicator are seen in its first row, at the addresses where they stand. Any other table is
 * given as it is.
 */
export function spreadConcepts(table: Table): Table {
  const years = table.columns.flatMap((column) => {
    const label = column.header.split(' · ').at(-1) ?? '';
    const year = column.field === null && isYearLabel(label) ? yearOf(label) : null;
    return year === null ? [] : [{ column, year }];
  });
  if (years.length === 0) return table;
  const { grid, header, until } = table;
  const rows = rowsBetween(grid.sheet, header.last + 1, until);
  const concept = findConcept(table, rows, new Set(years.map(({ column }) => column.index)));
  if (concept === null) return table;
  const groups = groupRows(table, rows, concept);
  const fields = [...new Set([...groups.values()].flatMap((group) => [...group.keys()]))];
  const spread = fields.flatMap((field, at) =>
    years.map(({ column, year }, nth): Column => {
      const index = FIRST_SPREAD + at * years.length + nth;
      const name = `${NAMES[field] ?? field} ${year}`;
      return {
        ...column,
        index,
        header: name,
        field,
        holds: field,
        grounds: 'heading',
        aside: null,
        vigencia: year,
        yearFrom: 'header',
      };
    }),
  );
  const shown = new Set(years.map(({ column }) => column));
  const columns = table.columns
    .filter((column) => !shown.has(column))
    .map((column): Column => (column.index === concept ? { ...column, field: 'unused' } : column));
  const see = (row: number, column: number): Seen => {
    if (column < FIRST_SPREAD) return unshared(grid.see(row, column), groups.get(row));
    const place = column - FIRST_SPREAD;
    const field = fields[Math.floor(place / years.length)] as ColumnField;
    const own = years[place % years.length]?.column.index ?? column;
    const at = groups.get(row)?.get(field);
    return at === undefined
      ? { address: { row, column: own }, cell: undefined, merge: null }
      : grid.see(at, own);
  };
  const firsts = new Set(groups.keys());
  const concepts = new Set(
    [...groups.values()].flatMap((group) => [...group.values()]).filter((row) => !firsts.has(row)),
  );
  return { ...table, grid: { ...grid, see }, columns: [...columns, ...spread], concepts };
}

/** A cell merged only over the rows of one indicator is shared with no other. */
function unshared(seen: Seen, group: ReadonlyMap<ColumnField, number> | undefined): Seen {
  const { merge } = seen;
  if (!merge || !group || merge.left !== merge.right) return seen;
  const rows = [...group.values()];
  const isOwn = merge.top >= Math.min(...rows) && merge.bottom <= Math.max(...rows);
  return isOwn ? { ...seen, merge: null } : seen;
}

/** How the columns of the figures are called. */
export const NAMES: Partial<Record<ColumnField, string>> = {
  weight: 'Ponderación',
  programmed: 'Programado',
  executed: 'Ejecutado',
  progress: '% Avance',
};

/** The column whose cells all name figures of a vigencia, programmed ones among them. */
export function findConcept(
  { headings }: Table,
  rows: readonly Row[],
  years: ReadonlySet<number>,
): number | null {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const counts = new Map<number, { named: Set<ColumnField>; other: number }>();
  for (const { cells } of sample) {
    for (const cell of cells) {
      if (years.has(cell.column) || typeof cell.value !== 'string') continue;
      const count = counts.get(cell.column) ?? { named: new Set<ColumnField>(), other: 0 };
      const field = figureNamed(textOf(cell), headings);
      if (field) count.named.add(field);
      else count.other += 1;
      counts.set(cell.column, count);
    }
  }
  const found = [...counts].find(
    ([, { named, other }]) => named.has('programmed') && named.size > 1 && other === 0,
  );
  return found?.[0] ?? null;
}

/** The figure of a vigencia that a text surely names, `null` where it names none. */
export function figureNamed(text: string, headings: Headings): ColumnField | null {
  const meaning = headings.meaningOf([text]);
  const { concept, period, unit, version, years } = meaning;
  const field = isSure(meaning) ? (concept as ColumnField) : null;
  if (field === null || !FIGURES.has(field) || version === 'initial' || years.length > 0)
    return null;
  // What is accumulated, or of a part of the year, is another figure.
  const isOfYear = period === null || period === 'year';
  const isShare = field === 'weight' || field === 'progress';
  const isUnit = unit === null || unit === 'magnitude' || (unit === 'percent' && isShare);
  return isOfYear && isUnit ? field : null;
}

/** Figures of a vigencia that rows may give one by one. */
export const FIGURES: ReadonlySet<ColumnField> = new Set([
  'weight',
  'programmed',
  'executed',
  'progress',
]);

const LABELS: readonly ColumnField[] = ['goal', 'goalCode', 'indicator', 'indicatorCode'];

/** The rows of each indicator by the figure they give, under the first of them. */
function groupRows(
  table: Table,
  rows: readonly Row[],
  concept: number,
): ReadonlyMap<number, ReadonlyMap<ColumnField, number>> {
  const { grid, headings } = table;
  const labels = table.columns.filter(({ field }) => field && LABELS.includes(field));
  const named = rows.flatMap(({ number: row }): ConceptRow[] => {
    const field = figureNamed(textOf(grid.see(row, concept).cell), headings);
    return field ? [{ row, field }] : [];
  });
  const groups = new Map<number, Map<ColumnField, number>>();
  let first = 0;
  for (const { row, field } of named) {
    const group = groups.get(first);
    if (!group || group.has(field) || !isSame(grid, labels, first, row)) {
      first = row;
      groups.set(row, new Map([[field, row]]));
    } else group.set(field, row);
  }
  return groups;
}

/** Whether a row names no other indicator than the first one of its group. */
function isSame(grid: Grid, labels: readonly Column[], first: number, row: number): boolean {
  return labels.every(({ index }) => {
    const own = textOf(grid.see(row, index).cell);
    return own === '' || own === textOf(grid.see(first, index).cell);
  });
}
