/** PES132 to PES138 and PES154: what the columns of a table were taken for, and what could not be told of them. */

import { type ColumnField, isVigenciaField } from '../../model/field.ts';
import type { Aside, ColumnReason, Setting } from '../../model/layout.ts';
import { joinList, writeFigure } from '../../model/spanish.ts';
import { ASIDES, RELATIONS } from '../column-words.ts';
import { define, tellOf } from '../entry.ts';
import { listOf, type NamedColumn, nameColumn, quoted, writeSetting } from '../wording.ts';

/** A heading as those of the other years say it. */
function withoutYear(header: string): string {
  return header.replace(/20\d\d/g, '');
}

/** Findings on what the columns hold, by code. */
export const columns = {
  PES132: () =>
    define<
      NamedColumn & {
        readonly header: string;
        readonly because: Aside;
        readonly settings: readonly Setting[];
      }
    >({
      severity: 'error',
      title: 'Columna que no da la cifra del año',
      message: ({ header, because, ...column }, told) =>
        `Ninguna columna da «${nameColumn(column, told)}»; la más cercana es ${quoted(header)}, que ${ASIDES[because]}. No se da ninguna cifra que dependa de ella.`,
      help: ({ settings }) =>
        `Agregue la columna con la magnitud de todo el año. Si es esta, dígalo en pes.config.json: ${writeSetting(settings[0])}.`,
      example: {
        field: 'executed',
        dated: true,
        header: 'Ejecución 2024 (I Trim)',
        because: 'part',
        settings: [{ role: 'segplan', field: 'ejecutado 2024', column: 'J' }],
      },
      about: tellOf('', 2024),
      identity: ({ field, header, because }) => [field, header, because],
      reason:
        'Lo de un trimestre, un porcentaje o lo acumulado no es lo del año: dividirlo por lo programado daría otra cifra.',
    }),
  PES133: () =>
    define<
      NamedColumn & {
        readonly header: string;
        readonly unknown: readonly string[];
        /** What else it may be. */
        readonly other: ColumnField | null;
        readonly settings: readonly Setting[];
      }
    >({
      severity: 'error',
      title: 'Columna que puede ser otra cosa',
      message: ({ header, unknown, other, field, dated }, told) =>
        `La columna ${quoted(header)} puede ser «${nameColumn({ field, dated }, told)}»${other ? ` o «${nameColumn({ field: other, dated: dated && isVigenciaField(other) }, told)}»` : ''}, y ${
          unknown.length > 0
            ? `no se sabe qué dice ${listOf(unknown)}`
            : 'ni sus celdas ni las demás columnas lo deciden'
        }. No se da ninguna cifra que dependa de ella.`,
      help: ({ settings }) =>
        `Dígalo en pes.config.json, si lo es: ${writeSetting(settings[0])}. Si no, con «no se usa» en vez del campo.`,
      example: {
        field: 'executed',
        dated: true,
        header: 'Ejecutado 2024 Kennedy',
        unknown: ['kennedy'],
        other: null,
        settings: [{ role: 'matrix', field: 'ejecutado 2024', column: 'N' }],
      },
      about: tellOf('', 2024),
      identity: ({ field, header, unknown, other }) => [field, header, unknown, other],
      reason:
        'Una palabra que no se conoce puede cambiar lo que dice la columna; una cifra solo se da si ninguna otra lectura daría otra.',
    }),
  PES134: () =>
    define<{ headers: readonly string[] }>({
      severity: 'note',
      title: 'Columnas que no se leen',
      message: ({ headers }) =>
        `No se ${headers.length === 1 ? 'leyó' : 'leyeron'} ${writeFigure(headers.length, 'columna cuyo encabezado no se conoce', 'columnas cuyos encabezados no se conocen')}: ${listOf(headers)}.`,
      help: () =>
        'Si alguna hace falta, diga cuál es en «columnas» de pes.config.json; si no, no hay nada que hacer.',
      example: { headers: ['Radicado', 'Tipología ODS'] },
      reason: 'Lo que no se lee se dice, para que nadie crea que se tuvo en cuenta.',
    }),
  PES135: () =>
    define<{ headers: readonly string[] }>({
      severity: 'warning',
      title: 'Columna de cifras que no se lee',
      message: ({ headers }) =>
        `No se ${headers.length === 1 ? 'leyó' : 'leyeron'} ${writeFigure(headers.length, 'columna de cifras de un año, porque no se conoce su encabezado', 'columnas de cifras de un año, porque no se conocen sus encabezados')}: ${listOf(headers)}.`,
      help: () =>
        'Si son cifras del plan, diga cuáles en «columnas» de pes.config.json; si no, dígalo con «no se usa».',
      example: { headers: ['Puntaje 2024'] },
      reason: 'Una columna de cifras de un año puede ser de las que el cálculo necesita.',
    }),
  PES136: () =>
    define<NamedColumn & { readonly read: string; readonly left: string; readonly because: Aside }>(
      {
        severity: 'note',
        shared: { cause: () => null },
        title: 'Otra columna de la misma cifra',
        message: ({ read, left, because, ...column }, told) =>
          `«${nameColumn(column, told)}» se leyó de ${quoted(read)} y no de ${quoted(left)}, que ${ASIDES[because]}.`,
        help: () => 'Si vale la otra, dígalo en «columnas» de pes.config.json.',
        example: {
          field: 'programmed',
          dated: true,
          read: 'Reprogramación 2024',
          left: 'Programación 2024',
          because: 'superseded',
        },
        about: tellOf('', 2024),
        reason: 'La versión vigente vale más que la primera, y lo del año más que lo de una parte.',
      },
    ),
  PES137: () =>
    define<{ header: string; because: Aside | null; setting: Setting }>({
      severity: 'error',
      title: 'No hay columna de lo ejecutado',
      message: ({ header, because }) =>
        `La matriz no trae lo ejecutado, ni hay un reporte de SEGPLAN: la columna más cercana, ${quoted(header)}, ${because ? ASIDES[because] : 'no es la magnitud ejecutada o no se conoce su encabezado'}. No se da ninguna cifra.`,
      help: ({ setting }) =>
        `Indique el reporte con --segplan, o agregue la columna con la magnitud ejecutada. Si es esta, dígalo en pes.config.json: ${writeSetting(setting)}.`,
      example: {
        header: 'Ejecución (%) 2024',
        because: 'percent',
        setting: { role: 'matrix', field: 'ejecutado 2024', column: 'J' },
      },
      reason: 'El avance es lo ejecutado sobre lo programado: un porcentaje o un giro no lo dicen.',
    }),
  PES138: () =>
    define<
      NamedColumn & {
        readonly read: string;
        readonly left: readonly string[];
        readonly proof: Extract<ColumnReason, { readonly from: 'relation' }>;
        readonly settings: readonly Setting[];
      }
    >({
      severity: 'warning',
      shared: {
        cause: ({ field, read, left, proof }) => [
          field,
          [read, ...left].map(withoutYear),
          proof.what,
        ],
      },
      title: 'Dos columnas de una cifra, y las demás dicen cuál vale',
      message: ({ read, left, proof, ...column }, told) =>
        `«${nameColumn(column, told)}» se leyó de ${quoted(read)} y no de ${listOf(left)}, con otros valores: ${
          proof.what === 'quotient'
            ? `solo con la primera ${RELATIONS.quotient}, en ${proof.held} de las ${proof.of} filas que las distinguen`
            : 'solo la primera suma 100%'
        }.`,
      help: ({ settings }) =>
        `Confirme que es esa columna. Si vale la otra, dígalo en pes.config.json: ${writeSetting(settings[0])}.`,
      example: {
        field: 'programmed',
        dated: true,
        read: 'Total planeado 2024',
        left: ['Valor esperado 2024'],
        proof: { from: 'relation', what: 'quotient', held: 96, of: 96 },
        settings: [{ role: 'matrix', field: 'programado 2024', column: 'H' }],
      },
      about: tellOf('', 2024),
      identity: ({ field, read, left }) => [field, read, left],
      reason:
        'El avance que el archivo imprime dice con cuál de las dos se calculó; la otra daría otra cifra, y por eso se dice.',
    }),
  PES154: () =>
    define<{ readonly header: string; readonly letters: readonly string[] }>({
      severity: 'warning',
      title: 'Encabezado de un año dos veces',
      message: ({ header, letters }) =>
        `Las columnas ${joinList(letters)} dicen lo mismo, ${quoted(header)}, y tienen los mismos valores; se leyó la primera.`,
      help: () =>
        'Si una es de otro año, corrija su encabezado; si sobra, quítela o dígalo con «no se usa» en «columnas» de pes.config.json.',
      example: { header: 'Programado 2024', letters: ['H', 'J'] },
      identity: ({ header }) => header,
      reason:
        'Al copiar las columnas de un año para el siguiente el encabezado suele quedar con el año anterior, y ese otro año queda sin leer.',
    }),
};
