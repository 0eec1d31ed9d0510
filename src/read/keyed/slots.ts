/** What a plan lacks and another table of its workbook gives. */

import type { ColumnField } from '../../model/field.ts';
import { textOf } from '../book/grid.ts';
import type { Column } from '../decide/column.ts';
import { hasField, type Table } from '../layout/table.ts';
import type { Part } from '../parts/part.ts';
import { yearOf } from '../values/years.ts';

/** Without one of these a plan gives no compliance. */
export const NEEDED = ['trend', 'weight', 'programmed'] as const;

/** What another table may give of an indicator. */
const GIVEN: readonly ColumnField[] = [
  ...NEEDED,
  'executed',
  'baseline',
  'wholePlanTarget',
  'goal',
  'indicator',
];

/** Whether a plan gives no compliance without the field. */
export function isNeeded(field: ColumnField): boolean {
  return NEEDED.some((needed) => needed === field);
}

/** What is set anew each year. */
const OF_YEAR: ReadonlySet<ColumnField | null> = new Set<ColumnField>([
  'weight',
  'programmed',
  'executed',
]);

/** Whether the field is set anew each year. */
export function isOfYear(field: ColumnField | null): boolean {
  return OF_YEAR.has(field);
}

/** Whether the field is a name, in which no figure is read. */
export function isName(field: ColumnField): boolean {
  return field === 'goal' || field === 'indicator';
}

/** What of an indicator a cell may say. */
export interface Slot {
  readonly field: ColumnField;
  /** The year it is of in the plan; `null` where nothing says it, or it is of all. */
  readonly vigencia: number | null;
}

/** A column of a side table as one of the plan. */
export interface Given extends Slot {
  readonly column: Column;
  /** The year of the rows it is read from, in a table with a row a year. */
  readonly year: number | null;
}

/** Of what a compliance hangs on, what no column of the table has, or only one that nobody filled in. */
export function lackingIn({ table }: Part): ReadonlySet<ColumnField> {
  return new Set(NEEDED.filter((field) => !hasSlot(table, { field, vigencia: null })));
}

/** Whether two are of one field, and of a year that both may be of. */
export function isOneSlot(a: Slot, b: Slot): boolean {
  const isOfBoth = a.vigencia === null || b.vigencia === null || a.vigencia === b.vigencia;
  return a.field === b.field && isOfBoth;
}

/** Whether a column is there to be filled in, and nothing is. */
export function isEmpty({ cells }: Column): boolean {
  return cells === 'none';
}

/** Whether the table has a column with anything of the field for that year, or for all. */
export function hasSlot({ columns }: Table, slot: Slot): boolean {
  return columns.some(
    (column) =>
      column.field !== null &&
      !isEmpty(column) &&
      isOneSlot({ field: column.field, vigencia: column.vigencia }, slot),
  );
}

/**
 * What the columns of a side table give, as far as their headings say it; `yearsOfPlan` are those of
 * the plan, of which a figure without year can be only where it has one alone, or none.
 */
export function givenBy(
  { table, subject, rows }: Part,
  yearsOfPlan: ReadonlySet<number>,
): readonly Given[] {
  const told = toldIn(table);
  const years = hasField(table, 'vigencia') ? new Set(yearsOfRows(table, rows)) : null;
  return told.flatMap((column): Given[] => {
    const field = column.field as ColumnField;
    if (!OF_YEAR.has(field)) return [{ field, vigencia: null, column, year: null }];
    if (column.vigencia !== null) return [{ field, vigencia: column.vigencia, column, year: null }];
    if (years) return [...years].map((one) => ({ field, vigencia: one, column, year: one }));
    const around = subject.around?.vigencia ?? null;
    const [only] = yearsOfPlan;
    if (around === null && yearsOfPlan.size > 1) return [];
    return [{ field, vigencia: around ?? only ?? null, column, year: null }];
  });
}

/** The columns that would give something, did anything say of which of the years of the plan it is. */
export function undatedIn(part: Part, yearsOfPlan: ReadonlySet<number>): readonly Column[] {
  const given = givenBy(part, yearsOfPlan);
  return toldIn(part.table).filter((column) => given.every((one) => one.column !== column));
}

/** The columns of what another table may give, as far as their headings say it. */
function toldIn({ columns, undecided }: Table): readonly Column[] {
  const open = new Set(undecided.flatMap((one) => one.columns));
  return columns.filter(
    (column) =>
      column.field !== null &&
      GIVEN.includes(column.field) &&
      (column.grounds === 'heading' || column.grounds === 'given') &&
      !open.has(column),
  );
}

/** The years that the columns, the rows or the titles of a table name. */
export function yearsOf({ table, subject, rows }: Part): ReadonlySet<number> {
  const ofColumns = table.columns.flatMap(({ field, vigencia }) =>
    OF_YEAR.has(field) ? (vigencia ?? []) : [],
  );
  const around = subject.around ? [subject.around.vigencia] : [];
  const own = [...yearsOfRows(table, rows), ...ofColumns];
  return new Set(own.length > 0 ? own : around);
}

function yearsOfRows({ columns, grid }: Table, rows: Part['rows']): readonly number[] {
  const year = columns.find(({ field }) => field === 'vigencia');
  if (!year) return [];
  return rows.flatMap(({ row }) => yearOf(textOf(grid.see(row, year.index).cell)) ?? []);
}
