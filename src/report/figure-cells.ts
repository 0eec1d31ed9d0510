/** The figures of an indicator and of an objective as cells: a number, or the reason in words. */

import {
  type IndicatorEvaluation,
  isProgrammed,
  type ObjectiveEvaluation,
  type Operand,
} from '../model/evaluation.ts';
import { formatPercent } from '../model/number.ts';
import { capitalise } from '../model/spanish.ts';
import { foldText } from '../model/text.ts';
import {
  absentCell,
  amountCell,
  type ReportCell,
  ratioCell,
  shareCell,
  textCell,
} from './report-sheet.ts';
import {
  OBJECTIVE_REASON_LABELS,
  STATUS_LABELS,
  TREND_LABELS,
  writeIndicatorReason,
} from './words.ts';

/** The trend of an indicator, or what its cell says instead. */
export function trendCell({ indicator }: IndicatorEvaluation): ReportCell {
  if (indicator.trend !== null) return textCell(TREND_LABELS[indicator.trend]);
  const written = indicator.trendText?.trim();
  return absentCell(written ? `No reconocida («${written}»)` : 'Sin tendencia');
}

/** The weight of an indicator in its objective, as the matrix gives it. */
export function weightCell(evaluated: IndicatorEvaluation): ReportCell {
  const { figure } = evaluated.weight;
  if (figure.kind === 'number') return shareCell(figure.value);
  return absentCell(sayAbsent(figure, isProgrammed(evaluated) ? 'Sin ponderación' : 'No aplica'));
}

/** What was programmed for the vigencia; a mark of the file is kept beside «No programada». */
export function programmedCell(evaluated: IndicatorEvaluation): ReportCell {
  const { figure } = evaluated.programmed;
  if (isProgrammed(evaluated)) return operandCell(evaluated.programmed, 'Sin programación');
  const mark = figure.kind === 'blank' ? null : writeFigureMark(evaluated.programmed);
  const label = STATUS_LABELS['no-programada'];
  return absentCell(mark === null ? label : `${label} («${mark}»)`);
}

function writeFigureMark({ figure }: Operand): string | null {
  if (figure.kind === 'number') return String(figure.value);
  return figure.kind === 'blank' ? null : figure.text.trim();
}

/** What was executed up to the cutoff. */
export function executedCell(evaluated: IndicatorEvaluation): ReportCell {
  const blank = isProgrammed(evaluated) ? STATUS_LABELS['sin-reporte'] : 'No aplica';
  return operandCell(evaluated.executed, blank);
}

function operandCell({ figure }: Operand, blank: string): ReportCell {
  return figure.kind === 'number' ? amountCell(figure) : absentCell(sayAbsent(figure, blank));
}

function sayAbsent(figure: Operand['figure'], blank: string): string {
  if (figure.kind === 'mark') return `${blank} («${figure.text.trim()}»)`;
  return figure.kind === 'unreadable' ? `Ilegible («${figure.text.trim()}»)` : blank;
}

/** The progress of an indicator, or its status where there is none. */
export function progressCell({ progress, status }: IndicatorEvaluation): ReportCell {
  return progress === null ? absentCell(STATUS_LABELS[status]) : ratioCell(progress);
}

/** The status of an indicator alone. */
export function statusCell({ status }: IndicatorEvaluation): ReportCell {
  return { kind: 'status', status, label: STATUS_LABELS[status], details: [] };
}

/** The status with the observation of the source under it, as the publication prints it. */
export function explainedStatusCell(evaluated: IndicatorEvaluation): ReportCell {
  const { status, observation, reason } = evaluated;
  const label = STATUS_LABELS[status];
  const details: string[] = [];
  if (status === 'no-calculable' && reason !== null) {
    details.push(`${capitalise(writeIndicatorReason(reason))}.`);
  }
  const said = observation?.trim() ?? '';
  // Sources write «Cumplida» where there is nothing to justify: it is no observation.
  if (said !== '' && foldText(said) !== foldText(label)) details.push(said);
  return { kind: 'status', status, label, details };
}

/** The compliance of an objective, or the label of the reason there is none. */
export function complianceCell({ compliance, reason }: ObjectiveEvaluation): ReportCell {
  if (compliance !== null) return ratioCell(compliance);
  return absentCell(OBJECTIVE_REASON_LABELS[reason?.kind ?? 'not-calculable']);
}

/** Whether the reports are all there; with both readings where they are not. */
export function completenessCell(
  evaluated: ObjectiveEvaluation,
  { withReadings }: { readonly withReadings: boolean },
): ReportCell {
  const { compliance, complete, range } = evaluated;
  if (compliance === null) return absentCell('No aplica');
  if (complete) return textCell('Completo');
  if (!withReadings || range === null || range.high === null) return textCell('Incompleto');
  const readings = `entre ${formatPercent(range.low)} y ${formatPercent(range.high)}`;
  return textCell(`Incompleto: ${readings}`);
}
