/** Fixtures of PES123 to PES131 and PES142 to PES145: what is decided on evidence, and what is left out by it. */

import { type Fixture, matrix, record, row, segplan } from './fixture.ts';

const GOOD = matrix(row('100% | 10 | 10 | '));

/** A matrix under titles of its own, with its cutoff in row 1. */
function under(...lines: readonly string[]): string {
  return ['| Corte 31 de diciembre de 2024 |', ...lines].join('\n');
}

const BLOCKS =
  '| Objetivo | Meta | Indicador | Tendencia | Ponderación | Programado | Ejecutado | Observaciones |';

/** A table of an objective that is only a code, with an indicator a weight, and columns that some lack. */
function coded(first: number, weights: readonly number[], more = ''): string {
  const rows = weights.map((weight, at) => {
    const code = first + at;
    return `| OE1 | Meta sectorial | ${code} | Abrir sedes ${code} | ${code}0 | Sedes ${code} | Suma | ${weight}% | 10 | 10 |${more && ' 0 | 40 |'}`;
  });
  const headings = `| Objetivo | Tipo de meta | Código meta | Meta | Código indicador | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 |${more}`;
  return [headings, ...rows].join('\n');
}

/** Those tables one below the other, the second under a title of its own. */
function stacked(above: string, below: string): string {
  return ['| Corte 31 de diciembre de 2024 |', above, '| |', '| Gestión interna |', below].join(
    '\n',
  );
}

const RICHER = ' Línea base | Meta cuatrienio |';

/** A table of an objective of that text. */
const tableOf = (objective: string, first: number) =>
  coded(first, [60, 40]).replaceAll('| OE1 |', `| ${objective} |`);

const LIST_OF_WEIGHTS = [
  '| Objetivo | Código meta | Ponderación 2024 |',
  '| 1. Mejorar | 11 | 60% |',
  '| 1. Mejorar | 12 | 40% |',
].join('\n');

export const layoutFixtures: readonly Fixture[] = [
  {
    code: 'PES123',
    matrix: { Formulación: GOOD, 'Copia de Formulación': GOOD },
    at: 'Formulación',
    related: ['Copia de Formulación'],
    message:
      'Se leyó «Formulación» y no «Copia de Formulación»: el nombre de la segunda dice que es una copia o una versión anterior.',
    help: 'Si la que vale es «Copia de Formulación», indíquela con «hoja» en pes.config.json; la de la matriz, también con --hoja.',
    nearMiss: { matrix: { Formulación: GOOD, Notas: '| Copia de lo acordado |' } },
  },
  {
    code: 'PES123',
    when: 'a small table with a title of its own makes up the same objective by itself',
    matrix: stacked(coded(11, [40, 30, 30]), coded(91, [100], RICHER)),
    at: 'Formulación',
    related: ['Formulación!A7'],
    message:
      'Se leyó «Formulación» y no «Formulación (fila 7)»: las ponderaciones de cada una suman 100% por su lado, y la segunda tiene título propio.',
    help: 'Si la que vale es «Formulación (fila 7)», indíquela con «hoja» en pes.config.json; la de la matriz, también con --hoja.',
    // Parts of one objective make it up together.
    nearMiss: { matrix: stacked(coded(11, [20, 20, 20]), coded(91, [40])) },
  },
  {
    code: 'PES123',
    when: 'the weights stand in a list of other codes',
    matrix: {
      Pesos: LIST_OF_WEIGHTS,
      Formulación: [
        '| Objetivo | Código meta | Meta | Tendencia | Programado 2024 |',
        '| 1. Mejorar | 21 | Abrir sedes | Suma | 10 |',
        '| 1. Mejorar | 22 | Dotar aulas | Suma | 20 |',
      ].join('\n'),
    },
    at: 'Formulación',
    related: ['Pesos'],
    message:
      'Se leyó «Formulación» y no «Pesos»: la segunda no tiene las columnas que distinguen a una matriz o a un reporte.',
    help: '«Pesos» trae «ponderación», que «Formulación» no tiene: escriba en las dos el código de cada indicador, una fila por indicador, o páselo a una columna de esta. Si la que vale es «Pesos», indíquela con «hoja» en pes.config.json; la de la matriz, también con --hoja.',
    besides: ['PES102', 'PES308', 'PES311'],
    nearMiss: {
      matrix: {
        Pesos: LIST_OF_WEIGHTS.replaceAll('Ponderación 2024', 'Unidad'),
        Formulación: GOOD,
      },
    },
  },
  {
    code: 'PES125',
    matrix: under(
      '| | | | | 2024 | | | |',
      BLOCKS,
      '| 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | 100% | 10 | 10 | |',
    ),
    at: 'Formulación!F3',
    related: ['Formulación!G3', 'Formulación!H3'],
    message:
      '3 columnas no tienen un año encima y se leyeron con el de su bloque (2024), porque todos los bloques tienen las mismas columnas en el mismo orden.',
    help: 'Combine la celda del año sobre las columnas de su bloque.',
    nearMiss: {
      matrix: under(
        '| | | | | 2024 | < | < | < |',
        BLOCKS,
        '| 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | 100% | 10 | 10 | |',
      ),
    },
  },
  {
    code: 'PES126',
    matrix: matrix(
      row('100% | 10 | 10 | '),
      '| Código meta | Meta | Indicador | Tendencia | Fuente | Responsable |',
      '| 11 | Uno | Sedes | Suma | Propia | OAP |',
    ),
    at: 'Formulación!A4',
    message:
      'Aquí comienza otra tabla, sin las columnas de una matriz («Código meta»); no se leyó su única fila.',
    help: 'Pásela a una hoja aparte si no hace parte de la matriz; si sí, repita sobre ella los encabezados de la matriz.',
    nearMiss: {
      matrix: matrix(
        row('50% | 10 | 10 | '),
        '| Meta | Objetivo | Tendencia | Indicador | Ejecutado 2024 | Programado 2024 | Ponderación 2024 |',
        '| Meta sectorial 12: Dos | 1. Mejorar | Suma | 22: Casas | 3 | 3 | 50% |',
      ),
    },
  },
  {
    code: 'PES127',
    matrix: GOOD.replace('| Corte 31 de diciembre de 2024 |', '| Matriz |').replaceAll(
      ' 2024 |',
      ' |',
    ),
    at: 'Formulación',
    message:
      'Ningún encabezado, columna, título ni nombre de hoja dice de qué año son las cifras, así que no se usó ninguna.',
    help: 'Escriba el año en los encabezados («Programado 2024») o en un título («Vigencia 2024»), o dé la vigencia en pes.config.json: "matriz": { "vigencia": 2024 }.',
    besides: ['PES311'],
    nearMiss: {
      matrix: {
        '2024': GOOD.replaceAll(' 2024 |', ' |').replace('diciembre de |', 'diciembre de 2024 |'),
      },
    },
  },
  {
    code: 'PES128',
    matrix: under(
      '| Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Programado | Ejecutado 2024 |',
      '| 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | 100% | 10 | 40 | 10 |',
    ),
    at: 'Formulación!G2',
    message: 'Esta columna de «Programado» no dice de qué año es y otras sí; no se leyó.',
    help: 'Escriba el año en su encabezado, o dé el de su bloque en «bloques» de pes.config.json.',
    nearMiss: {
      matrix: under(
        '| Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Meta total | Ejecutado 2024 |',
        '| 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | 100% | 10 | 40 | 10 |',
      ),
    },
  },
  {
    code: 'PES129',
    matrix: matrix(row('100% | 1234 | | ')),
    exports: [segplan(record('"1.234" | "1234,00" | "100,00%" | '))],
    at: 'segplan.xlsx#Reporte!E3',
    message:
      '«Programado 2024» dice «1.234» como texto y se leyó como 1234 y no como 1,234: todas las cifras del reporte que lo muestran llevan coma decimal.',
    help: 'Confirme la cifra, o descargue el reporte con números en vez de textos.',
    nearMiss: {
      matrix: matrix(row('100% | 1234 | | ')),
      exports: [segplan(record('"1234,00" | "1234,00" | "100,00%" | '))],
    },
  },
  {
    code: 'PES130',
    matrix: matrix(),
    at: 'Formulación',
    message: 'La tabla tiene encabezados de matriz, pero ninguna fila con un indicador.',
    help: 'Revise que sea el archivo correcto y que no se hayan borrado sus filas. Con «pes inspect» se ve cómo se lee.',
    nearMiss: { matrix: GOOD },
  },
  {
    code: 'PES131',
    matrix: matrix(row('100% | 10 | | ')),
    exports: [segplan(record('10 | 10 | | '), ...ofOtherPlans(501))],
    at: 'segplan.xlsx#Reporte!B4',
    message:
      'El reporte trae 501 filas de metas que la matriz no tiene, a partir de esta. Se tomó como un consolidado de varios planes y solo se leyó 1 fila de este plan.',
    help: 'Si falta alguna meta, revise que su código sea igual en la matriz y en el reporte.',
    nearMiss: { matrix: matrix(row('100% | 10 | | ')), exports: [segplan(record('10 | 10 | | '))] },
  },
  {
    code: 'PES142',
    when: 'two tables as large make up the same objective, each by itself',
    matrix: stacked(coded(11, [40, 30, 30]), coded(91, [50, 50], RICHER)),
    at: 'Formulación!A7',
    related: ['Formulación!A2'],
    message:
      'Esta tabla tiene encabezados de matriz, otros indicadores que la de la fila 2 y un título propio: no se sabe si hace parte del plan. No se leyó, y los objetivos que las dos nombran no tienen cumplimiento.',
    help: 'Si hace parte, póngale los mismos encabezados de la fila 2; si no, pásela a otra hoja e indique la de la matriz con --hoja.',
  },
  {
    code: 'PES142',
    when: 'another sheet gives the number of an objective to another one',
    matrix: {
      Formulación: tableOf('1. Mejorar la movilidad de las personas', 11),
      Otros: tableOf('1. Gestionar los archivos de la entidad', 91),
    },
    at: 'Otros!A1',
    related: ['Formulación!A1'],
    message:
      'Esta tabla tiene encabezados de matriz, y llama de otro modo a objetivos que tienen número en «Formulación»: no se sabe si hace parte del plan. No se leyó, y esos objetivos no tienen cumplimiento.',
    help: 'Si hace parte, deles otro número; si no, indique la hoja de la matriz: --hoja "Formulación".',
    besides: ['PES311'],
    nearMiss: {
      matrix: {
        Formulación: tableOf('1. Mejorar la movilidad de las personas', 11),
        Otros: tableOf('1. Gestionar los archivos de la entidad', 91).replaceAll('2024', '2025'),
      },
    },
  },
  {
    code: 'PES142',
    matrix: matrix(
      row('100% | 10 | 10 | '),
      '| Indicadores transversales |',
      '| Objetivo | Meta | Código indicador | Indicador | Tendencia | Ponderación 2024 | Programado 2024 |',
      '| 1. Mejorar | Meta sectorial 12: Dos | 22 | Casas | Suma | 50% | 3 |',
    ),
    at: 'Formulación!A5',
    related: ['Formulación!A2'],
    message:
      'Esta tabla tiene encabezados de matriz, otros indicadores que la de la fila 2 y un título propio: no se sabe si hace parte del plan. No se leyó, y los objetivos que las dos nombran no tienen cumplimiento.',
    help: 'Si hace parte, póngale los mismos encabezados de la fila 2; si no, pásela a otra hoja e indique la de la matriz con --hoja.',
    nearMiss: {
      matrix: matrix(
        row('50% | 10 | 10 | '),
        '| Página 2 |',
        '| Objetivo | Meta | Código indicador | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 |',
        '| 1. Mejorar | Meta sectorial 12: Dos | 22 | Casas | Suma | 50% | 3 | 3 |',
      ),
    },
  },
  {
    code: 'PES143',
    matrix: {
      SDM: matrix(row('50% | 10 | 10 | ')),
      IDU: matrix(row('50% | 3 | 3 | ', 'Meta sectorial 12: Dos')),
    },
    at: 'SDM',
    related: ['IDU'],
    message:
      'Se leyeron juntas «SDM» e «IDU»: tienen las mismas columnas y otros indicadores, objetivos o años.',
    help: 'Si alguna no hace parte, indique la hoja que vale con --hoja.',
    nearMiss: { matrix: { SDM: GOOD, Notas: '| IDU |' } },
  },
  {
    code: 'PES144',
    matrix: {
      'PES 2025': GOOD.replaceAll(' 2024 |', ' |').replace(
        '| Corte 31 de diciembre de |',
        '| Vigencia 2024 |',
      ),
    },
    at: 'PES 2025!A1',
    message:
      'El título dice 2024 y el nombre de la hoja 2025; los encabezados no nombran ningún año, así que no se usó ninguna cifra de la tabla.',
    help: 'Corrija el título o el nombre de la hoja, o escriba el año en los encabezados.',
    besides: ['PES311'],
    nearMiss: { matrix: { 'PES 2025': GOOD } },
  },
  {
    code: 'PES145',
    matrix: under(
      '| Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 |',
      '| Meta sectorial 11: Uno | 21: Sedes | Suma | 100% | 10 | 10 |',
    ),
    at: 'Formulación',
    message:
      'Ninguna columna, fila, título ni nombre de hoja dice de qué objetivo es cada indicador: cada uno tiene su avance, pero el cumplimiento no se puede dar.',
    help: 'Agregue la columna «Objetivo», o escriba el objetivo en una fila sobre sus indicadores.',
    nearMiss: {
      matrix: under(
        '| Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 |',
        '| Mejorar la atención | < | < | < | < | < |',
        '| Meta sectorial 11: Uno | 21: Sedes | Suma | 100% | 10 | 10 |',
      ),
    },
  },
];

/** Rows of an export that no indicator of the matrix shares a code or a name with. */
function ofOtherPlans(count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, at) => `| Meta sectorial | ${5000 + at} | Ajena ${at} | ${9000 + at} | 1 | ambos | | |`,
  );
}
