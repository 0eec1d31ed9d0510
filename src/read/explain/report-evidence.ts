/** Findings on columns that are read by what their cells and the other columns say. */

import { type Finding, finding, type Place, placeOf } from '../../diagnostics/finding.ts';
import type { ColumnField } from '../../model/field.ts';
import { groupBy } from '../../model/group.ts';
import type { TableRole } from '../../model/layout.ts';
import { refOf } from '../book/grid.ts';
import { type Column, isDated } from '../decide/column.ts';
import { FIGURES } from '../decide/flaws.ts';
import type { Table } from '../layout/table.ts';
import { settingOf } from './nearest-columns.ts';

/** Reports the columns that their headings alone would not give, and on which evidence each is read. */
export function reportEvidence(table: Table, role: TableRole, findings: Finding[]): void {
  const open = new Set(table.undecided.flatMap(({ columns }) => columns));
  const decided = table.columns.filter((column) => column.field !== null && !open.has(column));
  reportGuesses(table, decided, role, findings);
  for (const column of decided) reportProof(table, column, role, findings);
}

/** Columns of figures that their headings alone would not give. */
function reportGuesses(
  table: Table,
  decided: readonly Column[],
  role: TableRole,
  findings: Finding[],
): void {
  const guessed = decided.filter(
    ({ field, grounds }) =>
      field !== null &&
      (FIGURES.has(field) || field === 'trend') &&
      (grounds === 'contents' || grounds === 'relation'),
  );
  for (const columns of groupBy(
    guessed,
    ({ field, meaning }) => `${field}/${meaning.unknown}`,
  ).values()) {
    const [first, ...others] = columns as [Column, ...Column[]];
    const { header, field, meaning, reasons, vigencia } = first;
    const only = others.length === 0 ? vigencia : null;
    const named = { field: field as ColumnField, dated: isDated(first, only) };
    const settings = columns.map((one) => settingOf(role, named.field, one, one.vigencia));
    const facts = { ...named, header, unknown: meaning.unknown, reasons, settings };
    const related = others.map((column) => placeIn(table, column));
    const bearing = { related, vigencia: only };
    findings.push(finding('PES124', placeIn(table, first), facts, bearing));
  }
}

/** A column that says the same as others with other values, and that the rest of the table confirms. */
function reportProof(table: Table, column: Column, role: TableRole, findings: Finding[]): void {
  const { proof, field, vigencia, header } = column;
  if (!proof || field === null) return;
  const left = table.columns.filter(
    (one) => one.aside === 'disproved' && one.holds === field && one.vigencia === vigencia,
  );
  const named = { field, dated: isDated(column, vigencia) };
  const settings = left.map((one) => settingOf(role, field, one, vigencia));
  const facts = { ...named, read: header, left: left.map((one) => one.header), proof, settings };
  const bearing = { related: left.map((one) => placeIn(table, one)), vigencia };
  findings.push(finding('PES138', placeIn(table, column), facts, bearing));
}

function placeIn({ grid }: Table, { at }: Column): Place {
  return placeOf(refOf(grid, at));
}
