/** Fixtures of PES224 to PES226, PES243 and of printed totals: PES402 to PES404. */

import { type Fixture, matrix, segplan } from './fixture.ts';

const HEADER = `
  | Corte 31 de diciembre de 2024 |
  | Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | % Avance 2024 |`;

/** A matrix with its execution inside and those formulas for the progress of its four indicators. */
function sheet(formulas: readonly string[], ...below: readonly string[]): string {
  const rows = formulas.map(
    (formula, index) =>
      `| 1. Mejorar | Meta sectorial 1${index}: Sedes ${'ABCD'[index]} | 2${index}: Sedes | Suma | 25% | 10 | 10 | ${formula} |`,
  );
  return [HEADER, ...rows, ...below].join('\n');
}

const FORMULAS = ['=G3/F3→100%', '=G4/F4→100%', '=G5/F5→100%', '=G6/F6→100%'];

/** The formulas with the third one changed. */
function third(formula: string): readonly string[] {
  return FORMULAS.map((usual, index) => (index === 2 ? formula : usual));
}

export const formulaFixtures: readonly Fixture[] = [
  {
    code: 'PES224',
    matrix: sheet(third('=G5/F4→100%')),
    at: 'Formulación!H5',
    related: ['Formulación!H3'],
    message:
      'La celda tiene «=G5/F4»; como en las demás filas de su columna, se esperaba «=G5/F5».',
    help: 'Copie la fórmula de una fila vecina, o escriba en una nota por qué es distinta.',
    nearMiss: { matrix: sheet(third('=→100%')) },
  },
  {
    code: 'PES224',
    when: 'its result is no longer that of its row',
    matrix: sheet(third('=G5/F4→50%')),
    at: 'Formulación!H5',
    related: ['Formulación!H3'],
    message:
      'La celda tiene «=G5/F4»; como en las demás filas de su columna, se esperaba «=G5/F5».',
    help: 'Copie la fórmula de una fila vecina, o escriba en una nota por qué es distinta.',
  },
  {
    code: 'PES243',
    matrix: sheet(FORMULAS.map((formula) => formula.replace(/G(\d)\/F/, 'F$1/F'))),
    at: 'Formulación!H3',
    related: ['Formulación!H4', 'Formulación!H5', 'Formulación!H6'],
    message:
      'En 4 filas, la columna H («% Avance 2024») divide una celda por sí misma: «=F3/F3». Da siempre 100%, o un error si la celda es 0.',
    help: 'Escriba la división que se quería: lo ejecutado sobre lo programado.',
    nearMiss: { matrix: sheet(FORMULAS.map((formula) => formula.replace(/G(\d)\/F/, 'F$1/F1'))) },
  },
  {
    code: 'PES225',
    matrix: sheet(third('=G5/F5/100→1%')),
    at: 'Formulación!H5',
    message: 'La fórmula «=G5/F5/100» divide de nuevo lo que ya es una razón.',
    help: 'Quite la segunda división: 46 ÷ 46 ya es 100% si la celda tiene formato de porcentaje.',
    nearMiss: { matrix: sheet(FORMULAS.map((formula) => formula.replace('→', '*100/100→'))) },
  },
  {
    code: 'PES225',
    when: 'it divides a cell of progress',
    matrix: sheet(third('=H4/F5→10%')),
    at: 'Formulación!H5',
    message: 'La fórmula «=H4/F5» divide de nuevo lo que ya es una razón.',
    help: 'Quite la segunda división: 46 ÷ 46 ya es 100% si la celda tiene formato de porcentaje.',
    nearMiss: { matrix: sheet(FORMULAS).replace('| 10 | 10 | =G5', '| 10 | =A1/B1→10 | =G5') },
  },
  {
    code: 'PES226',
    matrix: sheet(FORMULAS, '| Total | | | | =SUM(E3:E5)→75% | | | |'),
    at: 'Formulación!E7',
    related: ['Formulación!E6'],
    message: 'La fórmula «=SUM(E3:E5)» deja por fuera 1 celda de su grupo: E6.',
    help: 'Extienda el rango hasta la primera y la última fila del grupo.',
    nearMiss: { matrix: sheet(FORMULAS, '| Total | | | | =SUM(E3:E6)→100% | | | |') },
  },
  {
    code: 'PES402',
    matrix: sheet(FORMULAS, '| Total | | | | | | | 95% |'),
    at: 'Formulación!H7',
    related: ['Formulación!G3', 'Formulación!G4', 'Formulación!G5', 'Formulación!G6'],
    message: 'El archivo dice que el objetivo 1 cumplió 95,00% en 2024; sus filas dan 100,00%.',
    help: 'Se publica el calculado. Corrija la cifra del archivo, o los valores que la producen.',
    nearMiss: { matrix: sheet(FORMULAS, '| Total | | | | | | | 100.2% |') },
  },
  {
    code: 'PES402',
    when: 'it has a row of its own below the total',
    matrix: sheet(
      FORMULAS,
      '| Total | | | | 100% | | | |',
      '| | Cumplimiento del objetivo | | | | | | 95% |',
    ),
    at: 'Formulación!H8',
    related: ['Formulación!G3', 'Formulación!G4', 'Formulación!G5', 'Formulación!G6'],
    message: 'El archivo dice que el objetivo 1 cumplió 95,00% en 2024; sus filas dan 100,00%.',
    help: 'Se publica el calculado. Corrija la cifra del archivo, o los valores que la producen.',
  },
  {
    code: 'PES404',
    matrix: capped('100%', '100%', '90%', '100%'),
    at: 'Formulación!H3',
    related: ['Formulación!H4', 'Formulación!H6'],
    message:
      'En 2024 el archivo imprime el avance de la vigencia sin pasar de 100%. En 3 filas no es el avance: la primera dice 100,00% y es 110,00%.',
    help: 'Se publica el calculado. Diga en el archivo qué mide su porcentaje, o use la definición del avance.',
    // Two slips are no definition.
    nearMiss: { matrix: capped('100%', '110%', '90%', '100%') },
  },
  {
    code: 'PES404',
    when: 'it is that of the last quarter',
    matrix: byQuarters('=I#/H#'),
    at: 'Formulación!J3',
    related: ['Formulación!J4', 'Formulación!J5'],
    message:
      'En 2024 el archivo imprime lo que da «=I3/H3», con la columna I («Ejecutado IV trimestre 2024») y la columna H («Programado IV trimestre 2024»). En 3 filas no es el avance: la primera dice 75,00% y es 90,00%.',
    help: 'Se publica el calculado. Diga en el archivo qué mide su porcentaje, o use la definición del avance.',
    besides: ['PES136'],
    nearMiss: { matrix: byQuarters('=G#/F#') },
  },
  {
    code: 'PES403',
    matrix: sheet(FORMULAS, '| Total | | | | 90 | | | |'),
    at: 'Formulación!E7',
    related: ['Formulación!E3', 'Formulación!E4', 'Formulación!E5', 'Formulación!E6'],
    message:
      'El archivo dice que las ponderaciones del objetivo 1 en 2024 suman 90,00%; sus filas suman 100,00%.',
    help: 'Corrija el total, o la fórmula que lo produce.',
    nearMiss: { matrix: sheet(FORMULAS, '| Total | | | | 100 | | | |') },
  },
  {
    code: 'PES403',
    when: 'a total of the whole plan stands below that of the last objective',
    matrix: twoObjectives('90'),
    at: 'Formulación!E7',
    related: ['Formulación!E3', 'Formulación!E4', 'Formulación!E5', 'Formulación!E6'],
    message:
      'El archivo dice que las ponderaciones del objetivo 1 en 2024 suman 90,00%; sus filas suman 100,00%.',
    help: 'Corrija el total, o la fórmula que lo produce.',
    nearMiss: { matrix: twoObjectives('100') },
  },
];

/** Three indicators with their last quarter beside the year, and that formula for the percentage. */
function byQuarters(formula: string): string {
  const rows = [0, 1, 2].map((index) => {
    const row = index + 3;
    const [executed, last] = [9 + index / 4, 3 + index / 4];
    const printed = formula.includes('I') ? last / 4 : executed / 10;
    return `| 1. Mejorar | Meta sectorial 1${index}: Sedes ${'ABC'[index]} | 2${index}: Sedes | Suma | ${[34, 33, 33][index]}% | 10 | ${executed} | 4 | ${last} | ${formula.replaceAll('#', String(row))}→${printed * 100}% | Se aplazó |`;
  });
  return [
    '| Corte 31 de diciembre de 2024 |',
    '| Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | Programado IV trimestre 2024 | Ejecutado IV trimestre 2024 | % Avance 2024 | Observaciones |',
    ...rows,
  ].join('\n');
}

/** Four indicators, three of them beyond their target, with those printed percentages. */
function capped(...printed: readonly string[]): string {
  const executed = [11, 12, 9, 11];
  const rows = printed.map(
    (percentage, index) =>
      `| 1. Mejorar | Meta sectorial 1${index}: Sedes ${'ABCD'[index]} | 2${index}: Sedes | Suma | 25% | 10 | ${executed[index]} | ${percentage} | Se aplazó |`,
  );
  return [`${HEADER.trimEnd()} Observaciones |`, ...rows].join('\n');
}

/** Two objectives, the first with a printed subtotal, and the total of both at the end. */
function twoObjectives(subtotal: string): string {
  return sheet(
    FORMULAS,
    `| Subtotal | | | | ${subtotal} | | | |`,
    '| 2. Cuidar | Meta sectorial 31: Parques | 41: Parques | Suma | 100% | 10 | 10 | 100% |',
    '| Total | | | | 200 | | | |',
  );
}

const MATRIX = matrix(
  '| 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | | 100% | 10 | | |',
);

/** An export with its trend, as SEGPLAN calls it, and those last columns. */
function typed(trend: string, last: string): string {
  return [
    '| Corte 31 de diciembre de 2024 |',
    '| Tipo de meta | Código meta | Código indicador | Tipo de anualización | Programado 2024 | Ejecutado 2024 | Observaciones |',
    `| Meta sectorial | 11 | 21 | ${trend} | ${last} |`,
  ].join('\n');
}

/** Fixtures of PES319 to PES322. */
export const agreementFixtures: readonly Fixture[] = [
  {
    code: 'PES319',
    matrix: MATRIX,
    exports: [typed('Constante', '10 | 10 | ')],
    at: 'Formulación!D3',
    related: ['segplan.xlsx#Reporte!D3'],
    message:
      'La meta sectorial 11 (indicador 21) es Suma en la matriz y Constante en SEGPLAN; se usó la de la matriz.',
    help: 'Confirme la tendencia vigente y corrija el archivo que no la tiene.',
    nearMiss: { matrix: MATRIX, exports: [typed('SUMA', '10 | 10 | ')] },
  },
  {
    code: 'PES320',
    matrix: MATRIX,
    exports: [typed('Suma', '1000 | 1000 | ')],
    at: 'Formulación!G3',
    related: ['segplan.xlsx#Reporte!E3'],
    message:
      'La meta sectorial 11 (indicador 21) tiene programado 10 en la matriz y 1.000 en SEGPLAN: difieren 100 veces; se usó 1.000.',
    help: 'Por lo general, uno está en porcentaje y el otro en fracción, o un separador de miles se leyó como coma. Escriba los dos en la misma unidad.',
    nearMiss: { matrix: MATRIX, exports: [typed('Suma', '900 | 900 | ')] },
  },
  {
    code: 'PES320',
    when: 'they are 1,000 times apart',
    matrix: MATRIX,
    exports: [typed('Suma', '0.01 | 0.01 | ')],
    at: 'Formulación!G3',
    related: ['segplan.xlsx#Reporte!E3'],
    message:
      'La meta sectorial 11 (indicador 21) tiene programado 10 en la matriz y 0,01 en SEGPLAN: difieren 1.000 veces; se usó 0,01.',
    help: 'Por lo general, uno está en porcentaje y el otro en fracción, o un separador de miles se leyó como coma. Escriba los dos en la misma unidad.',
  },
  {
    code: 'PES321',
    matrix: MATRIX,
    exports: [typed('Suma', '10 | 10 | Resultados 2023 ')],
    at: 'segplan.xlsx#Reporte!G3',
    message:
      'La observación de la meta sectorial 11 (indicador 21) en 2024 habla de 2023 y no de 2024: «Resultados 2023».',
    help: 'Confirme si el resultado es de la vigencia o está rezagado, y dígalo en la observación.',
    nearMiss: {
      matrix: MATRIX,
      exports: [
        typed(
          'Suma',
          '10 | 10 | Creció frente a 2023, según el Decreto 612 de 2018; sigue en 2025',
        ),
      ],
    },
  },
  {
    code: 'PES322',
    matrix: MATRIX,
    exports: [
      `${segplan('| Meta sectorial | 11 | Uno | 21 | 10 | 10 | | |')}\n| Fuente: SEGPLAN 2023 |`,
    ],
    at: 'segplan.xlsx#Reporte!A4',
    message: 'La nota «Fuente: SEGPLAN 2023» dice 2023, y el archivo es de 2024.',
    help: 'Actualice la nota: por lo general quedó del archivo del año anterior.',
    nearMiss: {
      matrix: MATRIX,
      exports: [
        `${segplan('| Meta sectorial | 11 | Uno | 21 | 10 | 10 | | |')}\n| Elaboró: Ana, noviembre de 2023. Fuente: SEGPLAN 2024, Resolución 645 de 2016 |`,
      ],
    },
  },
];
