/** Which year a column belongs to where the label of its block stands only over the first of it. */

import { type ColumnField, isVigenciaField } from '../../model/field.ts';
import { type Grid, textOf } from '../grid.ts';
import type { Column } from './columns.ts';
import type { HeaderRows } from './table.ts';
import { isYearLabel, yearOf } from './vocabulary.ts';

interface Member {
  readonly column: Column;
  readonly field: ColumnField;
}

/**
 * Dates the columns to the right of a year that nobody merged over its block: `2024 | | | 2025 | |`
 * above `Programado | Ejecutado | %`. Only where every block has the fields of the first in the
 * same order and none of them stands undated elsewhere: a label over the middle of its block says
 * nothing sure. Columns after the last block stay undated.
 */
export function dateBlocks(
  grid: Grid,
  { first, last }: HeaderRows,
  columns: readonly Column[],
): readonly Column[] {
  const dated = new Set(columns.flatMap(({ index, vigencia }) => (vigencia ? [index] : [])));
  const blocks = new Map<number, Member[]>();
  const strays: Member[] = [];
  let inherited = false;
  const labelAt = followLabels(grid, { first, last }, dated);
  for (const column of columns) {
    const { field, vigencia } = column;
    if (!field || !isVigenciaField(field)) continue;
    const year = vigencia ?? labelAt(column.index);
    if (vigencia === null && year !== null) inherited = true;
    const block = year === null ? strays : (blocks.get(year) ?? []);
    block.push({ column, field });
    if (year !== null) blocks.set(year, block);
  }
  if (!inherited) return columns;
  const sequences = [...blocks.values()].map((block) => block.map(({ field }) => field));
  const base = sequences[0] ?? [];
  const alike = sequences.every(
    (sequence, at) =>
      base.every((field, index) => field === sequence[index]) &&
      (sequence.length === base.length || at === sequences.length - 1),
  );
  const unsure =
    !alike || new Set(base).size < base.length || strays.some(({ field }) => base.includes(field));
  if (unsure) return columns;
  const years = new Map<Column, number>();
  for (const [year, block] of blocks) {
    for (const { column } of block.slice(0, base.length)) years.set(column, year);
  }
  return columns.map((column) => {
    const year = years.get(column);
    if (year === undefined || column.vigencia !== null) return column;
    return { ...column, vigencia: year, yearFrom: 'left' };
  });
}

/**
 * Gives, for columns from left to right, the year of the nearest header on the left, where it is a
 * label that nothing merges or ends and that stands over a column it dates.
 */
function followLabels(
  grid: Grid,
  { first, last }: HeaderRows,
  dated: ReadonlySet<number>,
): (index: number) => number | null {
  const rows = Array.from({ length: last - first }, (_, at) => ({
    row: first + at,
    seen: 0,
    // The nearest header so far: its column, and the year it labels.
    column: 0,
    year: null as number | null,
  }));
  return (index) => {
    for (const nearest of rows) {
      for (; nearest.seen < index; nearest.seen += 1) {
        const column = nearest.seen + 1;
        const { cell, merge } = grid.see(nearest.row, column);
        const text = textOf(cell);
        if (text === '' && merge === null) continue;
        const isLabel = merge === null && dated.has(column) && isYearLabel(text);
        nearest.column = column;
        nearest.year = isLabel ? yearOf(text) : null;
      }
      if (nearest.column < index && nearest.year !== null) return nearest.year;
    }
    return null;
  };
}
