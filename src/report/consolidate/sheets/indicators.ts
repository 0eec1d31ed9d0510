/** The sheet *Indicadores*: every indicator of every sector, with the cells of its figures. */

import {
  absentCell,
  type ColumnMeaning,
  emptyCell,
  type ReportCell,
  type ReportSheet,
  ratioCell,
  textCell,
} from '../../cells/report-sheet.ts';
import { fillTable } from '../../cells/row-source.ts';
import { numberCell } from '../../compute/figure-cells.ts';
import { STATUS_LABELS } from '../../words.ts';
import { figureOf, weightOf } from '../cells.ts';
import type { ConsolidateReport, IndicatorSummary, ObjectiveSummary, Sector } from '../report.ts';
import { CONSOLIDATED_SHEETS } from '../sheet-names.ts';
import { addUp } from '../totals.ts';

const HEADINGS = [
  'Sector',
  'Objetivo',
  'Meta',
  'Indicador',
  'Tendencia',
  'Ponderación',
  'Programado',
  'Ejecutado',
  'Avance',
  'Estado',
  'Observación',
  'Celda de la ponderación',
  'Celda de lo programado',
  'Celda de lo ejecutado',
];

const COLUMNS: readonly ColumnMeaning[] = [
  'name',
  'ordinal',
  'name',
  'name',
  'label',
  'ratio',
  'amount',
  'amount',
  'ratio',
  'status',
  'remark',
  'place',
  'place',
  'place',
];

const LEAD =
  'Cada fila es un indicador en su objetivo; la ponderación es dentro de él. Las celdas son de los archivos del sector.';

/** The indicators in the order of their sectors and objectives. */
export function composeIndicatorsSheet(report: ConsolidateReport): ReportSheet {
  const { indicators: count } = addUp(report.sectors);
  return {
    name: CONSOLIDATED_SHEETS.indicators,
    columns: COLUMNS,
    // Without its goal and its name, nobody knows on a further page of whom its figures are.
    identity: 4,
    pagesAcross: 2,
    parts: [
      { kind: 'title', text: CONSOLIDATED_SHEETS.indicators },
      { kind: 'lead', text: LEAD },
      {
        kind: 'table',
        ...(count > 0 ? { name: 'Tabla_indicadores', filtered: true } : {}),
        about: 'Cada indicador de cada sector, con su avance y su estado.',
        headings: HEADINGS,
        ...fillTable({ count, make: () => composeRows(report) }),
        total: null,
      },
    ],
  };
}

function* composeRows(report: ConsolidateReport): Generator<readonly ReportCell[]> {
  for (const { sector, objective, indicator } of listIndicators(report)) {
    yield composeRow(sector, objective, indicator);
  }
}

/** An indicator where it stands. */
interface PlacedIndicator {
  readonly sector: Sector;
  readonly objective: ObjectiveSummary;
  readonly indicator: IndicatorSummary;
}

/** Every indicator, those of one sector in sight each time. */
function* listIndicators({ sectors, indicatorsOf }: ConsolidateReport): Generator<PlacedIndicator> {
  for (const [at, sector] of sectors.entries()) {
    const own = indicatorsOf(at);
    for (const [place, objective] of sector.objectives.entries()) {
      for (const indicator of own[place] ?? []) yield { sector, objective, indicator };
    }
  }
}

function composeRow(
  { label }: Sector,
  { tally }: ObjectiveSummary,
  one: IndicatorSummary,
): readonly ReportCell[] {
  const { status, progress, sources } = one;
  return [
    textCell(label),
    numberCell(tally),
    nameCell(one.goalTitle),
    nameCell(one.indicatorTitle),
    one.trend === null ? absentCell(one.trendText) : textCell(one.trendText),
    weightOf(one.weight),
    figureOf(one.programmed),
    figureOf(one.executed),
    progress === null ? absentCell(one.progressText) : ratioCell(progress),
    { kind: 'status', status, label: STATUS_LABELS[status] },
    observationCell(one),
    sourceCell(sources.weight),
    sourceCell(sources.programmed),
    sourceCell(sources.executed),
  ];
}

function nameCell(name: string | null): ReportCell {
  return name === null ? absentCell('Sin nombre') : textCell(name);
}

function observationCell({ status, reason, observation }: IndicatorSummary): ReportCell {
  const why = status === 'no-calculable' ? reason : null;
  const lines = [why, observation].filter((line) => line !== null);
  return lines.length === 0 ? emptyCell() : textCell(lines.join('\n'));
}

function sourceCell(source: string | null): ReportCell {
  return source === null ? absentCell('Sin columna') : textCell(source);
}
