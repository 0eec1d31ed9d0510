/** PES1xx: what could not be read, or was read in a way that a person must know of. */

import type { Setting } from '../../model/layout.ts';
import { capitalise, joinList, writeFigure } from '../../model/spanish.ts';
import { define } from '../entry.ts';
import { listOf, quoted, writeSetting } from '../wording.ts';

/** The column by the name people give it, and the text of the cell. */
export interface CellFacts {
  readonly name: string;
  readonly text: string;
}

/** The text of a cell. */
export interface TextFacts {
  readonly text: string;
}

const ROLE_NAMES = { matrix: 'una matriz de formulación', segplan: 'un reporte de SEGPLAN' };

/** Findings of the reading phase, by code. */
export const reading = {
  PES101: define<{
    role: keyof typeof ROLE_NAMES;
    sheets: readonly string[];
    wanted: readonly string[];
    seen: readonly string[];
  }>({
    severity: 'error',
    title: 'Ninguna hoja tiene una tabla reconocible',
    message: ({ role, sheets, seen }) =>
      `Ninguna hoja se reconoce como ${ROLE_NAMES[role]}. Hojas revisadas: ${sheets.length > 0 ? listOf(sheets) : 'ninguna'}. ` +
      `Primeros textos vistos: ${seen.length > 0 ? listOf(seen) : 'ninguno'}.`,
    help: ({ wanted }) =>
      `Se buscó una fila de encabezados con palabras como ${listOf(wanted)}. Revise que sea el archivo correcto y que la tabla conserve sus encabezados.`,
  }),
  PES102: define<{
    name: string;
    accepted: readonly string[];
    seen: readonly { readonly header: string; readonly cell: string }[];
    setting: Setting | null;
  }>({
    severity: 'error',
    title: 'Falta una columna',
    message: ({ name, seen }) =>
      `La tabla no tiene la columna «${name}». ${
        seen.length > 0
          ? `Columnas que no se leen, la más cercana primero: ${joinList(seen.slice(0, 5).map(({ header, cell }) => `${quoted(header)} (${cell})`))}.`
          : 'Todas sus columnas son otras.'
      }`,
    help: ({ accepted, setting }) =>
      `Titule la columna con un nombre como ${listOf(accepted)}${setting ? `, o si es la más cercana dígalo en pes.config.json: ${writeSetting(setting)}` : ''}.`,
  }),
  PES103: define<CellFacts>({
    severity: 'error',
    title: 'No es un número',
    message: ({ name, text }) => `«${name}» dice ${quoted(text)}, que no se lee como número.`,
    help: () =>
      'Escriba solo el número (la unidad va en su propia columna), o una marca como NP o ND si no lo hay.',
  }),
  PES104: define<CellFacts>({
    severity: 'error',
    title: 'Número ambiguo',
    message: ({ name, text }) =>
      `«${name}» dice ${quoted(text)} como texto: puede ser un número con tres decimales o uno con separador de miles.`,
    help: ({ text }) =>
      `Escríbalo como número de Excel, o sin ambigüedad: ${text.replace(/[.,]/, '')} si son miles, ${text.replace('.', ',').replace(/\d(?!.*\d)/, '$&0')} si son decimales.`,
  }),
  PES105: define<CellFacts>({
    severity: 'error',
    title: 'Celda con error',
    message: ({ name, text }) => `«${name}» tiene el error de Excel ${text}.`,
    help: () => 'Corrija la fórmula en Excel y guarde el libro de nuevo.',
  }),
  PES106: define<CellFacts>({
    severity: 'error',
    title: 'Fórmula sin resultado guardado',
    message: ({ name, text }) =>
      `«${name}» tiene una fórmula${text === '=' ? '' : ` (${text})`} cuyo resultado no está guardado en el archivo.`,
    help: () => 'Abra el libro en Excel, deje que calcule y guárdelo; así queda el resultado.',
  }),
  PES107: define<CellFacts>({
    severity: 'error',
    title: 'Fecha donde va un número',
    message: ({ name, text }) => `«${name}» tiene la fecha ${text} y se esperaba un número.`,
    help: () =>
      'Excel convierte en fecha textos como 1/2. Cambie el formato de la celda a Número y escriba el valor de nuevo.',
  }),
  PES108: define<CellFacts>({
    severity: 'error',
    title: 'Número en una celda combinada',
    message: ({ name, text }) =>
      `«${name}» tiene ${text} en una celda combinada con otras: no se sabe a cuál de ellas corresponde.`,
    help: () => 'Separe las celdas y escriba en cada una su valor.',
  }),
  PES109: define<TextFacts>({
    severity: 'error',
    title: 'Tendencia desconocida',
    message: ({ text }) =>
      `La tendencia dice ${quoted(text)}; se esperaba Constante, Creciente, Decreciente o Suma.`,
    help: () =>
      'Escriba una de las cuatro tendencias. La unidad de medida va en su propia columna.',
  }),
  PES110: define<{
    name: string;
    headers: readonly string[];
    settings: readonly Setting[];
  }>({
    severity: 'error',
    title: 'Columnas repetidas',
    message: ({ name, headers }) =>
      `${writeFigure(headers.length, 'columna', 'columnas')} corresponden a «${name}» (${listOf(headers)}), con valores distintos, y no se sabe cuál vale. No se da ninguna cifra que dependa de ella.`,
    help: ({ settings }) =>
      `Cambie el título de la que no corresponde, o el año de su bloque; o diga cuál vale en pes.config.json: ${settings.map(writeSetting).join(', o ')}.`,
  }),
  PES111: define<{ text: string; trend: string }>({
    severity: 'warning',
    title: 'Tendencia con palabra de otro sistema',
    message: ({ text, trend }) =>
      `La tendencia dice ${quoted(text)}, palabra de los sistemas nacionales; se lee como ${capitalise(trend)}.`,
    help: () => 'Confirme la tendencia y escríbala como Constante, Creciente, Decreciente o Suma.',
  }),
  PES112: define<TextFacts>({
    severity: 'warning',
    title: 'Meta sin código',
    message: () => 'La fila no tiene código de meta, así que no se puede cruzar con SEGPLAN.',
    help: () => 'Escriba el código en su columna, o antes del nombre: «2307: Asistir…».',
  }),
  PES113: define<TextFacts>({
    severity: 'warning',
    title: 'Fila que no se entiende',
    message: ({ text }) =>
      `La fila no nombra ninguna meta ni indicador y no se tuvo en cuenta. Comienza con ${quoted(text)}.`,
    help: () =>
      'Si es un indicador, complete su meta o su nombre; si es una nota, sáquela de la tabla.',
  }),
  PES114: define<{ headers: readonly string[] }>({
    severity: 'note',
    title: 'Columnas de dinero',
    message: ({ headers }) =>
      `No se ${headers.length === 1 ? 'leyó' : 'leyeron'} ${writeFigure(headers.length, 'columna', 'columnas')} de dinero: ${listOf(headers)}.`,
    help: () => 'El avance se calcula con magnitudes, no con recursos. No hay nada que hacer.',
  }),
  PES115: define<{ others: readonly string[] }>({
    severity: 'warning',
    title: 'Varias hojas posibles',
    message: ({ others }) =>
      `Se leyó esta hoja, pero ${others.length === 1 ? 'también podría ser la hoja' : 'también podría ser una de las hojas'} ${listOf(others)}.`,
    help: () => 'Indique la hoja con --hoja, o borre las que sobren.',
  }),
  PES116: define<{
    wholeSheet: boolean;
    rows: readonly number[];
    columns: readonly string[];
  }>({
    severity: 'note',
    title: 'Contenido oculto',
    message: ({ wholeSheet, rows, columns }) => {
      const parts = [
        ...(wholeSheet ? ['toda la hoja'] : []),
        ...(rows.length > 0
          ? [`${rows.length === 1 ? 'la fila' : 'las filas'} ${rows.join(', ')}`]
          : []),
        ...(columns.length > 0
          ? [`${columns.length === 1 ? 'la columna' : 'las columnas'} ${columns.join(', ')}`]
          : []),
      ];
      return `Se leyó contenido oculto: ${parts.join('; ')}.`;
    },
    help: () => 'Lo oculto cuenta igual que lo visible. Si no debe contar, bórrelo.',
  }),
  PES117: define<TextFacts>({
    severity: 'warning',
    title: 'Tipo de meta desconocido',
    message: ({ text }) =>
      `El tipo de meta dice ${quoted(text)}; se esperaba Meta sectorial, Meta estratégica o Meta proyecto.`,
    help: () => 'Escriba uno de los tres tipos: un mismo código puede ser de dos metas distintas.',
  }),
  PES118: define<null>({
    severity: 'error',
    title: 'Indicador sin objetivo',
    message: () => 'La fila no pertenece a ningún objetivo, así que no se tuvo en cuenta.',
    help: () => 'Escriba el objetivo en su columna o en una fila de título sobre sus indicadores.',
  }),
  PES119: define<TextFacts>({
    severity: 'error',
    title: 'Vigencia ilegible',
    message: ({ text }) =>
      text === ''
        ? 'La vigencia está en blanco, así que la fila no se tuvo en cuenta.'
        : `La vigencia dice ${quoted(text)}, que no es un año, así que la fila no se tuvo en cuenta.`,
    help: () => 'Escriba el año de la fila con cuatro cifras: 2024.',
  }),
  PES120: define<TextFacts>({
    severity: 'note',
    title: 'Objetivo en blanco',
    message: ({ text }) =>
      `El objetivo está en blanco; la fila se toma como del objetivo de arriba: ${quoted(text)}.`,
    help: () => 'Si es así, combine las celdas del objetivo o repítalo en cada fila.',
  }),
  PES121: define<TextFacts>({
    severity: 'warning',
    title: 'Código ilegible',
    message: ({ text }) => `El código dice ${quoted(text)}; se esperaba un número como 2307.`,
    help: () => 'Escriba solo las cifras del código.',
  }),
  PES122: define<null>({
    severity: 'error',
    title: 'Reporte sin filas',
    message: () => 'El reporte tiene encabezados, pero ninguna fila con una meta y un año.',
    help: () => 'Descargue el reporte de nuevo, o revise que diga de qué vigencia es.',
  }),
  PES152: define<CellFacts>({
    severity: 'error',
    title: 'Más de un número en la celda',
    message: ({ name, text }) =>
      `«${name}» dice ${quoted(text)}: la celda tiene más de un número y no se sabe cuál vale.`,
    help: () => 'Deje un solo número en la celda; el porcentaje y las notas van en otra columna.',
  }),
};
