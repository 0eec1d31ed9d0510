/** The row of an indicator in *Datos*: what was read of it, each value in a cell that may be changed. */

import type { IndicatorEvaluation, Operand } from '../../model/evaluation.ts';
import type { Figure } from '../../model/figure.ts';
import type { FourYearIndicator } from '../../model/four-years.ts';
import type { Indicator } from '../../model/plan.ts';
import { a1, cellOf, fileRef } from '../../model/source.ts';
import { nameTrend } from '../../model/trend.ts';
import {
  absentCell,
  amountCell,
  emptyCell,
  type ReportCell,
  shareCell,
  textCell,
} from '../cells/report-sheet.ts';
import { numberCell } from './figure-cells.ts';
import { labelGoal, titleIndicator } from './goal-names.ts';
import { type InputCells, nameInputs, nameYearInputs } from './live/cell-ids.ts';
import { linkTo } from './live/source-links.ts';
import { findObstacle, findYearObstacle, obstacleCell } from './obstacles.ts';
import type { OtherYear, PlanObjective } from './plan-objectives.ts';

/** Where the row stands, and what its sheet has. */
export interface DataPlace {
  /** Place of its objective, and its own there. */
  readonly index: number;
  readonly place: number;
  readonly years: readonly OtherYear[];
  /** The input files that stand by the report. */
  readonly beside: readonly string[];
}

/** The cells of the row: what it is of, the vigencia, the other years, and where the vigencia was read. */
export function composeDataRow(
  { objective, indicators, evaluated, over }: PlanObjective,
  { index, place, years, beside }: DataPlace,
): readonly ReportCell[] {
  const indicator = indicators[place];
  if (!indicator) throw new RangeError(`The objective has no indicator at ${place}`);
  const one = evaluated?.indicators[place] ?? null;
  const operands = operandsOf(indicator, one);
  return [
    numberCell(objective),
    ...composeOwn(indicator, operands, one, nameInputs(index, place)),
    ...composeYears(over?.indicators[place] ?? null, years, index, place),
    ...Object.values(operands).map((operand) => sourceCell(operand, beside)),
  ];
}

const NOTHING: Operand = { figure: { kind: 'blank' }, at: null };

/** The figures of the vigencia, in the order of their columns. */
function operandsOf(indicator: Indicator, one: IndicatorEvaluation | null) {
  const { baseline, source } = indicator;
  return {
    weight: one?.weight ?? NOTHING,
    programmed: one?.programmed ?? NOTHING,
    executed: one?.executed ?? NOTHING,
    baseline: { figure: baseline, at: cellOf(source, 'baseline') },
  } satisfies Record<string, Operand>;
}

function composeOwn(
  indicator: Indicator,
  { weight, programmed, executed, baseline }: ReturnType<typeof operandsOf>,
  one: IndicatorEvaluation | null,
  ids: InputCells,
): readonly ReportCell[] {
  const { trend, trendText } = indicator;
  const name = titleIndicator(indicator);
  return [
    textCell(labelGoal(indicator)),
    { id: ids.name, ...(name === null ? absentCell('Sin nombre') : textCell(name)) },
    inputCell(textCell(trend === null ? (trendText?.trim() ?? '') : nameTrend(trend)), ids.trend),
    inputCell(figureCell(weight.figure, { share: true }), ids.weight),
    inputCell(figureCell(programmed.figure), ids.programmed),
    inputCell(figureCell(executed.figure), ids.executed),
    inputCell(figureCell(baseline.figure), ids.baseline),
    inputCell(obstacleCell(one && findObstacle(one)), ids.obstacle),
  ];
}

function composeYears(
  over: FourYearIndicator | null,
  years: readonly OtherYear[],
  index: number,
  place: number,
): readonly ReportCell[] {
  return years.flatMap(({ vigencia, isPast, hasObstacles }) => {
    const ids = nameYearInputs(index, place, vigencia);
    const year = over?.years.find((own) => own.vigencia === vigencia);
    const { programmed, executed } = year ?? { programmed: NOTHING, executed: NOTHING };
    return [
      inputCell(figureCell(programmed.figure), ids.programmed),
      ...(isPast ? [inputCell(figureCell(executed.figure), ids.executed)] : []),
      ...(hasObstacles
        ? [inputCell(obstacleCell(year ? findYearObstacle(year) : null), ids.obstacle)]
        : []),
    ];
  });
}

function inputCell(cell: ReportCell, id: string): ReportCell {
  return { id, input: true, ...cell };
}

/** The figure as it was read: a number, the file's own words, or nothing. */
function figureCell(figure: Figure, { share = false } = {}): ReportCell {
  if (figure.kind === 'blank') return emptyCell();
  if (figure.kind !== 'number') return absentCell(figure.text.trim());
  return share ? shareCell(figure.value) : amountCell(figure);
}

function sourceCell({ at }: Operand, beside: readonly string[]): ReportCell {
  if (at === null) return absentCell('Sin columna');
  const place = { file: at.file, sheet: at.sheet, cell: a1(at) };
  return { kind: 'source', place, text: fileRef(at), ...linkTo(place, beside) };
}
