/** The year of an execution whose column names none, beside targets of years that are named. */

import type { ColumnField } from '../../model/field.ts';
import type { Column } from '../decide/column.ts';
import type { Table } from '../layout/table.ts';
import { vigenciasOfHeaders } from '../rows/chosen-columns.ts';
import type { Subject } from './subject.ts';

/** Fields that are of the year of the execution. */
const OF_EXECUTION: ReadonlySet<ColumnField | null> = new Set(['executed', 'progress']);

/**
 * The table with the year of such a column: what was executed is of one vigencia, that of the titles
 * or of the cutoff, or the only one that is programmed. Where nothing tells it, it is undecided;
 * `asked` is the vigencia that the finding then speaks of.
 */
export function dateExecuted(
  table: Table,
  { around, cutoffs }: Pick<Subject, 'around' | 'cutoffs'>,
  asked: number | undefined,
): Table {
  const years = vigenciasOfHeaders(table);
  const loose = table.columns.filter(isLoose);
  const executed = loose.filter(({ field }) => field === 'executed');
  const hasRowYears = table.columns.some(({ field }) => field === 'vigencia');
  if (years.length === 0 || hasRowYears || executed.length === 0) return table;
  const vigencia = yearOfExecution(years, around, cutoffs);
  if (vigencia === null) {
    const open = executed.map((column) => ({
      field: 'executed' as const,
      vigencia: asked ?? null,
      columns: [column],
      because: 'undated' as const,
    }));
    return { ...table, undecided: [...table.undecided, ...open] };
  }
  const isTaken = (field: ColumnField | null) =>
    table.columns.some((one) => one.field === field && one.vigencia === vigencia);
  const dated = new Map(
    loose
      .filter(({ field }) => !isTaken(field))
      .map((column) => [column, { ...column, vigencia }] as const),
  );
  return {
    ...table,
    columns: table.columns.map((column) => dated.get(column) ?? column),
    undecided: table.undecided.map((one) => ({
      ...one,
      columns: one.columns.map((column) => dated.get(column) ?? column),
    })),
  };
}

/** What a person says to be the execution is so in whatever vigencia. */
function isLoose({ field, vigencia, meaning }: Column): boolean {
  return OF_EXECUTION.has(field) && vigencia === null && !meaning.given;
}

/** The vigencia that was executed, `null` where it may be one or another. */
function yearOfExecution(
  years: readonly number[],
  around: Subject['around'],
  cutoffs: Subject['cutoffs'],
): number | null {
  const [only, ...others] = years;
  const isOnly = others.length === 0 && only !== undefined;
  if (!around) return isOnly ? only : null;
  if (around.from !== 'cutoff') return around.vigencia;
  // A year is closed in the first months of the next.
  if (isOnly && around.vigencia === only + 1) return only;
  const isOfJanuary = cutoffs.every(({ date }) => date.slice(5, 7) === '01');
  return isOfJanuary && years.includes(around.vigencia - 1) ? null : around.vigencia;
}
