/** The report of a computation as sheets, in order. */

import { composeChartSheet } from '../cells/chart-sheet.ts';
import type { ReportSheet } from '../cells/report-sheet.ts';
import { SHEET_NAMES } from '../words.ts';
import type { ComputeReport } from './report.ts';
import { composeCover } from './sheets/cover.ts';
import { composeDataSheet } from './sheets/data.ts';
import { composeFindingsSheet } from './sheets/findings.ts';
import { composeFourYearsSheet } from './sheets/four-years.ts';
import { composeMethodSheet } from './sheets/method.ts';
import { composeNeededSheet, hasNeeds } from './sheets/needed.ts';
import { composeObjectiveSheet } from './sheets/objective.ts';
import { composeSummarySheet } from './sheets/summary.ts';

const CHART_SHEET = {
  name: SHEET_NAMES.charts,
  lead: 'Las celdas de las que se dibujan los gráficos del libro. Cada valor es el de la hoja donde está el gráfico; una palabra en su lugar se dibuja sin barra.',
  about: 'El nombre, el valor y la línea de 100% de cada barra de cada gráfico.',
};

/**
 * The sheets of the report: cover, summary, an objective each, inputs, the four years where there
 * are several, what is needed, findings and method; without the last but one in the edition that is published. `beside` are the input files that stand in the folder of the
 * report, by the names it cites them with: their cells are linked.
 */
export function composeReport(
  report: ComputeReport,
  beside: readonly string[] = [],
): readonly ReportSheet[] {
  const { fourYears, needed, evaluation, publication } = report;
  const isWhole = publication.edition === 'completa';
  const sheets = [
    composeSummarySheet(report),
    ...evaluation.objectives.map((_, index) => composeObjectiveSheet(report, index)),
    composeDataSheet(report, beside),
    ...(fourYears === null ? [] : [composeFourYearsSheet({ evaluation, fourYears })]),
    ...(isWhole && hasNeeds(needed) ? [composeNeededSheet(needed)] : []),
    ...(isWhole ? [composeFindingsSheet(report, beside)] : []),
    composeMethodSheet(report),
  ];
  const charts = composeChartSheet(sheets, CHART_SHEET);
  const all = charts ? [...sheets, charts] : sheets;
  return [composeCover(report, all), ...all];
}
