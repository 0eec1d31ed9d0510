/** The report as a workbook of Excel. */

import { renderXlsx } from '../../xlsx/render.ts';
import { composeReport } from '../compose.ts';
import { composeProperties } from '../properties.ts';
import type { ComputeReport } from '../report.ts';

/** The bytes of the workbook; the cells of the files that stand beside it are linked. */
export function writeXlsx(report: ComputeReport, beside: readonly string[]): Promise<Uint8Array> {
  return renderXlsx(composeReport(report, beside), composeProperties(report));
}
