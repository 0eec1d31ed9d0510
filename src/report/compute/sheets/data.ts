/** The sheet *Datos*: the inputs as they were read, from which every figure of the book is computed. */

import { joinList } from '../../../model/spanish.ts';
import { nameTrend, TRENDS } from '../../../model/trend.ts';
import type { ColumnMeaning, ReportSheet } from '../../cells/report-sheet.ts';
import { SHEET_NAMES } from '../../words.ts';
import { composeDataRow } from '../data-row.ts';
import { CUTOFF_CELL } from '../live/cell-ids.ts';
import { listObjectives, listOtherYears, type OtherYear } from '../plan-objectives.ts';
import type { ComputeReport } from '../report.ts';
import { cutoffCell } from '../scope.ts';

const LEAD =
  'Es la copia de lo que se leyó de los archivos, con la celda de cada valor de la vigencia: de aquí salen todas las cifras del informe.';

const TREND = 'Tendencia';
const OBSTACLE = 'Impedimento';

/** How to use the sheet, by the years it has besides the one computed. */
function writeGuide(years: readonly OtherYear[]): string {
  const others =
    years.length === 0
      ? ''
      : ` y las de ${joinList(years.map(({ vigencia }) => String(vigencia)))}, que alimentan ${SHEET_NAMES.fourYears}`;
  return [
    `Las celdas con fondo claro (Corte, las columnas ${TREND} a ${OBSTACLE}${others}) se pueden cambiar: avances, estados, aportes, cumplimientos, conteos y gráficos siguen el cambio; las notas, las observaciones, lo que falta y los hallazgos son los de la lectura.`,
    `Mientras «${OBSTACLE}» tenga texto, el indicador no es calculable.`,
    `Una celda vacía es un dato que los archivos no traen; en «${OBSTACLE}», que no hay ninguno.`,
  ].join(' ');
}

interface Column {
  readonly heading: string;
  readonly meaning: ColumnMeaning;
}

const OWN_COLUMNS: readonly Column[] = [
  { heading: 'Objetivo', meaning: 'ordinal' },
  { heading: 'Meta', meaning: 'name' },
  { heading: 'Indicador', meaning: 'prose' },
  { heading: TREND, meaning: 'label' },
  { heading: 'Ponderación', meaning: 'ratio' },
  { heading: 'Programado', meaning: 'amount' },
  { heading: 'Ejecutado', meaning: 'amount' },
  { heading: 'Línea base', meaning: 'amount' },
  { heading: OBSTACLE, meaning: 'remark' },
];
const PLACE_COLUMNS: readonly Column[] = [
  'Celda de la ponderación',
  'Celda de lo programado',
  'Celda de lo ejecutado',
  'Celda de la línea base',
].map((heading) => ({ heading, meaning: 'place' }));

function listYearColumns({ vigencia, isPast, hasObstacles }: OtherYear): readonly Column[] {
  return [
    { heading: `Programado ${vigencia}`, meaning: 'amount' },
    ...(isPast ? [{ heading: `Ejecutado ${vigencia}`, meaning: 'amount' } as const] : []),
    ...(hasObstacles ? [{ heading: `${OBSTACLE} ${vigencia}`, meaning: 'remark' } as const] : []),
  ];
}

/** The inputs, one row an indicator; `beside` are the input files that stand by the report. */
export function composeDataSheet(report: ComputeReport, beside: readonly string[]): ReportSheet {
  const { evaluation, fourYears } = report;
  const years = listOtherYears(fourYears);
  const columns = [...OWN_COLUMNS, ...years.flatMap(listYearColumns), ...PLACE_COLUMNS];
  const headings = columns.map(({ heading }) => heading);
  const rows = listObjectives(report).flatMap((objective, index) =>
    objective.indicators.map((_, place) =>
      composeDataRow(objective, { index, place, years, beside }),
    ),
  );
  return {
    name: SHEET_NAMES.inputs,
    columns: columns.map(({ meaning }) => meaning),
    role: 'inputs',
    identity: 3,
    pagesAcross: years.length === 0 ? 2 : 3,
    parts: [
      { kind: 'title', text: SHEET_NAMES.inputs },
      { kind: 'lead', text: LEAD },
      { kind: 'guide', text: writeGuide(years) },
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
            about: 'Lo que se leyó de cada indicador, y la celda de la que salió.',
            filtered: true,
            headings,
            rows,
            total: null,
            choices: { column: headings.indexOf(TREND), words: TRENDS.map(nameTrend) },
          },
    ],
  };
}
