/** PES146 to PES148: figures of a plan that stand in another sheet, by what both write of each indicator. */

import type { KeyedTables } from '../../model/layout.ts';
import { writeFigure } from '../../model/spanish.ts';
import { define } from '../entry.ts';
import { sayKeyed } from '../keyed-words.ts';
import { listOf, quoted } from '../wording.ts';

/** An indicator that gets nothing from the other sheet. */
export interface UnkeyedIndicator {
  /** The sheet that gives it of the others. */
  readonly sheet: string;
  /** The heading there over what tells the indicators. */
  readonly key: string;
  /** What tells this one. */
  readonly code: string;
  readonly because: 'absent' | 'shared' | 'otherwise' | 'repeated' | 'merged';
}

const UNKEYED: Readonly<Record<UnkeyedIndicator['because'], (facts: UnkeyedIndicator) => string>> =
  {
    absent: ({ sheet, key, code }) =>
      code === ''
        ? `Este indicador no tiene ${quoted(key)}, con el que ${quoted(sheet)} da las cifras de los demás.`
        : `Este indicador no tiene fila en ${quoted(sheet)}, que da las cifras de los demás: no está ${quoted(code)} en ${quoted(key)}.`,
    shared: ({ sheet, code }) =>
      `${quoted(sheet)} tiene una sola fila para ${quoted(code)}, que es de varios indicadores: no dice qué es de cada uno.`,
    otherwise: ({ sheet, code }) =>
      `La fila de ${quoted(code)} en ${quoted(sheet)} es de otro indicador, u otro objetivo, por su nombre.`,
    repeated: ({ sheet, code }) =>
      `${quoted(sheet)} tiene varias filas con ${quoted(code)} que no dicen lo mismo.`,
    merged: ({ sheet, code }) =>
      `La celda de ${quoted(code)} en ${quoted(sheet)} está combinada con otras: no dice qué es de cada indicador.`,
  };

const REMEDIES: Readonly<Record<UnkeyedIndicator['because'], string>> = {
  absent: 'Agregue su fila, o corrija el código en la hoja que lo tenga mal.',
  shared: 'Escriba en esa hoja una fila por indicador, con el código del indicador.',
  otherwise: 'Corrija el código o el nombre en la hoja que lo tenga mal.',
  repeated: 'Deje una sola fila con ese código.',
  merged: 'Descombine la celda y escriba en cada fila la cifra de su indicador.',
};

/** Codes beyond these are counted. */
const MOST_CODES = 8;

function nameCode(code: string): string {
  return code === '' ? 'en blanco' : code;
}

function listSome(codes: readonly string[]): string {
  if (codes.length <= MOST_CODES) return listOf(codes.map(nameCode));
  return `${codes
    .slice(0, MOST_CODES)
    .map((code) => quoted(nameCode(code)))
    .join(', ')} y ${codes.length - MOST_CODES} más`;
}

/** Findings on figures that another sheet gives, by code. */
export const keyed = {
  PES146: () =>
    define<KeyedTables>({
      severity: 'note',
      title: 'Columnas tomadas de otra hoja',
      message: sayKeyed,
      help: ({ sheet }) =>
        `Confirme que esa hoja es del plan. Si no lo es, quítela del libro, o pase sus columnas a ${quoted(sheet)}.`,
      example: {
        sheet: 'Formulación',
        other: 'Ponderadores',
        fields: [{ field: 'weight', vigencias: [2024] }],
        key: 'Código indicador',
        count: 17,
      },
      // How many rows there are changes from one day to the next.
      identity: ({ sheet, other, fields }) => [sheet, other, fields.map(({ field }) => field)],
      reason: 'Quien revisa una cifra debe saber en qué hoja está, y por qué es de ese indicador.',
    }),
  PES147: () =>
    define<UnkeyedIndicator>({
      severity: 'error',
      shared: {
        cause: ({ sheet, because }) => [sheet, because],
        message: (facts, { count }) =>
          `${UNKEYED[facts.because](facts)} Lo mismo pasa con ${count === 2 ? 'otro indicador' : `otros ${count - 1} indicadores`}.`,
      },
      title: 'Indicador sin su fila en la otra hoja',
      message: (facts) =>
        `${UNKEYED[facts.because](facts)} No se usa ninguna cifra que dependa de ello.`,
      help: ({ because }) => REMEDIES[because],
      example: { sheet: 'Ponderadores', key: 'Código indicador', code: '4231', because: 'absent' },
      identity: ({ sheet, code, because }) => [sheet, code, because],
      reason:
        'Lo que falta en una hoja no es 0 ni «no programado»: darle una cifra al indicador sería adivinarla.',
    }),
  PES148: () =>
    define<{ readonly sheet: string; readonly codes: readonly string[] }>({
      severity: 'warning',
      title: 'Filas de otra hoja sin indicador',
      message: ({ codes }) =>
        `Esta hoja da cifras de la matriz y tiene ${writeFigure(codes.length, 'fila', 'filas')} de ningún indicador de ella: ${listSome(codes)}.`,
      help: () =>
        'Agregue el indicador a la matriz, o quite la fila; si es un código mal escrito, corríjalo.',
      example: { sheet: 'Ponderadores', codes: ['4299'] },
      reason:
        'Una fila sin indicador suele ser un código mal escrito, y a su indicador le faltaría.',
    }),
};
