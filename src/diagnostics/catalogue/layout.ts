/** PES123 to PES130: what a layout made `pes` decide, and what it made it leave out. */

import { type Figure, numberFigure } from '../../model/figure.ts';
import type { SheetReason } from '../../model/layout.ts';
import { formatDecimal } from '../../model/number.ts';
import { writeFigure } from '../../model/spanish.ts';
import { define } from '../entry.ts';
import { nameFigure, quoted } from '../wording.ts';
import type { CellFacts } from './cells.ts';
import type { TextFacts } from './rows.ts';

/** What tells the sheet chosen from the other. */
const SHEET_REASONS: Readonly<Record<SheetReason, string>> = {
  fields: 'la segunda no tiene las columnas que distinguen a una matriz o a un reporte',
  rows: 'la segunda no tiene filas',
  visible: 'la segunda está oculta',
  copy: 'el nombre de la segunda dice que es una copia o una versión anterior',
  years: 'la primera dice de qué años son sus cifras',
  columns: 'la primera tiene más de las columnas esperadas',
  none: 'nada las distingue y se tomó la primera',
};

/** Findings on the layout of a table, by code. */
export const layout = {
  PES123: define<{ sheet: string; other: string; because: SheetReason }>({
    severity: 'note',
    title: 'Otra hoja que también podría ser',
    message: ({ sheet, other, because }) =>
      `Se leyó la hoja «${sheet}» y no «${other}»: ${SHEET_REASONS[because]}.`,
    help: ({ other }) => `Si la que vale es «${other}», indíquela con --hoja.`,
    example: { sheet: 'Formulación', other: 'Copia de Formulación', because: 'copy' },
    reason: 'Leer las dos hojas contaría todo dos veces; la elección se dice para que se confirme.',
  }),
  PES124: define<{ name: string; header: string }>({
    severity: 'warning',
    title: 'Encabezado entendido por su comienzo',
    message: ({ name, header }) =>
      `La columna ${quoted(header)} se leyó como «${name}» porque empieza con esas palabras.`,
    help: () =>
      'Confirme que es esa columna. Para fijarla, escríbala en «columnas» de pes.config.json.',
    example: { name: 'Programado 2024', header: 'Programado 2024 ajustado por comité' },
    reason:
      'Las palabras que siguen pueden cambiar lo que dice la columna, y de ella sale una cifra.',
  }),
  PES125: define<{ vigencias: readonly number[]; count: number }>({
    severity: 'note',
    title: 'Año tomado de la izquierda',
    message: ({ vigencias, count }) =>
      `${writeFigure(count, 'columna no tiene', 'columnas no tienen')} un año encima y ${count === 1 ? 'se leyó' : 'se leyeron'} con el de la izquierda (${vigencias.join(', ')}), porque todos los bloques tienen las mismas columnas en el mismo orden.`,
    help: () => 'Combine la celda del año sobre las columnas de su bloque.',
    example: { vigencias: [2024, 2025], count: 2 },
    reason:
      'Un año escrito solo sobre la primera columna de su bloque suele valer para todas, y se dice.',
  }),
  PES126: define<TextFacts & { count: number }>({
    severity: 'error',
    title: 'Otra tabla en la misma hoja',
    message: ({ text, count }) =>
      `Aquí comienza otra tabla, con otros encabezados (${quoted(text)}); no se ${count === 1 ? 'leyó su única fila' : `leyeron sus ${count} filas`}.`,
    help: () =>
      'Pásela a una hoja aparte si no hace parte de la matriz, o repita los mismos encabezados en el mismo orden.',
    example: { text: 'Proyecto de inversión', count: 12 },
    reason:
      'Las columnas de otra tabla significan otra cosa: leerlas con estas daría cifras falsas.',
  }),
  PES127: define<null>({
    severity: 'error',
    title: 'Cifras sin vigencia',
    message: () =>
      'Ningún encabezado, columna, título ni nombre de hoja dice de qué año son las cifras, así que no se usó ninguna.',
    help: () =>
      'Escriba el año en los encabezados («Programado 2024») o en un título («Vigencia 2024»), o dé «vigencia» en pes.config.json.',
    example: null,
    reason: 'Ponderación y programación se fijan cada año: sin el año no se sabe a cuál sirven.',
  }),
  PES128: define<{ name: string }>({
    severity: 'warning',
    title: 'Columna sin año',
    message: ({ name }) =>
      `Esta columna de «${name}» no dice de qué año es y otras sí; no se leyó.`,
    help: () =>
      'Escriba el año en su encabezado, o dé el de su bloque en «bloques» de pes.config.json.',
    example: { name: 'Programado' },
    reason:
      'Al lado de columnas con año, una sin año puede ser el total o lo acumulado, no la vigencia.',
  }),
  PES129: define<CellFacts & { figure: Figure; mark: '.' | ',' }>({
    severity: 'warning',
    title: 'Separador decidido por el resto del reporte',
    message: ({ name, text, figure, mark }) =>
      `«${name}» dice ${quoted(text)} como texto y se leyó ${nameFigure(figure)}: todas las cifras del reporte que lo muestran llevan ${mark === '.' ? 'punto' : 'coma'} decimal.`,
    help: () => 'Confirme la cifra, o descargue el reporte con números en vez de textos.',
    example: { name: 'Ejecutado 2024', text: '1.234', figure: numberFigure(1.234), mark: '.' },
    reason:
      'El mismo texto puede decir mil doscientos treinta y cuatro o uno con tres decimales; lo decide el resto del reporte.',
  }),
  PES130: define<null>({
    severity: 'error',
    title: 'Matriz sin indicadores',
    message: () => 'La tabla tiene encabezados de matriz, pero ninguna fila con un indicador.',
    help: () =>
      'Revise que sea el archivo correcto y que no se hayan borrado sus filas. Con «pes inspect» se ve cómo se lee.',
    example: null,
    reason: 'Una matriz vacía no tiene errores que mostrar: sin este, pasaría toda revisión.',
  }),
  PES131: define<{ readonly left: number; readonly read: number }>({
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
};
