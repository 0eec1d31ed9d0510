/** Which column is read for each field and year. */

import { type ColumnField, isReadField } from '../model/field.ts';
import type { Column, Decision } from './decide/column.ts';

/** The columns to read. */
export interface ChosenColumns {
  /** By field and vigencia; `null` for a column that names no year. */
  readonly chosen: ReadonlyMap<ColumnField, ReadonlyMap<number | null, Column>>;
  /** Columns of which it is not known whether they hold what they would be read as. */
  readonly unsure: ReadonlySet<Column>;
  /** Those of them that hold the level reached since the start of the plan. */
  readonly accumulated: ReadonlySet<Column>;
}

/** The column of each field and year of a decision. */
export function chooseColumns({ columns, undecided }: Decision): ChosenColumns {
  const chosen = new Map<ColumnField, Map<number | null, Column>>();
  for (const column of columns) {
    const { field, vigencia } = column;
    if (!isReadField(field)) continue;
    const own = chosen.get(field) ?? new Map<number | null, Column>();
    if (!own.has(vigencia)) chosen.set(field, own.set(vigencia, column));
  }
  const open = (because: string | null) =>
    new Set(
      undecided.flatMap((one) => (because === null || one.because === because ? one.columns : [])),
    );
  return { chosen, unsure: open(null), accumulated: open('accumulated') };
}
