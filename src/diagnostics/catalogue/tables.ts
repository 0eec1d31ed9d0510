/** PES102 to PES122, PES153: columns that are missing, what was left out. */

import type { ColumnField } from '../../model/field.ts';
import type { Setting } from '../../model/layout.ts';
import { joinList, joinOptions, writeFigure } from '../../model/spanish.ts';
import { define, type Told, tellOf } from '../entry.ts';
import { listOf, type NamedColumn, nameColumn, quoted, writeSetting } from '../wording.ts';

/** A column that a table lacks, the names it may have, and the columns nobody reads, the likeliest first. */
export interface MissingColumn {
  readonly field: ColumnField;
  readonly accepted: readonly string[];
  readonly seen: readonly string[];
  /** What a configuration writes if it is the likeliest of them; `null` where there is none. */
  readonly setting: Setting | null;
}

function sayMissing({ field, seen }: MissingColumn, told: Told): string {
  const unread =
    seen.length > 0
      ? `Columnas que no se leen, de la que más puede serlo a la que menos: ${listOf(seen)}.`
      : 'Cada una de las que tiene ya se lee como otra cosa.';
  return `La tabla no tiene la columna «${nameColumn({ field, dated: false }, told)}». ${unread}`;
}

function sayAccepted({ accepted, setting }: MissingColumn): string {
  const given = setting
    ? `, o si es la más cercana dígalo en pes.config.json: ${writeSetting(setting)}`
    : '';
  return `Titule la columna con un nombre como ${joinOptions(accepted.map(quoted))}${given}.`;
}

/** The columns by their letter and heading: H («Programado 2024») y J («Prog. 2024»). */
function nameHeaders(headers: readonly string[], settings: readonly Setting[]): string {
  return joinList(headers.map((header, at) => `${settings[at]?.column} (${quoted(header)})`));
}

/** Two cells that differ: (F3 dice «5» y C3, «6»). */
function sayCells(
  cells: readonly { readonly cell: string; readonly text: string }[] | undefined,
): string {
  if (!cells) return '';
  return ` (${joinList(cells.map(({ cell, text }) => `${cell} dice ${text === '' ? 'nada' : quoted(text)}`))})`;
}

/** Findings on tables and their columns, by code. */
export const tables = {
  PES102: () =>
    define<MissingColumn>({
      severity: 'error',
      shared: { cause: ({ field, setting }) => [field, setting?.column] },
      title: 'Falta una columna',
      message: sayMissing,
      help: sayAccepted,
      example: {
        field: 'weight',
        accepted: ['Ponderación', 'Peso'],
        seen: ['Puntos 2024'],
        setting: { role: 'matrix', field: 'ponderación 2024', column: 'G' },
      },
      identity: ({ field }) => field,
      reason:
        'Una columna que falta no se adivina: el avance o el cumplimiento quedarían sin sustento.',
    }),
  PES110: () =>
    define<
      NamedColumn & { readonly headers: readonly string[]; readonly settings: readonly Setting[] }
    >({
      severity: 'error',
      title: 'Columnas repetidas',
      message: ({ headers, settings, ...column }, told) =>
        `${writeFigure(headers.length, 'columna', 'columnas')} corresponden a «${nameColumn(column, told)}», con valores distintos: ${nameHeaders(headers, settings)}. No se sabe cuál vale; donde no coinciden, no se da ninguna cifra.`,
      help: ({ settings }) =>
        `Cambie el título de la que no corresponde, o el año de su bloque; o diga cuál vale en pes.config.json: ${settings.map(writeSetting).join(', o ')}.`,
      example: {
        field: 'programmed',
        dated: true,
        headers: ['Programado 2024', 'Prog. 2024'],
        settings: [
          { role: 'matrix', field: 'programado 2024', column: 'F' },
          { role: 'matrix', field: 'programado 2024', column: 'J' },
        ],
      },
      about: tellOf('', 2024),
      identity: ({ field, headers }) => [field, headers],
      reason:
        'Dos columnas con el mismo título y año pueden tener valores distintos; no se elige una.',
    }),
  PES114: () =>
    define<{ headers: readonly string[] }>({
      severity: 'note',
      title: 'Columnas de dinero',
      message: ({ headers }) =>
        `No se ${headers.length === 1 ? 'leyó' : 'leyeron'} ${writeFigure(headers.length, 'columna', 'columnas')} de dinero: ${listOf(headers)}.`,
      help: () => 'El avance se calcula con magnitudes, no con recursos. No hay nada que hacer.',
      example: { headers: ['Recursos 2024', 'Giros 2024'] },
      reason:
        'Las matrices repiten los títulos «programado» y «ejecutado» para recursos; no son avance.',
    }),
  PES115: () =>
    define<{
      sheet: string;
      other: string;
      /** `null` where what differs bears on every year. */
      vigencia: number | null;
      count: number;
      /** The first two cells that differ, where the second gives columns that the first lacks, so that both are read. */
      keyed?: readonly { readonly cell: string; readonly text: string }[];
    }>({
      severity: 'error',
      title: 'Dos tablas con cifras distintas de lo mismo',
      message: ({ sheet, other, vigencia, count, keyed }) =>
        `«${sheet}» y «${other}» hablan de los mismos indicadores y nada dice cuál vale: ${count > 0 ? `${writeFigure(count, 'celda difiere', 'celdas difieren')}${vigencia ? ` en ${vigencia}` : ''}${sayCells(keyed)}` : 'la segunda tiene indicadores que la primera no'}. No se usó ninguna cifra que dependa de ello.`,
      help: ({ keyed }) =>
        keyed
          ? 'Corrija la celda que esté mal, o quite de una de las hojas lo que ya dice la otra.'
          : 'Indique con --hoja cuál vale, bórrela si sobra, o escriba en el nombre de cada hoja su versión (V1, V2, «anterior») o su corte.',
      example: { sheet: 'Matriz enero', other: 'Matriz marzo', vigencia: 2024, count: 3 },
      // Where the cells are moves.
      identity: ({ sheet, other, vigencia, count }) => ({ sheet, other, vigencia, count }),
      reason:
        'Leer la otra tabla daría otro resultado: escoger una sin que nada lo diga sería adivinar.',
    }),
  PES116: () =>
    define<{
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
      identity: ({ wholeSheet, rows, columns }) => [wholeSheet, rows.length, columns.length],
      example: { wholeSheet: false, rows: [14], columns: ['J'] },
      reason: 'Lo oculto entra en la suma aunque no se vea al revisar el libro impreso.',
    }),
  PES122: () =>
    define<null>({
      severity: 'error',
      title: 'Reporte sin filas',
      message: () => 'El reporte tiene encabezados, pero ninguna fila con una meta y un año.',
      help: () =>
        'Si trae filas, diga de qué vigencia son: en un título («Vigencia 2024»), en los encabezados («Ejecutado 2024») o en pes.config.json: "reporte": { "vigencia": 2024 }. Si no las trae, descargue el reporte de nuevo.',
      example: null,
      reason: 'Un reporte vacío dejaría todos los indicadores sin reporte y el cumplimiento en 0.',
    }),
  PES153: () =>
    define<MissingColumn>({
      severity: 'warning',
      shared: { cause: ({ field, setting }) => [field, setting?.column] },
      title: 'Falta una columna que puede traer el otro archivo',
      message: (facts, told) =>
        `${sayMissing(facts, told)} Se toma del otro archivo, donde la traiga.`,
      help: sayAccepted,
      example: {
        field: 'programmed',
        accepted: ['Programado', 'Programación', 'Meta programada'],
        seen: ['Apuesta 2024'],
        setting: { role: 'matrix', field: 'programado 2024', column: 'H' },
      },
      identity: ({ field }) => field,
      reason:
        'Lo programado puede venir solo en el reporte: lo que falta en un archivo no impide lo que da el otro.',
    }),
};
