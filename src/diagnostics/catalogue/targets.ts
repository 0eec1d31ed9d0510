/** PES212 to PES223: targets that do not say what their goal, their trend or their total say. */

import type { Trend } from '../../model/trend.ts';
import { define } from '../entry.ts';
import { listOf, quoted } from '../wording.ts';

/** An indicator, the quantity its goal names and what its targets give. */
export interface QuantityFacts {
  readonly indicator: string;
  /** The words of the goal: «Desarrollar 81 procesos». */
  readonly goal: string;
  readonly quantity: string;
  readonly found: string;
}

/** A target and the earlier one it is compared with. */
export interface StepFacts {
  readonly indicator: string;
  readonly vigencia: number;
  readonly target: string;
  readonly other: string;
  readonly otherVigencia: number;
}

const TOTAL_RULES: Record<Trend, string> = {
  suma: 'sus vigencias suman',
  constante: 'sus vigencias tienen',
  creciente: 'su última vigencia tiene',
  decreciente: 'su última vigencia tiene',
};

/** «de 30 en 2025 a 25 en 2026», the earlier year first. */
function writeStep({ vigencia, target, other, otherVigencia }: StepFacts): string {
  const [from, to] = [`${other} en ${otherVigencia}`, `${target} en ${vigencia}`];
  return otherVigencia < vigencia ? `de ${from} a ${to}` : `de ${to} a ${from}`;
}

/** Findings on targets, by code. */
export const targets = {
  PES212: define<QuantityFacts>({
    severity: 'warning',
    title: 'Las vigencias no suman lo que dice la meta',
    message: ({ indicator, goal, quantity, found }) =>
      `La ${indicator} es Suma y dice ${quoted(goal)}, pero lo programado suma ${found}; se esperaba ${quantity}.`,
    help: () => 'Corrija lo programado de alguna vigencia, o el texto de la meta si cambió.',
  }),
  PES213: define<QuantityFacts & { readonly vigencia: number }>({
    severity: 'warning',
    title: 'Lo programado no es lo que dice la meta',
    message: ({ indicator, goal, quantity, found, vigencia }) =>
      `La ${indicator} es Constante y dice ${quoted(goal)}, pero en ${vigencia} tiene programado ${found}; se esperaba ${quantity} cada año.`,
    help: () => 'Corrija lo programado de la vigencia, o el texto de la meta si cambió.',
  }),
  PES214: define<QuantityFacts & { readonly vigencia: number; readonly trend: string }>({
    severity: 'warning',
    title: 'La última vigencia no llega a lo que dice la meta',
    message: ({ indicator, goal, quantity, found, vigencia, trend }) =>
      `La ${indicator} es ${trend} y dice ${quoted(goal)}, pero en ${vigencia}, su última vigencia, tiene programado ${found}; se esperaba ${quantity}.`,
    help: () => 'Corrija lo programado de la última vigencia, o el texto de la meta si cambió.',
  }),
  PES215: define<StepFacts>({
    severity: 'warning',
    title: 'Creciente que baja',
    message: (step) =>
      `La ${step.indicator} es Creciente, pero lo programado baja ${writeStep(step)}.`,
    help: () => 'Corrija lo programado de la vigencia, o la tendencia del indicador.',
  }),
  PES216: define<StepFacts>({
    severity: 'warning',
    title: 'Decreciente que sube',
    message: (step) =>
      `La ${step.indicator} es Decreciente, pero lo programado sube ${writeStep(step)}.`,
    help: () => 'Corrija lo programado de la vigencia, o la tendencia del indicador.',
  }),
  PES217: define<StepFacts>({
    severity: 'warning',
    title: 'Constante que cambia',
    message: ({ indicator, vigencia, target, other, otherVigencia }) =>
      `La ${indicator} es Constante, pero tiene programado ${target} en ${vigencia} y ${other} en ${otherVigencia}.`,
    help: () => 'Escriba el mismo valor en todas las vigencias, o corrija la tendencia.',
  }),
  PES218: define<{ indicator: string; trend: Trend; total: string; found: string }>({
    severity: 'warning',
    title: 'La meta del cuatrienio no es la que dan sus vigencias',
    message: ({ indicator, trend, total, found }) =>
      `La meta del cuatrienio de la ${indicator} dice ${total}, pero ${TOTAL_RULES[trend]} ${found}.`,
    help: () => 'Corrija la meta del cuatrienio o lo programado de alguna vigencia.',
  }),
  PES219: define<{ indicator: string; trend: string }>({
    severity: 'note',
    title: 'Línea base en blanco',
    message: ({ indicator, trend }) =>
      `La ${indicator} es ${trend}, pero su línea base está en blanco.`,
    help: () => 'Escriba la línea base; si no la hay, escriba ND.',
  }),
  PES220: define<{
    indicator: string;
    trend: string;
    baseline: string;
    target: string;
    vigencia: number;
  }>({
    severity: 'warning',
    title: 'Línea base del lado equivocado',
    message: ({ indicator, trend, baseline, target, vigencia }) =>
      `La ${indicator} es ${trend}, pero su línea base (${baseline}) ya ${trend === 'Creciente' ? 'supera' : 'está por debajo de'} lo programado en ${vigencia} (${target}).`,
    help: () => 'Revise la línea base, lo programado o la tendencia del indicador.',
  }),
  PES221: define<{ objective: string }>({
    severity: 'warning',
    title: 'Objetivo sin indicadores',
    message: ({ objective }) => `No hay ningún indicador bajo ${quoted(objective)}.`,
    help: () => 'Agregue sus metas e indicadores, o quite el objetivo de la matriz.',
  }),
  PES222: define<{ goal: string; trends: readonly string[] }>({
    severity: 'warning',
    title: 'Una meta con dos tendencias',
    message: ({ goal, trends }) =>
      `La ${goal} tiene filas con tendencias distintas: ${listOf(trends)}.`,
    help: () => 'Escriba la misma tendencia en todas sus filas, o confirme que cada una es propia.',
  }),
  PES223: define<{ goal: string; codes: readonly string[] }>({
    severity: 'warning',
    title: 'La misma meta con varios códigos',
    message: ({ goal, codes }) =>
      `${quoted(goal)} está con ${codes.length} códigos: ${listOf(codes)}.`,
    help: () => 'Deje una sola vez la meta, con el código que tiene en SEGPLAN.',
  }),
};
