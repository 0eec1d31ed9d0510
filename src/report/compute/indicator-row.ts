/** The row of an indicator on the sheet of its objective, each figure with its live formula. */

import type { IndicatorEvaluation, ObjectiveEvaluation } from '../../model/evaluation.ts';
import type { Formula } from '../cells/formula.ts';
import { absentCell, type ReportCell, textCell } from '../cells/report-sheet.ts';
import {
  contributionCell,
  executedCell,
  observationCell,
  programmedCell,
  progressCell,
  statusCell,
  trendCell,
  weightCell,
} from './figure-cells.ts';
import { titleGoal, titleIndicator } from './goal-names.ts';
import { nameFigures, nameInputs, nameObjective, nameRow, ROW_NAMES } from './live/cell-ids.ts';
import {
  formulateContribution,
  formulateExecuted,
  formulateProgrammed,
  formulateProgress,
  formulateStatus,
  formulateTrend,
  formulateWeight,
} from './live/indicator.ts';
import type { ComputeReport } from './report.ts';

const { inputs: INPUTS, figures: FIGURES, objective: OBJECTIVE } = ROW_NAMES;

/** The formulas written so far, by what tells them apart: the rows of all indicators share them. */
const FORMULAS = new Map<string, Formula>();

function once(key: string, write: () => Formula): Formula {
  const formula = FORMULAS.get(key) ?? write();
  FORMULAS.set(key, formula);
  return formula;
}

/** The ten cells of an indicator, from its place in the plan. */
export function composeIndicatorRow(
  { evaluation: { vigencia, method } }: ComputeReport,
  evaluated: ObjectiveEvaluation,
  one: IndicatorEvaluation,
  index: number,
  place: number,
): readonly ReportCell[] {
  const goal = titleGoal(one.indicator);
  const indicator = titleIndicator(one.indicator);
  const ids = nameFigures(index, place);
  const over = nameRow(nameInputs(index, place), ids, nameObjective(index));
  const live = (cell: ReportCell, key: string, write: () => Formula, id?: string): ReportCell => {
    const formula = once(key, write);
    return id === undefined ? { formula, over, ...cell } : { id, formula, over, ...cell };
  };
  const isUndecided = one.indicator.trendUndecided !== undefined;
  const { weight, programmed, executed } = one;
  const { kind } = weight.figure;
  return [
    goal === null ? absentCell('Sin nombre') : textCell(goal),
    indicator === null ? absentCell('Sin nombre') : textCell(indicator),
    live(trendCell(one), `trend ${isUndecided}`, () => formulateTrend(INPUTS, isUndecided)),
    live(
      weightCell(one),
      `weight ${kind}`,
      () => formulateWeight(INPUTS, FIGURES, kind),
      ids.weight,
    ),
    live(programmedCell(one), `programmed ${programmed.figure.kind}`, () =>
      formulateProgrammed(INPUTS, FIGURES, programmed.figure.kind),
    ),
    live(executedCell(one), `executed ${executed.figure.kind}`, () =>
      formulateExecuted(INPUTS, FIGURES, executed.figure.kind),
    ),
    live(
      progressCell(one),
      `progress ${method.decreciente}`,
      () => formulateProgress(INPUTS, method.decreciente),
      ids.progress,
    ),
    live(
      statusCell(one),
      `status ${vigencia}`,
      () => formulateStatus(INPUTS, FIGURES, vigencia),
      ids.status,
    ),
    live(contributionCell(one, evaluated), 'contribution', () =>
      formulateContribution(FIGURES, OBJECTIVE),
    ),
    observationCell(one),
  ];
}
