/** PES228 and PES229: what no file brings of the figures that a progress is computed from. */

import { writeFigure } from '../../model/spanish.ts';
import { define, tellOf } from '../entry.ts';

/** How many indicators have no column of what they need, in any file. */
export interface MissingFacts {
  readonly count: number;
}

/** Findings on figures that no file brings, by code. */
export const missingFigures = {
  PES228: () =>
    define<MissingFacts>({
      severity: 'error',
      title: 'Ningún archivo trae lo programado',
      message: ({ count }, { years }) =>
        `Ni la matriz ni SEGPLAN tienen lo programado en ${years} de ${writeFigure(count, 'indicador', 'indicadores')}, que por tanto no ${count === 1 ? 'es calculable' : 'son calculables'}.`,
      help: () =>
        'Agregue la columna de lo programado a la matriz, o indique con --segplan el reporte que la trae.',
      example: { count: 17 },
      about: tellOf('', 2024),
      reason: 'Sin la columna no se sabe qué se programó; en blanco diría que no se programó nada.',
    }),
  PES229: () =>
    define<MissingFacts>({
      severity: 'error',
      title: 'Ningún archivo trae lo ejecutado',
      message: ({ count }, { years }) =>
        `Ni SEGPLAN ni la matriz tienen lo ejecutado en ${years} de ${writeFigure(count, 'indicador', 'indicadores')}, que por tanto no ${count === 1 ? 'es calculable' : 'son calculables'}.`,
      help: () =>
        'Revise los encabezados del reporte, o indique con --segplan el que trae lo ejecutado.',
      example: { count: 17 },
      about: tellOf('', 2024),
      reason: 'Sin la columna no se sabe qué se ejecutó; en blanco diría que nadie reportó.',
    }),
};
