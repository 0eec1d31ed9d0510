/** Whether a workbook is a formulation matrix, in one table or in several. */

import type { Workbook } from '../book/workbook.ts';
import type { LayoutHints } from '../decide/hints.ts';
import { joinSides } from '../keyed/join-sides.ts';
import { findCandidates, holdsMatrix } from '../layout/candidates.ts';

/** Whether one of its tables is a matrix, or is one with what another gives it. */
export function holdsPlan(workbook: Workbook, hints: LayoutHints = {}): boolean {
  if (holdsMatrix(workbook, hints)) return true;
  const sheets = workbook.sheets.filter(({ name }) => name === (hints.sheet ?? name));
  const found = findCandidates(workbook, 'matrix', sheets, hints);
  return joinSides(workbook, found, hints).joinings.size > 0;
}
