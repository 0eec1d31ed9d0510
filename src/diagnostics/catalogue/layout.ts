/** PES123 to PES131 and PES142 to PES145: what a layout made `pes` decide, and what it made it leave out. */

import { type ColumnField, FIELD_NAMES } from '../../model/field.ts';
import { type Figure, numberFigure } from '../../model/figure.ts';
import type { ColumnReason, Setting, SheetReason } from '../../model/layout.ts';
import { formatDecimal } from '../../model/number.ts';
import { writeFigure } from '../../model/spanish.ts';
import { writeReasons } from '../column-words.ts';
import { define, tellOf } from '../entry.ts';
import { SHEET_REASONS } from '../sheet-words.ts';
import {
  listOf,
  type NamedColumn,
  nameBothReadings,
  nameColumn,
  quoted,
  writeSettings,
} from '../wording.ts';
import type { CellFacts } from './cells.ts';
import type { TextFacts } from './rows.ts';

/** The table that is read and one that is not, why, and what of a plan only the second has. */
export interface TwoTables {
  readonly sheet: string;
  readonly other: string;
  readonly because: SheetReason;
  readonly brings?: readonly ColumnField[];
  /** Whether both only give figures of the plan by a key, so that no setting names one. */
  readonly isKeyed?: boolean;
}

/** Findings on the layout of a table, by code. */
export const layout = {
  PES123: () =>
    define<TwoTables>({
      severity: 'note',
      title: 'Otra hoja que también podría ser',
      message: ({ sheet, other, because }) =>
        `Se leyó «${sheet}» y no «${other}»: ${SHEET_REASONS[because]}.`,
      help: ({ sheet, other, brings, isKeyed }) =>
        isKeyed
          ? `Si la que vale es «${other}», quite «${sheet}» del libro, o diga en su nombre que es anterior.`
          : `${brings ? `«${other}» trae ${listOf(brings.map((field) => FIELD_NAMES[field]))}, que «${sheet}» no tiene: escriba en las dos el código de cada indicador, una fila por indicador, o páselo a una columna de esta. ` : ''}Si la que vale es «${other}», indíquela con «hoja» en pes.config.json; la de la matriz, también con --hoja.`,
      example: { sheet: 'Formulación', other: 'Copia de Formulación', because: 'copy' },
      // What the other brings is told, and changes nothing that was accepted.
      identity: ({ sheet, other, because }) => ({ sheet, other, because }),
      reason:
        'Leer las dos hojas contaría todo dos veces; la elección se dice para que se confirme.',
    }),
  PES124: () =>
    define<
      NamedColumn & {
        readonly header: string;
        readonly unknown: readonly string[];
        readonly reasons: readonly ColumnReason[];
        readonly settings: readonly Setting[];
      }
    >({
      severity: 'warning',
      shared: { cause: ({ field, header }) => [field, header] },
      title: 'Columna entendida por sus datos',
      message: ({ header, unknown, reasons, ...column }, told) =>
        `La columna ${quoted(header)} se leyó como «${nameColumn(column, told)}» por sus datos: ${writeReasons(reasons)}. ${
          unknown.length > 0
            ? `Su encabezado no basta: no se sabe qué dice ${listOf(unknown)}.`
            : 'Su encabezado solo no lo dice.'
        }`,
      help: ({ settings }) =>
        `Confirme que es esa columna. Para fijarla, dígalo en pes.config.json: ${writeSettings(settings)}.`,
      example: {
        field: 'executed',
        dated: true,
        header: 'Avance 2024',
        unknown: [],
        reasons: [{ from: 'relation', what: 'same-unit', held: 9, of: 9 }],
        settings: [{ role: 'segplan', field: 'ejecutado 2024', column: 'J' }],
      },
      about: tellOf('', 2024),
      identity: ({ field, header }) => [field, header],
      reason:
        'El mismo encabezado puede decir otra cosa en otra matriz; lo que la decidió se muestra para que una persona lo confirme.',
    }),
  PES125: () =>
    define<{ vigencias: readonly number[]; count: number }>({
      severity: 'note',
      title: 'Año tomado de su bloque',
      message: ({ vigencias, count }) =>
        `${writeFigure(count, 'columna no tiene', 'columnas no tienen')} un año encima y ${count === 1 ? 'se leyó' : 'se leyeron'} con el de su bloque (${vigencias.join(', ')}), porque todos los bloques tienen las mismas columnas en el mismo orden.`,
      help: () => 'Combine la celda del año sobre las columnas de su bloque.',
      example: { vigencias: [2024, 2025], count: 2 },
      reason:
        'Un año escrito solo sobre la primera columna de su bloque suele valer para todas, y se dice.',
    }),
  PES126: () =>
    define<TextFacts & { count: number }>({
      severity: 'warning',
      title: 'Otra tabla en la misma hoja',
      message: ({ text, count }) =>
        `Aquí comienza otra tabla, sin las columnas de una matriz (${quoted(text)}); no se ${count === 1 ? 'leyó su única fila' : `leyeron sus ${count} filas`}.`,
      help: () =>
        'Pásela a una hoja aparte si no hace parte de la matriz; si sí, repita sobre ella los encabezados de la matriz.',
      example: { text: 'Proyecto de inversión', count: 12 },
      reason:
        'Las columnas de otra tabla significan otra cosa: leerlas con estas daría cifras falsas.',
    }),
  PES127: () =>
    define<null>({
      severity: 'error',
      title: 'Cifras sin vigencia',
      message: () =>
        'Ningún encabezado, columna, título ni nombre de hoja dice de qué año son las cifras, así que no se usó ninguna.',
      help: () =>
        'Escriba el año en los encabezados («Programado 2024») o en un título («Vigencia 2024»), o dé la vigencia en pes.config.json: "matriz": { "vigencia": 2024 }.',
      example: null,
      reason: 'Ponderación y programación se fijan cada año: sin el año no se sabe a cuál sirven.',
    }),
  PES128: () =>
    define<{
      readonly field: ColumnField;
      /** Whether it stands in another sheet than the plan, of which no setting says the years. */
      readonly elsewhere?: boolean;
    }>({
      severity: 'warning',
      title: 'Columna sin año',
      message: ({ field }, told) =>
        `Esta columna de «${nameColumn({ field, dated: false }, told)}» no dice de qué año es y otras sí; no se leyó.`,
      help: ({ elsewhere }) =>
        elsewhere
          ? 'Escriba el año en su encabezado, o en un título de su hoja («Vigencia 2024»).'
          : 'Escriba el año en su encabezado, o dé el de su bloque en «bloques» de pes.config.json.',
      example: { field: 'programmed' },
      reason:
        'Al lado de columnas con año, una sin año puede ser el total o lo acumulado, no la vigencia.',
    }),
  PES129: () =>
    define<CellFacts & { figure: Figure; mark: '.' | ',' }>({
      severity: 'warning',
      shared: { cause: ({ field, mark }) => [field, mark] },
      title: 'Separador decidido por el resto del reporte',
      message: ({ text, figure, mark, ...column }, told) =>
        `«${nameColumn(column, told)}» dice ${quoted(text)} como texto y se leyó como ${nameBothReadings(text, figure, mark)}: todas las cifras del reporte que lo muestran llevan ${mark === '.' ? 'punto' : 'coma'} decimal.`,
      help: () => 'Confirme la cifra, o descargue el reporte con números en vez de textos.',
      example: {
        field: 'executed',
        dated: true,
        text: '1.234',
        figure: numberFigure(1.234),
        mark: '.',
      },
      about: tellOf('', 2024),
      reason:
        'El mismo texto puede decir mil doscientos treinta y cuatro o uno con tres decimales; lo decide el resto del reporte.',
    }),
  PES130: () =>
    define<null>({
      severity: 'error',
      title: 'Matriz sin indicadores',
      message: () => 'La tabla tiene encabezados de matriz, pero ninguna fila con un indicador.',
      help: () =>
        'Revise que sea el archivo correcto y que no se hayan borrado sus filas. Con «pes inspect» se ve cómo se lee.',
      example: null,
      reason: 'Una matriz vacía no tiene errores que mostrar: sin este, pasaría toda revisión.',
    }),
  PES131: () =>
    define<{ readonly left: number; readonly read: number }>({
      severity: 'note',
      title: 'Reporte de varios planes',
      message: ({ left, read }) =>
        `El reporte trae ${formatDecimal(left)} filas de metas que la matriz no tiene, a partir de esta. Se tomó como un consolidado de varios planes y solo ${read === 1 ? 'se leyó 1 fila' : `se leyeron ${formatDecimal(read)} filas`} de este plan.`,
      help: () =>
        'Si falta alguna meta, revise que su código sea igual en la matriz y en el reporte.',
      example: { left: 198_000, read: 2000 },
      reason:
        'El consolidado de la ciudad trae miles de metas ajenas: un aviso por cada una taparía lo que hay que mirar. Con 500 filas ajenas o menos, cada una tiene el suyo (PES303).',
    }),
  PES142: () =>
    define<{ row: number; sheet?: string }>({
      severity: 'error',
      title: 'Tabla que no se sabe si es del plan',
      message: ({ row, sheet }) =>
        sheet !== undefined
          ? `Esta tabla tiene encabezados de matriz, y llama de otro modo a objetivos que tienen número en «${sheet}»: no se sabe si hace parte del plan. No se leyó, y esos objetivos no tienen cumplimiento.`
          : `Esta tabla tiene encabezados de matriz, otros indicadores que la de la fila ${row} y un título propio: no se sabe si hace parte del plan. No se leyó, y los objetivos que las dos nombran no tienen cumplimiento.`,
      help: ({ row, sheet }) =>
        sheet !== undefined
          ? `Si hace parte, deles otro número; si no, indique la hoja de la matriz: --hoja "${sheet}".`
          : `Si hace parte, póngale los mismos encabezados de la fila ${row}; si no, pásela a otra hoja e indique la de la matriz con --hoja.`,
      example: { row: 5 },
      // Only the sheet and the place say which: the row moves.
      identity: () => null,
      reason:
        'Otros indicadores cambian el cumplimiento de sus objetivos; dejarlos o tomarlos sin saberlo daría una cifra que puede ser falsa.',
    }),
  PES143: () =>
    define<{ tables: readonly string[] }>({
      severity: 'note',
      title: 'Plan repartido en varias tablas',
      message: ({ tables }) =>
        `Se leyeron juntas ${listOf(tables)}: tienen las mismas columnas y otros indicadores, objetivos o años.`,
      help: () => 'Si alguna no hace parte, indique la hoja que vale con --hoja.',
      example: { tables: ['SDM', 'IDU'] },
      reason: 'El plan sale de varias tablas, y quien lo revisa debe saber de cuáles.',
    }),
  PES144: () =>
    define<{ title: number; tab: number }>({
      severity: 'error',
      title: 'Título y hoja de años distintos',
      message: ({ title, tab }) =>
        `El título dice ${title} y el nombre de la hoja ${tab}; los encabezados no nombran ningún año, así que no se usó ninguna cifra de la tabla.`,
      help: () => 'Corrija el título o el nombre de la hoja, o escriba el año en los encabezados.',
      example: { title: 2024, tab: 2025 },
      reason: 'Una hoja copiada del año anterior suele conservar su título: el año no es seguro.',
    }),
  PES145: () =>
    define<null>({
      severity: 'error',
      title: 'Plan sin objetivos',
      message: () =>
        'Ninguna columna, fila, título ni nombre de hoja dice de qué objetivo es cada indicador: cada uno tiene su avance, pero el cumplimiento no se puede dar.',
      help: () =>
        'Agregue la columna «Objetivo», o escriba el objetivo en una fila sobre sus indicadores.',
      example: null,
      reason: 'El cumplimiento es de un objetivo: sin saber cuál, no hay qué ponderar.',
    }),
};
