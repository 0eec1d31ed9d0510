/** Which tables of a workbook read as an export. */

import type { Sheet, Workbook } from '../book/workbook.ts';
import type { LayoutHints } from '../decide/hints.ts';
import { isExport } from '../layout/candidates.ts';
import { findTables } from '../layout/find-tables.ts';
import type { Table } from '../layout/table.ts';
import type { ExecutionOptions } from './execution-options.ts';

/** Whether a sheet may hold the execution. */
export function isAsked({ name }: Sheet, { sheet, except }: ExecutionOptions): boolean {
  return name === (sheet ?? name) && !except?.includes(name);
}

/** Whether a table is none of a matrix: on a sheet of one, only those with all the headings of an export. */
export function mayBeExecution(table: Table, { taken = [] }: ExecutionOptions): boolean {
  const beside = taken.filter(({ sheet }) => sheet === table.grid.sheet.name);
  return (
    beside.length === 0 ||
    (isExport(table) && beside.every(({ header }) => header.first !== table.header.first))
  );
}

/** Whether some sheet that is asked reads as an export. */
export function holdsExecution(workbook: Workbook, options: ExecutionOptions): boolean {
  return workbook.sheets.some(
    (sheet) =>
      isAsked(sheet, options) &&
      findTables(workbook.name, sheet, options).some(
        (table) => isExport(table) && mayBeExecution(table, options),
      ),
  );
}

/** Whether a sheet reads as an export and not as a matrix that carries its execution. */
export function readsAsExport(workbook: Workbook, sheet: Sheet, hints: LayoutHints = {}): boolean {
  if (sheet.name !== (hints.sheet ?? sheet.name)) return false;
  return findTables(workbook.name, sheet, hints).some(isExport);
}
