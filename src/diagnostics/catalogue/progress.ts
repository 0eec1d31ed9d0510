/** PES309, PES310 and PES314 to PES316: what a person must look at in the progress that came out. */

import { formatPercent } from '../../model/number.ts';
import { define } from '../entry.ts';
import { DECREASING, INDICATOR } from '../examples.ts';
import type { IndicatorFacts } from './crossing.ts';

/** Findings on progress, by code. */
export const progress = {
  PES309: define<IndicatorFacts & { readonly progress: number }>({
    severity: 'warning',
    title: 'Avance por encima de 125 %',
    message: ({ indicator, progress }) =>
      `La ${indicator} avanzó ${formatPercent(progress)}: más de 125%.`,
    help: () => 'Revise lo programado y lo ejecutado. El avance no se recorta.',
    example: { indicator: INDICATOR, progress: 1.6 },
    reason:
      'Los sistemas de la ciudad piden revisar por encima de 125 %: suele ser una programación baja o un dato errado.',
  }),
  PES310: define<IndicatorFacts & { readonly progress: number }>({
    severity: 'warning',
    title: 'Avance menor de 100 % sin justificación',
    message: ({ indicator, progress }) =>
      `La ${indicator} avanzó ${formatPercent(progress)} y no tiene justificación.`,
    help: () => 'Escriba por qué en la columna Observaciones.',
    example: { indicator: 'meta sectorial 2281 (indicador 4205)', progress: 0.9 },
    reason:
      'La publicación de 2024 lleva una justificación por cada indicador por debajo de 100 %.',
  }),
  PES314: define<IndicatorFacts & { readonly ours: string; readonly other: string }>({
    severity: 'warning',
    title: 'Los dos métodos para Decreciente difieren',
    message: ({ indicator, ours, other }) =>
      `La ${indicator} da ${ours} y daría ${other}: difieren en más de 5 puntos porcentuales.`,
    help: () =>
      'Ninguna norma fija el método. Elija con --decreciente y déjelo escrito en el informe.',
    example: {
      indicator: DECREASING,
      ours: '50,00% con inversa',
      other: '75,00% con linea-base',
    },
    reason:
      'Ninguna norma fija cómo se mide un Decreciente; cuando importa, debe decirse cuál se usó.',
  }),
  PES315: define<IndicatorFacts & { readonly progress: number }>({
    severity: 'warning',
    title: 'Retroceso',
    message: ({ indicator, progress }) =>
      `La ${indicator} quedó peor que su línea base: su avance es ${formatPercent(progress)}.`,
    help: () => 'Revise lo ejecutado. El avance negativo se conserva.',
    example: { indicator: DECREASING, progress: -0.2 },
    reason: 'Quedar peor que la línea base es un retroceso y no se recorta a 0.',
  }),
  PES316: define<
    IndicatorFacts & {
      readonly progress: number;
      readonly programmed: string;
      readonly executed: string;
    }
  >({
    severity: 'note',
    title: 'Avance por convención',
    message: ({ indicator, progress, programmed, executed }) =>
      `La ${indicator} es Decreciente, con programado ${programmed} y ejecutado ${executed}: el cociente no mide el avance, que por convención es ${formatPercent(progress)}.`,
    help: () => 'Explique en la observación cómo se interpreta ese avance.',
    example: { indicator: DECREASING, progress: 1, programmed: '10', executed: '0' },
    reason: 'Programado ÷ ejecutado no está definido si lo ejecutado es 0.',
  }),
};
