/** The report as tidy data, for spreadsheets and statistics. */

import { renderCsv } from '../../csv/render.ts';
import type { ComputeReport } from '../report.ts';
import { tabulateRecords } from '../tidy-records.ts';

/** The text of the file: a row an indicator and vigencia, up to the vigencia computed. */
export function writeCsv(report: ComputeReport): string {
  return renderCsv(tabulateRecords(report));
}
