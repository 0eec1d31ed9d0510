/** Which column is read for each field and vigencia, where several name the same. */

import { type Finding, finding, type Place, placeOf } from '../diagnostics/finding.ts';
import { type ColumnField, isReadField, isVigenciaField } from '../model/field.ts';
import { groupBy } from '../model/group.ts';
import { refOf } from './grid.ts';
import type { Column } from './layout/columns.ts';
import { HEADERS } from './layout/headers.ts';
import type { Table } from './layout/table.ts';

/** The columns to read. */
export interface ChosenColumns {
  /** By field and vigencia; `null` for a column that names no year. */
  readonly chosen: ReadonlyMap<ColumnField, ReadonlyMap<number | null, Column>>;
  /** Columns that say the same as another as surely. */
  readonly rivals: ReadonlySet<Column>;
}

/** Fields that no figure comes from: of two columns of these the first is read, without a word. */
const HARMLESS: ReadonlySet<ColumnField> = new Set([
  'progress',
  'status',
  'observation',
  'compliance',
  'wholePlanTarget',
]);

/** Fields whose column, taken for another, would change a figure. */
const FIGURES: ReadonlySet<ColumnField> = new Set(['weight', 'programmed', 'executed', 'baseline']);

/**
 * One column a field and vigencia: the one a person gives, else one with a header of the trade,
 * else one that only begins like it, with a warning where it holds figures. Where two name the
 * same as surely a finding says so, and the figures under them are not used.
 */
export function chooseColumns({ grid, columns }: Table, findings: Finding[]): ChosenColumns {
  const chosen = new Map<ColumnField, Map<number | null, Column>>();
  const rivals = new Set<Column>();
  const placeOfColumn = ({ at }: Column): Place => placeOf(refOf(grid, at));
  const read = columns.filter(({ field }) => isReadField(field));
  const groups = groupBy(read, ({ field, vigencia }) => `${field}/${vigencia}`);
  for (const group of groups.values()) {
    const [first, ...others] = surest(group);
    if (!first?.field) continue;
    const { field, vigencia } = first;
    const own = chosen.get(field) ?? new Map<number | null, Column>();
    chosen.set(field, own.set(vigencia, first));
    if (others.length > 0) {
      for (const rival of others) rivals.add(rival);
      if (HARMLESS.has(field)) continue;
      rivals.add(first);
      const related = others.map(placeOfColumn);
      const facts = { name: columnName(field, vigencia), count: others.length + 1 };
      findings.push(finding('PES110', placeOfColumn(first), facts, { related, vigencia }));
    } else if (first.strength === 'prefix' && FIGURES.has(field)) {
      const facts = { name: columnName(field, vigencia), header: first.header };
      findings.push(finding('PES124', placeOfColumn(first), facts, { vigencia }));
    }
  }
  for (const [field, own] of chosen) {
    const undated = own.get(null);
    if (!undated || own.size === 1 || !FIGURES.has(field)) continue;
    const facts = { name: columnName(field, null) };
    findings.push(finding('PES128', placeOfColumn(undated), facts));
  }
  reportInheritedYears(read, placeOfColumn, findings);
  return { chosen, rivals };
}

/** A column as people call it: «Programado 2024». */
export function columnName(field: ColumnField, vigencia: number | null): string {
  return [HEADERS[field][0], ...(isVigenciaField(field) && vigencia ? [vigencia] : [])].join(' ');
}

function surest(group: readonly Column[]): readonly Column[] {
  const levels = (['given', 'exact', 'prefix'] as const).map((level) =>
    group.filter(({ strength }) => strength === level),
  );
  return levels.find((level) => level.length > 0) ?? [];
}

function reportInheritedYears(
  columns: readonly Column[],
  placeOfColumn: (column: Column) => Place,
  findings: Finding[],
): void {
  const inherited = columns.filter(({ yearFrom }) => yearFrom === 'left');
  const [first, ...others] = inherited;
  if (!first) return;
  const vigencias = [...new Set(inherited.flatMap(({ vigencia }) => vigencia ?? []))];
  const related = others.map(placeOfColumn);
  findings.push(
    finding('PES125', placeOfColumn(first), { vigencias, count: inherited.length }, { related }),
  );
}
