/** Whether a workbook is a report that this program wrote. */

import { cellAt, type Sheet, type Workbook } from '../../../read/workbook.ts';
import { METHOD_FACTS, SHEET_NAMES } from '../../../report/words.ts';
import { TOOL } from '../../world/tool.ts';

/** Rows of the sheet of the method where its facts stand. */
const FIRST_ROWS = 20;

/**
 * Whether the sheet of the method names the program and the command that gave the report: no one
 * else writes both.
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
