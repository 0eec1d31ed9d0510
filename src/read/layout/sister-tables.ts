/** Tables of a book with the same headings of names, as sheets and pages have them: what those hold is decided once. */

import type { ColumnField } from '../../model/field.ts';
import { groupBy } from '../../model/group.ts';
import { foldText } from '../../model/text.ts';
import { textOf } from '../book/grid.ts';
import type { Column } from '../decide/column.ts';
import { LEVELLED } from '../decide/preferred.ts';
import type { Concept } from '../headings/meaning.ts';
import type { Table } from './table.ts';

/** What headings name of which a plan has one for each of its levels. */
const LEVELS: ReadonlySet<Concept | null> = new Set<Concept>(['goal', 'goalCode']);

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

/** The headings of what is of a level of the plan, wherever they stand: a page may have one column more. */
function headingsOf({ columns }: Table): string {
  return columns.filter(isOfLevel).map(nameOf).join('\n');
}

function isOfLevel({ field, meaning: { concept } }: Column): boolean {
  return isLevelled(field) || LEVELS.has(concept);
}

function nameOf({ header }: Column): string {
  return foldText(header);
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
  const byName = groupBy(model.columns, nameOf);
  const columns = own.columns.map((column): Column => {
    const [other, ...more] = byName.get(nameOf(column)) ?? [];
    if (!other || more.length > 0 || other.field === column.field) return column;
    if (!isLevelled(column.field) && !isLevelled(other.field)) return column;
    return { ...other, at: column.at, index: column.index };
  });
  if (columns.every((column, at) => column === own.columns[at])) return own;
  const settled = new Set(columns.flatMap(({ field }) => (isLevelled(field) ? [field] : [])));
  const undecided = own.undecided.filter(({ field }) => !settled.has(field));
  return { ...own, columns, undecided };
}

function isLevelled(field: ColumnField | null): boolean {
  return field !== null && LEVELLED.has(field);
}
