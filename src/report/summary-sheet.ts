/** The sheet *Resumen*: the objectives with their compliance, and how many indicators stand where. */

import type { ObjectiveEvaluation } from '../model/evaluation.ts';
import type { ComputeReport } from './compute-report.ts';
import { completenessCell, complianceCell } from './figure-cells.ts';
import { nameObjectiveCells } from './progress-formula.ts';
import { composeScope, UNNAMED_PLAN, writeFindingCounts, writeOrigin } from './report-parts.ts';
import {
  countCell,
  emptyCell,
  type ReportCell,
  type ReportSheet,
  textCell,
} from './report-sheet.ts';
import { STATUS_LABELS, STATUSES } from './words.ts';

const NOTE_OF_RULE =
  'El cumplimiento de cada objetivo es el promedio ponderado del avance de sus indicadores programados en la vigencia, sin tope. No hay cifra oficial para el conjunto del sector.';
const NOTE_OF_INCOMPLETE =
  'Incompleto: hay indicadores programados sin reporte, que cuentan como 0; se muestra también el cumplimiento que resulta sin tenerlos en cuenta.';

/** The summary of the plan in its vigencia. */
export function composeSummarySheet(report: ComputeReport): ReportSheet {
  const { plan, evaluation } = report;
  const incomplete = evaluation.objectives.some(isIncomplete);
  return {
    name: 'Resumen',
    columns: ['label', 'prose', 'ratio', ...STATUSES.map(() => 'count' as const), 'label'],
    parts: [
      { kind: 'title', text: plan.name ?? UNNAMED_PLAN },
      {
        kind: 'facts',
        facts: [
          ...composeScope(report),
          { label: 'Hallazgos', value: textCell(writeFindingCounts(report)) },
        ],
      },
      { kind: 'heading', text: 'Cumplimiento por objetivo' },
      {
        kind: 'table',
        headings: [
          'Objetivo',
          'Nombre',
          `Cumplimiento ${evaluation.vigencia}`,
          ...STATUSES.map((status) => STATUS_LABELS[status]),
          'Reporte',
        ],
        rows: evaluation.objectives.map(composeRow),
        total: composeTotal(evaluation.objectives),
      },
      { kind: 'notes', notes: [NOTE_OF_RULE, ...(incomplete ? [NOTE_OF_INCOMPLETE] : [])] },
      { kind: 'origin', text: writeOrigin(report) },
    ],
  };
}

function isIncomplete({ compliance, complete }: ObjectiveEvaluation): boolean {
  return compliance !== null && !complete;
}

function composeRow(evaluated: ObjectiveEvaluation, index: number): readonly ReportCell[] {
  const { objective, indicators } = evaluated;
  return [
    textCell(`Objetivo ${objective.number}`),
    textCell(objective.name),
    {
      ...complianceCell(evaluated),
      formula: [{ cell: nameObjectiveCells(index).compliance }],
    },
    ...STATUSES.map((status) => ({
      ...countCell(indicators.filter((one) => one.status === status).length),
      id: nameCount(index, status),
    })),
    completenessCell(evaluated, { withReadings: true }),
  ];
}

function composeTotal(objectives: readonly ObjectiveEvaluation[]): readonly ReportCell[] | null {
  if (objectives.length === 0) return null;
  const all = objectives.flatMap(({ indicators }) => indicators);
  return [
    textCell('Total'),
    textCell('Indicadores por estado'),
    emptyCell(),
    ...STATUSES.map((status) => ({
      ...countCell(all.filter((one) => one.status === status).length),
      formula: [
        'SUM(',
        { cell: nameCount(0, status) },
        ':',
        { cell: nameCount(objectives.length - 1, status) },
        ')',
      ],
    })),
    emptyCell(),
  ];
}

function nameCount(objective: number, status: string): string {
  return `objective-${objective}.count-${status}`;
}
