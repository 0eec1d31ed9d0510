/** Fixtures of PES212 to PES223: targets over the four years, and goals as a whole. */

import { type Fixture, type Given, matrix, row, segplan } from './fixture.ts';

const HEADER = `
  | Objetivo | Meta | Indicador | Tendencia | Línea base | Ponderación | Programado 2024 | Programado 2025 | Programado 2026 | Programado 2027 | Meta cuatrienio |`;

/** A matrix of four years, headed in row 1, with those rows from row 2. */
function plan(...rows: readonly string[]): string {
  return [HEADER, ...rows].join('\n');
}

/** A row of an objective of weight 100 %; its last columns are the four targets and the total. */
function goal(text: string, trend: string, targets: string, baseline = 'ND', total = ''): string {
  return `| 1. Mejorar | Meta sectorial 11: ${text} | 21: Sedes | ${trend} | ${baseline} | 100% | ${targets} | ${total} |`;
}

/** The matrix with an export that reports as executed what was programmed in 2024. */
function reported(matrix: string, programmed = '10'): Given {
  const header =
    '| Tipo de meta | Código meta | Código indicador | Programado 2024 | Ejecutado 2024 |';
  const title = '| Corte 31 de diciembre de 2024 |';
  const record = `| Meta sectorial | 11 | 21 | ${programmed} | ${programmed} |`;
  return { matrix, exports: [[title, header, record].join('\n')] };
}

export const targetFixtures: readonly Fixture[] = [
  {
    code: 'PES212',
    ...reported(plan(goal('Desarrollar 81 procesos', 'Suma', '2 | 30 | 30 | 18')), '2'),
    at: 'Formulación!B2',
    related: ['Formulación!G2', 'Formulación!H2', 'Formulación!I2', 'Formulación!J2'],
    message:
      'La meta sectorial 11 (indicador 21) es Suma y dice «Desarrollar 81 procesos», pero lo programado suma 80; se esperaba 81.',
    help: 'Corrija lo programado de alguna vigencia, o el texto de la meta si cambió.',
    nearMiss: reported(plan(goal('Desarrollar 81 procesos', 'Suma', '2 | 30 | 30 | 19')), '2'),
  },
  {
    code: 'PES212',
    when: 'what is programmed already exceeds it though a year is to come',
    ...reported(plan(goal('Desarrollar 81 procesos', 'Suma', '2 | 60 | 30 |')), '2'),
    at: 'Formulación!B2',
    related: ['Formulación!G2', 'Formulación!H2', 'Formulación!I2'],
    message:
      'La meta sectorial 11 (indicador 21) es Suma y dice «Desarrollar 81 procesos», pero lo programado suma 92; se esperaba 81.',
    help: 'Corrija lo programado de alguna vigencia, o el texto de la meta si cambió.',
    nearMiss: reported(plan(goal('Desarrollar 81 procesos', 'Suma', '2 | | |')), '2'),
  },
  {
    code: 'PES212',
    when: 'the goal is a percentage',
    ...reported(plan(goal('Fortalecer 100 % del modelo', 'Suma', '10% | 30% | 30% | 20%')), '10%'),
    at: 'Formulación!B2',
    related: ['Formulación!G2', 'Formulación!H2', 'Formulación!I2', 'Formulación!J2'],
    message:
      'La meta sectorial 11 (indicador 21) es Suma y dice «Fortalecer 100 % del modelo», pero lo programado suma 90%; se esperaba 100%.',
    help: 'Corrija lo programado de alguna vigencia, o el texto de la meta si cambió.',
    nearMiss: reported(
      plan(goal('Fortalecer 100 % del modelo', 'Suma', '0.1 | 0.3 | 0.3 | 0.3')),
      '0.1',
    ),
  },
  {
    code: 'PES213',
    ...reported(plan(goal('Asistir 46 entidades', 'Constante', '45 | 45 | 45 | 45')), '45'),
    at: 'Formulación!G2',
    related: ['Formulación!H2', 'Formulación!I2', 'Formulación!J2'],
    message:
      'La meta sectorial 11 (indicador 21) es Constante y dice «Asistir 46 entidades», pero en 2024 tiene programado 45; se esperaba 46 cada año.',
    help: 'Corrija lo programado de la vigencia, o el texto de la meta si cambió.',
    nearMiss: reported(
      plan(goal('Fortalecer la capacidad de los 3 canales', 'Constante', '46 | | |')),
      '46',
    ),
  },
  {
    code: 'PES214',
    ...reported(
      plan(
        goal('Poner en funcionamiento 1 portafolio', 'Creciente', '10% | 40% | 70% | 90%', '0%'),
      ),
      '10%',
    ),
    at: 'Formulación!J2',
    message:
      'La meta sectorial 11 (indicador 21) es Creciente y dice «Poner en funcionamiento 1 portafolio», pero en 2027, su última vigencia, tiene programado 90%; se esperaba 1.',
    help: 'Corrija lo programado de la última vigencia, o el texto de la meta si cambió.',
    nearMiss: reported(
      plan(
        goal('Poner en funcionamiento 1 portafolio', 'Creciente', '10% | 40% | 70% | 100%', '0%'),
      ),
      '10%',
    ),
  },
  {
    code: 'PES215',
    ...reported(plan(goal('Sedes', 'Creciente', '10 | 30 | 25 | 40'))),
    at: 'Formulación!I2',
    related: ['Formulación!H2'],
    message:
      'La meta sectorial 11 (indicador 21) es Creciente, pero lo programado baja de 30 en 2025 a 25 en 2026.',
    help: 'Corrija lo programado de la vigencia, o la tendencia del indicador.',
    nearMiss: reported(plan(goal('Sedes', 'Creciente', '10 | 25 | 25 | 40'))),
  },
  {
    code: 'PES215',
    when: 'one year stands out over all that follow',
    ...reported(plan(goal('Sedes', 'Creciente', '10 | 200 | 30 | 40'))),
    at: 'Formulación!H2',
    related: ['Formulación!I2'],
    message:
      'La meta sectorial 11 (indicador 21) es Creciente, pero lo programado baja de 200 en 2025 a 30 en 2026.',
    help: 'Corrija lo programado de la vigencia, o la tendencia del indicador.',
  },
  {
    code: 'PES216',
    ...reported(plan(goal('Sedes', 'Decreciente', '10 | 8 | 9 | 6', '12'))),
    at: 'Formulación!I2',
    related: ['Formulación!H2'],
    message:
      'La meta sectorial 11 (indicador 21) es Decreciente, pero lo programado sube de 8 en 2025 a 9 en 2026.',
    help: 'Corrija lo programado de la vigencia, o la tendencia del indicador.',
    nearMiss: reported(plan(goal('Sedes', 'Decreciente', '10 | 8 | 8 | 6', '12'))),
  },
  {
    code: 'PES217',
    ...reported(plan(goal('Sedes', 'Constante', '10 | 10 | 12 | 10'))),
    at: 'Formulación!I2',
    related: ['Formulación!G2'],
    message:
      'La meta sectorial 11 (indicador 21) es Constante, pero tiene programado 12 en 2026 y 10 en 2024.',
    help: 'Escriba el mismo valor en todas las vigencias, o corrija la tendencia.',
    nearMiss: reported(plan(goal('Sedes', 'Constante', '10 | NP | 10 | 10'))),
  },
  {
    code: 'PES217',
    when: 'the goal says which year is right',
    ...reported(plan(goal('Asistir 46 entidades', 'Constante', '64 | 46 | NP | NP')), '64'),
    at: 'Formulación!G2',
    related: ['Formulación!H2'],
    message:
      'La meta sectorial 11 (indicador 21) es Constante, pero tiene programado 64 en 2024 y 46 en 2025.',
    help: 'Escriba el mismo valor en todas las vigencias, o corrija la tendencia.',
  },
  {
    code: 'PES218',
    ...reported(plan(goal('Sedes', 'Suma', '10 | 20 | 20 | 20', 'ND', '80'))),
    at: 'Formulación!K2',
    related: ['Formulación!G2', 'Formulación!H2', 'Formulación!I2', 'Formulación!J2'],
    message:
      'La meta del cuatrienio de la meta sectorial 11 (indicador 21) dice 80, pero sus vigencias suman 70.',
    help: 'Corrija la meta del cuatrienio o lo programado de alguna vigencia.',
    nearMiss: reported(plan(goal('Sedes', 'Suma', '10 | 20 | 20 |', 'ND', '80'))),
  },
  {
    code: 'PES218',
    when: 'the trend is Constante',
    ...reported(plan(goal('Sedes', 'Constante', '10 | 10 | 10 | 10', 'ND', '40'))),
    at: 'Formulación!K2',
    related: ['Formulación!G2', 'Formulación!H2', 'Formulación!I2', 'Formulación!J2'],
    message:
      'La meta del cuatrienio de la meta sectorial 11 (indicador 21) dice 40, pero sus vigencias tienen 10.',
    help: 'Corrija la meta del cuatrienio o lo programado de alguna vigencia.',
    nearMiss: reported(plan(goal('Sedes', 'Constante', '10 | 10 | 10 | 10', 'ND', '10'))),
  },
  {
    code: 'PES219',
    ...reported(plan(goal('Sedes', 'Decreciente', '10 | 8 | 8 | 6', ' '))),
    at: 'Formulación!E2',
    message:
      'La meta sectorial 11 (indicador 21) es Decreciente, pero su línea base está en blanco.',
    help: 'Escriba la línea base; si no la hay, escriba ND.',
    nearMiss: reported(plan(goal('Sedes', 'Suma', '10 | 8 | 8 | 6', ' '))),
  },
  {
    code: 'PES220',
    ...reported(plan(goal('Sedes', 'Creciente', '10 | 20 | 30 | 40', '15'))),
    at: 'Formulación!E2',
    related: ['Formulación!G2'],
    message:
      'La meta sectorial 11 (indicador 21) es Creciente, pero su línea base (15) ya supera lo programado en 2024 (10).',
    help: 'Revise la línea base, lo programado o la tendencia del indicador.',
    nearMiss: reported(plan(goal('Sedes', 'Creciente', '10 | 20 | 30 | 40', '10'))),
  },
  {
    code: 'PES220',
    when: 'the trend is Decreciente',
    ...reported(plan(goal('Sedes', 'Decreciente', '10 | 8 | 8 | 6', '9'))),
    at: 'Formulación!E2',
    related: ['Formulación!G2'],
    message:
      'La meta sectorial 11 (indicador 21) es Decreciente, pero su línea base (9) ya está por debajo de lo programado en 2024 (10).',
    help: 'Revise la línea base, lo programado o la tendencia del indicador.',
  },
  {
    code: 'PES221',
    ...reported(
      plan(
        '| Objetivo 1. Mejorar |',
        '| | Meta sectorial 11: Sedes | 21: Sedes | Suma | ND | 100% | 10 | 8 | 8 | 6 | |',
        '| Objetivo 2. Innovar |',
        '| Fuente: Oficina de Planeación |',
      ),
    ),
    at: 'Formulación!A4',
    message: 'No hay ningún indicador bajo «Objetivo 2. Innovar».',
    help: 'Agregue sus metas e indicadores, o quite el objetivo de la matriz.',
    nearMiss: reported(
      plan(
        '| Objetivo 1. Mejorar |',
        '| | Meta sectorial 11: Sedes | 21: Sedes | Suma | ND | 100% | 10 | 8 | 8 | 6 | |',
      ),
    ),
  },
  {
    code: 'PES221',
    when: 'its title stands in the column of the objectives',
    ...reported(
      plan(
        goal('Sedes', 'Suma', '10 | 8 | 8 | 6'),
        '| 2. Innovar |',
        '| Nota. Cifras de la Oficina de Planeación |',
      ),
    ),
    at: 'Formulación!A3',
    message: 'No hay ningún indicador bajo «2. Innovar».',
    help: 'Agregue sus metas e indicadores, o quite el objetivo de la matriz.',
  },
  {
    code: 'PES222',
    when: 'the rows are the years of one indicator',
    matrix: `
      | Corte 31 de diciembre de 2024 |
      | Objetivo | Meta | Indicador | Tendencia | Vigencia | Ponderación | Programado | Ejecutado |
      | 1. Mejorar | Meta sectorial 11: Sedes | 21: Sedes | Suma | 2024 | 100% | 10 | 10 |
      | 1. Mejorar | Meta sectorial 11: Sedes | 21: Sedes | Constante | 2025 | 100% | 10 | |`,
    at: 'Formulación!D4',
    related: ['Formulación!D3'],
    message: 'La meta sectorial 11 tiene filas con tendencias distintas: «Suma» y «Constante».',
    help: 'Escriba la misma tendencia en todas sus filas, o confirme que cada una es propia.',
    // Two indicators of one goal have each its own trend.
    nearMiss: {
      matrix: plan(
        '| 1. Mejorar | Meta sectorial 11: Sedes | 21: Sedes | Suma | ND | 50% | 10 | 8 | 8 | 6 | |',
        '| 1. Mejorar | Meta sectorial 11: Sedes | 22: Aulas | Constante | ND | 50% | 10 | 10 | 10 | 10 | |',
      ),
    },
  },
  {
    code: 'PES233',
    matrix: byProgramme('020301 Casa de la mujer', '020302 Feria de emprendedoras'),
    at: 'Formulación!C3',
    related: ['Formulación!C4'],
    message:
      'La meta 4502038 en «020301 Casa de la mujer» comparte su código con otras filas de otros niveles del plan, 2 en total; cada una se tomó por un indicador, con su avance.',
    help: 'Si son el mismo, deje una sola fila. Si no, deles códigos distintos: con el mismo no se pueden cruzar con SEGPLAN.',
    nearMiss: { matrix: byProgramme('020301 Casa de la mujer', '020302 Feria', '4502039') },
  },
  {
    code: 'PES223',
    matrix: plan(
      '| 1. Mejorar | Meta sectorial 11: Abrir sedes | 21: Sedes | Suma | ND | 50% | 10 | 8 | 8 | 6 | |',
      '| 1. Mejorar | Meta sectorial 12: Abrir sedes. | 22: Aulas | Suma | ND | 50% | 10 | 8 | 8 | 6 | |',
    ),
    exports: [
      segplan(
        '| Meta sectorial | 11 | Sedes | 21 | 10 | 10 | | |',
        '| Meta sectorial | 12 | Sedes | 22 | 10 | 10 | | |',
      ),
    ],
    at: 'Formulación!B2',
    related: ['Formulación!B3'],
    message: '«Abrir sedes» está con 2 códigos: «11» y «12».',
    help: 'Deje una sola vez la meta, con el código que tiene en SEGPLAN.',
    nearMiss: {
      matrix: plan(
        '| 1. Mejorar | Meta sectorial 11: Abrir sedes | 21: Sedes | Suma | ND | 50% | 10 | 8 | 8 | 6 | |',
        '| 1. Mejorar | Meta sectorial 11: Abrir sedes | 22: Aulas | Suma | ND | 50% | 10 | 8 | 8 | 6 | |',
      ),
    },
  },
  {
    code: 'PES246',
    matrix: marked('P', 'P', 'NP', 'NP'),
    at: 'Formulación!G5',
    related: ['Formulación!J5'],
    message:
      'Lo programado en 2024 es 12, pero la columna J («Estado programado-no programado») dice «NP»; no se usa hasta que digan lo mismo.',
    help: 'Corrija el que esté errado: si no se programó, escriba NP en los dos; si se programó, su meta y su marca.',
    nearMiss: { matrix: marked('P', 'P', 'P', 'NP') },
  },
  {
    code: 'PES246',
    when: 'a target is blank',
    matrix: marked('P', 'P', 'P', 'P', 'NP'),
    at: 'Formulación!G6',
    related: ['Formulación!J6'],
    message:
      'Lo programado en 2024 está en blanco, pero la columna J («Estado programado-no programado») dice «P»; no se usa hasta que digan lo mismo.',
    help: 'Corrija el que esté errado: si no se programó, escriba NP en los dos; si se programó, su meta y su marca.',
    // Words that agree with few of the targets are of something else.
    nearMiss: { matrix: marked('NP', 'P', 'NP', 'P', 'NP') },
  },
];

/** Two products of the national catalogue, each under a programme and no goal. */
function byProgramme(first: string, second: string, code = '4502038'): string {
  return `
    | Corte 31 de diciembre de 2024 |
    | Componente | Programa | Código de producto | Indicador de producto | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 |
    | 1. Mujeres | ${first} | 4502038 | Estrategias implementadas | Suma | 50% | 4 | 4 |
    | 1. Mujeres | ${second} | ${code} | Estrategias implementadas | Suma | 50% | 10 | 12 |`;
}

/** Indicators with targets of 10, 11, 12, none, and then of none as many as it takes, with those marks. */
function marked(...marks: readonly string[]): string {
  const more = Array.from({ length: 10 }, () => 'NP');
  const rows = [...marks, ...more].map((mark, at) => {
    const target = at < 3 ? String(10 + at) : '';
    const weight = ['50%', '30%', '20%'][at] ?? '';
    return `${row(`${weight} | ${target} | ${target} | `, `Meta sectorial ${11 + at}: Sedes ${'ABCDEFGHIJKLMNO'[at]}`)} ${mark} |`;
  });
  const [cutoff, header, ...body] = matrix(...rows)
    .trim()
    .split('\n');
  return [cutoff, `${header} Estado programado-no programado |`, ...body].join('\n');
}
