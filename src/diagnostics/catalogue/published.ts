/** PES4xx: figures that the files print and that do not come out. */

import { formatPercent } from '../../model/number.ts';
import { define } from '../entry.ts';
import { INDICATOR } from '../examples.ts';

/** Findings on printed figures, by code. */
export const published = {
  PES401: define<{ indicator: string; printed: number; computed: number }>({
    severity: 'warning',
    title: 'El avance impreso no es el que da la cuenta',
    message: ({ indicator, printed, computed }) =>
      `El archivo dice que la ${indicator} avanzó ${formatPercent(printed)}; con lo programado y lo ejecutado da ${formatPercent(computed)}.`,
    help: () =>
      'Se publica el calculado. Corrija el porcentaje del archivo, o los valores que lo producen.',
    example: { indicator: INDICATOR, printed: 0.95, computed: 1 },
    reason: 'Un porcentaje impreso que no sale de sus propias cifras no se puede publicar.',
  }),
  PES402: define<{ objective: number; vigencia: number; printed: number; computed: number }>({
    severity: 'warning',
    title: 'El cumplimiento impreso no es el que dan las filas',
    message: ({ objective, vigencia, printed, computed }) =>
      `El archivo dice que el objetivo ${objective} cumplió ${formatPercent(printed)} en ${vigencia}; sus filas dan ${formatPercent(computed)}.`,
    help: () =>
      'Se publica el calculado. Corrija la cifra del archivo, o los valores que la producen.',
    example: { objective: 5, vigencia: 2024, printed: 0.9957, computed: 0.9856 },
    reason:
      'El cumplimiento es Σ ponderación × avance ÷ Σ ponderación; así se reproducen los ocho de 2024.',
  }),
  PES403: define<{ objective: number; vigencia: number; printed: number; computed: number }>({
    severity: 'warning',
    title: 'El total de ponderaciones impreso no es el que dan las filas',
    message: ({ objective, vigencia, printed, computed }) =>
      `El archivo dice que las ponderaciones del objetivo ${objective} en ${vigencia} suman ${formatPercent(printed)}; sus filas suman ${formatPercent(computed)}.`,
    help: () => 'Corrija el total, o la fórmula que lo produce.',
    example: { objective: 5, vigencia: 2024, printed: 1, computed: 0.9 },
    reason: 'Un total escrito a mano tapa la ponderación que falta.',
  }),
};
