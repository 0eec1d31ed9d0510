/** The report as one page that needs nothing else. */

import { composeReport } from '../compose-report.ts';
import type { ComputeReport } from '../compute-report.ts';
import { renderHtml } from '../render-html.ts';
import { composeProperties } from '../report-properties.ts';

/** The page; the cells of the files that stand beside it are linked to their files. */
export function writeHtml(report: ComputeReport, beside: readonly string[]): string {
  return renderHtml(composeReport(report, beside), composeProperties(report));
}
