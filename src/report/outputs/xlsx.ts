/** The report as a workbook of Excel. */

import { composeReport } from '../compose-report.ts';
import type { ComputeReport } from '../compute-report.ts';
import { renderXlsx } from '../render-xlsx.ts';
import { composeProperties } from '../report-properties.ts';

/** The bytes of the workbook; the cells of the files that stand beside it are linked. */
export function writeXlsx(report: ComputeReport, beside: readonly string[]): Promise<Uint8Array> {
  return renderXlsx(composeReport(report, beside), composeProperties(report));
}
