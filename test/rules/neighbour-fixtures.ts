/** Fixtures of PES224, PES242 and PES244: formulas judged by those of their group, and of another year. */

import type { Fixture } from './fixture.ts';

/** Six indicators of two years, of the trends given, with formulas in the columns from H on. */
function twoYears(headings: string, trends: string, ...formulas: readonly string[]): string {
  const weights = WEIGHTS[trends.length] ?? [];
  const names = { S: 'Suma', C: 'Constante', D: 'Decreciente' } as const;
  const rows = [...trends].map((letter, index) => {
    const row = index + 3;
    const cells = formulas.map((formula) =>
      (formula.split(' ; ')[index] ?? formula).replaceAll('#', String(row)),
    );
    const trend = names[letter as keyof typeof names];
    return `| 1. Mejorar | Meta sectorial 1${index}: Sedes ${'ABCDEF'[index]} | 2${index}: Sedes | ${trend} | 10 | 10 | 10 | ${cells.join(' | ')} | ${weights[index]}% | 10 |`;
  });
  return [
    '| Corte 31 de diciembre de 2024 |',
    `| Objetivo | Meta | Indicador | Tendencia | Meta cuatrienio | Ejecutado 2024 | Ejecutado 2025 | ${headings} | Ponderación 2024 | Programado 2024 |`,
    ...rows,
  ].join('\n');
}

/** Parts of 100 % for so many indicators. */
const WEIGHTS: Readonly<Record<number, readonly number[]>> = {
  3: [34, 33, 33],
  5: [20, 20, 20, 20, 20],
  6: [20, 20, 20, 20, 10, 10],
};

const UNREAD = 'Zonificación';
const SHARES = 'Porción del cuatrienio 2024 | Porción del cuatrienio 2025';
const COPY = 'Copie la fórmula de una fila vecina, o escriba en una nota por qué es distinta.';

/** Six rows of a quotient, written out. */
const QUOTIENTS = [3, 4, 5, 6, 7, 8].map((row) => `=F${row}/E${row}→100%`).join(' ; ');

export const neighbourFixtures: readonly Fixture[] = [
  {
    code: 'PES224',
    when: 'it adds up years that its trend does not',
    matrix: twoYears(UNREAD, 'SSCCC', '=F3+G3→20 ; =F4+G4→20 ; =G5→10 ; =G6→10 ; =E7+G7→20'),
    at: 'Formulación!H7',
    related: ['Formulación!H5'],
    message: 'La celda tiene «=E7+G7»; como en las demás filas de su tendencia, se esperaba «=G7».',
    help: COPY,
    besides: ['PES134'],
    nearMiss: {
      matrix: twoYears(
        UNREAD,
        'SSCCC',
        '=F3+G3→20 ; =F4+G4→20 ; =G5→10 ; =IFERROR(G6, 0)→10 ; =+G7→10',
      ),
    },
  },
  {
    code: 'PES224',
    when: 'the mean of a programme leaves a row of it',
    matrix: twoYears(
      'Zonificación',
      'SSSSSS',
      '=AVERAGE(G3:G4)→10 ;  ; =AVERAGE(G5:G5)→10 ; =AVERAGE(G6:G6)→10 ;  ; =AVERAGE(G8:G8)→10',
    ),
    at: 'Formulación!H6',
    related: ['Formulación!H3'],
    message:
      'La celda tiene «=AVERAGE(G6:G6)»; como en las demás filas de su columna, se esperaba «=AVERAGE(G6:G7)».',
    help: COPY,
    besides: ['PES134'],
    nearMiss: {
      matrix: twoYears(
        'Zonificación',
        'SSSSSS',
        '=AVERAGE(G3:G4)→10 ;  ; =AVERAGE(G5:G5)→10 ; =AVERAGE(G6:G7)→10 ;  ; =AVERAGE(G8:G8)→10',
      ),
    },
  },
  {
    code: 'PES224',
    when: 'one row alone is divided by another number',
    matrix: twoYears(
      'Zonificación | Manzanas',
      'SSSSSS',
      '=F3+G3→20 ; =F4+G4→20 ; =(F5+G5)/2→10 ; =F6+G6→20 ; =F7+G7→20 ; =F8+G8→20',
      '=G#→10',
    ),
    at: 'Formulación!H5',
    related: ['Formulación!H3'],
    message:
      'La celda tiene «=(F5+G5)/2»; como en las demás filas de su columna, se esperaba «=F5+G5».',
    help: COPY,
    besides: ['PES134'],
    nearMiss: {
      matrix: twoYears(
        'Zonificación | Manzanas',
        'SSSSSS',
        '=F3+G3→20 ; =F4+G4→20 ; =(F5+G5)/2→10 ; =F6+G6→20 ; =F7+G7→20 ; =(F8+G8)/2→10',
        '=G#→10',
      ),
    },
  },
  {
    code: 'PES242',
    matrix: twoYears(
      `Rezago 2024 | Rezago 2025 | ${SHARES}`,
      'SSS',
      '=E#+F#→20',
      '=E#+G#→20',
      '=F#/E#→100%',
      '=I#/E#→200%',
    ),
    at: 'Formulación!K3',
    related: ['Formulación!J2', 'Formulación!K4', 'Formulación!K5'],
    message:
      'En 3 filas, la columna K («Porción del cuatrienio 2025») toma I («Rezago 2025») donde J («Porción del cuatrienio 2024») toma F («Ejecutado 2024»); se esperaba G («Ejecutado 2025»).',
    help: 'Corrija la fórmula en toda la columna: el mismo porcentaje de dos años se calcula con las mismas columnas de cada año.',
    nearMiss: {
      matrix: twoYears(
        `Rezago 2024 | Rezago 2025 | ${SHARES}`,
        'SSS',
        '=E#+F#→20',
        '=E#+G#→20',
        '=F#/E#→100%',
        '=G#/E#→100%',
      ),
    },
  },
  {
    code: 'PES244',
    matrix: twoYears(
      `Ejecutado 2026 | ${SHARES} | Porción del cuatrienio 2025`,
      'SSS',
      '10',
      '=F#/E#→100%',
      '=G#/E#→100%',
      '=H#/E#→100%',
    ),
    at: 'Formulación!K2',
    related: ['Formulación!J2'],
    message:
      'El encabezado de la columna K («Porción del cuatrienio 2025») es el mismo de la J, pero sus fórmulas toman H («Ejecutado 2026»).',
    help: 'Corrija el año del encabezado, o las celdas que toman sus fórmulas.',
    nearMiss: {
      matrix: twoYears(
        `Ejecutado 2026 | ${SHARES} | Porción del cuatrienio 2026`,
        'SSS',
        '10',
        '=F#/E#→100%',
        '=G#/E#→100%',
        '=H#/E#→100%',
      ),
    },
  },
  {
    code: 'PES224',
    when: 'it divides the other way round, and more is better',
    matrix: twoYears('Zonificación', 'SSSSSS', QUOTIENTS.replace('F8/E8', 'E8/F8')),
    at: 'Formulación!H8',
    related: ['Formulación!H3'],
    message:
      'La celda tiene «=E8/F8»; como en las demás filas de su columna, se esperaba «=F8/E8».',
    help: COPY,
    // Where less is better, it is the formula of the trend, be it of one row only.
    nearMiss: {
      matrix: twoYears('Zonificación', 'SSSSSD', QUOTIENTS.replace('F8/E8', 'E8/F8')),
    },
  },
  {
    code: 'PES224',
    when: 'a figure is typed over a formula',
    matrix: twoYears('Zonificación', 'SSS', '=F#+G#→20 ; =F#+G#→20 ; =12+8→20'),
    at: 'Formulación!H5',
    related: ['Formulación!H3'],
    message: 'La celda tiene «=12+8»; como en las demás filas de su columna, se esperaba «=F5+G5».',
    help: COPY,
    besides: ['PES134'],
    // What each row works out of no cell is its own.
    nearMiss: { matrix: twoYears('Zonificación', 'SSS', '=10+10→20 ; =10+10→20 ; =12+8→20') },
  },
  {
    code: 'PES244',
    when: 'no column has the heading that it should have',
    matrix: twoYears(
      'Porción del cuatrienio 2024 | Porción del cuatrienio 2024',
      'SSS',
      '=F#/E#→100%',
      '=G#/E#→100%',
    ),
    at: 'Formulación!I2',
    related: ['Formulación!H2'],
    message:
      'El encabezado de la columna I («Porción del cuatrienio 2024») es el mismo de la H, pero sus fórmulas toman G («Ejecutado 2025»).',
    help: 'Corrija el año del encabezado, o las celdas que toman sus fórmulas.',
    nearMiss: {
      matrix: twoYears(
        'Porción del cuatrienio 2024 | Porción del cuatrienio 2024',
        'SSS',
        '=F#/E#→100%',
        '=F#/E#*1→100%',
      ),
    },
  },
  {
    code: 'PES247',
    matrix: byQuarters('=(F#+H#)/2', '=G#+I#'),
    at: 'Formulación!J3',
    related: ['Formulación!K3'],
    message:
      'Lo programado y lo ejecutado de la meta 10 (indicador 20) en 2024 no se juntan igual: «=(F3+H3)/2» y «=G3+I3».',
    help: 'Junte las partes del año con la misma cuenta en los dos: la suma o el promedio, y sobre las mismas partes.',
    besides: ['PES136'],
    nearMiss: { matrix: byQuarters('=(F#+H#)/2', '=(G#+I#)/2') },
  },
  {
    code: 'PES247',
    when: 'one is an average and the other a sum',
    matrix: byQuarters('=AVERAGE(F#:H#)', '=SUM(G#:I#)'),
    at: 'Formulación!J3',
    related: ['Formulación!K3'],
    message:
      'Lo programado y lo ejecutado de la meta 10 (indicador 20) en 2024 no se juntan igual: «=AVERAGE(F3:H3)» y «=SUM(G3:I3)».',
    help: 'Junte las partes del año con la misma cuenta en los dos: la suma o el promedio, y sobre las mismas partes.',
    besides: ['PES136'],
  },
];

/** An indicator of two semesters, whose year is put together with those formulas. */
function byQuarters(programmed: string, executed: string): string {
  const inRow = (formula: string) =>
    `${formula.replaceAll('#', '3')}→${/AVERAGE|\//.test(formula) ? 5 : formula.includes('SUM') ? 15 : 10}`;
  return [
    '| Corte 31 de diciembre de 2024 |',
    '| Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado I semestre 2024 | Ejecutado I semestre 2024 | Programado II semestre 2024 | Ejecutado II semestre 2024 | Programado 2024 | Ejecutado 2024 |',
    `| 1. Mejorar | 10: Sedes A | 20: Sedes | Suma | 100% | 5 | 5 | 5 | 5 | ${inRow(programmed)} | ${inRow(executed)} |`,
  ].join('\n');
}
