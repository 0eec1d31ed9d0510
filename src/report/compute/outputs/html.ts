/** The report as one page that needs nothing else. */

import { renderHtml } from '../../html/render.ts';
import { composeReport } from '../compose.ts';
import { composeProperties } from '../properties.ts';
import type { ComputeReport } from '../report.ts';

/** The page; the cells of the files that stand beside it are linked to their files. */
export function writeHtml(report: ComputeReport, beside: readonly string[]): string {
  return renderHtml(composeReport(report, beside), composeProperties(report));
}
