/** Three indicators as they would be written, each down a column: no reader takes it for a matrix. */

import { BLANK, numberFigure } from '../../../model/figure.ts';
import { TREND_MEANINGS, type Trend } from '../../../model/trend.ts';
import type { ReportCell, ReportSheet } from '../../cells/report-sheet.ts';
import { textCell } from '../../cells/report-sheet.ts';
import { listMatrixColumns } from '../columns.ts';
import { matrixCell } from '../entry-cells.ts';
import type { EntryNames, Template, TemplateEntry } from '../template.ts';
import { TEMPLATE_SHEETS } from '../words.ts';

interface ExampleIndicator extends EntryNames {
  readonly trend: Trend;
  readonly unit: string;
  readonly baseline: number;
  readonly weight: number;
  /** What is programmed in a year, by its place from 0. */
  readonly programmed: (place: number) => number;
  readonly total: (years: number) => number;
}

const INDICATORS: readonly ExampleIndicator[] = [
  {
    goalKind: 'sectorial',
    goalCode: '2307',
    goal: 'Atender hogares en los centros de servicio',
    indicatorCode: '4231',
    indicator: 'Número de hogares atendidos',
    entity: 'Secretaría del sector',
    unit: 'Hogares',
    trend: 'suma',
    baseline: 0,
    weight: 0.4,
    programmed: () => 250,
    total: (years) => 250 * years,
  },
  {
    goalKind: 'proyecto',
    goalCode: '3',
    goal: 'Mantener en servicio las sedes de la red',
    indicatorCode: '4263',
    indicator: 'Sedes en servicio',
    entity: 'Secretaría del sector',
    unit: 'Sedes',
    trend: 'constante',
    baseline: 46,
    weight: 0.35,
    programmed: () => 46,
    total: () => 46,
  },
  {
    goalKind: 'estrategica',
    goalCode: '78',
    goal: 'Reducir el tiempo de respuesta a la ciudadanía',
    indicatorCode: null,
    indicator: 'Días hábiles de respuesta',
    entity: 'Secretaría del sector',
    unit: 'Días',
    trend: 'decreciente',
    baseline: 20,
    weight: 0.25,
    programmed: (place) => 18 - place,
    total: (years) => 19 - years,
  },
];

/** The sheet of the example, in the columns of the matrix. */
export function composeExample(template: Template): ReportSheet {
  const { filled } = listMatrixColumns({ ...template, entries: [] });
  const entries = INDICATORS.map((one) => toEntry(one, template.vigencias));
  return {
    name: TEMPLATE_SHEETS.example,
    role: 'form',
    columns: ['name', 'remark', 'remark', 'remark'],
    parts: [
      { kind: 'title', text: 'Ejemplo' },
      {
        kind: 'guide',
        text: 'Tres indicadores del objetivo 1; cada columna de esta hoja es una fila de «Formulación». Juntos pesan 100 % cada año.',
      },
      {
        kind: 'table',
        name: 'Ejemplo_diligenciado',
        headings: [
          'En la columna',
          ...INDICATORS.map(({ trend }) => `Si es ${TREND_MEANINGS[trend].name}`),
        ],
        rows: filled.map((column): readonly ReportCell[] => [
          textCell(column.heading),
          ...entries.map((entry) => matrixCell(entry, column)),
        ]),
        total: null,
      },
    ],
  };
}

function toEntry(
  { trend, baseline, weight, programmed, total, ...names }: ExampleIndicator,
  vigencias: readonly number[],
): TemplateEntry {
  return {
    ...names,
    objective: 1,
    trend: TREND_MEANINGS[trend].name,
    baseline: numberFigure(baseline),
    wholePlanTarget: numberFigure(total(vigencias.length)),
    years: vigencias.map((vigencia, place) => ({
      vigencia,
      weight: numberFigure(weight, true),
      programmed: numberFigure(programmed(place)),
      executed: BLANK,
      observation: null,
    })),
  };
}
