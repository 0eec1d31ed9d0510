/** The sheet with the cells that charts are drawn from: programs that calculate draw nothing else. */

import { nameChartCells, type ReportChart } from './chart.ts';
import {
  absentCell,
  emptyCell,
  type ReportCell,
  type ReportSheet,
  type ReportTable,
  ratioCell,
  shareCell,
  textCell,
} from './report-sheet.ts';
import { type ReportWaterfall, stackBar, WATERFALL_SERIES } from './waterfall.ts';

/** How the sheet is called, and what it says of itself. */
export interface ChartSheetWords {
  readonly name: string;
  readonly lead: string;
  readonly about: string;
}

const FIRST_HEADINGS = ['Gráfico', 'Barra'];

/** The cells of all the charts of those sheets, a row a bar; `null` where there is no chart. */
export function composeChartSheet(
  sheets: readonly ReportSheet[],
  { name, lead, about }: ChartSheetWords,
): ReportSheet | null {
  const parts = sheets.flatMap((sheet) => sheet.parts);
  const charts = parts.filter((part): part is ReportChart => part.kind === 'chart');
  const waterfalls = parts.filter((part): part is ReportWaterfall => part.kind === 'waterfall');
  const [first] = charts;
  const tables: readonly ReportTable[] = [
    ...(first
      ? [
          {
            kind: 'table' as const,
            name: 'Tabla_graficos',
            about,
            headings: [...FIRST_HEADINGS, 'Valor', first.reference.label],
            rows: charts.flatMap(composeBars),
            total: null,
          },
        ]
      : []),
    ...(waterfalls.length > 0
      ? [
          {
            kind: 'table' as const,
            name: 'Tabla_cascadas',
            about,
            headings: [...FIRST_HEADINGS, ...WATERFALL_SERIES.map((series) => series.name)],
            rows: waterfalls.flatMap(composeSteps),
            total: null,
          },
        ]
      : []),
  ];
  if (tables.length === 0) return null;
  const figures = Math.max(
    ...tables.map(({ headings }) => headings.length - FIRST_HEADINGS.length),
  );
  return {
    name,
    role: 'charts',
    columns: ['prose', 'remark', ...Array.from({ length: figures }, () => 'ratio' as const)],
    parts: [{ kind: 'title', text: name }, { kind: 'lead', text: lead }, ...tables],
  };
}

function composeBars(chart: ReportChart): readonly (readonly ReportCell[])[] {
  return chart.points.map(({ label, value, absent, of }, at) => {
    const figure = value === null ? absentCell(absent) : ratioCell(value);
    const formula = [{ cell: of }];
    const reference = shareCell(chart.reference.value);
    // A chart takes the cells from those of its first bar to those of its last.
    if (at > 0 && at < chart.points.length - 1) {
      return [textCell(chart.title), textCell(label), { formula, ...figure }, reference];
    }
    const ids = nameChartCells(chart, at);
    return [
      textCell(chart.title),
      { id: ids.label, ...textCell(label) },
      { id: ids.value, formula, ...figure },
      { id: ids.reference, ...reference },
    ];
  });
}

function composeSteps({ title, bars, cells }: ReportWaterfall): readonly (readonly ReportCell[])[] {
  return bars.map((bar, at) => {
    const ids = cells[at];
    return [
      textCell(title),
      { ...textCell(bar.label), ...(ids ? { id: ids.label } : {}) },
      ...stackBar(bar).map((amount, series) => ({
        ...(amount === null ? emptyCell() : ratioCell(amount)),
        id: ids?.amounts[series] ?? '',
      })),
    ];
  });
}
