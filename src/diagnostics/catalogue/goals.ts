/** PES219 to PES223, PES233: baselines, goals and objectives that are missing, or that contradict themselves. */

import { type Figure, numberFigure } from '../../model/figure.ts';
import { formatPercent } from '../../model/number.ts';
import { nameTrend, TREND_MEANINGS, type Trend } from '../../model/trend.ts';
import { define } from '../entry.ts';
import { goalIn } from '../examples.ts';
import { listOf, nameFigure, quoted } from '../wording.ts';

/** Findings on goals, their baselines and their objectives, by code. */
export const goals = {
  PES219: () =>
    define<{ readonly trend: Trend }>({
      severity: 'note',
      shared: {
        cause: ({ trend }) => trend,
        message: ({ trend }, { count }) =>
          `${count} indicadores son ${nameTrend(trend)}, pero su línea base está en blanco.`,
      },
      title: 'Línea base en blanco',
      message: ({ trend }, { name }) =>
        `La ${name} es ${nameTrend(trend)}, pero su línea base está en blanco.`,
      help: () => 'Escriba la línea base; si no la hay, escriba ND.',
      example: { trend: 'decreciente' },
      about: goalIn(),
      reason: 'Sin línea base no se sabe de dónde parte un indicador que debe crecer o decrecer.',
    }),
  PES220: () =>
    define<{
      readonly trend: Trend;
      readonly baseline: Figure;
      readonly target: Figure;
      /** Of the target: the finding bears on all vigencias. */
      readonly year: number;
    }>({
      severity: 'warning',
      effect: 'misleads',
      shared: {
        cause: ({ trend }) => trend,
        message: ({ trend }, { count }) =>
          `${count} indicadores son ${nameTrend(trend)}, pero su línea base ya ${TREND_MEANINGS[trend].better === 'more' ? 'supera' : 'está por debajo de'} lo programado en alguna vigencia.`,
      },
      title: 'Línea base del lado equivocado',
      message: ({ trend, baseline, target, year }, { name }) =>
        `La ${name} es ${nameTrend(trend)}, pero su línea base (${nameFigure(baseline)}) ya ${TREND_MEANINGS[trend].better === 'more' ? 'supera' : 'está por debajo de'} lo programado en ${year} (${nameFigure(target)}).`,
      help: () => 'Revise la línea base, lo programado o la tendencia del indicador.',
      example: {
        trend: 'creciente',
        baseline: numberFigure(75),
        target: numberFigure(70.72),
        year: 2024,
      },
      about: goalIn(),
      reason:
        'Programar menos de lo que ya se tenía suele ser una tendencia o una línea base equivocada.',
    }),
  PES221: () =>
    define<{ objective: string }>({
      severity: 'warning',
      title: 'Objetivo sin indicadores',
      message: ({ objective }) => `No hay ningún indicador bajo ${quoted(objective)}.`,
      help: () => 'Agregue sus metas e indicadores, o quite el objetivo de la matriz.',
      example: { objective: 'Objetivo 4. Consolidar las alianzas' },
      reason: 'Un objetivo sin indicadores no tiene cumplimiento y faltaría en la publicación.',
    }),
  PES222: () =>
    define<{ readonly trends: readonly Trend[] }>({
      severity: 'warning',
      effect: 'misleads',
      title: 'Una meta con dos tendencias',
      message: ({ trends }, { name }) =>
        `La ${name} tiene filas con tendencias distintas: ${listOf(trends.map(nameTrend))}.`,
      help: () =>
        'Escriba la misma tendencia en todas sus filas, o confirme que cada una es propia.',
      example: { trends: ['suma', 'constante'] },
      about: goalIn(),
      reason:
        'Un mismo indicador con dos tendencias suele ser un error al copiar; que los indicadores de una meta tengan cada uno la suya es corriente y no se informa.',
    }),
  PES223: () =>
    define<{ goal: string; codes: readonly string[] }>({
      severity: 'warning',
      effect: 'misleads',
      title: 'La misma meta con varios códigos',
      message: ({ goal, codes }) =>
        `${quoted(goal)} está con ${codes.length} códigos: ${listOf(codes)}.`,
      help: () => 'Deje una sola vez la meta, con el código que tiene en SEGPLAN.',
      example: { goal: 'Asistir 46 entidades', codes: ['2307', '2370'] },
      reason:
        'Dos códigos para la misma meta suelen ser cifras trastocadas, y una de las dos no cruza.',
    }),
  PES234: () =>
    define<{
      readonly header: string;
      readonly shares: readonly number[];
      readonly sum: number;
    }>({
      severity: 'warning',
      effect: 'informs',
      title: 'Ponderaciones de un nivel superior que no suman 100 %',
      message: ({ header, shares, sum }) =>
        `Las ponderaciones de ${quoted(header)} suman ${formatPercent(sum)}: ${shares.map((share) => formatPercent(share)).join(' + ')}; se esperaba 100%.`,
      help: () =>
        'Revise la de cada parte. Ninguna cifra de este informe se calcula con ellas, pero sí la del plan completo.',
      example: {
        header: 'Ponderador eje',
        shares: [0.432, 0.235, 0.113, 0.114, 0.084],
        sum: 0.978,
      },
      reason: 'Lo que falta para 100 % es una parte del plan que no pesa, o un peso mal escrito.',
    }),
  PES233: () =>
    define<{ readonly count: number }>({
      severity: 'warning',
      shared: {
        cause: () => null,
        message: (_, { count }) =>
          `${count} metas comparten su código con filas de otros niveles del plan; cada fila se tomó por un indicador, con su avance.`,
      },
      title: 'Un código en varios niveles del plan',
      message: ({ count }, { name }) =>
        `La ${name} comparte su código con otras filas de otros niveles del plan, ${count} en total; cada una se tomó por un indicador, con su avance.`,
      help: () =>
        'Si son el mismo, deje una sola fila. Si no, deles códigos distintos: con el mismo no se pueden cruzar con SEGPLAN.',
      example: { count: 2 },
      about: goalIn(),
      reason:
        'Los códigos de producto del catálogo nacional se repiten en varios programas: lo que distingue sus filas es el programa.',
    }),
  PES245: () =>
    define<{ readonly trend: Trend; readonly baseline: Figure }>({
      severity: 'warning',
      title: 'Metas en 0 de un indicador con línea base',
      message: ({ trend, baseline }, { name }) =>
        `La ${name} es ${nameTrend(trend)} con línea base ${nameFigure(baseline)}, y todo lo programado es 0.`,
      help: () =>
        'Escriba la meta de cada vigencia; si no se programa ninguna, escriba NP. Si debe llegar a 0, la tendencia es Decreciente.',
      example: { trend: 'constante', baseline: numberFigure(47920) },
      about: goalIn(),
      reason: 'Programar 0 donde ya se tenía algo suele ser una celda sin diligenciar.',
    }),
};
