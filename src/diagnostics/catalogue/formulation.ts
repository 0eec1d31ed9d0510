/** PES2xx: what is wrong with the formulation of the plan. */

import { formatPercentBriefly } from '../../model/number.ts';
import { joinList, writeFigure } from '../../model/spanish.ts';
import { define } from '../entry.ts';
import { INDICATOR } from '../examples.ts';
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
export interface MissingFacts {
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
    example: { objective: 5, vigencia: 2024, sum: 0.9 },
    reason:
      'El cumplimiento es un promedio ponderado; la publicación de 2024 reparte 100 % en cada objetivo (34, 33 y 33 en el 5).',
  }),
  PES202: define<SumFacts & { readonly left: readonly string[] }>({
    severity: 'warning',
    title: 'Ponderaciones redistribuidas',
    message: ({ objective, vigencia, sum, left }) =>
      `Las ponderaciones de los indicadores programados del objetivo ${objective} en ${vigencia} suman ${formatPercentBriefly(sum)} porque ${joinList(left.map((goal) => `la ${goal}`))} ${left.length === 1 ? 'tiene ponderación sin estar programada' : 'tienen ponderación sin estar programadas'}; el cumplimiento se calcula sobre los programados.`,
    help: () =>
      'Si la ponderación de la vigencia ya se había redistribuido, escríbala así en la matriz.',
    example: { objective: 3, vigencia: 2024, sum: 0.5, left: ['meta estratégica 78'] },
    reason:
      'La publicación de 2024 lo hace así en el objetivo 3: calcula con lo programado y lo dice en una nota.',
  }),
  PES203: define<IndicatorFacts>({
    severity: 'error',
    title: 'Indicador programado sin ponderación',
    message: ({ indicator, vigencia }) =>
      `La ${indicator} está programada en ${vigencia}, pero no tiene ponderación.`,
    help: () =>
      'Escriba su ponderación en la vigencia. Mientras tanto el objetivo no tiene cumplimiento.',
    example: { indicator: INDICATOR, vigencia: 2024 },
    reason: 'Un indicador programado sin ponderación no tiene parte en el promedio, ni es 0.',
  }),
  PES204: define<{ objective: number; vigencia: number; values: readonly number[] }>({
    severity: 'error',
    title: 'Ponderaciones en escala dudosa',
    message: ({ objective, vigencia, values }) =>
      `No se sabe si las ponderaciones del objetivo ${objective} en ${vigencia} son fracciones o porcentajes: ${values.map((value) => String(value).replace('.', ',')).join('; ')}.`,
    help: () => 'Dé a toda la columna formato de porcentaje (34%), o escriba todas de 0 a 100.',
    example: { objective: 2, vigencia: 2024, values: [0.5, 50] },
    reason:
      '0,5 puede ser medio por ciento o cincuenta; se decide por el formato y la suma, no se adivina.',
  }),
  PES205: define<{ name: string; value: string }>({
    severity: 'error',
    title: 'Valor negativo',
    message: ({ name, value }) => `${name} es ${value}; no se admiten valores negativos.`,
    help: () => 'Corrija el valor. Mientras tanto el indicador es no calculable.',
    example: { name: `Lo ejecutado de la ${INDICATOR}`, value: '-4' },
    reason:
      'Ninguna magnitud del plan puede ser negativa; casi siempre es un signo tecleado por error.',
  }),
  PES206: define<{ indicator: string; count: number }>({
    severity: 'error',
    title: 'Indicador repetido',
    message: ({ indicator, count }) => `La ${indicator} está ${count} veces en la matriz.`,
    help: () =>
      'Deje una sola fila por indicador, o agregue la columna Entidad si se repite por entidad.',
    example: { indicator: INDICATOR, count: 2 },
    reason:
      'La misma clave dos veces contaría dos veces, y no se sabe cuál fila cruza con SEGPLAN.',
  }),
  PES207: define<IndicatorFacts>({
    severity: 'error',
    title: 'Indicador programado sin tendencia',
    message: ({ indicator, vigencia }) =>
      `La ${indicator} está programada en ${vigencia}, pero su tendencia está en blanco.`,
    help: () => 'Escriba Constante, Creciente, Decreciente o Suma.',
    example: { indicator: INDICATOR, vigencia: 2024 },
    reason: 'La tendencia decide la fórmula del avance.',
  }),
  PES208: define<IndicatorFacts>({
    severity: 'error',
    title: 'Falta la línea base',
    message: ({ indicator }) =>
      `La ${indicator} es Decreciente y se pidió el método linea-base, pero no tiene una línea base en número.`,
    help: () => 'Escriba su línea base en la matriz, o use --decreciente inversa.',
    example: { indicator: INDICATOR, vigencia: 2024 },
    reason: 'El método línea base mide el camino desde la línea base; sin ella no hay cociente.',
  }),
  PES209: define<IndicatorFacts & { readonly baseline: string; readonly target: string }>({
    severity: 'error',
    title: 'La línea base no es mayor que lo programado',
    message: ({ indicator, baseline, target }) =>
      `La ${indicator} es Decreciente, pero su línea base (${baseline}) no es mayor que lo programado (${target}).`,
    help: () => 'Revise la línea base, lo programado o la tendencia del indicador.',
    example: { indicator: INDICATOR, vigencia: 2024, baseline: '10', target: '12' },
    reason:
      'En un Decreciente la línea base es el punto de partida y debe ser mayor que lo programado.',
  }),
  PES210: define<IndicatorFacts & { readonly weight: number }>({
    severity: 'warning',
    title: 'Ponderación sin programación',
    message: ({ indicator, vigencia, weight }) =>
      `La ${indicator} tiene una ponderación de ${formatPercentBriefly(weight)} en ${vigencia}, pero no está programada; no cuenta para el objetivo.`,
    help: () => 'Quite la ponderación de esa vigencia, o escriba lo programado.',
    example: { indicator: 'meta estratégica 78', vigencia: 2024, weight: 0.5 },
    reason: 'Una ponderación sin programación suele ser un olvido en una de las dos columnas.',
  }),
  PES211: define<{ number: number; names: readonly string[] }>({
    severity: 'warning',
    title: 'Dos objetivos con el mismo número',
    message: ({ number, names }) =>
      `Hay ${names.length} objetivos con el número ${number} y distinto nombre: ${listOf(names)}.`,
    help: () => 'Si son el mismo, escriba el nombre igual en todas sus filas; si no, numérelos.',
    example: {
      number: 3,
      names: ['Mejorar el uso de las TIC', 'Mejorar el uso de las tecnologías'],
    },
    reason: 'Un objetivo escrito de dos maneras queda partido en dos cumplimientos.',
  }),
  PES227: define<{ indicator: string; text: string }>({
    severity: 'note',
    title: 'Línea base que no es un número',
    message: ({ indicator, text }) =>
      `La línea base de la ${indicator} dice ${quoted(text)}, que no se lee como número; ningún avance se calcula con ella.`,
    help: () => 'Escriba solo el número, o ND si no lo hay.',
    example: { indicator: INDICATOR, text: '35 en 2019' },
    reason:
      'Creciente no toma la línea base, ni Decreciente por el método inversa: su texto no impide el avance.',
  }),
  PES228: define<MissingFacts>({
    severity: 'error',
    title: 'Ningún archivo trae lo programado',
    message: ({ vigencia, count }) =>
      `Ni la matriz ni SEGPLAN tienen lo programado en ${vigencia} de ${writeFigure(count, 'indicador', 'indicadores')}, que por tanto no ${count === 1 ? 'es calculable' : 'son calculables'}.`,
    help: () =>
      'Agregue la columna de lo programado a la matriz, o indique con --segplan el reporte que la trae.',
    example: { vigencia: 2024, count: 17 },
    reason: 'Sin la columna no se sabe qué se programó; en blanco diría que no se programó nada.',
  }),
  PES229: define<MissingFacts>({
    severity: 'error',
    title: 'Ningún archivo trae lo ejecutado',
    message: ({ vigencia, count }) =>
      `Ni SEGPLAN ni la matriz tienen lo ejecutado en ${vigencia} de ${writeFigure(count, 'indicador', 'indicadores')}, que por tanto no ${count === 1 ? 'es calculable' : 'son calculables'}.`,
    help: () =>
      'Revise los encabezados del reporte, o indique con --segplan el que trae lo ejecutado.',
    example: { vigencia: 2024, count: 17 },
    reason: 'Sin la columna no se sabe qué se ejecutó; en blanco diría que nadie reportó.',
  }),
};
