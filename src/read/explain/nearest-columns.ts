/** Columns that nobody reads and that may be one that is missing, and how a person says so. */

import { type ColumnField, FIELD_NAMES, isVigenciaField } from '../../model/field.ts';
import type { Likely, Setting, TableRole } from '../../model/layout.ts';
import { columnLetters } from '../../model/source.ts';
import type { Column } from '../decide/column.ts';

/** The columns that are not read, the likeliest to hold the field first. */
export function nearestColumns(columns: readonly Column[], wanted: ColumnField): readonly Column[] {
  return columns
    .filter(({ field }) => field === null || field === 'unused')
    .map((column) => ({ column, nearness: nearnessOf(column, wanted) }))
    .filter(({ nearness }) => nearness >= (isMagnitude(wanted) ? HOLDS : MAY))
    .sort((a, b) => b.nearness - a.nearness)
    .map(({ column }) => column);
}

/** Those of them that may well be one of the fields, and how a configuration says so. */
export function likelyColumns(
  columns: readonly Column[],
  anyOf: readonly ColumnField[],
  role: TableRole,
): readonly Likely[] {
  const likely = anyOf.flatMap((field) =>
    nearestColumns(columns, field).map((column) => ({
      header: column.header,
      setting: settingOf(role, field, column),
      nearness: nearnessOf(column, field),
    })),
  );
  return likely
    .filter(({ nearness }) => nearness >= LIKELY)
    .sort((a, b) => b.nearness - a.nearness)
    .map(({ header, setting }) => ({ header, setting }));
}

const SAYS = 4;
const MAY = 2;
const HOLDS = 1;
/** Its words may mean the field and its cells are of the kind, or its words say it. */
const LIKELY = MAY + HOLDS;

/** How near a column that is not read comes to a field; below 0 it is surely something else. */
function nearnessOf(column: Column, wanted: ColumnField): number {
  const { meaning, runnerUp, cells, aside } = column;
  const { concept } = meaning;
  if (aside === 'money' || (wanted === 'weight' && concept === 'objectiveWeight')) return -1;
  const says = concept === wanted || runnerUp === wanted;
  const may = concept === null || (meaning.rivals as readonly string[]).includes(wanted);
  const holds = cells === (isFigureField(wanted) ? 'numbers' : 'texts');
  if (isFigureField(wanted) && !says && cells === 'texts') return -1;
  return (says ? SAYS : 0) + (may ? MAY : 0) + (holds ? HOLDS : 0);
}

/** A column of figures that is said to be something else may still be one of these: «Planeado promedio». */
function isMagnitude(field: ColumnField): boolean {
  return field === 'programmed' || field === 'executed';
}

function isFigureField(field: ColumnField): boolean {
  return field === 'weight' || isMagnitude(field);
}

/** Whether a column of figures that nobody reads might be taken for what was executed. */
export function mayBeExecution({ cells, meaning, field, holds }: Column): boolean {
  if (cells !== 'numbers' || (field !== null && field !== 'unused' && field !== 'progress')) {
    return false;
  }
  const { concept, rivals, years } = meaning;
  if (holds === 'executed' || rivals.includes('executed')) return true;
  const named = concept === 'executed' || concept === 'progress' || concept === 'money';
  // What its words surely say to be a target is none, whatever year it is of; «Resultado estimado» may be.
  const isTarget = concept === 'programmed' && rivals.length === 0;
  return named || (years.length > 0 && !isTarget);
}

/** Whether a column of figures that is not read might be taken for what was programmed. */
export function mayBeTarget({ cells, meaning, field, aside }: Column): boolean {
  const isUnread = field === null || field === 'unused';
  const isNamed = meaning.concept !== null && meaning.concept !== 'unused';
  return isUnread && !isNamed && cells === 'numbers' && aside !== 'money';
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
