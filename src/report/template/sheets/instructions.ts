/** How to fill in the matrix: the steps, and what goes in each column. */

import { joinList } from '../../../model/spanish.ts';
import { nameTrend, TRENDS } from '../../../model/trend.ts';
import { type ReportSheet, textCell } from '../../cells/report-sheet.ts';
import { listMatrixColumns } from '../columns.ts';
import type { Template } from '../template.ts';
import { KIND_WORDS, TEMPLATE_SHEETS } from '../words.ts';

const STEPS: readonly (readonly [where: string, what: string])[] = [
  ['Objetivos', 'Escriba el nombre de cada objetivo, sin su número.'],
  [
    'Formulación',
    'Escriba una fila por indicador y elija de las listas el número del objetivo, el tipo de meta y la tendencia. Las celdas grises se llenan solas.',
  ],
  [
    'Formulación',
    'Complete cada vigencia: las ponderaciones quedan en rojo hasta que las de su objetivo suman 100 %, y la meta total, hasta que concuerda con los años.',
  ],
  [
    'Formulación',
    'Si faltan filas, insértelas entre las que hay o encima de la franja gris del final. Para quitar un indicador, borre lo escrito en su fila: las filas vacías no se leen.',
  ],
  [
    'Ejecución',
    'Al cierre de cada vigencia, escriba lo ejecutado de los indicadores que SEGPLAN no trae, como los de las metas estratégicas, y la fecha de corte.',
  ],
  [
    'Revisión',
    'Guarde y ejecute pes validate con el nombre del archivo: dice qué corregir y en qué celda. Después, pes compute calcula la vigencia.',
  ],
];

/** What each column takes, by its name for formulas up to its first dot. */
const GUIDANCE: Readonly<Record<string, string>> = {
  objective: 'El número con que el objetivo está en la hoja «Objetivos».',
  kind: `${joinList(KIND_WORDS)}.`,
  goalCode: 'Solo el código, con cifras: 2307.',
  indicatorCode: 'Solo el código; vacío si el indicador no tiene, como los de metas estratégicas.',
  goal: 'El nombre de la meta, sin su código.',
  indicator: 'El nombre del indicador, sin su código.',
  entity: 'La entidad que reporta; hace falta si varias tienen los mismos códigos.',
  unit: 'En qué se mide: número, porcentaje, puntos.',
  trend: `${joinList(TRENDS.map(nameTrend))}.`,
  baseline: 'El valor de partida; un número.',
  weight: 'El peso del indicador en su objetivo ese año: 34 %. Vacío si no se programa.',
  programmed:
    'La meta de ese año: 46, o 15 % con su signo. NP si no se programa; un 0 solo es meta si la tendencia es Decreciente.',
  total:
    'La meta de todos los años. En Suma, lo que suman; en Creciente y Decreciente, la del último; en Constante, la de cada uno.',
  executed: 'Lo ejecutado ese año, donde no lo trae SEGPLAN.',
  observation: 'La justificación de lo ejecutado.',
  objectiveName: 'Se llena sola con el nombre que tiene en «Objetivos».',
  review: 'Se llena sola: dice qué le falta a la fila.',
};

/** The sheet of the instructions. */
export function composeInstructions(template: Template): ReportSheet {
  const { filled, given } = listMatrixColumns(template);
  const columns = new Map(
    [...filled, ...given].map(({ id, heading }) => {
      const [field = ''] = id.split('.');
      return [field, field === id ? heading : heading.replace(/ \d{4}$/, ' de cada año')] as const;
    }),
  );
  return {
    name: TEMPLATE_SHEETS.instructions,
    role: 'form',
    columns: ['remark', 'prose'],
    parts: [
      { kind: 'title', text: 'Cómo diligenciar la matriz' },
      {
        kind: 'guide',
        text: 'Las hojas están protegidas sin contraseña: se puede escribir en las celdas blancas, insertar filas, filtrar y dar formato.',
      },
      {
        kind: 'table',
        name: 'Pasos',
        headings: ['Hoja', 'Qué hacer'],
        rows: STEPS.map((cells) => cells.map(textCell)),
        total: null,
      },
      {
        kind: 'table',
        name: 'Columnas',
        headings: ['Columna de «Formulación»', 'Qué se escribe'],
        rows: [...columns].map(([field, heading]) => [
          textCell(heading),
          textCell(GUIDANCE[field] ?? ''),
        ]),
        total: null,
      },
    ],
  };
}
