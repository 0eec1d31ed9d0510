/** The sheet *Resumen*: the objectives with their compliance, and how many indicators stand where. */

import type { ObjectiveEvaluation, Status } from '../../../model/evaluation.ts';
import { indicatorsOf } from '../../../model/plan.ts';
import { between, type Formula, formula } from '../../cells/formula.ts';
import {
  type ColumnMeaning,
  countCell,
  emptyCell,
  type Fact,
  type ReportCell,
  type ReportSheet,
  textCell,
} from '../../cells/report-sheet.ts';
import { SHEET_NAMES, STATUS_LABELS, STATUSES, writeFindingCounts } from '../../words.ts';
import { chartObjectives } from '../compliance-charts.ts';
import {
  completenessCell,
  complianceCell,
  isIncomplete,
  reportedOnlyCell,
} from '../figure-cells.ts';
import { titleObjective } from '../goal-names.ts';
import { CUTOFF_CELL, nameFigures, nameObjective, nameSummary } from '../live/cell-ids.ts';
import { formulateCount } from '../live/objective.ts';
import type { ComputeReport } from '../report.ts';
import { composeScope, UNNAMED_PLAN, writeOrigin } from '../scope.ts';

const NOTE_OF_RULE =
  'El cumplimiento de cada objetivo es el promedio ponderado del avance de sus indicadores programados en la vigencia, sin tope. No hay cifra oficial para el conjunto del sector.';
const NOTE_OF_INCOMPLETE =
  'Incompleto: hay indicadores programados sin reporte, que cuentan como 0; al lado va el cumplimiento que resulta sin tenerlos en cuenta.';
/** Bars are drawn up to the greatest compliance, in steps of this. */
const BAR_STEP = 0.25;

/** The summary of the plan in its vigencia. */
export function composeSummarySheet(report: ComputeReport): ReportSheet {
  const { plan, evaluation } = report;
  const { objectives, vigencia } = evaluation;
  const incomplete = objectives.some(isIncomplete);
  const chart = chartObjectives(objectives, vigencia);
  const columns: readonly ColumnMeaning[] = [
    'label',
    'prose',
    'ratio',
    ...STATUSES.map(() => 'count' as const),
    'label',
    ...(incomplete ? (['ratio'] as const) : []),
  ];
  return {
    name: SHEET_NAMES.summary,
    columns,
    parts: [
      { kind: 'title', text: plan.name ?? UNNAMED_PLAN },
      { kind: 'facts', facts: composeFacts(report) },
      ...(chart === null ? [] : [chart]),
      { kind: 'heading', text: 'Cumplimiento por objetivo' },
      {
        kind: 'table',
        ...(objectives.length > 0 ? { name: 'Tabla_objetivos' } : {}),
        about: `El cumplimiento de cada objetivo en ${vigencia} y cuántos de sus indicadores hay en cada estado.`,
        bars: { column: 2, most: barLength(objectives) },
        headings: [
          'Objetivo',
          'Nombre del objetivo',
          `Cumplimiento ${vigencia}`,
          ...STATUSES.map((status) => STATUS_LABELS[status]),
          'Reporte',
          ...(incomplete ? ['Sin contar lo no reportado'] : []),
        ],
        rows: objectives.map((one, index) => composeRow(one, index, incomplete)),
        total: composeTotal(objectives),
      },
      { kind: 'notes', notes: [NOTE_OF_RULE, ...(incomplete ? [NOTE_OF_INCOMPLETE] : [])] },
      { kind: 'origin', text: writeOrigin(report) },
    ],
  };
}

function composeFacts(report: ComputeReport): readonly Fact[] {
  const link = { kind: 'sheet', name: SHEET_NAMES.findings } as const;
  const scope = composeScope(report).map((fact): Fact => {
    const isCutoff = fact.value.kind === 'date' && fact.label === 'Corte';
    return isCutoff
      ? { ...fact, value: { ...fact.value, formula: [{ cell: CUTOFF_CELL }] } }
      : fact;
  });
  if (report.publication.edition === 'publicacion') return scope;
  return [
    ...scope,
    {
      label: SHEET_NAMES.findings,
      value: { ...textCell(writeFindingCounts(report.findings)), link },
    },
  ];
}

/** The greatest compliance, and 100 % at least, in whole steps. */
function barLength(objectives: readonly ObjectiveEvaluation[]): number {
  const most = Math.max(1, ...objectives.map(({ compliance }) => compliance ?? 0));
  return Math.ceil(most / BAR_STEP) * BAR_STEP;
}

function composeRow(
  evaluated: ObjectiveEvaluation,
  index: number,
  incomplete: boolean,
): readonly ReportCell[] {
  const { objective, indicators } = evaluated;
  const ids = nameObjective(index);
  const summary = nameSummary(index);
  const rows = indicators.map((_, place) => nameFigures(index, place));
  const follow = (id: string): { formula?: Formula } =>
    rows.length > 0 ? { formula: [{ cell: id }] } : {};
  const other = { ...reportedOnlyCell(evaluated), ...follow(ids.reportedOnly) };
  return [
    {
      id: summary.title,
      link: { kind: 'cell', id: ids.head },
      ...textCell(titleObjective(objective)),
    },
    textCell(objective.name),
    {
      id: summary.compliance,
      formula: [{ cell: ids.compliance }],
      ...complianceCell(evaluated),
    },
    ...STATUSES.map((status) => ({
      id: nameCount(index, status),
      ...(rows.length > 0 ? { formula: formulateCount(rows, STATUS_LABELS[status]) } : {}),
      ...countCell(indicators.filter((one) => one.status === status).length),
    })),
    { ...completenessCell(evaluated), ...follow(ids.completeness) },
    ...(incomplete ? [other] : []),
  ];
}

function composeTotal(objectives: readonly ObjectiveEvaluation[]): readonly ReportCell[] | null {
  if (objectives.length === 0) return null;
  const all = indicatorsOf({ objectives });
  return [
    textCell('Total'),
    textCell('Indicadores por estado'),
    emptyCell(),
    ...STATUSES.map((status) => ({
      ...countCell(all.filter((one) => one.status === status).length),
      formula: formula`SUM(${between(objectives.map((_, index) => nameCount(index, status)))})`,
    })),
    emptyCell(),
  ];
}

function nameCount(objective: number, status: Status): string {
  return `summary-${objective}.count-${status}`;
}
