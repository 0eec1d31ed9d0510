/** PES2xx: what is wrong with the formulation of the plan. */

import { formatPercentBriefly } from '../../model/number.ts';
import { joinList, writeFigure } from '../../model/spanish.ts';
import { define } from '../entry.ts';
import { listOf, quoted } from '../wording.ts';

/** An objective in a vigencia, and the sum of its weights (a fraction, 1 = 100 %). */
export interface SumFacts {
  readonly objective: number;
  readonly vigencia: number;
  readonly sum: number;
}

/** An indicator as people name it («meta sectorial 2307 (indicador 4231)»), in a vigencia. */
export interface IndicatorFacts {
  readonly indicator: string;
  readonly vigencia: number;
}

/** How many indicators have no column of what they need, in any file. */
interface MissingFacts {
  readonly vigencia: number;
  readonly count: number;
}

/** Findings on the formulation, by code. */
export const formulation = {
  PES201: define<SumFacts>({
    severity: 'error',
    title: 'Las ponderaciones no suman 100 %',
    message: ({ objective, vigencia, sum }) =>
      `Las ponderaciones de los indicadores programados del objetivo ${objective} en ${vigencia} suman ${formatPercentBriefly(sum)}; se esperaba 100%.`,
    help: () =>
      'Corrija las ponderaciones de la vigencia. Se admite hasta medio punto de diferencia, y partes iguales sin decimales (33 + 33 + 33). Mientras tanto el objetivo no tiene cumplimiento.',
  }),
  PES202: define<SumFacts & { readonly left: readonly string[] }>({
    severity: 'warning',
    title: 'Ponderaciones redistribuidas',
    message: ({ objective, vigencia, sum, left }) =>
      `Las ponderaciones de los indicadores programados del objetivo ${objective} en ${vigencia} suman ${formatPercentBriefly(sum)} porque ${joinList(left.map((goal) => `la ${goal}`))} ${left.length === 1 ? 'tiene ponderación sin estar programada' : 'tienen ponderación sin estar programadas'}; el cumplimiento se calcula sobre los programados.`,
    help: () =>
      'Si la ponderación de la vigencia ya se había redistribuido, escríbala así en la matriz.',
  }),
  PES203: define<IndicatorFacts>({
    severity: 'error',
    title: 'Indicador programado sin ponderación',
    message: ({ indicator, vigencia }) =>
      `La ${indicator} está programada en ${vigencia}, pero no tiene ponderación.`,
    help: () =>
      'Escriba su ponderación en la vigencia. Mientras tanto el objetivo no tiene cumplimiento.',
  }),
  PES204: define<{ objective: number; vigencia: number; values: readonly number[] }>({
    severity: 'error',
    title: 'Ponderaciones en escala dudosa',
    message: ({ objective, vigencia, values }) =>
      `No se sabe si las ponderaciones del objetivo ${objective} en ${vigencia} son fracciones o porcentajes: ${values.map((value) => String(value).replace('.', ',')).join('; ')}.`,
    help: () => 'Dé a toda la columna formato de porcentaje (34%), o escriba todas de 0 a 100.',
  }),
  PES205: define<{ name: string; value: string }>({
    severity: 'error',
    title: 'Valor negativo',
    message: ({ name, value }) => `${name} es ${value}; no se admiten valores negativos.`,
    help: () => 'Corrija el valor. Mientras tanto el indicador es no calculable.',
  }),
  PES206: define<{ indicator: string; count: number }>({
    severity: 'error',
    title: 'Indicador repetido',
    message: ({ indicator, count }) => `La ${indicator} está ${count} veces en la matriz.`,
    help: () =>
      'Deje una sola fila por indicador, o agregue la columna Entidad si se repite por entidad.',
  }),
  PES207: define<IndicatorFacts>({
    severity: 'error',
    title: 'Indicador programado sin tendencia',
    message: ({ indicator, vigencia }) =>
      `La ${indicator} está programada en ${vigencia}, pero su tendencia está en blanco.`,
    help: () => 'Escriba Constante, Creciente, Decreciente o Suma.',
  }),
  PES208: define<IndicatorFacts>({
    severity: 'error',
    title: 'Falta la línea base',
    message: ({ indicator }) =>
      `La ${indicator} es Decreciente y se pidió el método linea-base, pero no tiene una línea base en número.`,
    help: () => 'Escriba su línea base en la matriz, o use --decreciente inversa.',
  }),
  PES209: define<IndicatorFacts & { readonly baseline: string; readonly target: string }>({
    severity: 'error',
    title: 'La línea base no es mayor que lo programado',
    message: ({ indicator, baseline, target }) =>
      `La ${indicator} es Decreciente, pero su línea base (${baseline}) no es mayor que lo programado (${target}).`,
    help: () => 'Revise la línea base, lo programado o la tendencia del indicador.',
  }),
  PES210: define<IndicatorFacts & { readonly weight: number }>({
    severity: 'warning',
    title: 'Ponderación sin programación',
    message: ({ indicator, vigencia, weight }) =>
      `La ${indicator} tiene una ponderación de ${formatPercentBriefly(weight)} en ${vigencia}, pero no está programada; no cuenta para el objetivo.`,
    help: () => 'Quite la ponderación de esa vigencia, o escriba lo programado.',
  }),
  PES211: define<{ number: number; names: readonly string[] }>({
    severity: 'warning',
    title: 'Dos objetivos con el mismo número',
    message: ({ number, names }) =>
      `Hay ${names.length} objetivos con el número ${number} y distinto nombre: ${listOf(names)}.`,
    help: () => 'Si son el mismo, escriba el nombre igual en todas sus filas; si no, numérelos.',
  }),
  PES227: define<{ indicator: string; text: string }>({
    severity: 'note',
    title: 'Línea base que no es un número',
    message: ({ indicator, text }) =>
      `La línea base de la ${indicator} dice ${quoted(text)}, que no se lee como número; ningún avance se calcula con ella.`,
    help: () => 'Escriba solo el número, o ND si no lo hay.',
  }),
  PES228: define<MissingFacts>({
    severity: 'error',
    title: 'Ningún archivo trae lo programado',
    message: ({ vigencia, count }) =>
      `Ni la matriz ni SEGPLAN tienen lo programado en ${vigencia} de ${writeFigure(count, 'indicador', 'indicadores')}, que por tanto no ${count === 1 ? 'es calculable' : 'son calculables'}.`,
    help: () =>
      'Agregue la columna de lo programado a la matriz, o indique con --segplan el reporte que la trae.',
  }),
  PES229: define<MissingFacts>({
    severity: 'error',
    title: 'Ningún archivo trae lo ejecutado',
    message: ({ vigencia, count }) =>
      `Ni SEGPLAN ni la matriz tienen lo ejecutado en ${vigencia} de ${writeFigure(count, 'indicador', 'indicadores')}, que por tanto no ${count === 1 ? 'es calculable' : 'son calculables'}.`,
    help: () =>
      'Revise los encabezados del reporte, o indique con --segplan el que trae lo ejecutado.',
  }),
};
