/** PES311 to PES313: the date up to which the execution was reported. */

import { define, tellOf } from '../entry.ts';

/** Dates of cutoff, `AAAA-MM-DD`. */
export interface DateFacts {
  readonly dates: readonly string[];
}

/** More dates than these are told by how many they are, and the first and the last. */
const MOST_LISTED = 5;

/** Dates as people write them, `31/12/2024`; of many, how many, the first and the last. */
function listDates(dates: readonly string[]): string {
  const inOrder = dates.length > MOST_LISTED ? dates.toSorted() : dates;
  const listed = inOrder.map((date) => date.split('-').toReversed().join('/'));
  if (listed.length <= MOST_LISTED) return listed.join(', ');
  return `${listed.length}, del ${listed[0]} al ${listed.at(-1)}`;
}

/** Findings on the date of cutoff, by code. */
export const cutoff = {
  PES311: () =>
    define<null>({
      severity: 'warning',
      effect: 'informs',
      title: 'Falta la fecha de corte',
      message: (_, { vigencias, years }) =>
        `Ningún archivo dice la fecha de corte; no se sabe si ${vigencias.length > 1 ? `las vigencias ${years} ya habían` : `la vigencia ${years} ya había`} cerrado. Lo que está por debajo de 100% se muestra como «En ejecución».`,
      help: () =>
        'Dé la fecha con --corte AAAA-MM-DD, o en un título del reporte: «Corte 31 de diciembre de 2024».',
      example: null,
      about: tellOf('', 2024),
      reason: 'El corte dice si lo que falta ya es incumplimiento o está en ejecución.',
    }),
  PES312: () =>
    define<DateFacts>({
      severity: 'warning',
      title: 'Varias fechas de corte',
      message: ({ dates }) => `El archivo da varias fechas de corte: ${listDates(dates)}.`,
      help: () => 'Dé la que vale con --corte AAAA-MM-DD.',
      example: { dates: ['2024-12-31', '2024-06-30'] },
      reason: 'Con dos cortes no se sabe a qué fecha son las cifras.',
    }),
  PES313: () =>
    define<DateFacts>({
      severity: 'warning',
      title: 'Corte fuera de la vigencia',
      message: ({ dates }, { years }) =>
        `La fecha de corte (${listDates(dates)}) no es de la vigencia ${years}.`,
      help: () => 'Confirme que el reporte es el de esa vigencia.',
      example: { dates: ['2025-03-31'] },
      about: tellOf('', 2024),
      reason: 'Un corte de otro año suele ser el reporte de otra vigencia.',
    }),
};
