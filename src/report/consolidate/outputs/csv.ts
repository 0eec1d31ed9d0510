/** The consolidation as tidy data, for spreadsheets and statistics. */

import { renderCsv, renderRows } from '../../csv/render.ts';
import type { ConsolidateReport } from '../report.ts';
import { TIDY_COLUMNS, tabulateSectors } from '../tidy-indicators.ts';

/** The text of the file, piece by piece: a row an indicator. */
export function* writeConsolidatedCsv(report: ConsolidateReport): Generator<string> {
  yield renderCsv({ columns: TIDY_COLUMNS, rows: [] });
  for (const rows of tabulateSectors(report)) yield renderRows(rows);
}
