/** PES323 to PES329: which row of the export is an indicator's, where more than its code decides. */

import { joinList } from '../../model/spanish.ts';
import { define } from '../entry.ts';
import { INDICATOR } from '../examples.ts';
import type { DoubtFacts, IndicatorFacts } from './crossing.ts';

/** Findings on the match of both files, by code. */
export const matching = {
  PES323: define<DoubtFacts>({
    severity: 'error',
    title: 'El código es de otra meta en SEGPLAN',
    message: ({ indicator, by, alike }) =>
      `El reporte usa el código de la ${indicator} para otra ${by === 'goal' ? 'meta' : 'entidad'}: ${joinList(alike)}. No se sabe si es la misma.`,
    help: () =>
      'Corrija el código en la matriz o en el reporte; si es la misma meta, escriba igual su nombre y su entidad.',
    example: {
      indicator: 'meta proyecto 3 (indicador 3)',
      count: 1,
      by: 'entity',
      alike: ['meta proyecto 3 (indicador 3) «Operar 1 centro de control» de «IDU»'],
    },
    reason:
      'Un código corto se repite entre entidades y proyectos: sin la misma entidad o el mismo nombre no prueba nada.',
  }),
  PES324: define<DoubtFacts>({
    severity: 'error',
    title: 'Indicador en varias filas de SEGPLAN',
    message: ({ indicator, count, by }) =>
      by === 'parts'
        ? `La ${indicator} está en ${count} filas del reporte con cifras distintas; ninguna es sola la del indicador, y nada muestra que se puedan sumar.`
        : `La ${indicator} está en ${count} filas del reporte, una por periodo; no se sabe si se suman o si la última trae el acumulado.`,
    help: () =>
      'Deje en el reporte una sola fila por indicador y vigencia, con el total de la vigencia.',
    example: { indicator: INDICATOR, count: 2, by: 'parts', alike: [] },
    reason:
      'La fila de una entidad o de un trimestre es solo una parte; tomarla por el total da otro avance.',
  }),
  PES325: define<DoubtFacts>({
    severity: 'error',
    title: 'Meta sin código que puede estar en SEGPLAN',
    message: ({ indicator, alike }) =>
      `La ${indicator} no tiene código; en el reporte podría ser ${joinList(alike)}.`,
    help: () => 'Escriba en la matriz el código de la meta, como está en el reporte.',
    example: {
      indicator: 'meta «46 entidades distritales asistidas»',
      count: 1,
      by: 'name',
      alike: ['meta sectorial 46 (indicador 9) «Otra meta»'],
    },
    reason: 'Sin código no se sabe si la fila del reporte es la de la meta.',
  }),
  PES326: define<IndicatorFacts & { readonly count: number }>({
    severity: 'note',
    title: 'Se usó la última fila de SEGPLAN',
    message: ({ indicator, count }) =>
      `La ${indicator} está en ${count} filas del reporte, una por corte; se usó la última.`,
    help: () => 'Si las filas no son cortes del mismo dato, deje una sola por indicador.',
    example: { indicator: INDICATOR, count: 4 },
    reason: 'De varios cortes de un mismo dato vale el último.',
  }),
  PES327: define<IndicatorFacts & { readonly count: number }>({
    severity: 'note',
    title: 'Se sumaron filas de SEGPLAN',
    message: ({ indicator, count }) =>
      `La ${indicator} está en ${count} filas del reporte que son partes de ella; se sumaron.`,
    help: () => 'Confirme que lo programado de las filas suma lo programado del indicador.',
    example: { indicator: INDICATOR, count: 2 },
    reason: 'Solo lo que es Suma se suma, y solo si el total de las partes es el de la meta.',
  }),
  PES328: define<IndicatorFacts & { readonly count: number }>({
    severity: 'note',
    title: 'Fila repetida en SEGPLAN',
    message: ({ indicator, count }) =>
      `La ${indicator} está en ${count} filas del reporte con las mismas cifras; se tomó como una sola.`,
    help: () => 'Deje una sola fila por indicador y vigencia.',
    example: { indicator: INDICATOR, count: 2 },
    reason: 'Un reporte con una fila por proyecto repite el indicador en cada una.',
  }),
  PES329: define<IndicatorFacts & { readonly alike: string }>({
    severity: 'warning',
    title: 'Meta cruzada por su nombre',
    message: ({ indicator, alike }) =>
      `La ${indicator} no tiene código en uno de los dos archivos; por el nombre, que es el mismo, se tomó ${alike} del reporte.`,
    help: () => 'Escriba el código en los dos archivos.',
    example: { indicator: INDICATOR, alike: 'meta «Asistir técnicamente» de «SDM»' },
    reason: 'Un nombre igual en los dos archivos, que nadie más tiene, deja una sola fila posible.',
  }),
};
