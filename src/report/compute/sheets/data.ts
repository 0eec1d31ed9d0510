/** The sheet *Datos*: the inputs as they were read, from which every figure of the book is computed. */

import type { IndicatorEvaluation, IndicatorReason, Operand } from '../../../model/evaluation.ts';
import type { Figure } from '../../../model/figure.ts';
import { a1, fileRef } from '../../../model/source.ts';
import { capitalise } from '../../../model/spanish.ts';
import { nameTrend, TRENDS } from '../../../model/trend.ts';
import {
  absentCell,
  amountCell,
  emptyCell,
  type ReportCell,
  type ReportSheet,
  shareCell,
  textCell,
} from '../../cells/report-sheet.ts';
import { SHEET_NAMES, writeIndicatorReason } from '../../words.ts';
import { REFERENCE } from '../compliance-charts.ts';
import { numberCell } from '../figure-cells.ts';
import { labelGoal, labelIndicator, titleIndicator } from '../goal-names.ts';
import { CUTOFF_CELL, nameInputs } from '../live/cell-ids.ts';
import { linkTo } from '../live/source-links.ts';
import type { ComputeReport } from '../report.ts';
import { cutoffCell } from '../scope.ts';

const LEAD =
  'Es la copia de lo que se leyó de los archivos, con la celda de cada valor: de aquí salen todas las cifras del informe.';
const GUIDE =
  'Las celdas con fondo claro (Corte y las columnas Tendencia a Impedimento) se pueden cambiar: avances, estados, aportes, cumplimientos, conteos y gráficos siguen el cambio; las notas, las observaciones y los hallazgos son los de la lectura. Mientras «Impedimento» tenga texto, el indicador no es calculable. «Etiqueta» alimenta los gráficos.';

const HEADINGS = [
  'Objetivo',
  'Meta',
  'Indicador',
  'Etiqueta',
  'Referencia',
  'Tendencia',
  'Ponderación',
  'Programado',
  'Ejecutado',
  'Línea base',
  'Impedimento',
  'Celda de la ponderación',
  'Celda de lo programado',
  'Celda de lo ejecutado',
  'Celda de la línea base',
] as const;

/** Reasons that the figures alone do not show: a person has to lift them. */
const OBSTACLES: ReadonlySet<IndicatorReason['kind']> = new Set([
  'unreadable',
  'undecided',
  'no-column',
  'hundredfold',
  'repeated-key',
  'ambiguous-record',
]);

/** The inputs, one row an indicator; `beside` are the input files that stand by the report. */
export function composeDataSheet(report: ComputeReport, beside: readonly string[]): ReportSheet {
  const { evaluation } = report;
  const rows = evaluation.objectives.flatMap(({ objective, indicators }, index) =>
    indicators.map((one, place) => composeRow(one, numberCell(objective), index, place, beside)),
  );
  return {
    name: SHEET_NAMES.inputs,
    columns: [
      'ordinal',
      'label',
      'prose',
      'label',
      'count',
      'label',
      'ratio',
      'amount',
      'amount',
      'amount',
      'label',
      'place',
      'place',
      'place',
      'place',
    ],
    role: 'inputs',
    identity: 3,
    pagesAcross: 2,
    parts: [
      { kind: 'title', text: SHEET_NAMES.inputs },
      { kind: 'lead', text: LEAD },
      { kind: 'guide', text: GUIDE },
      {
        kind: 'facts',
        facts: [
          {
            label: 'Corte',
            value: {
              ...cutoffCell(evaluation.cutoff),
              id: CUTOFF_CELL,
              definedName: 'Corte',
              input: true,
            },
          },
        ],
      },
      rows.length === 0
        ? { kind: 'notes', notes: ['La matriz no tiene indicadores.'] }
        : {
            kind: 'table',
            name: 'Tabla_datos',
            filtered: true,
            headings: HEADINGS,
            rows,
            total: null,
            auxiliary: [HEADINGS.indexOf('Referencia')],
            choices: { column: HEADINGS.indexOf('Tendencia'), words: TRENDS.map(nameTrend) },
          },
    ],
  };
}

function composeRow(
  one: IndicatorEvaluation,
  objective: ReportCell,
  index: number,
  place: number,
  beside: readonly string[],
): readonly ReportCell[] {
  const ids = nameInputs(index, place);
  const { indicator } = one;
  const { trend, trendText } = indicator;
  const input = (cell: ReportCell, id: string): ReportCell => ({ ...cell, id, input: true });
  const baseline: Operand = baselineOf(one);
  return [
    objective,
    textCell(labelGoal(indicator)),
    textCell(titleIndicator(indicator) ?? ''),
    { ...textCell(labelIndicator(indicator)), id: ids.label },
    { ...shareCell(REFERENCE.value), id: ids.reference },
    input(textCell(trend === null ? (trendText?.trim() ?? '') : nameTrend(trend)), ids.trend),
    input(figureCell(one.weight.figure, { share: true }), ids.weight),
    input(figureCell(one.programmed.figure), ids.programmed),
    input(figureCell(one.executed.figure), ids.executed),
    input(figureCell(baseline.figure), ids.baseline),
    input(obstacleCell(one), ids.obstacle),
    ...[one.weight, one.programmed, one.executed, baseline].map((operand) =>
      sourceCell(operand, beside),
    ),
  ];
}

function baselineOf({ indicator }: IndicatorEvaluation): Operand {
  const { baseline, source } = indicator;
  const { file, sheet, cells } = source;
  return { figure: baseline, at: cells.baseline ? { file, sheet, ...cells.baseline } : null };
}

/** The figure as it was read: a number, the file's own words, or nothing. */
function figureCell(figure: Figure, { share = false } = {}): ReportCell {
  if (figure.kind === 'blank') return emptyCell();
  if (figure.kind !== 'number') return absentCell(figure.text.trim());
  return share ? shareCell(figure.value) : amountCell(figure);
}

function obstacleCell(one: IndicatorEvaluation): ReportCell {
  const obstacle = findObstacle(one);
  return obstacle === null
    ? emptyCell()
    : textCell(`${capitalise(writeIndicatorReason(obstacle))}.`);
}

/** What keeps the indicator from being calculable and its formula cannot know. */
function findObstacle(one: IndicatorEvaluation): IndicatorReason | null {
  if (one.status !== 'no-calculable' || one.reason === null) return null;
  if (OBSTACLES.has(one.reason.kind)) return one.reason;
  for (const operand of ['programmed', 'executed'] as const) {
    const { figure } = one[operand];
    if (figure.kind === 'unreadable') return { kind: 'unreadable', operand };
    if (figure.kind === 'undecided') {
      const { finding, cells } = figure;
      return { kind: 'undecided', operand, finding, cells };
    }
  }
  return null;
}

function sourceCell({ at }: Operand, beside: readonly string[]): ReportCell {
  if (at === null) return absentCell('Sin columna');
  const place = { file: at.file, sheet: at.sheet, cell: a1(at) };
  return { kind: 'source', place, text: fileRef(at), ...linkTo(place, beside) };
}
