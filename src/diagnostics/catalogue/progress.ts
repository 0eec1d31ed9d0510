/** PES309, PES310, PES336 and PES314 to PES316: what a person must look at in the progress that came out. */

import { type Figure, numberFigure } from '../../model/figure.ts';
import { formatPercent } from '../../model/number.ts';
import { writeDate } from '../../model/spanish.ts';
import { DECREASING_LABELS, type DecreasingMethod } from '../../model/trend.ts';
import { define, tellOf } from '../entry.ts';
import { decreasingIn, indicator, indicatorIn } from '../examples.ts';
import { nameSubject } from '../subject.ts';
import { nameFigure } from '../wording.ts';

/** A progress: a ratio, 1 = 100 %. */
export interface ProgressFacts {
  readonly progress: number;
}

/** The progress by one of the methods for Decreciente. */
export interface ByMethod extends ProgressFacts {
  readonly method: DecreasingMethod;
}

function writeByMethod({ method, progress }: ByMethod): string {
  return `${formatPercent(progress)} con el método «${DECREASING_LABELS[method]}»`;
}

/** Findings on progress, by code. */
export const progress = {
  PES309: () =>
    define<ProgressFacts>({
      severity: 'warning',
      shared: {
        cause: () => null,
        message: (_, { cells, years }) => `${cells} avances de ${years} pasan de 125%.`,
      },
      title: 'Avance por encima de 125 %',
      message: ({ progress }, { name }) =>
        `La ${name} avanzó ${formatPercent(progress)}: más de 125%.`,
      help: () => 'Revise lo programado y lo ejecutado. El avance no se recorta.',
      example: { progress: 1.6 },
      about: indicatorIn(2024),
      reason:
        'Los sistemas de la ciudad piden revisar por encima de 125 %: suele ser una programación baja o un dato errado.',
    }),
  PES310: () =>
    define<ProgressFacts>({
      severity: 'warning',
      effect: 'informs',
      shared: {
        cause: () => null,
        message: (_, { cells, years }) =>
          `${cells} avances menores de 100% en ${years} no tienen justificación.`,
      },
      title: 'Avance menor de 100 % sin justificación',
      message: ({ progress }, { name }) =>
        `La ${name} avanzó ${formatPercent(progress)} y no tiene justificación.`,
      help: () => 'Escriba por qué en la columna Observaciones.',
      example: { progress: 0.9 },
      about: tellOf(nameSubject(indicator('2281', '4205')), 2024),
      reason:
        'La publicación de 2024 lleva una justificación por cada indicador por debajo de 100 %.',
    }),
  PES336: () =>
    define<ProgressFacts & { readonly cutoff: string }>({
      severity: 'note',
      shared: {
        cause: ({ cutoff }) => cutoff,
        message: ({ cutoff }, { cells }) =>
          `${cells} avances están por debajo de 100% con corte al ${writeDate(cutoff)}, y no tienen justificación.`,
      },
      title: 'Avance menor de 100 % en una vigencia abierta',
      message: ({ progress, cutoff }, { name }) =>
        `La ${name} va en ${formatPercent(progress)} con corte al ${writeDate(cutoff)}, y no tiene justificación.`,
      help: () =>
        'Nada por ahora. Si al cerrar el año no llega a 100%, escriba por qué en la columna Observaciones.',
      example: { progress: 0.45, cutoff: '2024-06-30' },
      about: tellOf(nameSubject(indicator('2281', '4205')), 2024),
      reason:
        'A mitad de año nadie espera el 100 %: la justificación se pide cuando el año cierra.',
    }),
  PES314: () =>
    define<{ readonly ours: ByMethod; readonly other: ByMethod }>({
      severity: 'warning',
      otherwise: 'method',
      shared: { cause: ({ ours, other }) => [ours.method, other.method] },
      title: 'Los dos métodos para Decreciente difieren',
      message: ({ ours, other }, { name }) =>
        `La ${name} da ${writeByMethod(ours)} y daría ${writeByMethod(other)}: difieren en más de 5 puntos porcentuales.`,
      help: () =>
        'Ninguna norma fija el método. Elija con --decreciente y déjelo escrito en el informe.',
      example: {
        ours: { method: 'inversa', progress: 0.5 },
        other: { method: 'linea-base', progress: 0.75 },
      },
      about: decreasingIn(2024),
      reason:
        'Ninguna norma fija cómo se mide un Decreciente; cuando importa, debe decirse cuál se usó.',
    }),
  PES315: () =>
    define<ProgressFacts>({
      severity: 'warning',
      effect: 'informs',
      title: 'Retroceso',
      message: ({ progress }, { name }) =>
        `La ${name} quedó peor que su línea base: su avance es ${formatPercent(progress)}.`,
      help: () => 'Revise lo ejecutado. El avance negativo se conserva.',
      example: { progress: -0.2 },
      about: decreasingIn(2024),
      reason: 'Quedar peor que la línea base es un retroceso y no se recorta a 0.',
    }),
  PES316: () =>
    define<ProgressFacts & { readonly programmed: Figure; readonly executed: Figure }>({
      severity: 'note',
      title: 'Avance por convención',
      message: ({ progress, programmed, executed }, { name }) =>
        `La ${name} es Decreciente, con programado ${nameFigure(programmed)} y ejecutado ${nameFigure(executed)}: el cociente no mide el avance, que por convención es ${formatPercent(progress)}.`,
      help: () => 'Explique en la observación cómo se interpreta ese avance.',
      example: { progress: 1, programmed: numberFigure(10), executed: numberFigure(0) },
      about: decreasingIn(2024),
      reason: 'Programado ÷ ejecutado no está definido si lo ejecutado es 0.',
    }),
  PES330: () =>
    define<{
      readonly executed: Figure;
      readonly before: Figure;
      /** Of what was executed before. */
      readonly year: number;
    }>({
      severity: 'warning',
      title: 'Decreciente que sube',
      message: ({ executed, before, year }, { name, years }) =>
        `La ${name} es Decreciente, pero lo ejecutado subió de ${nameFigure(before)} en ${year} a ${nameFigure(executed)} en ${years}.`,
      help: () =>
        'Confirme lo ejecutado de las dos vigencias y explique en la observación por qué sube.',
      example: { executed: numberFigure(28), before: numberFigure(25), year: 2024 },
      about: decreasingIn(2025),
      reason:
        'Un indicador que debe bajar y sube puede cumplir la meta del año y estar yendo para atrás.',
    }),
};
