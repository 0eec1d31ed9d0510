/** Fixtures of PES323 to PES329, PES340 to PES342: which row of the export is the indicator's. */

import { type Fixture, matrix, record, row, segplan, segplanAt } from './fixture.ts';

const BARE = matrix(row('100% | 10 | | '));
const PROJECT = matrix(row('100% | 10 | | ', 'Meta proyecto 3: Mantener un sistema'));

const TWO = matrix(
  row('50% | 10 | | '),
  '| 1. Mejorar | Meta sectorial 12: Dos | 22: Casas | Suma | | 50% | 4 | | |',
);

/** A matrix and an export with the entity of each row. */
function ofEntity(entity: string): string {
  return [
    '| Corte 31 de diciembre de 2024 |',
    '| Objetivo | Entidad | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Observaciones |',
    `| 1. Mejorar | ${entity} | Meta sectorial 2307: Uno | 4231: Sedes | Suma | 100% | 10 | |`,
  ].join('\n');
}

function exportOf(column: string, ...rows: readonly string[]): string {
  const header = `| Tipo de meta | Código meta | Meta | Código indicador | ${column} | Programado 2024 | Ejecutado 2024 | Observaciones |`;
  return ['| Corte 31 de diciembre de 2024 |', header, ...rows].join('\n');
}

const ENTITIES = (first: string, second: string) =>
  exportOf(
    'Entidad',
    `| Meta sectorial | 2307 | Uno | 4231 | SDM | ${first} | |`,
    `| Meta sectorial | 2307 | Uno | 4231 | IDU | ${second} | |`,
  );

/** An export that says of its only goal nothing but the indicator. */
function bareExport(indicator: string): string {
  return [
    '| Corte 31 de diciembre de 2024 |',
    '| Código indicador | Indicador | Programado 2024 | Ejecutado 2024 |',
    `| 21 | ${indicator} | 10 | 9 |`,
  ].join('\n');
}

const THREE = matrix(
  row('50% | 10 | | '),
  row('30% | 46 | | ', 'Meta sectorial 12: Dos'),
  row('20% | 20 | | ', 'Meta sectorial 13: Tres'),
);

/** An export of that title with the targets of three goals, each executed whole. */
function reportOf(title: string, targets: readonly number[]): string {
  const rows = targets.map(
    (target, at) => `| Meta sectorial | ${11 + at} | | 21 | ${target} | ${target} | X |`,
  );
  return [
    `| ${title} |`,
    '| Corte 31 de diciembre de 2024 |',
    '| Tipo de meta | Código meta | Meta | Código indicador | Programado 2024 | Ejecutado 2024 | Observaciones |',
    ...rows,
  ].join('\n');
}

const SWAPPED = [
  '| Corte 31 de diciembre de 2024 |',
  '| Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 |',
  '| 1. Mejorar | Meta sectorial 2402: Dotar bibliotecas | 4502: Bibliotecas | Suma | 50% | 40 |',
  '| 1. Mejorar | Meta sectorial 2403: Formar docentes | 4503: Docentes | Suma | 50% | 40 |',
].join('\n');

/** An export of the two goals of `SWAPPED`, each with the code and the name given. */
function namedExport(...goals: readonly string[]): string {
  const rows = goals.map(
    (goal) =>
      `| Meta sectorial | ${goal} | ${goal.includes('Dotar') ? 'Bibliotecas' : 'Docentes'} | 40 | 40 |`,
  );
  return [
    '| Corte 31 de diciembre de 2024 |',
    '| Tipo de meta | Código meta | Meta | Código indicador | Indicador | Programado 2024 | Ejecutado 2024 |',
    ...rows,
  ].join('\n');
}

/** An export of the two goals of `SWAPPED`, where the first has that indicator and that target. */
function reportedAs(indicator: string, programmed: number): string {
  return [
    '| Corte 31 de diciembre de 2024 |',
    '| Meta | Indicador | Programado 2024 | Ejecutado 2024 | Observaciones |',
    `| Meta sectorial 2402: Dotar bibliotecas | 4502: ${indicator} | ${programmed} | ${programmed} | |`,
    '| Meta sectorial 2403: Formar docentes | 4503: Docentes | 40 | 40 | |',
  ].join('\n');
}

export const matchingFixtures: readonly Fixture[] = [
  {
    code: 'PES323',
    matrix: PROJECT,
    exports: [segplan('| Meta proyecto | 3 | Operar centros de control | 21 | 10 | 8 | 80% | X |')],
    at: 'Formulación!B3',
    related: ['segplan.xlsx#Reporte!B3'],
    message:
      'El reporte usa el código de la meta proyecto 3 (indicador 21) para otra meta: la meta proyecto 3 (indicador 21) «Operar centros de control». No se sabe si es la misma.',
    help: 'Corrija el código en la matriz o en el reporte; si es la misma meta, escriba igual su nombre y su entidad.',
    nearMiss: {
      matrix: PROJECT,
      exports: [segplan('| Meta proyecto | 3 | Mant. sistemas | 21 | 10 | 10 | 100% | |')],
    },
  },
  {
    code: 'PES323',
    when: 'its names are those of another goal of the matrix, whatever its codes have of digits',
    matrix: SWAPPED,
    exports: [namedExport('2402 | Formar docentes | 4502', '2403 | Formar docentes | 4503')],
    at: 'Formulación!B3',
    related: ['segplan.xlsx#Reporte!B3'],
    message:
      'El reporte usa el código de la meta sectorial 2402 (indicador 4502) para otra meta: la meta sectorial 2402 (indicador 4502) «Formar docentes». No se sabe si es la misma.',
    help: 'Corrija el código en la matriz o en el reporte; si es la misma meta, escriba igual su nombre y su entidad.',
    nearMiss: {
      matrix: SWAPPED,
      exports: [namedExport('2402 | Dotar bibliotecas | 4502', '2403 | Formar docentes | 4503')],
    },
  },
  {
    code: 'PES323',
    when: 'its goal is the same, and the indicator another with another target',
    matrix: SWAPPED,
    exports: [reportedAs('Tertulias', 7)],
    at: 'Formulación!B3',
    related: ['segplan.xlsx#Reporte!A3'],
    message:
      'El reporte usa el código de la meta sectorial 2402 (indicador 4502) para otro indicador de esa meta, con otra programación: «Tertulias», y no «Bibliotecas». No se sabe si es el mismo.',
    help: 'Corrija el código en la matriz o en el reporte; si es el mismo indicador, escriba igual su nombre o lo programado.',
    nearMiss: { matrix: SWAPPED, exports: [reportedAs('Tertulias', 40)] },
  },
  {
    code: 'PES324',
    matrix: ofEntity('SDM'),
    exports: [ENTITIES('4 | 4', '5 | 5')],
    at: 'Formulación!C3',
    related: ['segplan.xlsx#Reporte!B3', 'segplan.xlsx#Reporte!B4'],
    message:
      'La meta sectorial 2307 (indicador 4231) está en 2 filas del reporte que pueden ser partes de ella; ninguna es sola la del indicador, y nada muestra que se puedan sumar.',
    help: 'Deje en el reporte una sola fila por indicador y vigencia, con el total de la vigencia.',
    nearMiss: { matrix: ofEntity('SDM'), exports: [ENTITIES('10 | 10', '5 | 5')] },
  },
  {
    code: 'PES324',
    when: 'nothing shows whether quarters add up',
    matrix: BARE,
    exports: [
      exportOf(
        'Trimestre',
        '| Meta sectorial | 11 | Uno | 21 | 1 | 10 | 2 | |',
        '| Meta sectorial | 11 | Uno | 21 | 2 | 10 | 4 | |',
      ),
    ],
    at: 'Formulación!B3',
    related: ['segplan.xlsx#Reporte!B3', 'segplan.xlsx#Reporte!B4'],
    message:
      'La meta sectorial 11 (indicador 21) está en 2 filas del reporte, una por periodo; no se sabe si se suman o si la última trae el acumulado.',
    help: 'Deje en el reporte una sola fila por indicador y vigencia, con el total de la vigencia.',
  },
  {
    code: 'PES325',
    matrix: matrix(row('100% | 10 | | ', '46 entidades asistidas')),
    exports: [segplan('| Meta sectorial | 46 | Otra | 21 | 10 | 9 | 90% | X |')],
    at: 'Formulación!B3',
    related: ['segplan.xlsx#Reporte!B3'],
    message:
      'La meta «46 entidades asistidas» (indicador 21) no tiene código; en el reporte podría ser la meta sectorial 46 (indicador 21) «Otra».',
    help: 'Escriba en la matriz el código de la meta, como está en el reporte.',
    nearMiss: { matrix: BARE, exports: [segplan(record('10 | 10 | |'))] },
  },
  {
    code: 'PES325',
    when: 'the export has no code of its goal, and its name is only alike',
    matrix: BARE,
    exports: [bareExport('Sedes abiertas')],
    at: 'Formulación!B3',
    related: ['segplan.xlsx#Reporte!B3'],
    message:
      'El reporte no dice el código de su meta; la meta sectorial 11 (indicador 21) podría ser la meta «Sedes abiertas» (indicador 21).',
    help: 'Escriba en el reporte el código de la meta, como está en la matriz.',
    nearMiss: { matrix: BARE, exports: [bareExport('Sedes')] },
  },
  {
    code: 'PES340',
    matrix: BARE,
    exports: [exportOf('Indicador', '| Meta sectorial | 12 | Uno | 21 | Sedes | 10 | 9 | X |')],
    at: 'Formulación!B3',
    related: ['segplan.xlsx#Reporte!B3'],
    message:
      'El reporte no trae el código de la meta sectorial 11 (indicador 21), pero con su mismo nombre trae la meta sectorial 12 (indicador 21) «Uno». No se sabe si es la misma.',
    help: 'Si es la misma, ponga el mismo código en los dos archivos; si no, corrija el nombre de una de las dos.',
    nearMiss: {
      matrix: BARE,
      exports: [exportOf('Indicador', '| Meta sectorial | 12 | Dos | 22 | Sedes | 10 | 9 | X |')],
    },
  },
  {
    code: 'PES340',
    when: 'only the code of the goal, and how it is worded, are others',
    matrix: matrix(row('100% | 10 | | ', 'Meta sectorial 2410: Realizar 8.000 visitas')).replace(
      '21: Sedes',
      '4510: Visitas',
    ),
    exports: [
      exportOf('Indicador', '| Meta sectorial | 2411 | Visitar | 4510 | Visitas | 10 | 9 | X |'),
    ],
    at: 'Formulación!B3',
    related: ['segplan.xlsx#Reporte!B3'],
    message:
      'El reporte no trae el código de la meta sectorial 2410 (indicador 4510), pero con el mismo código y el mismo nombre de su indicador trae la meta sectorial 2411 (indicador 4510) «Visitar». No se sabe si es la misma.',
    help: 'Si es la misma, ponga el mismo código en los dos archivos; si no, corrija el nombre de una de las dos.',
  },
  {
    code: 'PES341',
    matrix: TWO,
    exports: [
      segplan(record('10 | 10 | |')),
      segplanAt(
        'Corte 30 de junio de 2024',
        record('10 | 5 | |'),
        '| Meta sectorial | 12 | Dos | 22 | 4 | 2 | | |',
      ),
    ],
    at: 'Formulación!B4',
    related: ['segplan-2.xlsx#Reporte!B4'],
    message:
      'La meta sectorial 12 (indicador 22) solo está en un reporte de un corte anterior, «segplan-2.xlsx»; el del último corte trae otros de ese reporte y no la trae.',
    help: 'Descargue de nuevo el reporte del último corte, con todos los indicadores; si ya no se reporta, quite la fila del anterior.',
    nearMiss: {
      matrix: TWO,
      exports: [
        segplan(record('10 | 10 | |')),
        segplanAt('Corte 30 de junio de 2024', '| Meta sectorial | 12 | Dos | 22 | 4 | 4 | | |'),
      ],
    },
  },
  {
    code: 'PES326',
    matrix: BARE,
    exports: [
      exportOf(
        'Corte',
        '| Meta sectorial | 11 | Uno | 21 | 30/06/2024 | 10 | 5 | |',
        '| Meta sectorial | 11 | Uno | 21 | 31/12/2024 | 10 | 10 | |',
      ),
    ],
    at: 'segplan.xlsx#Reporte!B4',
    related: ['segplan.xlsx#Reporte!B3'],
    message:
      'La meta sectorial 11 (indicador 21) está en 2 filas del reporte, una por corte; se usó la última.',
    help: 'Si las filas no son cortes del mismo dato, deje una sola por indicador.',
    nearMiss: {
      matrix: BARE,
      exports: [exportOf('Corte', '| Meta sectorial | 11 | Uno | 21 | 31/12/2024 | 10 | 10 | |')],
    },
  },
  {
    code: 'PES327',
    matrix: ofEntity('SDM'),
    exports: [ENTITIES('4 | 4', '6 | 6')],
    at: 'segplan.xlsx#Reporte!B3',
    related: ['segplan.xlsx#Reporte!B4'],
    message:
      'La meta sectorial 2307 (indicador 4231) está en 2 filas del reporte que son partes de ella; se sumaron.',
    help: 'Confirme que lo programado de las filas suma lo programado del indicador.',
    nearMiss: {
      matrix: ofEntity('SDM'),
      exports: [exportOf('Entidad', '| Meta sectorial | 2307 | Uno | 4231 | SDM | 10 | 10 | |')],
    },
  },
  {
    code: 'PES328',
    matrix: BARE,
    exports: [segplan(record('10 | 10 | |'), record('10 | 10 | |'))],
    at: 'segplan.xlsx#Reporte!B3',
    related: ['segplan.xlsx#Reporte!B4'],
    message:
      'La meta sectorial 11 (indicador 21) está en 2 filas del reporte con las mismas cifras; se tomó como una sola.',
    help: 'Deje una sola fila por indicador y vigencia.',
    nearMiss: { matrix: BARE, exports: [segplan(record('10 | 10 | |'))] },
  },
  {
    code: 'PES343',
    matrix: BARE,
    exports: [
      exportOf(
        'Estado',
        '| Meta sectorial | 11 | Uno | 21 | Anulado | 10 | 4 | |',
        '| Meta sectorial | 11 | Uno | 21 | Vigente | 10 | 10 | |',
      ),
    ],
    at: 'segplan.xlsx#Reporte!B4',
    related: ['segplan.xlsx#Reporte!B3'],
    message:
      'La meta sectorial 11 (indicador 21) está en 2 filas del reporte; se usó la que dice estar vigente.',
    help: 'Confirme que las otras filas no cuentan por aparte.',
    nearMiss: {
      matrix: BARE,
      exports: [exportOf('Estado', '| Meta sectorial | 11 | Uno | 21 | Vigente | 10 | 10 | |')],
    },
  },
  {
    code: 'PES329',
    matrix: matrix('| 1. Mejorar | Abrir sedes | Sedes abiertas | Suma | | 100% | 10 | | |'),
    exports: [
      [
        '| Corte 31 de diciembre de 2024 |',
        '| Código meta | Meta | Indicador | Programado 2024 | Ejecutado 2024 |',
        '| 11 | Abrir sedes | Sedes abiertas | 10 | 10 |',
      ].join('\n'),
    ],
    at: 'Formulación!B3',
    related: ['segplan.xlsx#Reporte!A3'],
    message:
      'La meta «Abrir sedes» no tiene código en uno de los dos archivos; por el nombre, que es el mismo, se tomó la meta 11 «Abrir sedes» del reporte.',
    help: 'Escriba el código en los dos archivos.',
    nearMiss: { matrix: BARE, exports: [segplan(record('10 | 10 | |'))] },
  },
  {
    code: 'PES342',
    matrix: THREE,
    exports: [reportOf('Seguimiento a la inversión, en pesos', [1_500_000, 46, 900_000])],
    at: 'segplan.xlsx#Reporte',
    message:
      '«Reporte» tiene los encabezados de un reporte, pero sus cifras son de dinero. No se tomó ninguna cifra de ella.',
    help: 'Indique con --segplan el reporte de las magnitudes de esta matriz, o corrija lo programado en uno de los dos.',
    besides: ['PES308'],
    // What a title says of money, figures that are those of the matrix refute.
    nearMiss: {
      matrix: THREE,
      exports: [reportOf('Seguimiento a la inversión, en pesos', [10, 46, 20])],
    },
  },
  {
    code: 'PES342',
    when: 'its figures alone say it',
    matrix: THREE,
    exports: [reportOf('Seguimiento', [1_500_000, 46, 900_000])],
    at: 'segplan.xlsx#Reporte',
    message:
      '«Reporte» tiene los encabezados de un reporte, pero lo programado en ella es de otra magnitud que en la matriz. No se tomó ninguna cifra de ella.',
    help: 'Indique con --segplan el reporte de las magnitudes de esta matriz, o corrija lo programado en uno de los dos.',
    besides: ['PES308'],
    // Programmed anew, some of them far, and percentages of 100 in place of 1.
    nearMiss: { matrix: THREE, exports: [reportOf('Seguimiento', [150, 60, 25])] },
  },
];
