/** Whose the cells of a form are: of who fills it in, or of a formula. */

import type { ReportCell } from '../cells/report-sheet.ts';
import type { Look } from './looks.ts';

/** Whether a formula gives what stands in a cell of a form. */
export function isGiven({ formula }: ReportCell, look: Look): boolean {
  return look === 'entry' && formula !== undefined;
}

/** Whether people write in the cell also where its sheet is protected. */
export function isOpen(cell: ReportCell, look: Look): boolean {
  return cell.input === true || (look === 'entry' && !isGiven(cell, look));
}
