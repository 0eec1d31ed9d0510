/** PES132 to PES137: what the columns of a table were taken for, and what could not be told of them. */

import { type ColumnField, isVigenciaField } from '../../model/field.ts';
import type { Aside, ColumnReason, Setting } from '../../model/layout.ts';
import { joinList, writeFigure } from '../../model/spanish.ts';
import { define, tellOf } from '../entry.ts';
import { listOf, type NamedColumn, nameColumn, quoted, writeSetting } from '../wording.ts';

/** Why a column is left aside, after its name. */
export const ASIDES: Readonly<Record<Aside, string>> = {
  money: 'es dinero',
  percent: 'es un porcentaje y no una magnitud',
  part: 'es de una parte del año',
  accumulated: 'es lo acumulado de varios años',
  'whole-plan': 'es de todo el plan',
  initial: 'es la primera versión',
  superseded: 'es de una versión anterior, o de la meta y no del indicador',
  repeated: 'repite los mismos valores',
  'other-owner': 'no es del indicador',
  undated: 'no dice de qué año es',
  'row-year': 'es el año de otra cosa',
  unsure: 'su encabezado no es tan claro',
};

/** Evidence for what a column holds, in words. */
export function writeReason(reason: ColumnReason): string {
  switch (reason.from) {
    case 'given':
      return 'lo dice pes.config.json';
    case 'heading':
      return reason.unknown.length > 0
        ? `su encabezado, aunque no se conoce ${listOf(reason.unknown)}`
        : 'su encabezado';
    case 'contents':
      return CONTENTS[reason.what];
    case 'relation':
      return `${RELATIONS[reason.what]} (${reason.held} de ${reason.of})`;
  }
}

const CONTENTS = {
  trends: 'sus celdas son tendencias',
  'goal-kinds': 'sus celdas son tipos de meta',
  years: 'sus celdas son años',
  dates: 'sus celdas son fechas',
  codes: 'sus celdas son códigos',
  verbs: 'sus textos comienzan por un verbo, como las metas',
  texts: 'sus celdas son textos',
  numbers: 'sus celdas son números',
  percents: 'sus celdas son porcentajes',
  money: 'sus celdas son pesos',
} as const;

const RELATIONS = {
  quotient: 'el avance impreso es lo ejecutado sobre lo programado',
  'weights-add-up': 'suma 100% en cada objetivo',
  'same-unit': 'lo programado y lo ejecutado tienen la misma unidad',
} as const;

/** Findings on what the columns hold, by code. */
export const columns = {
  PES132: define<
    NamedColumn & {
      readonly header: string;
      readonly because: Aside;
      readonly settings: readonly Setting[];
    }
  >({
    severity: 'error',
    title: 'Columna que no da la cifra del año',
    message: ({ header, because, ...column }, told) =>
      `Ninguna columna da «${nameColumn(column, told)}»: la más cercana, ${quoted(header)}, ${ASIDES[because]}. No se da ninguna cifra que dependa de ella.`,
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
  PES133: define<
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
  PES134: define<{ headers: readonly string[] }>({
    severity: 'note',
    title: 'Columnas que no se leen',
    message: ({ headers }) =>
      `No se ${headers.length === 1 ? 'leyó' : 'leyeron'} ${writeFigure(headers.length, 'columna cuyo encabezado no se conoce', 'columnas cuyos encabezados no se conocen')}: ${listOf(headers)}.`,
    help: () =>
      'Si alguna hace falta, diga cuál es en «columnas» de pes.config.json; si no, no hay nada que hacer.',
    example: { headers: ['Radicado', 'Tipología ODS'] },
    reason: 'Lo que no se lee se dice, para que nadie crea que se tuvo en cuenta.',
  }),
  PES135: define<{ headers: readonly string[] }>({
    severity: 'warning',
    title: 'Columna de cifras que no se lee',
    message: ({ headers }) =>
      `No se ${headers.length === 1 ? 'leyó' : 'leyeron'} ${writeFigure(headers.length, 'columna de cifras de un año, porque no se conoce su encabezado', 'columnas de cifras de un año, porque no se conocen sus encabezados')}: ${listOf(headers)}.`,
    help: () =>
      'Si son cifras del plan, diga cuáles en «columnas» de pes.config.json; si no, dígalo con «no se usa».',
    example: { headers: ['Puntaje 2024'] },
    reason: 'Una columna de cifras de un año puede ser de las que el cálculo necesita.',
  }),
  PES136: define<
    NamedColumn & { readonly read: string; readonly left: string; readonly because: Aside }
  >({
    severity: 'note',
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
  }),
  PES137: define<{ header: string; because: Aside | null; setting: Setting }>({
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
};

/** Reasons as an enumeration, each once. */
export function writeReasons(reasons: readonly ColumnReason[]): string {
  const others = reasons.filter(({ from }) => from !== 'heading');
  return joinList([...new Set(others.map(writeReason))]);
}
