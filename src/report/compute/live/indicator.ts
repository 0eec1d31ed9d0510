/** What `compute` calculates for an indicator, written over the cells of *Datos*. */

import type { Figure } from '../../../model/figure.ts';
import { type DecreasingMethod, TREND_MEANINGS, TRENDS } from '../../../model/trend.ts';
import { type Formula, formula, type Reference } from '../../cells/formula.ts';
import { NOT_APPLICABLE, NOT_PLANNED, STATUS_LABELS, UNDECIDED, UNREADABLE } from '../../words.ts';
import {
  CUTOFF_CELL,
  type IndicatorCells,
  type InputCells,
  type ObjectiveCells,
} from './cell-ids.ts';
import { isNoneOf, isOneOf, writeProgress } from './progress.ts';

/** The trends for which 0 is a target. */
const ZERO_TARGETS = TRENDS.filter((trend) => TREND_MEANINGS[trend].zeroIsTarget);

/** The trends that are reached from above. */
const LESS_IS_BETTER = TRENDS.filter((trend) => TREND_MEANINGS[trend].better === 'less');

const cell = (id: string): Reference => ({ cell: id });

/** The inputs that a progress is computed from; of another year there is no weight, and no obstacle may be. */
export type ProgressInputs = Pick<InputCells, 'trend' | 'programmed' | 'executed' | 'baseline'> & {
  readonly weight: string | null;
  readonly obstacle: string | null;
};

/**
 * The progress, or the status that says why there is none. It answers with the reason, never with
 * 0, once a person empties a cell it needs.
 */
export function formulateProgress(inputs: ProgressInputs, method: DecreasingMethod): Formula {
  const [trend, programmed, executed] = [
    cell(inputs.trend),
    cell(inputs.programmed),
    cell(inputs.executed),
  ];
  const weight = inputs.weight === null ? [] : formula`N(${cell(inputs.weight)}),`;
  const known = isOneOf(trend, TRENDS);
  const unfit = formula`OR(NOT(${known}),MIN(${weight}N(${programmed}),N(${executed}))<0)`;
  const cells = {
    programmed: [programmed],
    executed: [executed],
    baseline: [cell(inputs.baseline)],
  };
  const quotient = writeProgress(trend, cells, method);
  const unreported = formula`IF(${isIllegible(executed)},${STATUS_LABELS['no-calculable']},${STATUS_LABELS['sin-reporte']})`;
  const reported = formula`IF(ISNUMBER(${executed}),${quotient},${unreported})`;
  const programmedAtAll = formula`IF(${unfit},${STATUS_LABELS['no-calculable']},${reported})`;
  const undue = formula`IF(${isIllegible(programmed)},${STATUS_LABELS['no-calculable']},${STATUS_LABELS['no-programada']})`;
  const due = formula`IF(${isAbsent(trend, programmed)},${undue},${programmedAtAll})`;
  if (inputs.obstacle === null) return due;
  return formula`IF(${cell(inputs.obstacle)}<>"",${STATUS_LABELS['no-calculable']},${due})`;
}

/** Whether nothing is programmed: no number, or a 0 that is no target for the trend. */
export function isAbsent(trend: Reference, programmed: Reference): Formula {
  const zeroTarget = formula`AND(${programmed}=0,OR(${trend}="",AND(${isOneOf(trend, TRENDS)},${isNoneOf(trend, ZERO_TARGETS)})))`;
  return formula`OR(NOT(ISNUMBER(${programmed})),${zeroTarget})`;
}

/** Whether a text begins with a digit: no mark does, so it is a figure written as nobody reads it («12,5» where decimals have a point). */
export function isIllegible(written: Reference): Formula {
  return formula`AND(ISTEXT(${written}),ISNUMBER(--LEFT(TRIM(${written}))))`;
}

/** The status: decided on the figures themselves, or the word in the place of the progress. */
export function formulateStatus(
  inputs: InputCells,
  { progress }: IndicatorCells,
  vigencia: number,
): Formula {
  const [trend, done, target] = [
    cell(inputs.trend),
    cell(inputs.executed),
    cell(inputs.programmed),
  ];
  const reached = formula`IF(${isOneOf(trend, LESS_IS_BETTER)},${done}<=${target},${done}>=${target})`;
  const below = formula`IF(N(${cell(CUTOFF_CELL)})>=DATE(${vigencia},12,31),${STATUS_LABELS['no-cumplida']},${STATUS_LABELS['en-ejecucion']})`;
  return formula`IF(ISNUMBER(${cell(progress)}),IF(${reached},${STATUS_LABELS.cumplida},${below}),${cell(progress)})`;
}

/** The trend as the report shows it. */
export function formulateTrend(
  { trend }: Pick<InputCells, 'trend'>,
  isUndecided: boolean,
): Formula {
  const written = cell(trend);
  const none = isUndecided ? UNDECIDED : 'Sin tendencia';
  return formula`IF(${isOneOf(written, TRENDS)},${written},IF(${written}="",${none},"No reconocida («"&${written}&"»)"))`;
}

/** The weight as the report shows it. */
export function formulateWeight(
  { weight }: InputCells,
  figures: IndicatorCells,
  kind: Figure['kind'],
): Formula {
  return formulateOperand(cell(weight), orNotApplicable(figures, 'Sin ponderación'), kind);
}

/** What was executed as the report shows it. */
export function formulateExecuted(
  { executed }: Pick<InputCells, 'executed'>,
  figures: Pick<IndicatorCells, 'status'>,
  kind: Figure['kind'],
): Formula {
  const blank = orNotApplicable(figures, STATUS_LABELS['sin-reporte']);
  return formulateOperand(cell(executed), blank, kind);
}

/** What was programmed as the report shows it; a mark of the file stands beside the words. */
export function formulateProgrammed(
  { programmed }: Pick<InputCells, 'programmed'>,
  figures: Pick<IndicatorCells, 'status'>,
  kind: Figure['kind'],
): Formula {
  const target = cell(programmed);
  const none = STATUS_LABELS['no-programada'];
  const marked = sayNotProgrammed(target);
  const operand = formulateOperand(target, formula`${NOT_PLANNED}`, kind, UNREADABLE);
  return formula`IF(${cell(figures.status)}=${none},${marked},${operand})`;
}

/** «No programada», with what the cell says in its place. */
export function sayNotProgrammed(target: Reference): Formula {
  return formula`${STATUS_LABELS['no-programada']}&IF(${target}="",""," («"&${target}&"»)")`;
}

/** Weight × progress over the sum of weights; 0 without report, words where it adds nothing. */
export function formulateContribution(
  { weight, progress }: Pick<IndicatorCells, 'weight' | 'progress'>,
  { compliance, weightSum }: Pick<ObjectiveCells, 'compliance' | 'weightSum'>,
): Formula {
  const [share, done] = [cell(weight), cell(progress)];
  const alone = formula`IF(${done}=${STATUS_LABELS['sin-reporte']},0,${NOT_APPLICABLE})`;
  return formula`IF(ISNUMBER(${cell(compliance)}),IF(ISNUMBER(${done}),${share}*${done}/${cell(weightSum)},${alone}),${NOT_APPLICABLE})`;
}

function orNotApplicable({ status }: Pick<IndicatorCells, 'status'>, words: string): Formula {
  return formula`IF(${cell(status)}=${STATUS_LABELS['no-programada']},${NOT_APPLICABLE},${words})`;
}

/** A number, or the words for what was read in its place; `other` where a person writes a text. */
function formulateOperand(
  written: Reference,
  none: Formula,
  kind: Figure['kind'],
  other?: string,
): Formula {
  const blank = kind === 'undecided' ? formula`${UNDECIDED}` : none;
  const said = kind === 'unreadable' ? UNREADABLE : kind === 'undecided' ? UNDECIDED : other;
  const label =
    said === undefined
      ? formula`IF(${isIllegible(written)},${UNREADABLE},${none})`
      : formula`${said}`;
  return formula`IF(ISNUMBER(${written}),${written},IF(${written}="",${blank},${label}&" («"&${written}&"»)"))`;
}
