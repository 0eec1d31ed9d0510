/** A table of a sheet: the rows of its headings, its columns, and the rows that they rule. */

import type { ColumnField } from '../../model/field.ts';
import type { Address } from '../../model/source.ts';
import type { Grid } from '../book/grid.ts';
import type { Decision } from '../decide/column.ts';
import type { GivenValues } from '../decide/hints.ts';
import type { HeaderRows } from '../evidence/heading.ts';
import type { Headings } from '../headings/headings.ts';

export type { HeaderRows } from '../evidence/heading.ts';

/** The rows that belong to a table. */
export interface Reach {
  /** First row of the titles above its headings; those of the sheet are of its first table. */
  readonly from: number;
  /** Last row that its headings rule: the next table, or the titles above it, begin below. */
  readonly until: number;
  /** Whether it goes on with the table above: a page with other headings, and no title between. */
  readonly continues: boolean;
}

/** A cell that says to be as another, what it says, and what that one does. */
export interface Ditto {
  readonly at: Address;
  readonly text: string;
  readonly as: string;
}

/** Rows of the whole year of indicators that have others for its parts. */
export interface Wholes {
  readonly rows: ReadonlySet<number>;
  /** How many rows of parts stand beside them. */
  readonly parts: number;
  /** What the first of them says to be, and where. */
  readonly text: string;
  readonly at: Address;
}

/** A table of a sheet: its header rows and what each of its columns holds. */
export interface Table extends Reach, Decision {
  readonly grid: Grid;
  readonly header: HeaderRows;
  /** How much its headers say that it is a table of a plan; compares tables with each other. */
  readonly score: number;
  readonly headings: Headings;
  /** What a person says that texts of its cells stand for; absent where nobody does. */
  readonly values?: GivenValues | undefined;
  /** Rows that give another figure of the indicator of a row above them; absent where none do. */
  readonly concepts?: ReadonlySet<number>;
  /** Rows that write the goal of the indicators below them; absent where none do. */
  readonly goals?: ReadonlySet<number>;
  /** Rows of a whole year, read in place of those of its parts; absent where there are none. */
  readonly wholes?: Wholes;
  /** Cells that say to be as the one above and are read so; absent where none do. */
  readonly dittos?: readonly Ditto[];
}

/** Whether the table has a column for the field. */
export function hasField(table: Table, field: ColumnField): boolean {
  return table.columns.some((column) => column.field === field);
}
