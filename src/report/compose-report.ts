/** The report of a computation as sheets, in order. */

import type { ComputeReport } from './compute-report.ts';
import { composeDataSheet } from './data-sheet.ts';
import { composeFindingsSheet } from './findings-sheet.ts';
import { composeFourYearsSheet } from './four-years-sheet.ts';
import { composeMethodSheet } from './method-sheet.ts';
import { composeObjectiveSheet } from './objective-sheet.ts';
import type { ReportSheet } from './report-sheet.ts';
import { composeSummarySheet } from './summary-sheet.ts';

/**
 * The sheets of the report: summary, an objective each, inputs, the four years where there are
 * several, findings and method. `beside` are the input files that stand in the folder of the
 * report, by the names it cites them with: their cells are linked.
 */
export function composeReport(
  report: ComputeReport,
  beside: readonly string[] = [],
): readonly ReportSheet[] {
  const { fourYears, evaluation } = report;
  return [
    composeSummarySheet(report),
    ...evaluation.objectives.map((_, index) => composeObjectiveSheet(report, index)),
    composeDataSheet(report, beside),
    ...(fourYears === null ? [] : [composeFourYearsSheet(fourYears, evaluation.method)]),
    composeFindingsSheet(report, beside),
    composeMethodSheet(report),
  ];
}
