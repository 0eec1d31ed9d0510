/** PES319 to PES322: what the two files, or their texts, say of different years or trends. */

import { define } from '../entry.ts';
import { INDICATOR } from '../examples.ts';
import { quoted } from '../wording.ts';

/** Findings on the agreement of both files, by code. */
export const agreement = {
  PES319: define<{ indicator: string; ofMatrix: string; ofExport: string }>({
    severity: 'warning',
    title: 'La tendencia difiere entre los dos archivos',
    message: ({ indicator, ofMatrix, ofExport }) =>
      `La ${indicator} es ${ofMatrix} en la matriz y ${ofExport} en SEGPLAN; se usó la de la matriz.`,
    help: () => 'Confirme la tendencia vigente y corrija el archivo que no la tiene.',
    example: { indicator: INDICATOR, ofMatrix: 'Constante', ofExport: 'Suma' },
    reason: 'Con otra tendencia la misma ejecución se lee de otra manera en el cuatrienio.',
  }),
  PES320: define<{
    indicator: string;
    ofMatrix: string;
    ofExport: string;
    times: number;
    used: string;
  }>({
    severity: 'warning',
    title: 'Lo programado difiere por un factor de 100 o de 1.000',
    message: ({ indicator, ofMatrix, ofExport, times, used }) =>
      `La ${indicator} tiene programado ${ofMatrix} en la matriz y ${ofExport} en SEGPLAN: difieren ${times === 100 ? '100' : '1.000'} veces; se usó ${used}.`,
    help: () =>
      'Por lo general, uno está en porcentaje y el otro en fracción, o un separador de miles se leyó como coma. Escriba los dos en la misma unidad.',
    example: { indicator: INDICATOR, ofMatrix: '15%', ofExport: '15', times: 100, used: '15' },
    reason: 'Un factor exacto de 100 o de 1.000 es un cambio de unidad o un separador mal leído.',
  }),
  PES321: define<{ indicator: string; vigencia: number; text: string; year: number }>({
    severity: 'warning',
    title: 'Justificación de otra vigencia',
    message: ({ indicator, vigencia, text, year }) =>
      `La observación de la ${indicator} en ${vigencia} habla de ${year} y no de ${vigencia}: ${quoted(text)}.`,
    help: () =>
      'Confirme si el resultado es de la vigencia o está rezagado, y dígalo en la observación.',
    example: {
      indicator: 'meta estratégica 72',
      vigencia: 2024,
      text: 'Incremento en 0,40 puntos del IGPD. Resultados 2023',
      year: 2023,
    },
    reason:
      'Es el caso publicado de 2024: el índice se mide con un año de rezago y el resultado es del año anterior.',
  }),
  PES322: define<{ text: string; year: number; vigencias: readonly number[] }>({
    severity: 'warning',
    title: 'Nota con un año que ya pasó',
    message: ({ text, year, vigencias }) =>
      `La nota ${quoted(text)} dice ${year}, y el archivo es de ${[...new Set([vigencias[0], vigencias.at(-1)])].join('-')}.`,
    help: () => 'Actualice la nota: por lo general quedó del archivo del año anterior.',
    example: { text: 'Fuente: SEGPLAN 2023', year: 2023, vigencias: [2024] },
    reason: 'Las notas al pie se copian de un año al otro y quedan diciendo el anterior.',
  }),
};
