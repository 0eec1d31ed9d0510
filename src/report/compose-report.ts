/** The report of a computation as sheets, in order. */

import type { ComputeReport } from './compute-report.ts';
import { composeFindingsSheet } from './findings-sheet.ts';
import { composeMethodSheet } from './method-sheet.ts';
import { composeObjectiveSheet } from './objective-sheet.ts';
import type { ReportSheet } from './report-sheet.ts';
import { composeSummarySheet } from './summary-sheet.ts';

/** The sheets of the report: summary, an objective each, findings and method. */
export function composeReport(report: ComputeReport): readonly ReportSheet[] {
  return [
    composeSummarySheet(report),
    ...report.evaluation.objectives.map((_, index) => composeObjectiveSheet(report, index)),
    composeFindingsSheet(report),
    composeMethodSheet(report),
  ];
}
