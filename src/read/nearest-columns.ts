/** Columns that nobody reads and that may be one that is missing, and how a person says so. */

import { type ColumnField, FIELD_NAMES, isVigenciaField } from '../model/field.ts';
import type { Setting, TableRole } from '../model/layout.ts';
import { columnLetters } from '../model/source.ts';
import type { Column } from './decide/column.ts';

/** The columns that are not read, the likeliest to hold the field first. */
export function nearestColumns(columns: readonly Column[], wanted: ColumnField): readonly Column[] {
  const nearness = (column: Column): number => {
    const { meaning, runnerUp, cells, aside } = column;
    if (aside === 'money') return -1;
    const says = meaning.concept === wanted || runnerUp === wanted;
    const may = meaning.concept === null || (meaning.rivals as readonly string[]).includes(wanted);
    const holds = cells === (isFigureField(wanted) ? 'numbers' : 'texts');
    return (says ? 4 : 0) + (may ? 2 : 0) + (holds ? 1 : 0);
  };
  return columns
    .filter(({ field }) => field === null || field === 'unused')
    .map((column) => ({ column, nearness: nearness(column) }))
    .filter(({ nearness }) => nearness >= 0)
    .sort((a, b) => b.nearness - a.nearness)
    .map(({ column }) => column);
}

function isFigureField(field: ColumnField): boolean {
  return field === 'weight' || field === 'programmed' || field === 'executed';
}

/** How a configuration says that the column holds the field, of that year or of the one its heading names. */
export function settingOf(
  role: TableRole,
  field: ColumnField,
  { index, meaning }: Column,
  vigencia = meaning.years.length === 1 ? (meaning.years[0] ?? null) : null,
): Setting {
  const year = isVigenciaField(field) && vigencia !== null ? ` ${vigencia}` : '';
  return { role, field: `${FIELD_NAMES[field]}${year}`, column: columnLetters(index) };
}
