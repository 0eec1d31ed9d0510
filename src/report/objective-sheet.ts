/** The sheet of one objective: the table of the publication, its notes and its source. */

import type { IndicatorEvaluation, ObjectiveEvaluation } from '../model/evaluation.ts';
import type { ComputeReport } from './compute-report.ts';
import {
  completenessCell,
  complianceCell,
  executedCell,
  explainedStatusCell,
  programmedCell,
  progressCell,
  trendCell,
  weightCell,
} from './figure-cells.ts';
import { titleGoal, titleIndicator } from './goal-names.ts';
import { composeNotes } from './objective-notes.ts';
import {
  composeComplianceFormula,
  composeProgressFormula,
  composeWeightSumFormula,
  type IndicatorCells,
  nameIndicatorCells,
  nameObjectiveCells,
  needsBaseline,
} from './progress-formula.ts';
import { writeOrigin } from './report-parts.ts';
import {
  absentCell,
  amountCell,
  emptyCell,
  type Fact,
  type ReportCell,
  type ReportPart,
  type ReportSheet,
  shareCell,
  textCell,
} from './report-sheet.ts';

/** The sheet of the objective at that place of the evaluation, counted from 0. */
export function composeObjectiveSheet(report: ComputeReport, index: number): ReportSheet {
  const { vigencia } = report.evaluation;
  const evaluated = report.evaluation.objectives[index];
  if (!evaluated) throw new RangeError(`The evaluation has no objective at ${index}`);
  const notes = composeNotes(evaluated, vigencia);
  return {
    name: `Objetivo ${evaluated.objective.number}`,
    columns: ['name', 'name', 'label', 'ratio', 'amount', 'amount', 'ratio', 'status'],
    parts: [
      { kind: 'title', text: `Objetivo ${evaluated.objective.number}` },
      { kind: 'lead', text: evaluated.objective.name },
      { kind: 'facts', facts: composeFacts(evaluated, vigencia, index) },
      ...composeTable(report, evaluated, index),
      ...listBaselines(report, evaluated, index),
      ...(notes.length > 0 ? [{ kind: 'notes', notes } as const] : []),
      { kind: 'origin', text: writeOrigin(report) },
    ],
  };
}

function composeFacts(
  evaluated: ObjectiveEvaluation,
  vigencia: number,
  index: number,
): readonly Fact[] {
  const formula = [{ cell: nameObjectiveCells(index).compliance }];
  return [
    {
      label: `Cumplimiento ${vigencia}`,
      value: { ...complianceCell(evaluated), formula },
    },
    { label: 'Reporte', value: completenessCell(evaluated, { withReadings: true }) },
  ];
}

function composeTable(
  { evaluation: { vigencia, method } }: ComputeReport,
  evaluated: ObjectiveEvaluation,
  index: number,
): readonly ReportPart[] {
  const rows = evaluated.indicators.map((one, place) => {
    const cells = nameIndicatorCells(index, place);
    const formula = composeProgressFormula(one, cells, method.decreciente);
    return composeRow(one, cells, formula === null ? {} : { formula });
  });
  return [
    {
      kind: 'table',
      headings: [
        'Nombre meta',
        'Nombre indicador',
        'Tendencia',
        'Ponderación indicador',
        `Programación ${vigencia}`,
        `Ejecución ${vigencia}`,
        `% Avance ${vigencia}`,
        'Estado',
      ],
      rows,
      total: composeTotal(evaluated, index),
    },
  ];
}

function composeRow(
  one: IndicatorEvaluation,
  cells: IndicatorCells,
  live: Pick<ReportCell, 'formula'>,
): readonly ReportCell[] {
  const goal = titleGoal(one.indicator);
  const indicator = titleIndicator(one.indicator);
  return [
    goal === null ? absentCell('Sin nombre') : textCell(goal),
    indicator === null ? absentCell('Sin nombre') : textCell(indicator),
    trendCell(one),
    { ...weightCell(one), id: cells.weight },
    { ...programmedCell(one), id: cells.programmed },
    { ...executedCell(one), id: cells.executed },
    { ...progressCell(one), id: cells.progress, ...live },
    explainedStatusCell(one),
  ];
}

function composeTotal(evaluated: ObjectiveEvaluation, index: number): readonly ReportCell[] {
  const { compliance, indicators } = evaluated;
  const ids = nameObjectiveCells(index);
  const rows = indicators.map((_, place) => nameIndicatorCells(index, place));
  const sum = weightSumCell(evaluated, rows);
  const live = compliance === null ? {} : { formula: composeComplianceFormula(rows, ids) };
  return [
    textCell('Cumplimiento del objetivo'),
    emptyCell(),
    emptyCell(),
    { ...sum, id: ids.weightSum },
    emptyCell(),
    emptyCell(),
    { ...complianceCell(evaluated), id: ids.compliance, ...live },
    emptyCell(),
  ];
}

function weightSumCell(
  { weightSum, reason }: ObjectiveEvaluation,
  rows: readonly IndicatorCells[],
): ReportCell {
  if (reason?.kind === 'nothing-programmed') return absentCell('No aplica');
  if (weightSum === null) return absentCell('Sin suma');
  return { ...shareCell(weightSum), formula: composeWeightSumFormula(rows) };
}

/** The baselines that the progress of the table is measured from, where the method uses them. */
function listBaselines(
  { evaluation: { method } }: ComputeReport,
  { indicators }: ObjectiveEvaluation,
  index: number,
): readonly ReportPart[] {
  const facts = indicators.flatMap((one, place): Fact[] => {
    const { baseline, trend } = one.indicator;
    if (!needsBaseline(trend, method.decreciente) || baseline.kind !== 'number') return [];
    const value = { ...amountCell(baseline), id: nameIndicatorCells(index, place).baseline };
    const name =
      titleIndicator(one.indicator) ?? titleGoal(one.indicator) ?? 'indicador sin nombre';
    return [{ label: `Línea base de ${name}`, value }];
  });
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}
