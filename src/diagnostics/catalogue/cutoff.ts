/** PES311 to PES313: the date up to which the execution was reported. */

import { define } from '../entry.ts';

/** A date as people write it: `31/12/2024`. */
export interface DateFacts {
  readonly vigencia: number;
  readonly dates: readonly string[];
}

/** Findings on the date of cutoff, by code. */
export const cutoff = {
  PES311: define<{ vigencia: number }>({
    severity: 'warning',
    title: 'Falta la fecha de corte',
    message: ({ vigencia }) =>
      `Ningún archivo dice la fecha de corte; no se sabe si la vigencia ${vigencia} ya había cerrado y lo que está por debajo de 100% se muestra «En ejecución».`,
    help: () =>
      'Dé la fecha con --corte AAAA-MM-DD, o en un título del reporte: «Corte 31 de diciembre de 2024».',
    example: { vigencia: 2024 },
    reason: 'El corte dice si lo que falta ya es incumplimiento o está en ejecución.',
  }),
  PES312: define<DateFacts>({
    severity: 'warning',
    title: 'Varias fechas de corte',
    message: ({ dates }) => `El archivo da varias fechas de corte: ${dates.join(', ')}.`,
    help: () => 'Dé la que vale con --corte AAAA-MM-DD.',
    example: { vigencia: 2024, dates: ['31/12/2024', '30/06/2024'] },
    reason: 'Con dos cortes no se sabe a qué fecha son las cifras.',
  }),
  PES313: define<DateFacts>({
    severity: 'warning',
    title: 'Corte fuera de la vigencia',
    message: ({ vigencia, dates }) =>
      `La fecha de corte (${dates.join(', ')}) no es de la vigencia ${vigencia}.`,
    help: () => 'Confirme que el reporte es el de esa vigencia.',
    example: { vigencia: 2024, dates: ['31/03/2025'] },
    reason: 'Un corte de otro año suele ser el reporte de otra vigencia.',
  }),
};
