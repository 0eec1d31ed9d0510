/** The rules by which figures are computed, in words, each with what it rests on. */

import type { Method } from '../../model/evaluation.ts';
import { capitalise, joinList } from '../../model/spanish.ts';
import {
  DECREASING_LABELS,
  DECREASING_METHODS,
  type DecreasingMethod,
  nameTrend,
  TREND_MEANINGS,
  TRENDS,
  type Trend,
} from '../../model/trend.ts';
import { DECREASING_FORMULAS, PROGRAMMED_LABELS } from '../words.ts';

/** What a rule rests on: the published method, or a decision of ours that no source settles. */
export type Basis = 'published' | 'decision';

/** Name of each basis, as people read it. */
export const BASIS_LABELS: Record<Basis, string> = {
  published: 'metodología publicada',
  decision: 'decisión del programa',
};

/** A rule that no run chooses. */
export interface Rule {
  readonly subject: string;
  readonly applied: string;
  readonly basis: Basis;
  readonly ground: string;
}

/** A rule that a run chooses, or might be otherwise. */
export interface Choice {
  readonly subject: string;
  readonly applied: (method: Method) => string;
  readonly alternative: (method: Method) => string;
}

const PUBLISHED = 'Da, dígito por dígito, las cifras que la ciudad publicó de 2024.';

/** The rules that are the same in every run, in the order they are told. */
export const RULES = {
  progress: {
    subject: `Avance: ${joinList(withMethods(1))}`,
    applied:
      'Ejecutado ÷ programado de la vigencia, sin tope: un avance puede pasar de 100%. La tendencia Creciente no usa la línea base.',
    basis: 'published',
    ground: PUBLISHED,
  },
  compliance: {
    subject: 'Cumplimiento del objetivo',
    applied:
      'Suma de ponderación × avance, dividida entre la suma de las ponderaciones, sobre los indicadores programados en la vigencia.',
    basis: 'published',
    ground: PUBLISHED,
  },
  notProgrammed: {
    subject: 'Indicador no programado',
    applied:
      'Queda por fuera del promedio. Si su falta deja las ponderaciones por debajo de 100%, las demás se dividen entre su suma.',
    basis: 'published',
    ground: PUBLISHED,
  },
  nothingProgrammed: {
    subject: 'Objetivo sin nada programado',
    applied: 'No tiene porcentaje de cumplimiento: se dice «No programado» y nunca 0%.',
    basis: 'decision',
    ground: 'Decisión del programa.',
  },
  rounding: {
    subject: 'Redondeo',
    applied:
      'Se calcula con toda la precisión y se redondea una sola vez, al mostrar: dos decimales, la mitad se aleja de cero.',
    basis: 'decision',
    ground: 'Redondear antes o después de promediar da las mismas cifras publicadas.',
  },
  status: {
    subject: 'Estado',
    applied:
      'Cumplida: lo ejecutado alcanza lo programado (en Decreciente, no lo supera). Por debajo: En ejecución si el corte es anterior al final de la vigencia; si no, No cumplida.',
    basis: 'decision',
    ground:
      'Decisión del programa: se comparan los números, no el porcentaje redondeado. No hay semáforo oficial.',
  },
} as const satisfies Record<string, Rule>;

/** The choices that no source settles, in the order they are told. */
export const CHOICES = {
  decreasing: {
    subject: `Avance: ${joinList(withMethods(DECREASING_METHODS.length))}`,
    applied: ({ decreciente }) => sayDecreasing(decreciente),
    alternative: ({ decreciente }) =>
      sayDecreasing(decreciente === 'inversa' ? 'linea-base' : 'inversa'),
  },
  programmed: {
    subject: 'Programado que cuenta',
    applied: ({ programmedFrom }) => `${capitalise(PROGRAMMED_LABELS[programmedFrom])}.`,
    alternative: ({ programmedFrom }) =>
      `${capitalise(PROGRAMMED_LABELS[programmedFrom === 'segplan' ? 'matriz' : 'segplan'])}.`,
  },
  noReport: {
    subject: 'Programado, sin reporte',
    applied: () => 'Su ponderación se mantiene y aporta 0; el objetivo se marca incompleto.',
    alternative: () =>
      'Dejarlo por fuera del promedio: el resultado se muestra al lado, como segunda lectura.',
  },
  weightSum: {
    subject: 'Suma de ponderaciones',
    applied: () =>
      'Debe ser 100% con una tolerancia de 0,5 puntos porcentuales; también pasan las partes iguales en porcentajes enteros (33% + 33% + 33%).',
    alternative: () => 'Exigir 100% exacto.',
  },
} as const satisfies Record<string, Choice>;

/** Names of the trends that the methods declared for Decreciente give so many formulas. */
function withMethods(count: number): readonly string[] {
  const formulasOf = (trend: Trend) =>
    new Set(DECREASING_METHODS.map(TREND_MEANINGS[trend].formula));
  return TRENDS.filter((trend) => formulasOf(trend).size === count).map(nameTrend);
}

function sayDecreasing(method: DecreasingMethod): string {
  return `Método «${DECREASING_LABELS[method]}»: ${DECREASING_FORMULAS[method]}.`;
}
