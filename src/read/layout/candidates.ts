/** The tables of a workbook that may be the matrix, or the export, by what their headers name. */

import type { ColumnField } from '../../model/field.ts';
import type { TableRole } from '../../model/layout.ts';
import type { Sheet, Workbook } from '../book/workbook.ts';
import type { LayoutHints } from '../decide/hints.ts';
import type { BodyRow } from './body-row.ts';
import { findTables } from './find-tables.ts';
import { readRows } from './rows.ts';
import { decideSisters } from './sister-tables.ts';
import { hasField, type Table } from './table.ts';

/** A table that may be of a role, and its rows. */
export interface Candidate {
  readonly table: Table;
  readonly rows: readonly BodyRow[];
}

/** What tells a table of one role from any other. */
interface Evidence {
  /** At least one field of each group must be there for the table to be a candidate. */
  readonly needed: readonly (readonly ColumnField[])[];
  /** The field that other tables of a plan do not have. */
  readonly distinctive: ColumnField;
  /** The more of these it names, the better the candidate. */
  readonly expected: readonly ColumnField[];
}

const LABELS = ['goal', 'goalCode', 'indicator', 'indicatorCode'] as const;

/** What a table of each role has. */
export const EVIDENCE: Readonly<Record<TableRole, Evidence>> = {
  matrix: {
    needed: [LABELS, ['objective', 'weight', 'trend'], ['weight', 'programmed']],
    distinctive: 'weight',
    expected: ['objective', 'goalKind', ...LABELS, 'trend', 'weight', 'programmed', 'baseline'],
  },
  segplan: {
    needed: [LABELS, ['executed']],
    distinctive: 'executed',
    expected: ['goalKind', ...LABELS, 'trend', 'programmed', 'executed', 'progress', 'observation'],
  },
};

/** The tables of the sheets that fit a role, and those that fit none, in the order of the workbook. */
export function findCandidates(
  workbook: Workbook,
  role: TableRole,
  sheets: readonly Sheet[],
  hints: LayoutHints,
): { readonly candidates: readonly Candidate[]; readonly others: readonly Table[] } {
  const tables = decideSisters(sheets.flatMap((sheet) => findTables(workbook.name, sheet, hints)));
  const isPoor = role === 'segplan' && !tables.some((table) => fits(table, role));
  const serves = (table: Table) => fits(table, role) || (isPoor && bringsTargets(table));
  const candidates: Candidate[] = [];
  let above: Candidate | undefined;
  for (const table of tables) {
    if (!serves(table)) continue;
    const isBelow = above !== undefined && above.table.grid.sheet === table.grid.sheet;
    above = { table, rows: readRows(table, isBelow ? above?.rows : []) };
    candidates.push(above);
  }
  return { candidates, others: tables.filter((table) => !serves(table)) };
}

/** Whether the table reads as an export and not as a matrix that carries its execution. */
export function isExport(table: Table): boolean {
  return fits(table, 'segplan') && !hasField(table, EVIDENCE.matrix.distinctive);
}

/** Whether one of its tables is a matrix and not an export that names objectives or trends. */
export function holdsMatrix(workbook: Workbook, hints: LayoutHints = {}): boolean {
  const sheets = workbook.sheets.filter(({ name }) => name === (hints.sheet ?? name));
  const { candidates } = findCandidates(workbook, 'matrix', sheets, hints);
  if (hints.sheet !== undefined) return candidates.length > 0;
  return candidates.some(({ table }) => !isExport(table));
}

/** Whether the table names what a table of that role cannot lack. */
export function fits(table: Table, role: TableRole): boolean {
  return EVIDENCE[role].needed.every((group) => hasAny(table, group));
}

/** An export may bring what is programmed alone, where the matrix says what was executed. */
function bringsTargets(table: Table): boolean {
  const isOfMatrix = hasField(table, EVIDENCE.matrix.distinctive);
  return !isOfMatrix && hasField(table, 'programmed') && hasAny(table, LABELS);
}

function hasAny(table: Table, fields: readonly ColumnField[]): boolean {
  return fields.some((field) => hasField(table, field));
}
