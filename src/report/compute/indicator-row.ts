/** The row of an indicator on the sheet of its objective, each figure with its live formula. */

import type { IndicatorEvaluation, ObjectiveEvaluation } from '../../model/evaluation.ts';
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
import { nameFigures, nameInputs, nameObjective } from './live/cell-ids.ts';
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
  const inputs = nameInputs(index, place);
  const ids = nameFigures(index, place);
  return [
    goal === null ? absentCell('Sin nombre') : textCell(goal),
    indicator === null ? absentCell('Sin nombre') : textCell(indicator),
    {
      ...trendCell(one),
      formula: formulateTrend(inputs, one.indicator.trendUndecided !== undefined),
    },
    {
      ...weightCell(one),
      id: ids.weight,
      formula: formulateWeight(inputs, ids, one.weight.figure),
    },
    { ...programmedCell(one), formula: formulateProgrammed(inputs, ids, one.programmed.figure) },
    { ...executedCell(one), formula: formulateExecuted(inputs, ids, one.executed.figure) },
    {
      ...progressCell(one),
      id: ids.progress,
      formula: formulateProgress(inputs, method.decreciente),
    },
    { ...statusCell(one), id: ids.status, formula: formulateStatus(inputs, ids, vigencia) },
    {
      ...contributionCell(one, evaluated),
      id: ids.contribution,
      formula: formulateContribution(ids, nameObjective(index)),
    },
    observationCell(one),
  ];
}
