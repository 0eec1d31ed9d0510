/** The sheet of one objective: the table of the publication, its notes, its source and its chart. */

import type { ObjectiveEvaluation } from '../../../model/evaluation.ts';
import {
  absentCell,
  type ColumnMeaning,
  emptyCell,
  type Fact,
  type ReportCell,
  type ReportSheet,
  shareCell,
  textCell,
} from '../../cells/report-sheet.ts';
import { NOT_APPLICABLE, SHEET_NAMES } from '../../words.ts';
import { chartIndicators } from '../compliance-charts.ts';
import {
  completenessCell,
  complianceCell,
  isIncomplete,
  reportedOnlyCell,
} from '../figure-cells.ts';
import { titleObjective } from '../goal-names.ts';
import { listHeadings } from '../headings.ts';
import { composeIndicatorRow } from '../indicator-row.ts';
import { nameFigures, nameObjective } from '../live/cell-ids.ts';
import {
  formulateCompleteness,
  formulateCompliance,
  formulateReportedOnly,
  formulateWeightSum,
} from '../live/objective.ts';
import { composeNotes } from '../objective-notes.ts';
import type { ComputeReport } from '../report.ts';
import { writeOrigin } from '../scope.ts';
import { listBaselines } from './baselines.ts';

const COLUMNS: readonly ColumnMeaning[] = [
  'name',
  'name',
  'label',
  'ratio',
  'amount',
  'amount',
  'ratio',
  'status',
  'ratio',
  'remark',
];
/** Place among them of what each indicator contributes to the compliance. */
const CONTRIBUTION = 8;

/** The sheet of the objective at that place of the evaluation, counted from 0. */
export function composeObjectiveSheet(report: ComputeReport, index: number): ReportSheet {
  const { vigencia } = report.evaluation;
  const evaluated = report.evaluation.objectives[index];
  if (!evaluated) throw new RangeError(`The evaluation has no objective at ${index}`);
  const notes = composeNotes(evaluated, vigencia);
  const chart = chartIndicators(evaluated, index, vigencia);
  const isWhole = report.publication.edition === 'completa';
  // Where all was reported there is nothing else to tell who reads it published.
  const reportedOnly = isWhole || report.evaluation.objectives.some(isIncomplete);
  const tells = { reportedOnly, wayBack: isWhole };
  // What an indicator contributes serves to check the sum.
  const published = <T>(cells: readonly T[]) =>
    isWhole ? cells : cells.toSpliced(CONTRIBUTION, 1);
  return {
    name: titleObjective(evaluated.objective),
    columns: published(COLUMNS),
    parts: [
      { kind: 'title', text: titleObjective(evaluated.objective) },
      ...(evaluated.objective.name === ''
        ? []
        : [{ kind: 'lead', text: evaluated.objective.name } as const]),
      { kind: 'facts', facts: composeFacts(evaluated, vigencia, index, tells) },
      {
        kind: 'table',
        name: `Tabla_objetivo_${index + 1}`,
        about: `Los indicadores de ${titleObjective(evaluated.objective)}: lo programado, lo ejecutado, el avance y el estado de cada uno en ${vigencia}.`,
        headings: published([...listHeadings(vigencia), 'Aporte al objetivo', 'Observación']),
        rows: evaluated.indicators.map((one, place) =>
          published(composeIndicatorRow(report, evaluated, one, index, place)),
        ),
        total: published(composeTotal(evaluated, index, isFirstOfNumber(report, index))),
      },
      ...listBaselines(report, evaluated, index),
      ...(notes.length > 0 ? [{ kind: 'notes', notes } as const] : []),
      { kind: 'origin', text: writeOrigin(report) },
      // The publication shows of an objective its table, and no chart.
      ...(chart === null || !isWhole ? [] : [chart]),
    ],
  };
}

function composeFacts(
  evaluated: ObjectiveEvaluation,
  vigencia: number,
  index: number,
  tells: { readonly reportedOnly: boolean; readonly wayBack: boolean },
): readonly Fact[] {
  const ids = nameObjective(index);
  const rows = evaluated.indicators.map((_, place) => nameFigures(index, place));
  const facts: Fact[] = [
    {
      label: `Cumplimiento ${vigencia}`,
      value: { id: ids.head, formula: [{ cell: ids.compliance }], ...complianceCell(evaluated) },
    },
  ];
  if (rows.length > 0) {
    facts.push({
      label: 'Reporte',
      value: {
        id: ids.completeness,
        formula: formulateCompleteness(rows, ids),
        ...completenessCell(evaluated),
      },
    });
  }
  if (rows.length > 0 && tells.reportedOnly) {
    facts.push({
      label: 'Sin contar lo no reportado',
      value: {
        id: ids.reportedOnly,
        formula: formulateReportedOnly(rows, ids),
        ...reportedOnlyCell(evaluated),
      },
    });
  }
  if (!tells.wayBack) return facts;
  const link = { kind: 'sheet', name: SHEET_NAMES.summary } as const;
  return [...facts, { label: 'Volver a', value: { link, ...textCell(SHEET_NAMES.summary) } }];
}

/** Two objectives may say the same number of themselves: the name goes with the first. */
function isFirstOfNumber({ evaluation }: ComputeReport, index: number): boolean {
  const numbers = evaluation.objectives.map(({ objective }) => objective.number);
  return numbers.indexOf(numbers[index] ?? 0) === index;
}

function composeTotal(
  evaluated: ObjectiveEvaluation,
  index: number,
  named: boolean,
): readonly ReportCell[] {
  const { objective, indicators } = evaluated;
  const ids = nameObjective(index);
  const rows = indicators.map((_, place) => nameFigures(index, place));
  // Weights of several objectives may add up to 100 % by chance.
  const live = rows.length > 0 && !objective.unnamed;
  return [
    textCell('Cumplimiento del objetivo'),
    emptyCell(),
    emptyCell(),
    {
      id: ids.weightSum,
      ...(live ? { formula: formulateWeightSum(rows) } : {}),
      ...weightSumCell(evaluated),
    },
    emptyCell(),
    emptyCell(),
    {
      id: ids.compliance,
      ...(named ? { definedName: `Cumplimiento_objetivo_${objective.number}` } : {}),
      ...(live ? { formula: formulateCompliance(rows, ids) } : {}),
      ...complianceCell(evaluated),
    },
    emptyCell(),
    { formula: [{ cell: ids.compliance }], ...complianceCell(evaluated) },
    emptyCell(),
  ];
}

function weightSumCell({ weightSum, reason }: ObjectiveEvaluation): ReportCell {
  if (reason?.kind === 'nothing-programmed') return absentCell(NOT_APPLICABLE);
  return weightSum === null ? absentCell('Sin suma') : shareCell(weightSum);
}
