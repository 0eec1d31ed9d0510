/** Fixtures of PES101 to PES111: tables, columns and cells that are not what they should be. */

import { type Fixture, matrix, record, row, segplan } from './fixture.ts';

const GOOD = matrix(row('100% | 10 | 10 | '));

/** Rows of a table with headers in row 1. */
const HEADER =
  '| Objetivo | Meta | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 |';

export const readingFixtures: readonly Fixture[] = [
  {
    code: 'PES101',
    matrix: { Hoja1: '| Nombre | Cédula |\n| Ana | 123 |', Hoja2: '| Inventario |' },
    at: '',
    message:
      'Ninguna hoja se reconoce como una matriz de formulación. Hojas revisadas: «Hoja1» y «Hoja2». Ninguna de sus filas nombra dos columnas de un plan.',
    help: 'Se buscó una fila de encabezados con palabras como «Objetivo estratégico sectorial», «Tipo de meta», «Meta», «Código meta», «Indicador», «Código indicador», «Tendencia», «Ponderación», «Programado» y «Línea base». Revise que sea el archivo correcto y que la tabla conserve sus encabezados.',
    nearMiss: { matrix: GOOD },
  },
  {
    code: 'PES101',
    when: 'an export is not one',
    matrix: GOOD,
    exports: ['| |'],
    at: 'segplan.xlsx#',
    message:
      'Ninguna hoja se reconoce como un reporte de SEGPLAN. Hojas revisadas: «Reporte». Ninguna de sus filas nombra dos columnas de un plan.',
    help: 'Se buscó una fila de encabezados con palabras como «Tipo de meta», «Meta», «Código meta», «Indicador», «Código indicador», «Tendencia», «Programado», «Ejecutado», «% Avance» y «Observaciones». Revise que sea el archivo correcto y que la tabla conserve sus encabezados.',
  },
  {
    code: 'PES101',
    when: 'what comes nearest lacks a column',
    matrix: {
      Notas: '| Lea primero |',
      Plan: `
      | Vigencia 2024 |
      | Objetivo | Meta    | Indicador | Puntos 24 | Zona  | Color | Trazo | Brillo |
      | A        | 11: Uno | Sedes     | 60        | Norte | Rojo  | Fino  | Mate   |`,
    },
    at: 'Plan!A2',
    message:
      'Ninguna hoja se reconoce como una matriz de formulación. Lo que más se le parece empieza en esta celda: se entendió «Objetivo», «Meta» e «Indicador»; falta «Ponderación» o «Programado». No se conocen «Puntos 24», «Zona», «Color», «Trazo» y «Brillo».',
    help: 'Si esa es la tabla, titule sus columnas con nombres conocidos, o dígalo en pes.config.json: "matriz": { "hoja": "Plan", "encabezados": 2, "columnas": { "ponderación 2024": "D" } }. Con «pes inspect» se ve columna por columna.',
  },
  {
    code: 'PES101',
    when: 'the fields go down a column',
    matrix: {
      Matriz: `
      | Plan sectorial |
      | Objetivo        | A     | A     | B     |
      | Código meta     | 11    | 12    | 13    |
      | Nombre meta     | Uno   | Dos   | Tres  |
      | Tendencia       | Suma  | Suma  | Suma  |
      | Programado 2024 | 10    | 20    | 30    |`,
    },
    at: 'Matriz!A2',
    message:
      'Ninguna hoja se reconoce como una matriz de formulación. La tabla está traspuesta: los campos («Objetivo», «Código meta», «Nombre meta» y «Tendencia»…) bajan por la columna A desde esta celda, y cada indicador es una columna (hay 3); se lee con los campos en una fila y un indicador en cada una de las siguientes.',
    help: 'En Excel: separe las celdas combinadas, copie toda la tabla, elija una celda de una hoja nueva y use «Pegado especial» → «Transponer». Guarde el libro y vuelva a probar.',
  },
  {
    code: 'PES101',
    when: 'each indicator has a card',
    matrix: {
      Fichas: `
      | Objetivo: | A | | Código meta: | 11 |
      | Nombre meta: | Uno | | Tendencia: | Suma |
      | Indicador: | Sedes | | Ponderación: | 50% |
      | Código indicador: | 21 |
      | Notas |
      | Objetivo: | A | | Código meta: | 12 |
      | Nombre meta: | Dos | | Tendencia: | Suma |
      | Indicador: | Casas | | Ponderación: | 50% |
      | Código indicador: | 22 |`,
    },
    at: 'Fichas!A1',
    message:
      'Ninguna hoja se reconoce como una matriz de formulación. Trae 2 fichas, una por indicador (la primera empieza en esta celda: «Objetivo», «Nombre meta», «Indicador» y «Código indicador»…, cada campo con su valor al lado), y no una tabla con una fila por indicador.',
    help: 'Pase lo de cada ficha a una fila de una sola tabla, con los campos como encabezados: «pes template -o matriz.xlsx» da una en blanco para pegarlo.',
  },
  {
    code: 'PES102',
    matrix: `
      | Objetivo | Meta    | Naturaleza | Fuente | Ponderación 2024 | Programado 2024 |
      | A        | 11: Uno | Gestión    | x      | 0%               | NP              |`,
    at: 'Formulación!C1',
    message:
      'La tabla no tiene la columna «Tendencia». Columnas que no se leen, de la que más puede serlo a la que menos: «Naturaleza».',
    help: 'Titule la columna con un nombre como «Tendencia» o «Tipo de anualización», o si es la más cercana dígalo en pes.config.json: "matriz": { "columnas": { "tendencia": "C" } }.',
    besides: ['PES311'],
    nearMiss: {
      matrix: `
      | Objetivo | Meta    | Naturaleza | Ponderación 2024 | Programado 2024 | Ejecutado 2024 |
      | A        | 11: Uno | Suma       | 0%               | NP              |                |`,
    },
  },
  {
    code: 'PES102',
    when: 'every header is of another column',
    matrix: `${HEADER.replace(' Ponderación 2024 |', '')}\n| A | 11: Uno | Suma | NP | |`,
    at: 'Formulación!A1',
    message:
      'La tabla no tiene la columna «Ponderación». Cada una de las que tiene ya se lee como otra cosa.',
    help: 'Titule la columna con un nombre como «Ponderación», «Peso» o «Importancia relativa (%)».',
    besides: ['PES311'],
  },
  {
    code: 'PES103',
    matrix: matrix(row('100% | 46 entidades | 10 | ')),
    at: 'Formulación!G3',
    message: '«Programado 2024» dice «46 entidades», que no se lee como número.',
    help: 'Escriba solo el número (la unidad va en su propia columna), o una marca como NP o ND si no lo hay.',
    nearMiss: { matrix: matrix(row('100% | "46,00" | 46 | ')) },
  },
  {
    code: 'PES104',
    matrix: matrix(row('100% | "1.234" | 10 | ')),
    at: 'Formulación!G3',
    message:
      '«Programado 2024» dice «1.234» como texto: puede ser un número con tres decimales o uno con separador de miles.',
    help: 'Escríbalo como número de Excel, o sin ambigüedad: 1234 si son miles, 1,2340 si son decimales.',
    nearMiss: { matrix: matrix(row('100% | "1.234,0" | 1234 | ')) },
  },
  {
    code: 'PES104',
    when: 'it is a percentage',
    matrix: matrix(row('100% | "1,234 %" | 10 | ')),
    at: 'Formulación!G3',
    message:
      '«Programado 2024» dice «1,234 %» como texto: puede ser un número con tres decimales o uno con separador de miles.',
    help: 'Escríbalo como número de Excel, o sin ambigüedad: 1234 % si son miles, 1,2340 % si son decimales.',
  },
  {
    code: 'PES105',
    matrix: matrix(row('#REF! | 10 | 10 | ')),
    at: 'Formulación!F3',
    message: '«Ponderación 2024» tiene el error de Excel #REF!.',
    help: 'Corrija la fórmula en Excel y guarde el libro de nuevo.',
    nearMiss: { matrix: GOOD },
  },
  {
    code: 'PES105',
    when: 'a trend is an error, which is not a blank one',
    matrix: matrix(row('100% | 10 | 10 | ', 'Meta sectorial 11: Uno', '#N/A')),
    at: 'Formulación!D3',
    message: '«Tendencia» tiene el error de Excel #N/A.',
    help: 'Corrija la fórmula en Excel y guarde el libro de nuevo.',
  },
  {
    code: 'PES106',
    matrix: matrix(row('100% | =A1*2 | 10 | ')),
    at: 'Formulación!G3',
    message:
      '«Programado 2024» tiene una fórmula (=A1*2) cuyo resultado no está guardado en el archivo.',
    help: 'Abra el libro en Excel, deje que calcule y guárdelo; así queda el resultado.',
    nearMiss: { matrix: matrix(row('100% | =A1*2→10 | 10 | ')) },
  },
  {
    code: 'PES107',
    matrix: matrix(row('100% | 2024-02-01 | 10 | ')),
    at: 'Formulación!G3',
    message: '«Programado 2024» tiene la fecha 1 de febrero de 2024 y se esperaba un número.',
    help: 'Excel convierte en fecha textos como 1/2. Cambie el formato de la celda a Número y escriba el valor de nuevo.',
    nearMiss: { matrix: GOOD },
  },
  {
    code: 'PES108',
    matrix: matrix(
      '| 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | | 50% | 10 | 10 | |',
      '| ^          | Meta sectorial 12: Dos | 22: Casas | Suma | | 50% | ^  | 10 | |',
    ),
    at: 'Formulación!G3',
    message:
      '«Programado 2024» tiene 10 en una celda combinada con otras: no se sabe a cuál de ellas corresponde.',
    help: 'Separe las celdas y escriba en cada una su valor.',
    nearMiss: {
      matrix: matrix(
        '| 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | | 50% | NP | | |',
        '| ^          | Meta sectorial 12: Dos | 22: Casas | Suma | | 50% | ^  | | |',
      ),
    },
  },
  {
    code: 'PES152',
    matrix: matrix(row('100% | 46 | 46 100% | ')),
    at: 'Formulación!H3',
    message:
      '«Ejecutado 2024» dice «46 100%»: la celda tiene más de un número y no se sabe cuál vale.',
    help: 'Deje un solo número en la celda; el porcentaje y las notas van en otra columna.',
    nearMiss: { matrix: matrix(row('100% | 1046 | "1 046" | ')) },
  },
  {
    code: 'PES153',
    matrix: `
      | Corte 31/12/2024 |
      | Objetivo   | Meta                   | Indicador | Tendencia | Ponderación 2024 | Ejecutado 2024 |
      | 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma      | 100%             | 10             |`,
    exports: [segplan(record('10 | 10 | 100% | '))],
    at: 'Formulación!A2',
    message:
      'La tabla no tiene la columna «Programado». Cada una de las que tiene ya se lee como otra cosa. Se toma del otro archivo, donde la traiga.',
    help: 'Titule la columna con un nombre como «Programado», «Programación», «Magnitud programada» o «Meta anual».',
    nearMiss: { matrix: GOOD, exports: [segplan(record('10 | 10 | 100% | '))] },
  },
  {
    code: 'PES109',
    matrix: matrix(row('100% | 10 | 10 | ', 'Meta sectorial 11: Uno', 'Porcentaje')),
    at: 'Formulación!D3',
    message:
      'La tendencia dice «Porcentaje»; se esperaba Constante, Creciente, Decreciente o Suma.',
    help: 'Escriba una de las cuatro tendencias, o diga en pes.config.json cuál es: "valores": { "tendencia": { "Porcentaje": "suma" } }. La unidad de medida va en su propia columna.',
    nearMiss: { matrix: matrix(row('100% | 10 | 10 | ', 'Meta sectorial 11: Uno', '3 - SUMA')) },
  },
  {
    code: 'PES109',
    when: 'nothing was chosen',
    matrix: matrix(row('100% | 10 | 10 | ', 'Meta sectorial 11: Uno', 'Elija una opción')),
    at: 'Formulación!D3',
    message:
      'La tendencia dice «Elija una opción»; se esperaba Constante, Creciente, Decreciente o Suma.',
    help: 'Nadie eligió la tendencia: escriba una de las cuatro en la celda.',
  },
  {
    code: 'PES110',
    matrix: `${HEADER.replace('Objetivo |', 'Objetivo | Programado 2024 |')}\n| A | 12 | 11: Uno | Suma | 100% | 10 | 10 |`,
    at: 'Formulación!B1',
    related: ['Formulación!F1'],
    message:
      '2 columnas corresponden a «Programado 2024», con valores distintos: B («Programado 2024») y F («Programado 2024»). No se sabe cuál vale; donde no coinciden, no se da ninguna cifra.',
    help: 'Cambie el título de la que no corresponde, o el año de su bloque; o diga cuál vale en pes.config.json: "matriz": { "columnas": { "programado 2024": "B" } }, o "matriz": { "columnas": { "programado 2024": "F" } }.',
    besides: ['PES311'],
    nearMiss: {
      matrix: `${HEADER} Total | Meta cuatrienio | Observaciones | Justificación |\n| A | 11: Uno | Suma | 100% | 10 | 10 | 40 | 40 | | |`,
    },
  },
  {
    code: 'PES111',
    matrix: matrix(row('100% | 10 | 10 | ', 'Meta sectorial 11: Uno', 'Acumulado')),
    at: 'Formulación!D3',
    message: 'La tendencia dice «Acumulado», palabra de los sistemas nacionales; se lee como Suma.',
    help: 'Confirme la tendencia y escríbala como Constante, Creciente, Decreciente o Suma, o dígalo en pes.config.json: "valores": { "tendencia": { "Acumulado": "suma" } }.',
    nearMiss: { matrix: GOOD },
  },
];
