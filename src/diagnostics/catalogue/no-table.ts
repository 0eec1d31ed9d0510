/** PES101: no sheet has a table of the role, and which comes nearest. */

import type { ColumnField } from '../../model/field.ts';
import type { NearestTable, OtherShape, TableRole } from '../../model/layout.ts';
import { columnLetters } from '../../model/source.ts';
import { joinList } from '../../model/spanish.ts';
import { define } from '../entry.ts';
import { listOf, nameField, nameMissing, quoted, writeLayout } from '../wording.ts';

const ROLE_NAMES = { matrix: 'una matriz de formulación', segplan: 'un reporte de SEGPLAN' };

/** What is told of the table that comes nearest to one that was not found. */
export interface NearestFacts extends Pick<NearestTable, 'sheet' | 'role' | 'header' | 'missing'> {
  readonly understood: readonly ColumnField[];
  /** Headings that nobody knows. */
  readonly unread: readonly string[];
  /** The cell for which its rows are not taken for headings. */
  readonly disturbing: { readonly row: number; readonly text: string } | null;
}

/** What it says without its place, which stands beside the words. */
function sayNearest({ understood, missing, unread, disturbing }: NearestFacts): string {
  const lacks =
    missing.length > 0
      ? `falta ${nameMissing(missing)}`
      : `no falta ninguna columna, pero no se sabe si son encabezados${
          disturbing ? `: la fila ${disturbing.row} dice ${quoted(disturbing.text)}` : ''
        }`;
  const named = listOf(unread.slice(0, MOST_UNREAD));
  const others =
    unread.length > 0 ? ` ${unread.length === 1 ? 'No se conoce' : 'No se conocen'} ${named}.` : '';
  return `Lo que más se le parece empieza en esta celda: se entendió ${joinList(understood.map(nameField))}; ${lacks}.${others}`;
}

const SEPARATORS: Readonly<Record<string, string>> = {
  '\t': 'tabulaciones',
  ';': 'punto y coma',
  '|': 'barras',
  ',': 'comas',
};

/** Which sign parts the columns of a text, for another may have been meant. */
function sayParted(separator: string | null): string {
  return separator === null
    ? ''
    : `Sus columnas se tomaron separadas por ${SEPARATORS[separator] ?? quoted(separator)}. `;
}

/** Which shape the plan has instead, and what to do about it. */
const SHAPES: Readonly<
  Record<OtherShape['kind'], { say: (shape: OtherShape) => string; help: string }>
> = {
  transposed: {
    say: ({ at, labels, count }) =>
      `La tabla está traspuesta: los campos (${listOf(labels)}…) bajan por la columna ${columnLetters(at.column)} desde esta celda, y cada indicador es una columna (hay ${count}); se lee con los campos en una fila y un indicador en cada una de las siguientes.`,
    help: 'En Excel: separe las celdas combinadas, copie toda la tabla, elija una celda de una hoja nueva y use «Pegado especial» → «Transponer». Guarde el libro y vuelva a probar.',
  },
  cards: {
    say: ({ labels, count }) =>
      count === 1
        ? `Trae una ficha (empieza en esta celda: ${listOf(labels)}…, cada campo con su valor al lado), y no una tabla con una fila por indicador.`
        : `Trae ${count} fichas, una por indicador (la primera empieza en esta celda: ${listOf(labels)}…, cada campo con su valor al lado), y no una tabla con una fila por indicador.`,
    help: 'Pase lo de cada ficha a una fila de una sola tabla, con los campos como encabezados: «pes template -o matriz.xlsx» da una en blanco para pegarlo.',
  },
};

/** So many unknown headings are named: «pes inspect» shows all of them. */
const MOST_UNREAD = 8;

/** Findings on files without a table, by code. */
export const noTable = {
  PES101: () =>
    define<{
      role: TableRole;
      sheets: readonly string[];
      /** What parts the columns of a text. */
      separator: string | null;
      wanted: readonly string[];
      nearest: NearestFacts | null;
      shape: OtherShape | null;
    }>({
      severity: 'error',
      title: 'Ninguna hoja tiene una tabla reconocible',
      message: ({ role, sheets, separator, nearest, shape }) =>
        `${separator === null ? 'Ninguna hoja' : 'El archivo no'} se reconoce como ${ROLE_NAMES[role]}. ${sayParted(separator)}${
          shape
            ? SHAPES[shape.kind].say(shape)
            : nearest
              ? sayNearest(nearest)
              : `${separator === null ? `Hojas revisadas: ${sheets.length > 0 ? listOf(sheets) : 'ninguna'}. ` : ''}Ninguna de sus filas nombra dos columnas de un plan.`
        }`,
      help: ({ wanted, nearest, shape }) =>
        shape
          ? SHAPES[shape.kind].help
          : nearest
            ? `Si esa es la tabla, titule sus columnas con nombres conocidos, o dígalo en pes.config.json: ${writeLayout(nearest)}. Con «pes inspect» se ve columna por columna.`
            : `Se buscó una fila de encabezados con palabras como ${listOf(wanted)}. Revise que sea el archivo correcto y que la tabla conserve sus encabezados.`,
      example: {
        role: 'matrix',
        sheets: ['Hoja1'],
        separator: null,
        wanted: ['Objetivo estratégico sectorial', 'Meta', 'Tendencia', 'Ponderación'],
        nearest: {
          sheet: 'Hoja1',
          role: 'matrix',
          header: { first: 5, last: 5 },
          understood: ['objective', 'goal', 'indicator'],
          missing: [
            {
              anyOf: ['weight', 'programmed'],
              likely: [
                {
                  header: 'Puntos 2024',
                  setting: { role: 'matrix', field: 'ponderación 2024', column: 'G' },
                },
              ],
            },
          ],
          unread: ['Puntos 2024'],
          disturbing: null,
        },
        shape: null,
      },
      identity: ({ role, nearest, shape }) => [
        role,
        nearest?.missing.map(({ anyOf }) => anyOf) ?? null,
        ...(shape ? [shape.kind] : []),
      ],
      reason: 'Sin la tabla no hay nada que calcular. La tabla se reconoce por sus encabezados.',
    }),
};
