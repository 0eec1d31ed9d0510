/** PES212 to PES223: targets that do not say what their goal, their trend or their total say. */

import type { Trend } from '../../model/trend.ts';
import { define } from '../entry.ts';
import { GOAL, INDICATOR } from '../examples.ts';
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
    example: {
      indicator: 'meta sectorial 2058 (indicador 3980)',
      goal: 'Desarrollar 81 procesos de investigación',
      quantity: '81',
      found: '80',
    },
    reason: 'En Suma, lo programado de cada año son partes de la cantidad que la meta promete.',
  }),
  PES213: define<QuantityFacts & { readonly vigencia: number }>({
    severity: 'warning',
    title: 'Lo programado no es lo que dice la meta',
    message: ({ indicator, goal, quantity, found, vigencia }) =>
      `La ${indicator} es Constante y dice ${quoted(goal)}, pero en ${vigencia} tiene programado ${found}; se esperaba ${quantity} cada año.`,
    help: () => 'Corrija lo programado de la vigencia, o el texto de la meta si cambió.',
    example: {
      indicator: INDICATOR,
      goal: 'Asistir 46 entidades y organismos distritales',
      quantity: '46',
      found: '45',
      vigencia: 2024,
    },
    reason: 'En Constante, la cantidad que la meta promete se cumple entera cada año.',
  }),
  PES214: define<QuantityFacts & { readonly vigencia: number; readonly trend: string }>({
    severity: 'warning',
    title: 'La última vigencia no llega a lo que dice la meta',
    message: ({ indicator, goal, quantity, found, vigencia, trend }) =>
      `La ${indicator} es ${trend} y dice ${quoted(goal)}, pero en ${vigencia}, su última vigencia, tiene programado ${found}; se esperaba ${quantity}.`,
    help: () => 'Corrija lo programado de la última vigencia, o el texto de la meta si cambió.',
    example: {
      indicator: 'meta sectorial 2057 (indicador 3979)',
      goal: 'Consolidar 1 modelo de integración de servicios',
      quantity: '1',
      found: '90%',
      vigencia: 2027,
      trend: 'Creciente',
    },
    reason:
      'En Creciente y Decreciente, la cantidad que la meta promete es la de la última vigencia.',
  }),
  PES215: define<StepFacts>({
    severity: 'warning',
    title: 'Creciente que baja',
    message: (step) =>
      `La ${step.indicator} es Creciente, pero lo programado baja ${writeStep(step)}.`,
    help: () => 'Corrija lo programado de la vigencia, o la tendencia del indicador.',
    example: { indicator: GOAL, vigencia: 2026, target: '40', other: '45', otherVigencia: 2025 },
    reason: 'Un Creciente nunca programa menos que el año anterior.',
  }),
  PES216: define<StepFacts>({
    severity: 'warning',
    title: 'Decreciente que sube',
    message: (step) =>
      `La ${step.indicator} es Decreciente, pero lo programado sube ${writeStep(step)}.`,
    help: () => 'Corrija lo programado de la vigencia, o la tendencia del indicador.',
    example: { indicator: GOAL, vigencia: 2026, target: '12', other: '10', otherVigencia: 2025 },
    reason: 'Un Decreciente nunca programa más que el año anterior.',
  }),
  PES217: define<StepFacts>({
    severity: 'warning',
    title: 'Constante que cambia',
    message: ({ indicator, vigencia, target, other, otherVigencia }) =>
      `La ${indicator} es Constante, pero tiene programado ${target} en ${vigencia} y ${other} en ${otherVigencia}.`,
    help: () => 'Escriba el mismo valor en todas las vigencias, o corrija la tendencia.',
    example: {
      indicator: INDICATOR,
      vigencia: 2026,
      target: '64',
      other: '46',
      otherVigencia: 2024,
    },
    reason:
      'Un Constante programa lo mismo cada año; un valor distinto suele ser un error de tecleo.',
  }),
  PES218: define<{ indicator: string; trend: Trend; total: string; found: string }>({
    severity: 'warning',
    title: 'La meta del cuatrienio no es la que dan sus vigencias',
    message: ({ indicator, trend, total, found }) =>
      `La meta del cuatrienio de la ${indicator} dice ${total}, pero ${TOTAL_RULES[trend]} ${found}.`,
    help: () => 'Corrija la meta del cuatrienio o lo programado de alguna vigencia.',
    example: { indicator: GOAL, trend: 'suma', total: '81', found: '80' },
    reason:
      'La meta del cuatrienio es la suma de los años en Suma, el valor de cada año en Constante y el del último en las demás.',
  }),
  PES219: define<{ indicator: string; trend: string }>({
    severity: 'note',
    title: 'Línea base en blanco',
    message: ({ indicator, trend }) =>
      `La ${indicator} es ${trend}, pero su línea base está en blanco.`,
    help: () => 'Escriba la línea base; si no la hay, escriba ND.',
    example: { indicator: GOAL, trend: 'Decreciente' },
    reason: 'Sin línea base no se sabe de dónde parte un indicador que debe crecer o decrecer.',
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
    example: {
      indicator: GOAL,
      trend: 'Creciente',
      baseline: '75',
      target: '70,72',
      vigencia: 2024,
    },
    reason:
      'Programar menos de lo que ya se tenía suele ser una tendencia o una línea base equivocada.',
  }),
  PES221: define<{ objective: string }>({
    severity: 'warning',
    title: 'Objetivo sin indicadores',
    message: ({ objective }) => `No hay ningún indicador bajo ${quoted(objective)}.`,
    help: () => 'Agregue sus metas e indicadores, o quite el objetivo de la matriz.',
    example: { objective: 'Objetivo 4. Consolidar las alianzas' },
    reason: 'Un objetivo sin indicadores no tiene cumplimiento y faltaría en la publicación.',
  }),
  PES222: define<{ goal: string; trends: readonly string[] }>({
    severity: 'warning',
    title: 'Una meta con dos tendencias',
    message: ({ goal, trends }) =>
      `La ${goal} tiene filas con tendencias distintas: ${listOf(trends)}.`,
    help: () => 'Escriba la misma tendencia en todas sus filas, o confirme que cada una es propia.',
    example: { goal: GOAL, trends: ['Suma', 'Constante'] },
    reason:
      'El tipo de anualización es de la meta en SEGPLAN; dos en la misma meta suele ser un error al copiar.',
  }),
  PES223: define<{ goal: string; codes: readonly string[] }>({
    severity: 'warning',
    title: 'La misma meta con varios códigos',
    message: ({ goal, codes }) =>
      `${quoted(goal)} está con ${codes.length} códigos: ${listOf(codes)}.`,
    help: () => 'Deje una sola vez la meta, con el código que tiene en SEGPLAN.',
    example: { goal: 'Asistir 46 entidades', codes: ['2307', '2370'] },
    reason:
      'Dos códigos para la misma meta suelen ser cifras trastocadas, y una de las dos no cruza.',
  }),
};
