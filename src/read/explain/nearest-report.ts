/** A workbook that would be a report of SEGPLAN if one of its headings were known. */

import type { Likely, TableRole } from '../../model/layout.ts';
import { type Address, columnNumber } from '../../model/source.ts';
import type { Sheet, Workbook } from '../book/workbook.ts';
import type { LayoutHints } from '../decide/hints.ts';
import { findCandidates } from '../layout/candidates.ts';
import { type NoTable, noTable } from './no-table.ts';

/** What comes nearest to a table of the role in a workbook that has none. */
export function nearestOf(workbook: Workbook, role: TableRole, hints: LayoutHints): NoTable {
  const sheets = workbook.sheets.filter(({ name }) => name === (hints.sheet ?? name));
  const { candidates, others } = findCandidates(workbook, role, sheets, hints);
  const tables = [...candidates.map(({ table }) => table), ...others];
  return noTable(workbook, role, sheets, tables, hints);
}

/** The heading that keeps a workbook from being a report, its cell, and what a configuration says of it. */
export interface NearReport extends Likely {
  readonly sheet: Sheet['name'];
  readonly at: Address;
}

/** The near miss of a report, or `null` where more than what was executed is missing, or nothing may be it. */
export function nearReport(workbook: Workbook, hints: LayoutHints = {}): NearReport | null {
  const { nearest } = nearestOf(workbook, 'segplan', hints);
  const [lack, ...others] = nearest?.missing ?? [];
  const likely = lack?.anyOf.includes('executed') ? lack.likely[0] : undefined;
  if (!nearest || !likely || others.length > 0) return null;
  const column = columnNumber(likely.setting.column);
  return { ...likely, sheet: nearest.sheet, at: { row: nearest.header.last, column } };
}
