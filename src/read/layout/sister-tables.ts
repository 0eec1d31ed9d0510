/** Tables of a book with the same headings, a sheet each: what their columns of names hold is decided once. */

import type { ColumnField } from '../../model/field.ts';
import { groupBy } from '../../model/group.ts';
import { foldText } from '../../model/text.ts';
import { textOf } from '../book/grid.ts';
import type { Column } from '../decide/column.ts';
import { LEVELLED } from '../decide/preferred.ts';
import type { Table } from './table.ts';

/**
 * The tables, each with the columns that the one of its sisters that tells most takes for the goal,
 * its code and the like: a sheet whose only row is of a project would take the level of projects.
 */
export function decideSisters(tables: readonly Table[]): readonly Table[] {
  const replaced = new Map<Table, Table>();
  for (const sisters of groupBy(tables, headingsOf).values()) {
    const [first, ...others] = sisters.toSorted((a, b) => tellingOf(b) - tellingOf(a));
    for (const one of first ? others : []) replaced.set(one, decidedAs(first as Table, one));
  }
  return tables.map((table) => replaced.get(table) ?? table);
}

function headingsOf({ columns }: Table): string {
  return columns.map(({ index, header }) => `${index} ${foldText(header)}`).join('\n');
}

/** How much a table tells of the levels of its goals: by its kinds of goal first, then by its rows. */
function tellingOf({ grid, columns, header, until }: Table): number {
  const rows = grid.sheet.rows.filter(({ number }) => number > header.last && number <= until);
  const column = columns.find(({ field }) => field === 'goalKind');
  if (!column) return rows.length;
  const texts = rows.map(({ number }) => foldText(textOf(grid.see(number, column.index).cell)));
  return new Set(texts.filter((text) => text !== '')).size * (rows.length + 1) + rows.length;
}

function decidedAs(model: Table, own: Table): Table {
  const byIndex = new Map(model.columns.map((column) => [column.index, column]));
  const columns = own.columns.map((column): Column => {
    const other = byIndex.get(column.index);
    const differs = other !== undefined && other.field !== column.field;
    const isOfLevel = isLevelled(column.field) || isLevelled(other?.field ?? null);
    return differs && isOfLevel ? { ...other, at: column.at } : column;
  });
  return columns.every((column, at) => column === own.columns[at]) ? own : { ...own, columns };
}

function isLevelled(field: ColumnField | null): boolean {
  return field !== null && LEVELLED.has(field);
}
