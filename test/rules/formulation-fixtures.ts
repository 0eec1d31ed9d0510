/** Fixtures of PES2xx: what is wrong with the formulation. */

import { type Fixture, matrix, record, row, segplan } from './fixture.ts';

/** Two indicators of one objective, with their weight, programmed and executed. */
function pair(first: string, second: string): string {
  return matrix(
    `| 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | | ${first} | |`,
    `| 1. Mejorar | Meta estratégica 12: Dos | N/A | Suma | | ${second} | |`,
  );
}

/** A decreasing indicator with that baseline, programmed and executed. */
function decreasing(baseline: string, last: string): string {
  return matrix(
    `| 1. Mejorar | Meta sectorial 11: Uno | 21: Quejas | Decreciente | ${baseline} | 100% | ${last} | Se explicó |`,
  );
}

const byBaseline = { decreciente: 'linea-base' } as const;

export const formulationFixtures: readonly Fixture[] = [
  {
    code: 'PES201',
    matrix: pair('50% | 10 | 10', '40% | 10 | 10'),
    at: 'Formulación!F3',
    related: ['Formulación!F4'],
    message:
      'Las ponderaciones de los indicadores programados del objetivo 1 en 2024 suman 90%; se esperaba 100%.',
    help: 'Corrija las ponderaciones de la vigencia. Se admite hasta medio punto de diferencia, y partes iguales sin decimales (33 + 33 + 33). Mientras tanto el objetivo no tiene cumplimiento.',
    nearMiss: { matrix: pair('50% | 10 | 10', '49.5% | 10 | 10') },
  },
  {
    code: 'PES201',
    when: 'what is programmed weighs nothing',
    matrix: pair('0% | 10 | 10', '100% | NP | '),
    at: 'Formulación!F3',
    message:
      'Las ponderaciones de los indicadores programados del objetivo 1 en 2024 suman 0%; se esperaba 100%.',
    help: 'Corrija las ponderaciones de la vigencia. Se admite hasta medio punto de diferencia, y partes iguales sin decimales (33 + 33 + 33). Mientras tanto el objetivo no tiene cumplimiento.',
    besides: ['PES210'],
  },
  {
    code: 'PES202',
    matrix: pair('75% | 10 | 10', '25% | NP | '),
    at: 'Formulación!F3',
    message:
      'Las ponderaciones de los indicadores programados del objetivo 1 en 2024 suman 75% porque la meta estratégica 12 tiene ponderación sin estar programada; el cumplimiento se calcula sobre los programados.',
    help: 'Si la ponderación de la vigencia ya se había redistribuido, escríbala así en la matriz.',
    nearMiss: { matrix: pair('100% | 10 | 10', '0% | NP | ') },
  },
  {
    code: 'PES202',
    when: 'two of them weigh',
    matrix: matrix(
      row('50% | 10 | 10 | '),
      row('25% | NP | | ', 'Meta sectorial 12: Dos'),
      row('25% | - | | ', 'Meta sectorial 13: Tres'),
    ),
    at: 'Formulación!F3',
    message:
      'Las ponderaciones de los indicadores programados del objetivo 1 en 2024 suman 50% porque la meta sectorial 12 (indicador 21) y la meta sectorial 13 (indicador 21) tienen ponderación sin estar programadas; el cumplimiento se calcula sobre los programados.',
    help: 'Si la ponderación de la vigencia ya se había redistribuido, escríbala así en la matriz.',
  },
  {
    code: 'PES203',
    matrix: pair('100% | 10 | 10', ' | 10 | 10'),
    at: 'Formulación!F4',
    message: 'La meta estratégica 12 está programada en 2024, pero no tiene ponderación.',
    help: 'Escriba su ponderación en la vigencia. Mientras tanto el objetivo no tiene cumplimiento.',
    nearMiss: { matrix: pair('100% | 10 | 10', ' | NP | ') },
  },
  {
    code: 'PES203',
    when: 'only the export programs it',
    // What is not programmed in words that nobody knows has its own finding.
    nearMiss: { matrix: pair('100% | 10 | 10', ' | Se corre al otro año | ') },
    matrix: `
      | Objetivo | Meta                   | Indicador | Tendencia | Vigencia | Ponderación | Programado |
      | A        | Meta sectorial 11: Uno | 21: Sedes | Suma      | 2025     | 100%        | 10         |`,
    exports: [segplan(record('10 | 10 | |'))],
    at: 'Formulación!B2',
    message:
      'La meta sectorial 11 (indicador 21) está programada en 2024, pero no tiene ponderación.',
    help: 'Escriba su ponderación en la vigencia. Mientras tanto el objetivo no tiene cumplimiento.',
  },
  {
    code: 'PES203',
    when: 'only another year has weights',
    matrix: `
      | Corte 31 de diciembre de 2024 | | | | | | |
      | Objetivo | Meta                   | Indicador | Tendencia | Ponderación 2025 | Programado 2024 | Ejecutado 2024 |
      | A        | Meta sectorial 11: Uno | 21: Sedes | Suma      | 100%             | 10              | 10             |`,
    at: 'Formulación!B3',
    message:
      'La meta sectorial 11 (indicador 21) está programada en 2024, pero no tiene ponderación.',
    help: 'Escriba su ponderación en la vigencia. Mientras tanto el objetivo no tiene cumplimiento.',
  },
  {
    code: 'PES204',
    matrix: pair('50 | 10 | 10', '0.5 | 10 | 10'),
    at: 'Formulación!F3',
    related: ['Formulación!F4'],
    message:
      'No se sabe si las ponderaciones del objetivo 1 en 2024 son fracciones o porcentajes: 50; 0,5.',
    help: 'Dé a toda la columna formato de porcentaje (34%), o escriba todas de 0 a 100.',
    nearMiss: { matrix: pair('50 | 10 | 10', '50% | 10 | 10') },
  },
  {
    code: 'PES205',
    matrix: pair('50% | -5 | 10', '50% | 10 | 10'),
    at: 'Formulación!G3',
    message:
      'Lo programado de la meta sectorial 11 (indicador 21) es -5; no se admiten valores negativos.',
    help: 'Corrija el valor. Mientras tanto el indicador es no calculable.',
    nearMiss: { matrix: pair('50% | 5 | 5', '50% | 0 | ') },
  },
  {
    code: 'PES205',
    when: 'it is a weight',
    matrix: pair('150% | 10 | 10', '-50% | 10 | 10'),
    at: 'Formulación!F4',
    message: 'La ponderación de la meta estratégica 12 es -50%; no se admiten valores negativos.',
    help: 'Corrija el valor. Mientras tanto el indicador es no calculable.',
  },
  {
    code: 'PES206',
    matrix: matrix(row('50% | 10 | 10 | '), row('50% | 12 | 12 | ')),
    at: 'Formulación!B3',
    related: ['Formulación!B4'],
    message: 'La meta sectorial 11 (indicador 21) está 2 veces en la matriz.',
    help: 'Deje una sola fila por indicador (la del año, si tiene una por trimestre o semestre), o agregue la columna Entidad si se repite por entidad.',
    nearMiss: {
      matrix: matrix(row('50% | 10 | 10 | '), row('50% | 10 | 10 | ', 'Meta proyecto 11: Uno')),
    },
  },
  {
    code: 'PES240',
    matrix: matrix(row('100% | 10 | 10 | '), row('100% | 10 | 10 | ')),
    at: 'Formulación!B4',
    related: ['Formulación!B3'],
    message:
      'La meta sectorial 11 (indicador 21) está en 2 filas del mismo objetivo que dicen lo mismo; se tomó como una sola.',
    help: 'Deje una sola fila por indicador.',
    nearMiss: {
      matrix: matrix(
        row('50% | 10 | 10 | '),
        '| 2. Innovar | Meta sectorial 11: Uno | 21: Sedes | Suma | | 100% | 10 | 10 | |',
      ),
    },
  },
  {
    code: 'PES207',
    matrix: matrix(row('100% | 10 | 10 | ', 'Meta sectorial 11: Uno', '')),
    at: 'Formulación!D3',
    message:
      'La meta sectorial 11 (indicador 21) está programada en 2024, pero su tendencia está en blanco.',
    help: 'Escriba Constante, Creciente, Decreciente o Suma.',
    nearMiss: { matrix: matrix(row('100% | NP | | ', 'Meta sectorial 11: Uno', '')) },
  },
  {
    code: 'PES208',
    matrix: decreasing('ND', '10 | 12'),
    method: byBaseline,
    at: 'Formulación!E3',
    message:
      'La meta sectorial 11 (indicador 21) es Decreciente y se pidió el método «línea base», pero no tiene una línea base en número.',
    help: 'Escriba su línea base en la matriz, o use --decreciente inversa.',
    nearMiss: { matrix: decreasing('ND', '10 | 12') },
  },
  {
    code: 'PES209',
    matrix: decreasing('10', '"10,50" | 12'),
    method: byBaseline,
    at: 'Formulación!E3',
    message:
      'La meta sectorial 11 (indicador 21) es Decreciente, pero su línea base (10) no es mayor que lo programado (10,5).',
    help: 'Revise la línea base, lo programado o la tendencia del indicador.',
    nearMiss: { matrix: decreasing('10.6', '10.5 | 10.5'), method: byBaseline },
  },
  {
    code: 'PES210',
    matrix: pair('100% | 10 | 10', '25% | NP | '),
    at: 'Formulación!F4',
    message:
      'La meta estratégica 12 tiene una ponderación de 25% en 2024, pero no está programada; no cuenta para el objetivo.',
    help: 'Quite la ponderación de esa vigencia, o escriba lo programado.',
    nearMiss: { matrix: pair('100% | 10 | 10', '0% | NP | ') },
  },
  {
    code: 'PES211',
    matrix: matrix(
      row('100% | 10 | 10 | '),
      '| 1. Innovar | Meta sectorial 12: Dos | 22: Casas | Suma | | 100% | 10 | 10 | |',
    ),
    at: 'Formulación!A3',
    related: ['Formulación!A4'],
    message: 'Hay 2 objetivos con el número 1 y distinto nombre: «Mejorar» e «Innovar».',
    help: 'Si son el mismo, escriba el nombre igual en todas sus filas; si no, numérelos.',
    nearMiss: {
      matrix: matrix(
        row('50% | 10 | 10 | '),
        '| Objetivo 1: MEJORAR | Meta sectorial 12: Dos | 22: Casas | Suma | | 50% | 10 | 10 | |',
      ),
    },
  },
  {
    code: 'PES208',
    when: 'there is a text that is no number',
    matrix: decreasing('cerca de 20', '10 | 12'),
    method: { decreciente: 'linea-base' },
    at: 'Formulación!E3',
    message:
      'La meta sectorial 11 (indicador 21) es Decreciente y se pidió el método «línea base», pero no tiene una línea base en número.',
    help: 'Escriba su línea base en la matriz, o use --decreciente inversa.',
  },
  {
    code: 'PES227',
    matrix: matrix(
      row('100% | 10 | 10 | ', 'Meta sectorial 11: Uno', 'Creciente').replace(
        '| Creciente | |',
        '| Creciente | 35 en 2019 |',
      ),
    ),
    at: 'Formulación!E3',
    message:
      'La línea base de la meta sectorial 11 (indicador 21) dice «35 en 2019», que no se lee como número; ningún avance se calcula con ella.',
    help: 'Escriba solo el número, o ND si no lo hay.',
    nearMiss: {
      matrix: matrix(
        row('100% | 10 | 10 | ', 'Meta sectorial 11: Uno', 'Creciente').replace(
          '| Creciente | |',
          '| Creciente | SD |',
        ),
      ),
    },
  },
  {
    code: 'PES227',
    when: 'the method does not need it',
    matrix: decreasing('cerca de 20', '10 | 12'),
    at: 'Formulación!E3',
    message:
      'La línea base de la meta sectorial 11 (indicador 21) dice «cerca de 20», que no se lee como número; ningún avance se calcula con ella.',
    help: 'Escriba solo el número, o ND si no lo hay.',
  },
  {
    code: 'PES228',
    matrix: `
      | Corte 31/12/2024 |
      | Objetivo   | Meta                   | Indicador | Tendencia | Ponderación 2024 | Ejecutado 2024 |
      | 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma      | 100%             | 10             |`,
    at: 'Formulación',
    message:
      'Ni la matriz ni SEGPLAN tienen lo programado en 2024 de 1 indicador, que por tanto no es calculable.',
    help: 'Agregue la columna de lo programado a la matriz, o indique con --segplan el reporte que la trae.',
    besides: ['PES153'],
    nearMiss: { matrix: matrix(row('100% | NP | | ')) },
  },
  {
    code: 'PES229',
    matrix: matrix(row('50% | 10 | | '), row('50% | 10 | | ', 'Meta sectorial 12: Dos')).replace(
      '| Ejecutado 2024 |',
      '| Ejecutado 2025 |',
    ),
    exports: [
      segplan(record('10 | | 100% | '), record('10 | | 100% | ', 'sectorial', '12')).replace(
        '| Ejecutado 2024 |',
        '| Ejecutado 2025 |',
      ),
    ],
    at: 'Formulación',
    message:
      'Ni SEGPLAN ni la matriz tienen lo ejecutado en 2024 de 2 indicadores, que por tanto no son calculables.',
    help: 'Revise los encabezados del reporte, o indique con --segplan el que trae lo ejecutado.',
    nearMiss: {
      matrix: matrix(row('100% | 10 | 10 | ')),
      exports: [
        segplan(record('10 | | 100% | ')).replace('| Ejecutado 2024 |', '| Ejecutado 2025 |'),
      ],
    },
  },
];
