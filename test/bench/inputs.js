/** The inputs of the measures: a matrix, and exports of any number of rows that speak of it. */

import { join } from 'node:path';
import { STYLE, streamWorkbook } from './stream-workbook.js';

const TRENDS = ['Suma', 'Constante', 'Creciente'];
const PER_OBJECTIVE = 20;
const DAY_2024_12_31 = 45657;

const HEADERS = [
  'Entidad',
  'Tipo de meta',
  'Código meta',
  'Meta',
  'Código indicador',
  'Indicador',
  'Tipo de anualización',
  'Programado 2024',
  'Ejecutado 2024',
  '% Avance 2024',
  'Observaciones',
  'Unidad de medida',
  'Responsable',
  'Fecha de registro',
  'Diferencia',
];

/** Writes a matrix of so many indicators of a sector and gives its path. */
export async function makeMatrix(folder, indicators, sector = 'Gestión Pública') {
  const path = join(folder, `matriz-${indicators}.xlsx`);
  await streamWorkbook(path, 'Formulación', matrixRows(indicators, sector));
  return path;
}

/** Writes an export of so many rows, of which the first are those of the matrix; gives its path. */
export async function makeExport(folder, rows) {
  const path = join(folder, `segplan-${rows}.xlsx`);
  await streamWorkbook(path, 'Reporte', exportRows(rows));
  return path;
}

function* matrixRows(indicators, sector) {
  yield ['Plan Estratégico Sectorial 2024-2027'];
  yield [`Sector ${sector}`];
  yield [
    'Objetivo',
    'Tipo de meta',
    'Código meta',
    'Meta',
    'Código indicador',
    'Indicador',
    'Tendencia',
    'Ponderación 2024',
    'Programado 2024',
  ];
  for (let at = 0; at < indicators; at += 1) {
    const objective = Math.floor(at / PER_OBJECTIVE) + 1;
    const { goal, goalName, code, name, trend, programmed } = indicatorAt(at);
    const weight = { number: 1 / Math.min(PER_OBJECTIVE, indicators), style: STYLE.percent };
    yield [
      `${objective}. Mejorar el servicio número ${objective} a la ciudadanía`,
      'Meta sectorial',
      goal,
      goalName,
      code,
      name,
      trend,
      weight,
      programmed,
    ];
  }
}

function* exportRows(rows) {
  yield ['Seguimiento al plan de desarrollo: SEGPLAN'];
  yield ['Corte 31 de diciembre de 2024'];
  yield HEADERS;
  for (let at = 0; at < rows; at += 1) {
    const { goal, goalName, code, name, trend, programmed, executed } = indicatorAt(at);
    const row = at + 4;
    yield [
      `Entidad distrital ${at % 60}`,
      'Meta sectorial',
      goal,
      goalName,
      code,
      name,
      trend,
      programmed,
      executed,
      {
        number: executed.number / programmed.number,
        style: STYLE.percent,
        formula: `I${row}/H${row}`,
      },
      `La entidad avanzó según lo previsto en el trimestre; soporte ${at % 500}.`,
      at % 3 === 0 ? 'Porcentaje' : 'Número',
      `Dependencia ${at % 200}`,
      { number: DAY_2024_12_31 - (at % 90), style: STYLE.date },
      {
        number: programmed.number - executed.number,
        style: STYLE.decimal,
        formula: `H${row}-I${row}`,
      },
    ];
  }
}

/** The indicator at that place, the same in the matrix and in every export. */
function indicatorAt(at) {
  const goal = 1000 + Math.floor(at / 2);
  return {
    goal,
    goalName: `Beneficiar a las personas de la meta ${goal} con acciones de la administración`,
    code: 5000 + at,
    name: `Número de acciones terminadas del indicador ${5000 + at}`,
    trend: TRENDS[goal % TRENDS.length],
    programmed: { number: 100 + (at % 900), style: STYLE.decimal },
    executed: { number: 80 + (at % 900) + (at % 7) / 4, style: STYLE.decimal },
  };
}
