/** The comparison as tidy data, for spreadsheets and statistics. */

import { renderCsv } from '../../csv/render.ts';
import type { CompareReport } from '../report.ts';
import { tabulateParts } from '../tidy-parts.ts';

/** The text of the file: a row a cause of the change of an objective. */
export function writeCsv(report: CompareReport): string {
  return renderCsv(tabulateParts(report));
}
