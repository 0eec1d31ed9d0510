/** The consolidation as a workbook of Excel. */

import { renderXlsx } from '../../xlsx/render.ts';
import { composeConsolidatedProperties, composeConsolidation } from '../compose.ts';
import type { ConsolidateReport } from '../report.ts';

/** The bytes of the workbook. */
export function writeWorkbook(report: ConsolidateReport): Promise<Uint8Array> {
  return renderXlsx(composeConsolidation(report), composeConsolidatedProperties(report));
}
