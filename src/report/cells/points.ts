/** The cell of a difference of ratios. */

import type { ReportCell } from './report-sheet.ts';

/** A difference of ratios in percentage points: `−1,46`. */
export function pointsCell(value: number): ReportCell {
  return { kind: 'points', value };
}
