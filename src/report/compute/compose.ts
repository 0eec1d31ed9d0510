/** The report of a computation as sheets, in order. */

import type { ReportSheet } from '../cells/report-sheet.ts';
import type { ComputeReport } from './report.ts';
import { composeDataSheet } from './sheets/data.ts';
import { composeFindingsSheet } from './sheets/findings.ts';
import { composeFourYearsSheet } from './sheets/four-years.ts';
import { composeMethodSheet } from './sheets/method.ts';
import { composeObjectiveSheet } from './sheets/objective.ts';
import { composeSummarySheet } from './sheets/summary.ts';

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
