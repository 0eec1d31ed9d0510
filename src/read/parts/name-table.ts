/** How people are told which table is meant. */

import type { Place } from '../../diagnostics/finding.ts';
import { placeOf, wholePlace } from '../../diagnostics/finding.ts';
import { refOf } from '../book/grid.ts';
import type { Table } from '../layout/table.ts';

/** A sheet by its name; a table below another one of its sheet also by its first row. */
export function nameTable({ grid, header, from }: Table): string {
  return from > 1 ? `${grid.sheet.name} (fila ${header.first})` : grid.sheet.name;
}

/** The sheet of a table, or its heading where another table stands above it. */
export function placeOfTable(table: Table): Place {
  const { grid, from } = table;
  return from <= 1 ? wholePlace(grid.file, grid.sheet.name) : headingOf(table);
}

/** The first heading of a table. */
export function headingOf({ grid, header, columns }: Table): Place {
  return placeOf(refOf(grid, columns[0]?.at ?? { row: header.first, column: 1 }));
}
