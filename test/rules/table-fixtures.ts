/** Fixtures of PES112 to PES122: rows, sheets and reports that are not what they should be. */

import { type Fixture, matrix, record, row, segplan } from './fixture.ts';

const GOOD = matrix(row('100% | 10 | 10 | '));
const MONEY =
  '| Objetivo | Meta | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 |';

/** A matrix with a row for each semester of its only indicator, and one of the year that was executed so. */
function ofSemesters(executed: string): string {
  const row = (last: string) => `| 1. Mejorar | Meta sectorial 11: Uno | Suma | ${last} | x |`;
  return [
    '| Corte 31 de diciembre de 2024 |',
    '| Objetivo | Meta | Tendencia | Semestre | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | Observaciones |',
    row('I | 100% | 4 | 3'),
    row('II | 100% | 6 | 5'),
    row(`Total | 100% | 10 | ${executed}`),
  ].join('\n');
}

export const tableFixtures: readonly Fixture[] = [
  {
    code: 'PES112',
    matrix: matrix(row('100% | 10 | 10 | ', 'Asistir 46 entidades')),
    at: 'Formulación!B3',
    message: 'La fila no tiene código de meta, así que no se puede cruzar con SEGPLAN.',
    help: 'Escriba el código en su columna, o antes del nombre: «2307: Asistir…».',
    nearMiss: { matrix: matrix(row('100% | 10 | 10 | ', '11 Asistir 46 entidades')) },
  },
  {
    code: 'PES113',
    matrix: matrix(row('100% | 10 | 10 | '), '| | | | | | 50% | 5 | 5 | |'),
    at: 'Formulación!F4',
    message:
      'La fila no nombra ninguna meta ni indicador y no se tuvo en cuenta. Comienza con «0.5».',
    help: 'Si es un indicador, complete su meta o su nombre; si es una nota, sáquela de la tabla.',
    nearMiss: { matrix: matrix(row('100% | 10 | 10 | '), '| Total | | | | | 100% | 10 | 10 | |') },
  },
  {
    code: 'PES113',
    when: 'it is an example',
    matrix: matrix(row('100% | 4 | 2 | ', 'Ejemplo: 99 Sembrar árboles'), row('100% | 10 | 10 | ')),
    at: 'Formulación!A3',
    message: 'La fila dice que es un ejemplo y no se tuvo en cuenta. Comienza con «1. Mejorar».',
    help: 'No hay nada que hacer; si es un indicador del plan, escriba su texto sin esas palabras.',
  },
  {
    code: 'PES114',
    matrix: `${MONEY} Recursos 2024 | Presupuesto ejecutado 2024 |\n| A | 11: Uno | Suma | 100% | 10 | 10 | 900 | 800 |`,
    at: 'Formulación!G1',
    related: ['Formulación!H1'],
    message: 'No se leyeron 2 columnas de dinero: «Recursos 2024» y «Presupuesto ejecutado 2024».',
    help: 'El avance se calcula con magnitudes, no con recursos. No hay nada que hacer.',
    besides: ['PES311'],
    nearMiss: { matrix: GOOD },
  },
  {
    code: 'PES114',
    when: 'there is one',
    matrix: `${MONEY} Recursos 2024 |\n| A | 11: Uno | Suma | 100% | 10 | 10 | 900 |`,
    at: 'Formulación!G1',
    message: 'No se leyó 1 columna de dinero: «Recursos 2024».',
    help: 'El avance se calcula con magnitudes, no con recursos. No hay nada que hacer.',
    besides: ['PES311'],
  },
  {
    code: 'PES115',
    matrix: { Uno: GOOD, Dos: GOOD.replace('| 10 | 10 |', '| 12 | 10 |') },
    at: 'Uno',
    related: ['Dos', 'Uno!G3'],
    message:
      '«Uno» y «Dos» hablan de los mismos indicadores y nada dice cuál vale: 1 celda difiere en 2024. No se usó ninguna cifra que dependa de ello.',
    help: 'Indique con --hoja cuál vale, bórrela si sobra, o escriba en el nombre de cada hoja su versión (V1, V2, «anterior») o su corte.',
    nearMiss: {
      matrix: { 'Matriz V1': GOOD, 'Matriz V2': GOOD.replace('| 10 | 10 |', '| 12 | 10 |') },
    },
  },
  {
    code: 'PES115',
    when: 'what differs is of every year',
    matrix: { Uno: GOOD, Dos: GOOD.replace('| Suma |', '| Constante |') },
    at: 'Uno',
    related: ['Dos', 'Uno!D3'],
    message:
      '«Uno» y «Dos» hablan de los mismos indicadores y nada dice cuál vale: 1 celda difiere. No se usó ninguna cifra que dependa de ello.',
    help: 'Indique con --hoja cuál vale, bórrela si sobra, o escriba en el nombre de cada hoja su versión (V1, V2, «anterior») o su corte.',
  },
  {
    code: 'PES116',
    matrix: GOOD,
    hide: (sheet) => ({
      ...sheet,
      visibility: 'hidden',
      rows: sheet.rows.map((own) => ({ ...own, hidden: own.number === 3 })),
      hiddenColumns: [{ first: 6, last: 7 }],
    }),
    at: 'Formulación',
    message: 'Se leyó contenido oculto: toda la hoja; la fila 3; las columnas F, G.',
    help: 'Lo oculto cuenta igual que lo visible. Si no debe contar, bórrelo.',
    nearMiss: {
      matrix: GOOD,
      hide: (sheet) => ({ ...sheet, hiddenColumns: [{ first: 12, last: 14 }] }),
    },
  },
  {
    code: 'PES116',
    when: 'nobody reads one of the hidden columns',
    matrix: GOOD.replaceAll('Línea base', 'Unidad de medida'),
    hide: (sheet) => ({ ...sheet, hiddenColumns: [{ first: 5, last: 6 }] }),
    at: 'Formulación',
    message: 'Se leyó contenido oculto: la columna F.',
    help: 'Lo oculto cuenta igual que lo visible. Si no debe contar, bórrelo.',
    nearMiss: {
      matrix: GOOD.replaceAll('Línea base', 'Unidad de medida'),
      hide: (sheet) => ({ ...sheet, hiddenColumns: [{ first: 5, last: 5 }] }),
    },
  },
  {
    code: 'PES116',
    when: 'only rows are hidden',
    matrix: GOOD,
    hide: (sheet) => ({ ...sheet, rows: sheet.rows.map((own) => ({ ...own, hidden: true })) }),
    at: 'Formulación',
    message: 'Se leyó contenido oculto: la fila 3.',
    help: 'Lo oculto cuenta igual que lo visible. Si no debe contar, bórrelo.',
  },
  {
    code: 'PES117',
    matrix: GOOD,
    exports: [segplan('| Producto | 11 | Uno | 21 | 10 | 10 | | |')],
    at: 'segplan.xlsx#Reporte!A3',
    message:
      'El tipo de meta dice «Producto»; se esperaba Meta sectorial, Meta estratégica o Meta proyecto.',
    help: 'Escriba uno de los tres tipos: un mismo código puede ser de dos metas distintas. O diga en pes.config.json cuál es: "valores": { "tipo de meta": { "Producto": "meta sectorial" } }.',
    nearMiss: { matrix: GOOD, exports: [segplan(record('10 | 10 | |'))] },
  },
  {
    code: 'PES118',
    matrix: matrix(
      '| | 12: Dos | 22: Casas | Suma | | 100% | 10 | 10 | |',
      row('100% | 10 | 10 | '),
    ),
    at: 'Formulación!A3',
    message:
      'La fila no pertenece a ningún objetivo: tiene su avance, pero no entra en ningún cumplimiento.',
    help: 'Escriba el objetivo en su columna o en una fila de título sobre sus indicadores.',
    nearMiss: { matrix: GOOD },
  },
  {
    code: 'PES161',
    matrix: matrix(
      '| Objetivo 1. Uno | | | | | | | | |',
      '| 2. Dos | 12: Dos | 22: Casas | Suma | | 100% | 10 | 10 | |',
      '| 1. Uno | 13: Tres | 23: Aulas | Suma | | 100% | 10 | 10 | |',
    ),
    at: 'Formulación!A4',
    message:
      'La fila dice que es del objetivo «2. Dos», pero está bajo el título «Objetivo 1. Uno»: tiene su avance, pero no entra en ningún cumplimiento.',
    help: 'Corrija la columna o el título de la fila, el que no corresponda.',
    nearMiss: {
      matrix: matrix(
        '| Objetivo 1. Uno | | | | | | | | |',
        '| 1. Uno | 12: Dos | 22: Casas | Suma | | 100% | 10 | 10 | |',
      ),
    },
  },
  {
    code: 'PES119',
    matrix: `
      | Corte 31/12/2024 |
      | Objetivo | Meta    | Tendencia | Vigencia | Ponderación | Programado | Ejecutado |
      | A        | 11: Uno | Suma      | 2024     | 100%        | 10         | 10        |
      | A        | 11: Uno | Suma      | Primera  | 100%        | 10         | 10        |`,
    at: 'Formulación!D4',
    message: 'La vigencia dice «Primera», que no es un año, así que la fila no se tuvo en cuenta.',
    help: 'Escriba el año de la fila con cuatro cifras: 2024.',
    nearMiss: {
      matrix: `
      | Corte 31/12/2024 |
      | Objetivo | Meta    | Tendencia | Vigencia | Ponderación | Programado | Ejecutado |
      | A        | 11: Uno | Suma      | Año 2024 | 100%        | 10         | 10        |`,
    },
  },
  {
    code: 'PES119',
    when: 'it is blank',
    matrix: `
      | Corte 31/12/2024 |
      | Objetivo | Meta    | Tendencia | Vigencia | Ponderación | Programado | Ejecutado |
      | A        | 11: Uno | Suma      | 2024     | 100%        | 10         | 10        |
      | A        | 12: Dos | Suma      |          | 100%        | 10         | 10        |`,
    at: 'Formulación!D4',
    message: 'La vigencia está en blanco, así que la fila no se tuvo en cuenta.',
    help: 'Escriba el año de la fila con cuatro cifras: 2024.',
  },
  {
    code: 'PES160',
    matrix: matrix(
      '| 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | | 50% | 10 | 10 | |',
      '| 1. Mejorar |                        | 22: Casas | Suma | | 50% | 10 | 10 | |',
    ),
    at: 'Formulación!B4',
    message:
      'La meta está en blanco; la fila se toma como de la meta de arriba: «Meta sectorial 11: Uno».',
    help: 'Si es así, combine las celdas de la meta o repítala en cada fila.',
    nearMiss: {
      matrix: matrix(
        '| 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | | 50% | 10 | 10 | |',
        '| 1. Mejorar | ^                      | 22: Casas | Suma | | 50% | 10 | 10 | |',
      ),
    },
  },
  {
    code: 'PES163',
    matrix: ofSemesters('8'),
    at: 'Formulación!D5',
    message:
      'De cada indicador se leyó la fila que dice «Total», que da lo que dan las de sus trimestres o semestres (2 filas, que no se leyeron).',
    help: 'Nada, si esa fila es la del año.',
    nearMiss: { matrix: ofSemesters('9') },
  },
  {
    code: 'PES162',
    matrix: matrix(
      '| 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | | 50% | 10 | 10 | |',
      '| 1. Mejorar | Ídem                   | 22: Casas | Suma | | 50% | 10 | 10 | |',
    ),
    at: 'Formulación!B4',
    message: 'La celda dice «Ídem»; se leyó lo de la celda de arriba: «Meta sectorial 11: Uno».',
    help: 'Repita el texto en cada fila: así no cambia si las filas se ordenan.',
    nearMiss: {
      matrix: matrix(
        '| 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | | 50% | 10 | 10 | |',
        '| 1. Mejorar | Meta sectorial 12: Idem | 22: Casas | Suma | | 50% | 10 | 10 | |',
      ),
    },
  },
  {
    code: 'PES120',
    matrix: matrix(
      '| 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | | 50% | 10 | 10 | |',
      '|            | Meta sectorial 12: Dos | 22: Casas | Suma | | 50% | 10 | 10 | |',
    ),
    at: 'Formulación!A4',
    message:
      'El objetivo está en blanco; la fila se toma como del objetivo de arriba: «1. Mejorar».',
    help: 'Si es así, combine las celdas del objetivo o repítalo en cada fila.',
    nearMiss: {
      matrix: matrix(
        '| 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | | 50% | 10 | 10 | |',
        '| ^          | Meta sectorial 12: Dos | 22: Casas | Suma | | 50% | 10 | 10 | |',
      ),
    },
  },
  {
    code: 'PES121',
    matrix: GOOD,
    exports: [segplan(record('10 | 10 | |').replace('| 21 |', '| veintiuno |'))],
    at: 'segplan.xlsx#Reporte!D3',
    message: 'El código dice «veintiuno»; se esperaba un número como 2307.',
    help: 'Escriba solo las cifras del código.',
    nearMiss: {
      matrix: GOOD,
      exports: [segplan(record('10 | 10 | |').replace('| 21 |', '| N/A |'))],
    },
  },
  {
    code: 'PES122',
    matrix: GOOD,
    exports: [segplan()],
    at: 'segplan.xlsx#Reporte',
    message: 'El reporte tiene encabezados, pero ninguna fila con una meta y un año.',
    help: 'Si trae filas, diga de qué vigencia son: en un título («Vigencia 2024»), en los encabezados («Ejecutado 2024») o en pes.config.json: "reporte": { "vigencia": 2024 }. Si no las trae, descargue el reporte de nuevo.',
    nearMiss: { matrix: GOOD, exports: [segplan(record('10 | 10 | |'))] },
  },
];
