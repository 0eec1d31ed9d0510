/** Fixtures of PES309 to PES316 and PES401: the cutoff, and the progress that came out. */

import { type Fixture, matrix, record, row, segplan, segplanAt } from './fixture.ts';

const BARE = matrix(row('100% | 10 | | '));

/** A decreasing indicator with that baseline, programmed and executed. */
function decreasing(baseline: string, last: string): string {
  return matrix(
    `| 1. Mejorar | Meta sectorial 11: Uno | 21: Quejas | Decreciente | ${baseline} | 100% | ${last} | Se explicó |`,
  );
}

export const progressFixtures: readonly Fixture[] = [
  {
    code: 'PES309',
    matrix: matrix(row('100% | 10 | 12.6 | ')),
    at: 'Formulación!H3',
    message: 'La meta sectorial 11 (indicador 21) avanzó 126,00%: más de 125%.',
    help: 'Revise lo programado y lo ejecutado. El avance no se recorta.',
    nearMiss: { matrix: matrix(row('100% | 0.49 | 0.6125 | ')) },
  },
  {
    code: 'PES310',
    matrix: matrix(row('100% | 10 | 9 | ')),
    at: 'Formulación!H3',
    related: ['Formulación!I3'],
    message: 'La meta sectorial 11 (indicador 21) avanzó 90,00% y no tiene justificación.',
    help: 'Escriba por qué en la columna Observaciones.',
    nearMiss: { matrix: matrix(row('100% | 10 | 9 | Se aplazó el contrato')) },
  },
  {
    code: 'PES336',
    matrix: matrix(row('100% | 10 | 4 | ')).replace('31 de diciembre', '30 de junio'),
    at: 'Formulación!H3',
    related: ['Formulación!I3'],
    message:
      'La meta sectorial 11 (indicador 21) va en 40,00% con corte al 30 de junio de 2024, y no tiene justificación.',
    help: 'Nada por ahora. Si al cerrar el año no llega a 100%, escriba por qué en la columna Observaciones.',
    nearMiss: {
      matrix: matrix(row('100% | 10 | 10 | ')).replace('31 de diciembre', '30 de junio'),
    },
  },
  {
    code: 'PES311',
    matrix: BARE,
    exports: [segplanAt('Reporte', record('10 | 10 | |'))],
    at: 'segplan.xlsx#',
    message:
      'Ningún archivo dice la fecha de corte; no se sabe si la vigencia 2024 ya había cerrado. Lo que está por debajo de 100% se muestra como «En ejecución».',
    help: 'Dé la fecha con --corte AAAA-MM-DD, o en un título del reporte: «Corte 31 de diciembre de 2024».',
    nearMiss: { matrix: BARE, exports: [segplan(record('10 | 10 | |'))] },
  },
  {
    code: 'PES312',
    matrix: BARE,
    exports: [`| Corte 30/09/2024 |\n${segplan(record('10 | 10 | |'))}`],
    at: 'segplan.xlsx#Reporte!A1',
    related: ['segplan.xlsx#Reporte!A2'],
    message: 'El archivo da varias fechas de corte: 30/09/2024, 31/12/2024.',
    help: 'Dé la que vale con --corte AAAA-MM-DD.',
    nearMiss: {
      matrix: BARE,
      exports: [`| Corte 31/12/2024 |\n${segplan(record('10 | 10 | |'))}`],
    },
  },
  {
    code: 'PES312',
    when: 'another export has one date, and which is later is not known',
    matrix: BARE,
    exports: [
      segplan(record('10 | 10 | |')),
      `| Corte 31/03/2024 |\n${segplanAt('Corte 30/06/2024', record('10 | 4 | |'))}`,
    ],
    at: 'segplan-2.xlsx#Reporte!A1',
    related: ['segplan-2.xlsx#Reporte!A2'],
    message: 'El archivo da varias fechas de corte: 31/03/2024, 30/06/2024.',
    help: 'Dé la que vale con --corte AAAA-MM-DD.',
  },
  {
    code: 'PES313',
    matrix: BARE,
    exports: [segplanAt('Corte 31/01/2025', record('10 | 10 | |'))],
    at: 'segplan.xlsx#Reporte!A1',
    message: 'La fecha de corte (31/01/2025) no es de la vigencia 2024.',
    help: 'Confirme que el reporte es el de esa vigencia.',
    nearMiss: { matrix: BARE, exports: [segplanAt('Corte 01/01/2024', record('10 | 10 | |'))] },
  },
  {
    code: 'PES314',
    matrix: decreasing('30', '20 | 25'),
    at: 'Formulación!H3',
    message:
      'La meta sectorial 11 (indicador 21) da 80,00% con el método «inversa» y daría 50,00% con el método «línea base»: difieren en más de 5 puntos porcentuales.',
    help: 'Ninguna norma fija el método. Elija con --decreciente y déjelo escrito en el informe.',
    nearMiss: { matrix: decreasing('120', '20 | 21') },
  },
  {
    code: 'PES315',
    matrix: decreasing('30', '20 | 35'),
    method: { decreciente: 'linea-base' },
    at: 'Formulación!H3',
    message:
      'La meta sectorial 11 (indicador 21) quedó peor que su línea base: su avance es -50,00%.',
    help: 'Revise lo ejecutado. El avance negativo se conserva.',
    besides: ['PES314'],
    nearMiss: { matrix: decreasing('30', '20 | 30'), method: { decreciente: 'linea-base' } },
  },
  {
    code: 'PES316',
    matrix: decreasing('', '20 | 0'),
    besides: ['PES219'],
    at: 'Formulación!H3',
    message:
      'La meta sectorial 11 (indicador 21) es Decreciente, con programado 20 y ejecutado 0: el cociente no mide el avance, que por convención es 100,00%.',
    help: 'Explique en la observación cómo se interpreta ese avance.',
    nearMiss: { matrix: decreasing('', '0 | 0') },
  },
  {
    code: 'PES316',
    when: 'the target is 0',
    matrix: decreasing('', '0 | 5'),
    at: 'Formulación!H3',
    message:
      'La meta sectorial 11 (indicador 21) es Decreciente, con programado 0 y ejecutado 5: el cociente no mide el avance, que por convención es 0,00%.',
    help: 'Explique en la observación cómo se interpreta ese avance.',
  },
  {
    code: 'PES401',
    matrix: BARE,
    exports: [segplan(record('10 | 9 | 95% | Se aplazó'))],
    at: 'segplan.xlsx#Reporte!G3',
    related: ['segplan.xlsx#Reporte!E3', 'segplan.xlsx#Reporte!F3'],
    message:
      'El archivo dice que la meta sectorial 11 (indicador 21) avanzó 95,00%; con lo programado y lo ejecutado da 90,00%.',
    help: 'Se publica el calculado. Corrija el porcentaje del archivo, o los valores que lo producen.',
    nearMiss: { matrix: BARE, exports: [segplan(record('10 | 8.95 | 90% | Se aplazó'))] },
  },
  {
    code: 'PES401',
    when: 'it is printed without its sign',
    matrix: BARE,
    exports: [segplan(record('10 | 9 | 95 | Se aplazó'))],
    at: 'segplan.xlsx#Reporte!G3',
    related: ['segplan.xlsx#Reporte!E3', 'segplan.xlsx#Reporte!F3'],
    message:
      'El archivo dice que la meta sectorial 11 (indicador 21) avanzó 95,00%; con lo programado y lo ejecutado da 90,00%.',
    help: 'Se publica el calculado. Corrija el porcentaje del archivo, o los valores que lo producen.',
    nearMiss: { matrix: BARE, exports: [segplan(record('10 | 9 | 90 | Se aplazó'))] },
  },
];
