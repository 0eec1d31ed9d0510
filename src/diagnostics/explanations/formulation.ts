/** Cases and reasons of the findings on the formulation. */

import type { formulas } from '../catalogue/formulas.ts';
import type { formulation } from '../catalogue/formulation.ts';
import type { targets } from '../catalogue/targets.ts';
import type { ExplanationsOf } from '../explanation.ts';

const GOAL = 'meta sectorial 2307';
const INDICATOR = 'meta sectorial 2307 (indicador 4231)';

/** Explanations of PES2xx, by code. */
export const formulationExplanations: ExplanationsOf<
  keyof typeof formulation | keyof typeof targets | keyof typeof formulas
> = {
  PES201: {
    example: { objective: 5, vigencia: 2024, sum: 0.9 },
    reason:
      'El cumplimiento es un promedio ponderado; la publicación de 2024 reparte 100 % en cada objetivo (34, 33 y 33 en el 5).',
  },
  PES202: {
    example: { objective: 3, vigencia: 2024, sum: 0.5, left: ['meta estratégica 78'] },
    reason:
      'La publicación de 2024 lo hace así en el objetivo 3: calcula con lo programado y lo dice en una nota.',
  },
  PES203: {
    example: { indicator: INDICATOR, vigencia: 2024 },
    reason: 'Un indicador programado sin ponderación no tiene parte en el promedio, ni es 0.',
  },
  PES204: {
    example: { objective: 2, vigencia: 2024, values: [0.5, 50] },
    reason:
      '0,5 puede ser medio por ciento o cincuenta; se decide por el formato y la suma, no se adivina.',
  },
  PES205: {
    example: { name: `Lo ejecutado de la ${INDICATOR}`, value: '-4' },
    reason:
      'Ninguna magnitud del plan puede ser negativa; casi siempre es un signo tecleado por error.',
  },
  PES206: {
    example: { indicator: INDICATOR, count: 2 },
    reason:
      'La misma clave dos veces contaría dos veces, y no se sabe cuál fila cruza con SEGPLAN.',
  },
  PES207: {
    example: { indicator: INDICATOR, vigencia: 2024 },
    reason: 'La tendencia decide la fórmula del avance.',
  },
  PES208: {
    example: { indicator: INDICATOR, vigencia: 2024 },
    reason: 'El método línea base mide el camino desde la línea base; sin ella no hay cociente.',
  },
  PES209: {
    example: { indicator: INDICATOR, vigencia: 2024, baseline: '10', target: '12' },
    reason:
      'En un Decreciente la línea base es el punto de partida y debe ser mayor que lo programado.',
  },
  PES210: {
    example: { indicator: 'meta estratégica 78', vigencia: 2024, weight: 0.5 },
    reason: 'Una ponderación sin programación suele ser un olvido en una de las dos columnas.',
  },
  PES211: {
    example: {
      number: 3,
      names: ['Mejorar el uso de las TIC', 'Mejorar el uso de las tecnologías'],
    },
    reason: 'Un objetivo escrito de dos maneras queda partido en dos cumplimientos.',
  },
  PES212: {
    example: {
      indicator: 'meta sectorial 2058 (indicador 3980)',
      goal: 'Desarrollar 81 procesos de investigación',
      quantity: '81',
      found: '80',
    },
    reason: 'En Suma, lo programado de cada año son partes de la cantidad que la meta promete.',
  },
  PES213: {
    example: {
      indicator: INDICATOR,
      goal: 'Asistir 46 entidades y organismos distritales',
      quantity: '46',
      found: '45',
      vigencia: 2024,
    },
    reason: 'En Constante, la cantidad que la meta promete se cumple entera cada año.',
  },
  PES214: {
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
  },
  PES215: {
    example: { indicator: GOAL, vigencia: 2026, target: '40', other: '45', otherVigencia: 2025 },
    reason: 'Un Creciente nunca programa menos que el año anterior.',
  },
  PES216: {
    example: { indicator: GOAL, vigencia: 2026, target: '12', other: '10', otherVigencia: 2025 },
    reason: 'Un Decreciente nunca programa más que el año anterior.',
  },
  PES217: {
    example: {
      indicator: INDICATOR,
      vigencia: 2026,
      target: '64',
      other: '46',
      otherVigencia: 2024,
    },
    reason:
      'Un Constante programa lo mismo cada año; un valor distinto suele ser un error de tecleo.',
  },
  PES218: {
    example: { indicator: GOAL, trend: 'suma', total: '81', found: '80' },
    reason:
      'La meta del cuatrienio es la suma de los años en Suma, el valor de cada año en Constante y el del último en las demás.',
  },
  PES219: {
    example: { indicator: GOAL, trend: 'Decreciente' },
    reason: 'Sin línea base no se sabe de dónde parte un indicador que debe crecer o decrecer.',
  },
  PES220: {
    example: {
      indicator: GOAL,
      trend: 'Creciente',
      baseline: '75',
      target: '70,72',
      vigencia: 2024,
    },
    reason:
      'Programar menos de lo que ya se tenía suele ser una tendencia o una línea base equivocada.',
  },
  PES221: {
    example: { objective: 'Objetivo 4. Consolidar las alianzas' },
    reason: 'Un objetivo sin indicadores no tiene cumplimiento y faltaría en la publicación.',
  },
  PES222: {
    example: { goal: GOAL, trends: ['Suma', 'Constante'] },
    reason:
      'El tipo de anualización es de la meta en SEGPLAN; dos en la misma meta suele ser un error al copiar.',
  },
  PES223: {
    example: { goal: 'Asistir 46 entidades', codes: ['2307', '2370'] },
    reason:
      'Dos códigos para la misma meta suelen ser cifras trastocadas, y una de las dos no cruza.',
  },
  PES224: {
    example: { formula: 'I9/G8', expected: 'I9/G9' },
    reason: 'Una referencia corrida usa la cifra de otro indicador y no se nota en el resultado.',
  },
  PES225: {
    example: { formula: 'I9/G9/100' },
    reason: 'El avance es ejecutado ÷ programado; dividir otra vez lo hace cien veces menor.',
  },
  PES226: {
    example: { formula: 'SUM(H8:H10)', missing: ['H11'] },
    reason:
      'Al insertar una fila al final del grupo, Excel no siempre extiende el rango de la suma.',
  },
  PES227: {
    example: { indicator: GOAL, text: '35 en 2019' },
    reason:
      'Creciente no toma la línea base, ni Decreciente por el método inversa: su texto no impide el avance.',
  },
  PES228: {
    example: { vigencia: 2024, count: 17 },
    reason: 'Sin la columna no se sabe qué se programó; en blanco diría que no se programó nada.',
  },
  PES229: {
    example: { vigencia: 2024, count: 17 },
    reason: 'Sin la columna no se sabe qué se ejecutó; en blanco diría que nadie reportó.',
  },
};
