/** The figures of an indicator and of an objective as cells: a number, or the reason in words. */

import {
  type IndicatorEvaluation,
  isProgrammed,
  type ObjectiveEvaluation,
  type Operand,
} from '../../model/evaluation.ts';
import type { Objective } from '../../model/plan.ts';
import { capitalise } from '../../model/spanish.ts';
import { foldText } from '../../model/text.ts';
import { nameTrend } from '../../model/trend.ts';
import {
  absentCell,
  amountCell,
  countCell,
  type ReportCell,
  ratioCell,
  shareCell,
  textCell,
} from '../cells/report-sheet.ts';
import {
  COMPLETENESS_LABELS,
  NOT_APPLICABLE,
  NOT_PLANNED,
  OBJECTIVE_REASON_LABELS,
  STATUS_LABELS,
  UNDECIDED,
  UNREADABLE,
  writeIndicatorReason,
} from '../words.ts';

/** The number of an objective; the group of those without one has none. */
export function numberCell({ number, unnamed }: Pick<Objective, 'number' | 'unnamed'>): ReportCell {
  return unnamed ? absentCell('—') : countCell(number);
}

/** The trend of an indicator, or what its cell says instead. */
export function trendCell({ indicator }: Pick<IndicatorEvaluation, 'indicator'>): ReportCell {
  if (indicator.trend !== null) return textCell(nameTrend(indicator.trend));
  if (indicator.trendUndecided) return absentCell(UNDECIDED);
  const written = indicator.trendText?.trim();
  return absentCell(written ? `No reconocida («${written}»)` : 'Sin tendencia');
}

/** The weight of an indicator in its objective, as the matrix gives it. */
export function weightCell(evaluated: IndicatorEvaluation): ReportCell {
  const { figure } = evaluated.weight;
  if (figure.kind === 'number') return shareCell(figure.value);
  return absentCell(
    sayAbsent(figure, isProgrammed(evaluated) ? 'Sin ponderación' : NOT_APPLICABLE),
  );
}

/** What was programmed for the vigencia; a mark of the file is kept beside «No programada». */
export function programmedCell(
  evaluated: Pick<IndicatorEvaluation, 'programmed' | 'reason'>,
): ReportCell {
  const { figure } = evaluated.programmed;
  if (isProgrammed(evaluated)) return operandCell(evaluated.programmed, NOT_PLANNED);
  const mark = figure.kind === 'blank' ? null : writeFigureMark(evaluated.programmed);
  const label = STATUS_LABELS['no-programada'];
  return absentCell(mark === null ? label : `${label} («${mark}»)`);
}

function writeFigureMark({ figure }: Operand): string | null {
  if (figure.kind === 'number') return String(figure.value);
  return figure.kind === 'blank' ? null : figure.text.trim();
}

/** What was executed up to the cutoff. */
export function executedCell(
  evaluated: Pick<IndicatorEvaluation, 'executed' | 'reason'>,
): ReportCell {
  const blank = isProgrammed(evaluated) ? STATUS_LABELS['sin-reporte'] : NOT_APPLICABLE;
  return operandCell(evaluated.executed, blank);
}

function operandCell({ figure }: Operand, blank: string): ReportCell {
  return figure.kind === 'number' ? amountCell(figure) : absentCell(sayAbsent(figure, blank));
}

function sayAbsent(figure: Operand['figure'], blank: string): string {
  const label = { unreadable: UNREADABLE, undecided: UNDECIDED, mark: blank };
  if (figure.kind === 'number' || figure.kind === 'blank') return blank;
  const text = figure.text.trim();
  return text === '' ? label[figure.kind] : `${label[figure.kind]} («${text}»)`;
}

/** The progress of an indicator, or its status where there is none. */
export function progressCell({ progress, status }: IndicatorEvaluation): ReportCell {
  return progress === null ? absentCell(STATUS_LABELS[status]) : ratioCell(progress);
}

/** The status of an indicator alone. */
export function statusCell({ status }: IndicatorEvaluation): ReportCell {
  return { kind: 'status', status, label: STATUS_LABELS[status] };
}

/** Why an indicator is not calculable, and the justification of the source. */
export function observationCell({ status, observation, reason }: IndicatorEvaluation): ReportCell {
  const lines: string[] = [];
  if (status === 'no-calculable' && reason !== null) {
    lines.push(`${capitalise(writeIndicatorReason(reason))}.`);
  }
  const said = observation?.trim() ?? '';
  // Sources write «Cumplida» where there is nothing to justify: it is no observation.
  if (said !== '' && foldText(said) !== foldText(STATUS_LABELS[status])) lines.push(said);
  return textCell(lines.join('\n'));
}

/** What an indicator adds to the compliance of its objective. */
export function contributionCell(
  { contribution }: IndicatorEvaluation,
  { compliance }: ObjectiveEvaluation,
): ReportCell {
  if (compliance === null || contribution === null) return absentCell(NOT_APPLICABLE);
  return ratioCell(contribution);
}

/** The compliance of an objective, or the label of the reason there is none. */
export function complianceCell({
  compliance,
  reason,
}: Pick<ObjectiveEvaluation, 'compliance' | 'reason'>): ReportCell {
  if (compliance !== null) return ratioCell(compliance);
  return absentCell(OBJECTIVE_REASON_LABELS[reason?.kind ?? 'not-calculable']);
}

/** Whether the reports are all there. */
export function completenessCell({
  compliance,
  complete,
}: Pick<ObjectiveEvaluation, 'compliance' | 'complete'>): ReportCell {
  if (compliance === null) return absentCell(NOT_APPLICABLE);
  return textCell(complete ? COMPLETENESS_LABELS.complete : COMPLETENESS_LABELS.incomplete);
}

/** Whether some programmed indicator of an objective with compliance was not reported. */
export function isIncomplete({ compliance, complete }: ObjectiveEvaluation): boolean {
  return compliance !== null && !complete;
}

/** The other reading of an incomplete objective: its compliance leaving out what is not reported. */
export function reportedOnlyCell({
  compliance,
  complete,
  range,
}: Pick<ObjectiveEvaluation, 'compliance' | 'complete' | 'range'>): ReportCell {
  if (compliance === null || complete || range === null) return absentCell(NOT_APPLICABLE);
  if (range.high === null) return absentCell('Ninguno reportado');
  // With setbacks (negative progress) the reading that leaves out is the lower one.
  return ratioCell(range.high === compliance ? range.low : range.high);
}
