/** Fixtures of PES234, PES245, PES241, PES330, PES405 to PES407: what contradicts itself, or is no longer so. */

import { type Fixture, matrix, row } from './fixture.ts';

/** A matrix of two years with a Decreciente, and what it came to in each. */
function falling(before: string, now: string): string {
  return `
    | Corte 31 de diciembre de 2024 |
    | Objetivo | Meta | Indicador | Tendencia | Línea base | Ponderación 2023 | Programado 2023 | Ejecutado 2023 | Ponderación 2024 | Programado 2024 | Ejecutado 2024 |
    | 1. Mejorar | Meta sectorial 11: Homicidios | 21: Tasa | Decreciente | 40 | 100% | 35 | ${before} | 100% | 30 | ${now} |`;
}

/** A matrix with a column that nobody reads, and more rows of it. */
function beside(cell: string, ...more: readonly string[]): string {
  const table = `
    | Corte 31 de diciembre de 2024 |
    | Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | Zonificación |
    | 1. Mejorar | Meta sectorial 11: Sedes | 21: Sedes | Suma | 100% | 10 | 10 | ${cell} |`;
  return [table, ...more].join('\n');
}

export const resultFixtures: readonly Fixture[] = [
  {
    code: 'PES245',
    matrix: matrix(
      '| 1. Mejorar | Meta sectorial 11: Sedes | 21: Sedes | Constante | 47920 | 0% | 0 | | |',
      row('100% | 10 | 10 | ', 'Meta sectorial 12: Dos'),
    ),
    at: 'Formulación!G3',
    related: ['Formulación!E3'],
    message:
      'La meta sectorial 11 (indicador 21) es Constante con línea base 47.920, y todo lo programado es 0.',
    help: 'Escriba la meta de cada vigencia; si no se programa ninguna, escriba NP. Si debe llegar a 0, la tendencia es Decreciente.',
    nearMiss: {
      matrix: matrix(
        '| 1. Mejorar | Meta sectorial 11: Sedes | 21: Sedes | Constante | 0 | 0% | 0 | | |',
        '| 1. Mejorar | Meta sectorial 13: Aulas | 23: Aulas | Suma | 47920 | 0% | 0 | | |',
        row('100% | 10 | 10 | ', 'Meta sectorial 12: Dos'),
      ),
    },
  },
  {
    code: 'PES241',
    matrix: matrix(row('100% | 10 | =4+5→10 | ')),
    at: 'Formulación!H3',
    message: '«Ejecutado 2024» guarda 10, pero «=4+5» da 9; no se usa ninguno de los dos.',
    help: 'Abra el archivo en Excel, recalcule (Ctrl+Alt+F9), revise la cifra y guárdelo.',
    nearMiss: { matrix: matrix(row('100% | 10 | =4+6→10 | ')) },
  },
  {
    code: 'PES330',
    matrix: falling('29', '30'),
    at: 'Formulación!K3',
    related: ['Formulación!H3'],
    message:
      'La meta sectorial 11 (indicador 21) es Decreciente, pero lo ejecutado subió de 29 en 2023 a 30 en 2024.',
    help: 'Confirme lo ejecutado de las dos vigencias y explique en la observación por qué sube.',
    nearMiss: { matrix: falling('30', '30') },
  },
  {
    code: 'PES405',
    matrix: beside('#DIV/0!'),
    at: 'Formulación!H3',
    message: 'La columna H («Zonificación») muestra «#DIV/0!».',
    help: 'Corrija la fórmula: por lo general divide por una celda vacía o por 0. Si no hay qué mostrar, deje la celda en blanco.',
    nearMiss: { matrix: beside('Sin error') },
  },
  {
    code: 'PES406',
    matrix: beside('=IF(F3=0,0,G3/F3)→0.9'),
    at: 'Formulación!H3',
    message: 'La celda guarda 0,9, pero «=IF(F3=0,0,G3/F3)» da 1.',
    help: 'Abra el archivo en Excel, recalcule (Ctrl+Alt+F9) y guárdelo.',
    besides: ['PES134'],
    // What cannot be evaluated is left alone.
    nearMiss: { matrix: beside('=IF(F3=0,0,VLOOKUP(G3,F3:G3,1))→0.9') },
  },
  {
    code: 'PES407',
    matrix: beside(
      '=IF(F3=0,0,G3/F3)→0.9',
      '| 1. Mejorar | Meta sectorial 12: Dos | 22: Sedes | Suma | 0% | NP | | =VLOOKUP(G4,F4:G4,1)→1 |',
    ),
    at: 'Formulación',
    related: ['Formulación!H4'],
    message:
      'En la hoja hay 1 fórmula que no se comprobó: se tomó el resultado que guarda el archivo.',
    help: 'No hay nada que hacer. Se comprueban sumas, restas, cocientes, promedios, SI, MIN y MAX sobre celdas de la misma hoja.',
    besides: ['PES134', 'PES406'],
    // Where no result is known to be another, nothing is said of those that are not known.
    nearMiss: { matrix: beside('=IF(F3=0,0,VLOOKUP(G3,F3:G3,1))→0.9') },
  },
  {
    code: 'PES234',
    matrix: axes('0.25', '0.7'),
    at: 'Formulación!B2',
    related: ['Formulación!B3', 'Formulación!B5'],
    message:
      'Las ponderaciones de «Ponderador eje» suman 95,00%: 25,00% + 70,00%; se esperaba 100%.',
    help: 'Revise la de cada parte. Ninguna cifra de este informe se calcula con ellas, pero sí la del plan completo.',
    nearMiss: { matrix: axes('0.25', '0.75') },
  },
];

/** A matrix of two axes, each with two goals and its weight. */
function axes(first: string, second: string): string {
  const own = (axis: string, weight: string, goal: string, objective: string) =>
    `| ${axis} | ${weight} | ${objective} | Meta sectorial ${goal}: Sedes ${goal} | 2${goal}: Sedes | Suma | 50% | 10 | 10 |`;
  return [
    '| Corte 31 de diciembre de 2024 |',
    '| Eje | Ponderador eje | Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 |',
    own('Agua', first, '11', '1. Mejorar'),
    own('Agua', first, '12', '1. Mejorar'),
    own('Suelo', second, '13', '2. Cuidar'),
    own('Suelo', second, '14', '2. Cuidar'),
  ].join('\n');
}
