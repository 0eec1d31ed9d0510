/** The words for why a column is read as it is, or left aside. */

import { type ColumnField, FIELD_NAMES } from '../model/field.ts';
import type { Aside, ColumnReason } from '../model/layout.ts';
import { joinList } from '../model/spanish.ts';
import { listOf } from './wording.ts';

/** Why a column is left aside, after its name. */
export const ASIDES: Readonly<Record<Aside, string>> = {
  money: 'es dinero',
  thousands: 'está en miles',
  percent: 'es un porcentaje y no una magnitud',
  part: 'es de una parte del año',
  accumulated: 'es lo acumulado, que puede ser de varios años',
  'whole-plan': 'es de todo el plan',
  initial: 'es la primera versión',
  superseded: 'es de una versión anterior, o de la meta y no del indicador',
  repeated: 'repite los mismos valores',
  disproved: 'tiene otros valores, y no concuerda con las demás columnas',
  level: 'es de otro nivel del plan',
  'other-values': 'dice lo mismo que otra, con otros valores, y se lee la otra',
  'other-owner': 'no es del indicador',
  undated: 'no dice de qué año es',
  'row-year': 'es el año de otra cosa',
  unsure: 'su encabezado es menos claro que el de otra',
};

/** What a column may also be, after what it is or why it is not read; `''` where nothing else speaks for it. */
export function writeRunnerUp(
  field: ColumnField | null,
  runnerUp: ColumnField | null,
  aside: Aside | null,
): string {
  if (runnerUp === null || runnerUp === field) return '';
  const isUnused = runnerUp === 'unused';
  if (field === null && isUnused) return '';
  const name = `«${FIELD_NAMES[runnerUp]}»`;
  if (field === null)
    return aside === null ? `lo más parecido es ${name}` : `también puede ser ${name}`;
  if (field === 'unused') return `podría ser ${name}`;
  return isUnused ? 'también puede ser una columna que no se usa' : `también puede ser ${name}`;
}

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

/** How a column agrees with others, in words. */
export const RELATIONS = {
  quotient: 'el avance impreso es lo ejecutado sobre lo programado',
  'weights-add-up': 'suma 100% en cada objetivo',
  'same-unit': 'lo programado y lo ejecutado tienen la misma unidad',
} as const;

/** Reasons as an enumeration, each once. */
export function writeReasons(reasons: readonly ColumnReason[]): string {
  const others = reasons.filter(({ from }) => from !== 'heading');
  return joinList([...new Set(others.map(writeReason))]);
}
