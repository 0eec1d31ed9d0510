/** What a workbook is, among those that lie in a folder of a plan. */

import { cellAt, type Sheet, type Workbook } from '../../read/book/workbook.ts';
import { readsAsExport } from '../../read/execution/read-execution.ts';
import { METHOD_FACTS, SHEET_NAMES } from '../../report/words.ts';
import { TOOL } from '../world/tool.ts';

/** Whether all its sheets read as execution reports. */
export function isExportBook(workbook: Workbook): boolean {
  return workbook.sheets.every((sheet) => readsAsExport(workbook, sheet));
}

/** Rows of the sheet of the method where its facts stand. */
const FIRST_ROWS = 20;

/**
 * Whether it is a report of ours: the sheet of the method names the program and the command that
 * gave it, and no one else writes both.
 */
export function isOwnReport({ sheets }: Workbook): boolean {
  const method = sheets.find(({ name }) => name === SHEET_NAMES.method);
  if (!method) return false;
  const [tool, command] = [METHOD_FACTS.tool, METHOD_FACTS.command].map((label) =>
    factOf(method, label),
  );
  return (
    (tool?.startsWith(`${TOOL.name} `) && command?.startsWith(`${TOOL.name} compute `)) === true
  );
}

/** The text beside a label in the first column. */
function factOf(sheet: Sheet, label: string): string | null {
  for (let row = 1; row <= FIRST_ROWS; row += 1) {
    if (cellAt(sheet, row, 1)?.value !== label) continue;
    const value = cellAt(sheet, row, 2)?.value;
    return typeof value === 'string' ? value : null;
  }
  return null;
}
