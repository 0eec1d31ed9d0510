/** Which column is read for each field and year. */

import { type ColumnField, isReadField, isVigenciaField } from '../../model/field.ts';
import type { Column, Decision, Undecided } from '../decide/column.ts';

/** The columns to read. */
export interface ChosenColumns {
  /** By field and vigencia; `null` for a column that names no year. */
  readonly chosen: ReadonlyMap<ColumnField, ReadonlyMap<number | null, Column>>;
  /** The columns that tell in words of a year: those that only tell in words first, those of no year last. */
  textsOf(vigencia: number | undefined): readonly Column[];
  /** Columns of which it is not known whether they hold what they would be read as, and why. */
  readonly unsure: ReadonlyMap<Column, Undecided>;
  /** Columns of which any may be the one to read, each with all of them. */
  readonly equals: ReadonlyMap<Column, readonly Column[]>;
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
  const unsure = new Map(
    undecided.flatMap((one) => one.columns.map((column) => [column, one] as const)),
  );
  const repeated = undecided.filter(({ because }) => because === 'repeated');
  // Where more than one field of a year is repeated, a block bears the year of another one.
  const isAlone = (one: Undecided) =>
    repeated.every((other) => other === one || other.vigencia !== one.vigencia);
  const equals = new Map(
    repeated
      .filter((one) => one.columns.length > 1 && isAlone(one))
      .flatMap(({ columns: all }) => all.map((column) => [column, all] as const)),
  );
  const texts = columns.filter(({ field }) => field === 'observation').sort(byOwnWords);
  const ofYears = new Map<number | undefined, readonly Column[]>();
  const textsOf = (year: number | undefined) => {
    const known = ofYears.get(year);
    if (known) return known;
    const found = (year === undefined ? [null] : [year, null]).flatMap((of) =>
      texts.filter(({ vigencia }) => vigencia === of),
    );
    ofYears.set(year, found);
    return found;
  };
  return { chosen, textsOf, unsure, equals };
}

/** «Observaciones» tells in words, «Avances y logros» may. */
function byOwnWords(a: Column, b: Column): number {
  const mayCount = ({ meaning: { concept } }: Column) => Number(concept !== 'observation');
  return mayCount(a) - mayCount(b);
}

/** The years that the headers of figures and texts of a vigencia name, ascending. */
export function vigenciasOfHeaders({ columns }: Decision): readonly number[] {
  const years = columns.flatMap(({ field, vigencia }) =>
    field && isVigenciaField(field) && vigencia !== null ? [vigencia] : [],
  );
  return [...new Set(years)].sort((a, b) => a - b);
}
