/** PES103 to PES108, PES152, PES241: cells that should hold a number and do not, or hold two. */

import { FIELD_NAMES } from '../../model/field.ts';
import { formatDecimal } from '../../model/number.ts';
import { writeDate } from '../../model/spanish.ts';
import { define, tellOf } from '../entry.ts';
import { type NamedColumn, nameColumn, quoted, writeFormula, writeValue } from '../wording.ts';

/** The column of the cell, and its text. */
export interface CellFacts extends NamedColumn {
  readonly text: string;
}

/** Findings on cells of figures, by code. */
export const cells = {
  PES103: () =>
    define<CellFacts>({
      severity: 'error',
      title: 'No es un número',
      message: ({ text, ...column }, told) =>
        `«${nameColumn(column, told)}» dice ${quoted(text)}, que no se lee como número.`,
      help: ({ text, field }) => {
        const usual =
          'Escriba solo el número (la unidad va en su propia columna), o una marca como NP o ND si no lo hay';
        const isMark = !/\d/.test(text) && (field === 'programmed' || field === 'executed');
        return isMark
          ? `${usual}; o diga en pes.config.json que es una marca: ${writeValue(FIELD_NAMES[field], text, field === 'programmed' ? 'NP' : 'ND')}.`
          : `${usual}.`;
      },
      example: { field: 'programmed', dated: true, text: '46 entidades' },
      about: tellOf('', 2024),
      reason:
        'Un texto no se convierte en número por aproximación: la cifra publicada debe ser la escrita.',
    }),
  PES104: () =>
    define<CellFacts>({
      severity: 'error',
      shared: { cause: ({ field }) => field },
      title: 'Número ambiguo',
      message: ({ text, ...column }, told) =>
        `«${nameColumn(column, told)}» dice ${quoted(text)} como texto: puede ser un número con tres decimales o uno con separador de miles.`,
      help: ({ text }) =>
        `Escríbalo como número de Excel, o sin ambigüedad: ${text.replace(/[.,]/, '')} si son miles, ${text.replace('.', ',').replace(/\d(?!.*\d)/, '$&0')} si son decimales.`,
      example: { field: 'executed', dated: true, text: '1.234' },
      about: tellOf('', 2024),
      reason:
        'En Colombia el punto separa miles y muchos reportes lo usan como decimal: 1.234 puede ser mil o uno.',
    }),
  PES105: () =>
    define<CellFacts>({
      severity: 'error',
      title: 'Celda con error',
      message: ({ text, ...column }, told) =>
        `«${nameColumn(column, told)}» tiene el error de Excel ${text}.`,
      help: () => 'Corrija la fórmula en Excel y guarde el libro de nuevo.',
      example: { field: 'programmed', dated: true, text: '#REF!' },
      about: tellOf('', 2024),
      reason: 'Excel no tiene un valor para esa celda; tomarla como 0 cambiaría el cumplimiento.',
    }),
  PES106: () =>
    define<CellFacts>({
      severity: 'error',
      shared: { cause: ({ field }) => field },
      title: 'Fórmula sin resultado guardado',
      message: ({ text, ...column }, told) =>
        `«${nameColumn(column, told)}» tiene una fórmula${text === '=' ? '' : ` (${writeFormula(text)})`} cuyo resultado no está guardado en el archivo.`,
      help: () => 'Abra el libro en Excel, deje que calcule y guárdelo; así queda el resultado.',
      example: { field: 'executed', dated: true, text: '=K9*2' },
      about: tellOf('', 2024),
      reason:
        'Los libros no se recalculan: se lee el resultado que Excel dejó guardado, y aquí no lo hay.',
    }),
  PES107: () =>
    define<CellFacts>({
      severity: 'error',
      shared: { cause: ({ field }) => field },
      title: 'Fecha donde va un número',
      message: ({ text, ...column }, told) =>
        `«${nameColumn(column, told)}» tiene la fecha ${/^\d{4}-\d\d-\d\d$/.test(text) ? writeDate(text) : text} y se esperaba un número.`,
      help: () =>
        'Excel convierte en fecha textos como 1/2. Cambie el formato de la celda a Número y escriba el valor de nuevo.',
      example: { field: 'programmed', dated: true, text: '2024-01-02' },
      about: tellOf('', 2024),
      reason: 'Excel convierte en fecha textos como 1/2 o 3-4, y el número original se pierde.',
    }),
  PES108: () =>
    define<CellFacts>({
      severity: 'error',
      title: 'Número en una celda combinada',
      message: ({ text, ...column }, told) =>
        `«${nameColumn(column, told)}» tiene ${text} en una celda combinada con otras: no se sabe a cuál de ellas corresponde.`,
      help: () => 'Separe las celdas y escriba en cada una su valor.',
      example: { field: 'weight', dated: true, text: '0.5' },
      about: tellOf('', 2024),
      reason:
        'Una celda combinada sobre varias filas daría el mismo valor a todas y duplicaría la suma.',
    }),
  PES152: () =>
    define<CellFacts>({
      severity: 'error',
      title: 'Más de un número en la celda',
      message: ({ text, ...column }, told) =>
        `«${nameColumn(column, told)}» dice ${quoted(text)}: la celda tiene más de un número y no se sabe cuál vale.`,
      help: () => 'Deje un solo número en la celda; el porcentaje y las notas van en otra columna.',
      example: { field: 'executed', dated: true, text: '46 100%' },
      about: tellOf('', 2024),
      reason:
        'Dos números, uno sobre otro o uno tras otro, pueden ser la cifra y su porcentaje o dos cifras; juntarlos da una que nadie escribió.',
    }),
  PES241: () =>
    define<
      NamedColumn & { readonly formula: string; readonly stored: number; readonly given: number }
    >({
      severity: 'error',
      title: 'Cifra con un resultado guardado que su fórmula no da',
      message: ({ formula, stored, given, ...column }, told) =>
        `«${nameColumn(column, told)}» guarda ${formatDecimal(stored)}, pero «${writeFormula(formula)}» da ${formatDecimal(given)}; no se usa ninguno de los dos.`,
      help: () => 'Abra el archivo en Excel, recalcule (Ctrl+Alt+F9), revise la cifra y guárdelo.',
      example: {
        field: 'executed',
        dated: true,
        formula: 'SUM(K9:N9)',
        stored: 40,
        given: 46,
      },
      about: tellOf('', 2024),
      identity: ({ field, stored, given }) => [field, stored, given],
      reason:
        'Quien abre el archivo ve el guardado hasta que se recalcula, y después el otro: la cifra publicada no puede depender de eso.',
    }),
};
