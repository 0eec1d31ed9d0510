/** The sentences under an objective: what its figure leaves out, and why it may have none. */

import {
  type IndicatorEvaluation,
  isProgrammed,
  type ObjectiveEvaluation,
  type ObjectiveReason,
} from '../../model/evaluation.ts';
import { isUnknown } from '../../model/figure.ts';
import { groupBy } from '../../model/group.ts';
import { formatPercent, formatPercentBriefly } from '../../model/number.ts';
import { joinList, writeCount, writeOf } from '../../model/spanish.ts';
import { DECREASING_LABELS } from '../../model/trend.ts';
import { PROGRESS_NOTES, writeIndicatorReason, writeReasonBriefly } from '../words.ts';
import { countGoals, nameGoals, sayObjective } from './goal-names.ts';

/** Of more values than these the sentence does not list the cells: the row of each one does. */
const MOST_CHOICES = 3;

type Range = ObjectiveEvaluation['range'];

/** The notes of an objective, in reading order; none where its figure needs no explanation. */
export function composeNotes(evaluated: ObjectiveEvaluation, vigencia: number): readonly string[] {
  return [...listNotes(evaluated, vigencia)];
}

function* listNotes(evaluated: ObjectiveEvaluation, vigencia: number): Generator<string> {
  yield* noteNotProgrammed(evaluated, vigencia);
  yield* noteRenormalised(evaluated);
  yield* noteIncomplete(evaluated, vigencia);
  if (evaluated.reason !== null) yield explainAbsence(evaluated, evaluated.reason, vigencia);
  yield* noteProgress(evaluated);
}

/** The publication's own sentence for an objective where a goal was not programmed. */
function* noteNotProgrammed(
  { objective, indicators, compliance }: ObjectiveEvaluation,
  vigencia: number,
): Generator<string> {
  const programmed = indicators.filter(isProgrammed);
  const left = indicators.filter((one) => !isProgrammed(one));
  if (left.length === 0 || programmed.length === 0) return;
  const goals = writeCount(countGoals(indicators), 'meta', 'metas');
  const missing = joinList(nameGoals(left, indicators).map(writeOf));
  const consequence = compliance === null ? '' : sayBasis(programmed, indicators);
  yield `${sayObjective(objective)} cuenta con ${goals}; para la vigencia ${vigencia} no se programó reporte ${missing}${consequence}.`;
}

function sayBasis(
  programmed: readonly IndicatorEvaluation[],
  indicators: readonly IndicatorEvaluation[],
): string {
  const names = nameGoals(programmed, indicators);
  const reported = programmed.every(({ progress }) => progress !== null);
  const basis = reported ? `el reporte de avance ${joinList(names.map(writeOf))}` : joinList(names);
  return `, por tanto el porcentaje de cumplimiento se calcula con ${basis}`;
}

function* noteRenormalised({ renormalised, weightSum }: ObjectiveEvaluation): Generator<string> {
  if (!renormalised || weightSum === null) return;
  const sum = formatPercentBriefly(weightSum);
  yield `Las ponderaciones de lo programado suman ${sum}, porque el resto corresponde a lo no programado; cada una se divide entre esa suma para que completen 100%.`;
}

function* noteIncomplete(
  { objective, indicators, compliance, complete, range }: ObjectiveEvaluation,
  vigencia: number,
): Generator<string> {
  const silent = indicators.filter(({ reason }) => reason?.kind === 'no-report');
  if (complete || silent.length === 0) return;
  const names = joinList(nameGoals(silent, indicators).map(writeOf));
  const readings =
    compliance === null || range === null ? '' : ` ${sayReadings(compliance, range)}`;
  yield `${sayObjective(objective)} está incompleto: para la vigencia ${vigencia} no hay reporte de avance ${names}.${readings}`;
}

/** Both readings: the one that counts, with 0 for what is not reported, and the one without it. */
function sayReadings(compliance: number, { low, high }: NonNullable<Range>): string {
  const asZero = `Lo no reportado cuenta como 0 y el cumplimiento es ${formatPercent(compliance)}`;
  if (high === null) return `${asZero}; ninguna meta programada tiene reporte.`;
  // With setbacks (negative progress) the reading that leaves out is the lower one.
  const leftOut = high === compliance ? low : high;
  return `${asZero}; sin tenerlo en cuenta sería ${formatPercent(leftOut)}.`;
}

/** Why the objective has no compliance, as a sentence. */
export function explainAbsence(
  { objective, indicators }: ObjectiveEvaluation,
  reason: ObjectiveReason,
  vigencia: number,
): string {
  const subject = sayObjective(objective);
  switch (reason.kind) {
    case 'nothing-programmed':
      return sayNothingProgrammed(subject, countGoals(indicators), vigencia);
    case 'no-objective':
      return `${subject} no tiene porcentaje de cumplimiento porque la matriz no dice a cuál pertenecen.`;
    case 'no-weights':
      return `${subject} no tiene porcentaje de cumplimiento porque la matriz no tiene columna de ponderación.`;
    case 'weight-missing': {
      const names = joinList(nameGoals(reason.indicators, indicators).map(writeOf));
      return `${subject} no tiene porcentaje de cumplimiento porque ${sayLack(reason.indicators)} ${names}.`;
    }
    case 'weights-do-not-add-up': {
      const sum = formatPercentBriefly(reason.sum);
      return `${subject} no tiene porcentaje de cumplimiento porque las ponderaciones de lo programado suman ${sum} y deben sumar 100%.`;
    }
    case 'not-calculable':
      return `${subject} no tiene porcentaje de cumplimiento porque no es calculable el avance ${listCauses(reason.indicators, indicators)}.`;
  }
}

/** What keeps the weights of those indicators from being known, the plainest of the reasons first. */
function sayLack(indicators: readonly IndicatorEvaluation[]): string {
  const figures = indicators.map(({ weight: { figure } }) => figure);
  if (!figures.every(isUnknown)) return 'falta la ponderación';
  const codes = figures.flatMap((figure) => (figure.kind === 'undecided' ? figure.finding : []));
  return codes.length < figures.length
    ? 'no se puede leer la ponderación'
    : `no está decidida (vea ${joinList([...new Set(codes)])}) la ponderación`;
}

function sayNothingProgrammed(subject: string, goals: number, vigencia: number): string {
  if (goals === 0) return `${subject} no tiene metas en la matriz.`;
  const none = goals === 1 ? 'de ella' : 'de ninguna de ellas';
  return `${subject} cuenta con ${writeCount(goals, 'meta', 'metas')}; para la vigencia ${vigencia} no se programó reporte ${none}, por tanto no tiene porcentaje de cumplimiento.`;
}

function listCauses(
  culprits: readonly IndicatorEvaluation[],
  indicators: readonly IndicatorEvaluation[],
): string {
  const alike = groupBy(culprits, ({ reason }) => (reason ? writeReasonBriefly(reason) : ''));
  const causes = [...alike].flatMap(([brief, group]) => {
    const told = group.map((one) => {
      const names = joinList(nameGoals([one], indicators).map(writeOf));
      return one.reason === null ? names : `${names} (${writeIndicatorReason(one.reason)})`;
    });
    const isLong = group.length > MOST_CHOICES && group[0]?.reason?.kind === 'undecided';
    if (!isLong) return told;
    return [`${joinList(nameGoals(group, indicators).map(writeOf))} (${brief})`];
  });
  // An indicator that the matrix repeats has one cause, however often it is there.
  return joinList([...new Set(causes)]);
}

function* noteProgress({ indicators }: ObjectiveEvaluation): Generator<string> {
  for (const one of indicators) {
    const { note, alternative, progress } = one;
    const [shown, other] = [progress, alternative?.progress ?? null].map((ratio) =>
      ratio === null ? null : formatPercent(ratio),
    );
    const isOther = alternative !== null && progress !== null && shown !== other;
    if (note === null && !isOther) continue;
    const place = `En ${joinList(nameGoals([one], indicators))}`;
    if (note !== null) yield `${place} ${PROGRESS_NOTES[note]}.`;
    if (!isOther) continue;
    yield `${place} el avance es ${shown}; con el método «${DECREASING_LABELS[alternative.method]}» sería ${other}.`;
  }
}
