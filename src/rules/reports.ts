/** Rules on what each file says of one indicator: its target and its execution. */

import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import { isProgrammed } from '../model/evaluation.ts';
import { type Figure, isUnknown, numberFigure, numberOf } from '../model/figure.ts';
import { toExcelDigits } from '../model/number.ts';
import { type Indicator, indicatorsOf } from '../model/plan.ts';
import { cellOf } from '../model/source.ts';
import { isZeroTarget, TREND_MEANINGS } from '../model/trend.ts';
import { BINARY_NOISE } from '../model/weight.ts';
import { type Judged, ofIndicator, placeIn, placeOfExecuted } from './rule.ts';

/** Targets that differ between the matrix and the export. */
export function* programmedDiffers(judged: Judged): Generator<Finding> {
  const { vigencia } = judged.evaluation;
  for (const { indicator, planned: ours, record, programmed } of indicatorsOf(judged.evaluation)) {
    if (!record || !ours) continue;
    const blankIsZero = !isZeroTarget(indicator.trend);
    if (!differ(ours.programmed, record.programmed, blankIsZero)) continue;
    const ofExport = cellOf(record.source, 'programmed');
    const ofMatrix = cellOf(ours.source, 'programmed');
    if (!ofExport || !ofMatrix) continue;
    const both = { ofMatrix: ours.programmed, ofExport: record.programmed };
    const bearing = ofIndicator({ indicator }, vigencia, [placeOf(ofExport)]);
    const used = programmed.figure;
    const whole = wholeMissed(indicator, vigencia, used);
    yield finding('PES305', placeOf(ofMatrix), { ...both, used, ...(whole && { whole }) }, bearing);
  }
}

/**
 * The target of the whole plan of a Suma, where its years add up to it as the matrix gives them and
 * not with what is used of the year; `null` where they still do, or did not.
 */
function wholeMissed({ trend, vigencias, wholePlanTarget }: Indicator, year: number, used: Figure) {
  const total = wholePlanTarget && numberOf(wholePlanTarget);
  if (!wholePlanTarget || total == null || trend === null) return null;
  if (TREND_MEANINGS[trend].overYears !== 'sum') return null;
  if (vigencias.some(({ programmed }) => isUnknown(programmed))) return null;
  const sumWith = (figureOf: (own: (typeof vigencias)[number]) => Figure) =>
    toExcelDigits(vigencias.reduce((sum, own) => sum + (numberOf(figureOf(own)) ?? 0), 0));
  const own = sumWith(({ programmed }) => programmed);
  const found = sumWith(({ vigencia, programmed }) => (vigencia === year ? used : programmed));
  if (!isAbout(own, total) || isAbout(found, total)) return null;
  const percent = wholePlanTarget.kind === 'number' && wholePlanTarget.percent;
  return { total: wholePlanTarget, found: numberFigure(found, percent) };
}

/** Whether a sum is a total: shares of a whole may miss it by half a point, as weights may. */
function isAbout(sum: number, total: number): boolean {
  return Math.abs(sum - total) <= (total <= 1 ? SHARE_TOLERANCE : 0) + BINARY_NOISE * (1 + total);
}

const SHARE_TOLERANCE = 0.005;

/** Executions that differ between the matrix and the export. */
export function* executedDiffers(judged: Judged): Generator<Finding> {
  const { vigencia } = judged.evaluation;
  for (const evaluated of indicatorsOf(judged.evaluation)) {
    const { planned: ours, record } = evaluated;
    if (!record?.source.cells.executed || !ours || ours.executed.kind !== 'number') continue;
    if (!differ(ours.executed, record.executed, !isProgrammed(evaluated))) continue;
    const both = { ofMatrix: ours.executed, ofExport: record.executed };
    const bearing = ofIndicator(evaluated, vigencia, [placeIn(record.source, 'executed')]);
    yield finding('PES317', placeIn(ours.source, 'executed'), both, bearing);
  }
}

/** Something executed although nothing was programmed. */
export function* unplannedExecution(judged: Judged): Generator<Finding> {
  const { vigencia } = judged.evaluation;
  for (const evaluated of indicatorsOf(judged.evaluation)) {
    const executed = evaluated.executed.figure;
    if (isProgrammed(evaluated) || !numberOf(executed)) continue;
    const bearing = ofIndicator(evaluated, vigencia);
    yield finding('PES307', placeOfExecuted(evaluated), { executed }, bearing);
  }
}

/** A programmed indicator whose execution is blank or a mark, in a file that speaks of it. */
export function* noReport(judged: Judged): Generator<Finding> {
  const { vigencia } = judged.evaluation;
  const crossed = judged.executions.some(({ vigencias }) => vigencias.includes(vigencia));
  for (const evaluated of indicatorsOf(judged.evaluation)) {
    const { indicator, reason, record } = evaluated;
    if (reason?.kind !== 'no-report' || (crossed && !record && indicator.key.goalCode !== null))
      continue;
    const bearing = ofIndicator(evaluated, vigencia);
    yield finding('PES308', placeOfExecuted(evaluated), { mark: reason.mark }, bearing);
  }
}

/**
 * Whether two files say different things. Blank, a mark and 0 all say «nothing» where nothing is
 * programmed; a target of 0 of a Decreciente and an execution of 0 are figures.
 */
function differ(a: Figure, b: Figure, blankIsZero: boolean): boolean {
  if (isUnknown(a) || isUnknown(b)) return false;
  const [ours, theirs] = [numberOf(a), numberOf(b)];
  return ours !== theirs && !(blankIsZero && !ours && !theirs);
}
