/** PES2xx: what is wrong with the formulation of the plan. */

import type { OperandName } from '../../model/evaluation.ts';
import { type Figure, numberFigure } from '../../model/figure.ts';
import { formatPercentBriefly } from '../../model/number.ts';
import { joinList } from '../../model/spanish.ts';
import { define } from '../entry.ts';
import { indicatorIn, objectiveIn, strategic, strategicIn } from '../examples.ts';
import { identifySubject, indicatorSubject } from '../subject.ts';
import { listOf, type Named, nameFigure, nameIndicator, quoted } from '../wording.ts';

/** The sum of the weights of an objective (a fraction, 1 = 100 %). */
export interface SumFacts {
  readonly sum: number;
}

const OPERAND_NAMES: Record<OperandName, string> = {
  weight: 'La ponderación',
  programmed: 'Lo programado',
  executed: 'Lo ejecutado',
  baseline: 'La línea base',
};

/** Findings on the formulation, by code. */
export const formulation = {
  PES201: () =>
    define<SumFacts>({
      severity: 'error',
      title: 'Las ponderaciones no suman 100 %',
      message: ({ sum }, { name, years }) =>
        `Las ponderaciones de los indicadores programados del ${name} en ${years} suman ${formatPercentBriefly(sum)}; se esperaba 100%.`,
      help: () =>
        'Corrija las ponderaciones de la vigencia. Se admite hasta medio punto de diferencia, y partes iguales sin decimales (33 + 33 + 33). Mientras tanto el objetivo no tiene cumplimiento.',
      example: { sum: 0.9 },
      about: objectiveIn(5, 2024),
      reason:
        'El cumplimiento es un promedio ponderado; la publicación de 2024 reparte 100 % en cada objetivo (34, 33 y 33 en el 5).',
    }),
  PES202: () =>
    define<SumFacts & { readonly left: readonly Named[] }>({
      severity: 'warning',
      otherwise: 'weights',
      title: 'Ponderaciones redistribuidas',
      message: ({ sum, left }, { name, years }) =>
        `Las ponderaciones de los indicadores programados del ${name} en ${years} suman ${formatPercentBriefly(sum)} porque ${joinList(left.map((one) => `la ${nameIndicator(one)}`))} ${left.length === 1 ? 'tiene ponderación sin estar programada' : 'tienen ponderación sin estar programadas'}; el cumplimiento se calcula sobre los programados.`,
      help: () =>
        'Si la ponderación de la vigencia ya se había redistribuido, escríbala así en la matriz.',
      example: { sum: 0.5, left: [strategic('78')] },
      about: objectiveIn(3, 2024),
      identity: ({ sum, left }) => [
        sum,
        ...left.map((one) => identifySubject(indicatorSubject(one))),
      ],
      reason:
        'La publicación de 2024 lo hace así en el objetivo 3: calcula con lo programado y lo dice en una nota.',
    }),
  PES203: () =>
    define<null>({
      severity: 'error',
      shared: {
        cause: () => null,
        message: (_, { count, years }) =>
          `${count} indicadores programados en ${years} no tienen ponderación.`,
      },
      title: 'Indicador programado sin ponderación',
      message: (_, { name, years }) =>
        `La ${name} está programada en ${years}, pero no tiene ponderación.`,
      help: () =>
        'Escriba su ponderación en la vigencia. Mientras tanto el objetivo no tiene cumplimiento.',
      example: null,
      about: indicatorIn(2024),
      reason: 'Un indicador programado sin ponderación no tiene parte en el promedio, ni es 0.',
    }),
  PES204: () =>
    define<{ readonly values: readonly number[] }>({
      severity: 'error',
      title: 'Ponderaciones en escala dudosa',
      message: ({ values }, { name, years }) =>
        `No se sabe si las ponderaciones del ${name} en ${years} son fracciones o porcentajes: ${values.map((value) => String(value).replace('.', ',')).join('; ')}.`,
      help: () => 'Dé a toda la columna formato de porcentaje (34%), o escriba todas de 0 a 100.',
      example: { values: [0.5, 50] },
      about: objectiveIn(2, 2024),
      reason:
        '0,5 puede ser medio por ciento o cincuenta; se decide por el formato y la suma, no se adivina.',
    }),
  PES205: () =>
    define<{ readonly operand: OperandName; readonly value: Figure }>({
      severity: 'error',
      title: 'Valor negativo',
      message: ({ operand, value }, { name }) =>
        `${OPERAND_NAMES[operand]} de la ${name} es ${nameFigure(value)}; no se admiten valores negativos.`,
      help: () => 'Corrija el valor. Mientras tanto el indicador es no calculable.',
      example: { operand: 'executed', value: numberFigure(-4) },
      about: indicatorIn(2024),
      reason:
        'Ninguna magnitud del plan puede ser negativa; casi siempre es un signo tecleado por error.',
    }),
  PES206: () =>
    define<{ readonly count: number }>({
      severity: 'error',
      title: 'Indicador repetido',
      message: ({ count }, { name }) => `La ${name} está ${count} veces en la matriz.`,
      help: () =>
        'Deje una sola fila por indicador (la del año, si tiene una por trimestre o semestre), o agregue la columna Entidad si se repite por entidad.',
      example: { count: 2 },
      about: indicatorIn(2024),
      reason:
        'La misma clave dos veces contaría dos veces, y no se sabe cuál fila cruza con SEGPLAN.',
    }),
  PES207: () =>
    define<null>({
      severity: 'error',
      shared: {
        cause: () => null,
        message: (_, { count, years }) =>
          `${count} indicadores programados en ${years} tienen la tendencia en blanco.`,
      },
      title: 'Indicador programado sin tendencia',
      message: (_, { name, years }) =>
        `La ${name} está programada en ${years}, pero su tendencia está en blanco.`,
      help: () => 'Escriba Constante, Creciente, Decreciente o Suma.',
      example: null,
      about: indicatorIn(2024),
      reason: 'La tendencia decide la fórmula del avance.',
    }),
  PES208: () =>
    define<null>({
      severity: 'error',
      shared: {
        cause: () => null,
        message: (_, { count }) =>
          `${count} indicadores son Decreciente y se pidió el método «línea base», pero no tienen una línea base en número.`,
      },
      title: 'Falta la línea base',
      message: (_, { name }) =>
        `La ${name} es Decreciente y se pidió el método «línea base», pero no tiene una línea base en número.`,
      help: () => 'Escriba su línea base en la matriz, o use --decreciente inversa.',
      example: null,
      about: indicatorIn(2024),
      reason:
        'El método «línea base» mide el camino desde la línea base; sin ella no hay cociente.',
    }),
  PES209: () =>
    define<{ readonly baseline: Figure; readonly target: Figure }>({
      severity: 'error',
      title: 'La línea base no es mayor que lo programado',
      message: ({ baseline, target }, { name }) =>
        `La ${name} es Decreciente, pero su línea base (${nameFigure(baseline)}) no es mayor que lo programado (${nameFigure(target)}).`,
      help: () => 'Revise la línea base, lo programado o la tendencia del indicador.',
      example: { baseline: numberFigure(10), target: numberFigure(12) },
      about: indicatorIn(2024),
      reason:
        'En un Decreciente la línea base es el punto de partida y debe ser mayor que lo programado.',
    }),
  PES210: () =>
    define<{ readonly weight: number }>({
      severity: 'warning',
      effect: 'misleads',
      shared: {
        cause: () => null,
        message: (_, { count, years }) =>
          `${count} indicadores tienen ponderación en ${years}, pero no están programados; no cuentan para su objetivo.`,
      },
      title: 'Ponderación sin programación',
      message: ({ weight }, { name, years }) =>
        `La ${name} tiene una ponderación de ${formatPercentBriefly(weight)} en ${years}, pero no está programada; no cuenta para el objetivo.`,
      help: () => 'Quite la ponderación de esa vigencia, o escriba lo programado.',
      example: { weight: 0.5 },
      about: strategicIn('78', 2024),
      reason: 'Una ponderación sin programación suele ser un olvido en una de las dos columnas.',
    }),
  PES211: () =>
    define<{ readonly number: number; readonly names: readonly string[] }>({
      severity: 'warning',
      title: 'Dos objetivos con el mismo número',
      message: ({ names, number }) =>
        `Hay ${names.length} objetivos con el número ${number} y distinto nombre: ${listOf(names)}.`,
      help: () => 'Si son el mismo, escriba el nombre igual en todas sus filas; si no, numérelos.',
      example: {
        number: 3,
        names: ['Mejorar el uso de las TIC', 'Mejorar el uso de las tecnologías'],
      },
      reason: 'Un objetivo escrito de dos maneras queda partido en dos cumplimientos.',
    }),
  PES227: () =>
    define<{ readonly text: string }>({
      severity: 'note',
      shared: {
        cause: () => null,
        message: (_, { count }) =>
          `${count} líneas base no se leen como número; ningún avance se calcula con ellas.`,
      },
      title: 'Línea base que no es un número',
      message: ({ text }, { name }) =>
        `La línea base de la ${name} dice ${quoted(text)}, que no se lee como número; ningún avance se calcula con ella.`,
      help: () => 'Escriba solo el número, o ND si no lo hay.',
      example: { text: '35 en 2019' },
      about: indicatorIn(),
      reason:
        'Creciente no toma la línea base, ni Decreciente por el método «inversa»: su texto no impide el avance.',
    }),
  PES240: () =>
    define<{ readonly count: number }>({
      severity: 'note',
      title: 'Fila repetida en la matriz',
      message: ({ count }, { name }) =>
        `La ${name} está en ${count} filas del mismo objetivo que dicen lo mismo; se tomó como una sola.`,
      help: () => 'Deje una sola fila por indicador.',
      example: { count: 2 },
      about: indicatorIn(2024),
      reason:
        'La misma fila dos veces es un solo indicador: contarla dos veces cambiaría los pesos.',
    }),
};
