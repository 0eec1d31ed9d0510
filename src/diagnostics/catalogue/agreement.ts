/** PES319 to PES322: what the two files, or their texts, say of different years or trends. */

import { type Figure, numberFigure } from '../../model/figure.ts';
import { nameTrend, type Trend } from '../../model/trend.ts';
import { define } from '../entry.ts';
import { indicatorIn, strategicIn } from '../examples.ts';
import { nameFigure, quoted } from '../wording.ts';

/** Findings on the agreement of both files, by code. */
export const agreement = {
  PES319: () =>
    define<{ readonly ofMatrix: Trend; readonly ofExport: Trend }>({
      severity: 'warning',
      effect: 'misleads',
      shared: { cause: ({ ofMatrix, ofExport }) => [ofMatrix, ofExport] },
      title: 'La tendencia difiere entre los dos archivos',
      message: ({ ofMatrix, ofExport }, { name }) =>
        `La ${name} es ${nameTrend(ofMatrix)} en la matriz y ${nameTrend(ofExport)} en SEGPLAN; se usó la de la matriz.`,
      help: () => 'Confirme la tendencia vigente y corrija el archivo que no la tiene.',
      example: { ofMatrix: 'constante', ofExport: 'suma' },
      about: indicatorIn(2024),
      reason: 'Con otra tendencia la misma ejecución se lee de otra manera en el cuatrienio.',
    }),
  PES320: () =>
    define<{
      readonly ofMatrix: Figure;
      readonly ofExport: Figure;
      readonly times: 100 | 1000;
      readonly used: Figure;
    }>({
      severity: 'warning',
      otherwise: 'programmed',
      shared: { cause: ({ times }) => times },
      title: 'Lo programado difiere por un factor de 100 o de 1.000',
      message: ({ ofMatrix, ofExport, times, used }, { name }) =>
        `La ${name} tiene programado ${nameFigure(ofMatrix)} en la matriz y ${nameFigure(ofExport)} en SEGPLAN: difieren ${times === 100 ? '100' : '1.000'} veces; se usó ${nameFigure(used)}.`,
      help: () =>
        'Por lo general, uno está en porcentaje y el otro en fracción, o un separador de miles se leyó como coma. Escriba los dos en la misma unidad.',
      example: {
        ofMatrix: numberFigure(0.15, true),
        ofExport: numberFigure(15),
        times: 100,
        used: numberFigure(15),
      },
      about: indicatorIn(2024),
      reason: 'Un factor exacto de 100 o de 1.000 es un cambio de unidad o un separador mal leído.',
    }),
  PES321: () =>
    define<{ readonly text: string; readonly year: number }>({
      severity: 'warning',
      effect: 'informs',
      title: 'Justificación de otra vigencia',
      message: ({ text, year }, { name, years }) =>
        `La observación de la ${name} en ${years} habla de ${year} y no de ${years}: ${quoted(text)}.`,
      help: () =>
        'Confirme si el resultado es de la vigencia o está rezagado, y dígalo en la observación.',
      example: {
        text: 'Incremento en 0,40 puntos del IGPD. Resultados 2023',
        year: 2023,
      },
      about: strategicIn('72', 2024),
      reason:
        'Es el caso publicado de 2024: el índice se mide con un año de rezago y el resultado es del año anterior.',
    }),
  PES322: () =>
    define<{ text: string; year: number; vigencias: readonly number[] }>({
      severity: 'warning',
      effect: 'misleads',
      title: 'Nota con un año que ya pasó',
      message: ({ text, year, vigencias }) =>
        `La nota ${quoted(text)} dice ${year}, y el archivo es de ${[...new Set([vigencias[0], vigencias.at(-1)])].join('-')}.`,
      help: () => 'Actualice la nota: por lo general quedó del archivo del año anterior.',
      example: { text: 'Fuente: SEGPLAN 2023', year: 2023, vigencias: [2024] },
      reason: 'Las notas al pie se copian de un año al otro y quedan diciendo el anterior.',
    }),
};
