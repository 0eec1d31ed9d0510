/** PES4xx: figures that the files print and that do not come out. */

import { formatPercent } from '../../model/number.ts';
import { define } from '../entry.ts';
import { indicatorIn, objectiveIn } from '../examples.ts';

/** A percentage as a file prints it, and as its own figures give it: ratios, 1 = 100 %. */
export interface PrintedFacts {
  readonly printed: number;
  readonly computed: number;
}

/** Findings on printed figures, by code. */
export const published = {
  PES401: define<PrintedFacts>({
    severity: 'warning',
    title: 'El avance impreso no es el que da la cuenta',
    message: ({ printed, computed }, { name }) =>
      `El archivo dice que la ${name} avanzó ${formatPercent(printed)}; con lo programado y lo ejecutado da ${formatPercent(computed)}.`,
    help: () =>
      'Se publica el calculado. Corrija el porcentaje del archivo, o los valores que lo producen.',
    example: { printed: 0.95, computed: 1 },
    about: indicatorIn(2024),
    reason: 'Un porcentaje impreso que no sale de sus propias cifras no se puede publicar.',
  }),
  PES402: define<PrintedFacts>({
    severity: 'warning',
    title: 'El cumplimiento impreso no es el que dan las filas',
    message: ({ printed, computed }, { name, years }) =>
      `El archivo dice que el ${name} cumplió ${formatPercent(printed)} en ${years}; sus filas dan ${formatPercent(computed)}.`,
    help: () =>
      'Se publica el calculado. Corrija la cifra del archivo, o los valores que la producen.',
    example: { printed: 0.9957, computed: 0.9856 },
    about: objectiveIn(5, 2024),
    reason:
      'El cumplimiento es Σ ponderación × avance ÷ Σ ponderación; así se reproducen los ocho de 2024.',
  }),
  PES403: define<PrintedFacts>({
    severity: 'warning',
    title: 'El total de ponderaciones impreso no es el que dan las filas',
    message: ({ printed, computed }, { name, years }) =>
      `El archivo dice que las ponderaciones del ${name} en ${years} suman ${formatPercent(printed)}; sus filas suman ${formatPercent(computed)}.`,
    help: () => 'Corrija el total, o la fórmula que lo produce.',
    example: { printed: 1, computed: 0.9 },
    about: objectiveIn(5, 2024),
    reason: 'Un total escrito a mano tapa la ponderación que falta.',
  }),
};
