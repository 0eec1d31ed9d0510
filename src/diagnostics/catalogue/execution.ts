/** PES3xx: what is wrong with the execution, or with crossing it with the plan. */

import { formatPercent } from '../../model/number.ts';
import { joinList } from '../../model/spanish.ts';
import { define } from '../entry.ts';
import { listOf, quoted } from '../wording.ts';

/** An indicator as people name it: «meta sectorial 2307 (indicador 4231)». */
export interface IndicatorFacts {
  readonly indicator: string;
}

/** What may be the record of an indicator, and what the doubt is about. */
export interface DoubtFacts extends IndicatorFacts {
  readonly count: number;
  readonly by: 'several' | 'shared' | 'goal' | 'entity' | 'parts' | 'quarters' | 'name';
  /** The records that it may be, as people name them. */
  readonly alike: readonly string[];
}

/** A date as people write it: `31/12/2024`. */
export interface DateFacts {
  readonly vigencia: number;
  readonly dates: readonly string[];
}

/** Findings on the execution, by code. */
export const execution = {
  PES301: define<
    IndicatorFacts & {
      readonly vigencia: number;
      readonly alike: readonly string[];
      readonly by: 'name' | 'code';
    }
  >({
    severity: 'warning',
    title: 'Indicador sin fila en SEGPLAN',
    message: ({ indicator, vigencia, alike, by }) =>
      `La ${indicator} está programada en ${vigencia}, pero el reporte de SEGPLAN no la trae.` +
      (alike.length > 0
        ? ` Por el ${by === 'name' ? 'nombre' : 'código de indicador'} podría ser ${listOf(alike)}.`
        : ''),
    help: () => 'Revise los códigos en los dos archivos, o agregue su ejecución en la matriz.',
  }),
  PES302: define<IndicatorFacts>({
    severity: 'note',
    title: 'Ejecución tomada de la matriz',
    message: ({ indicator }) =>
      `El reporte de SEGPLAN no trae la ${indicator}; su ejecución se tomó de la matriz.`,
    help: () =>
      'Es lo esperado en las metas que SEGPLAN no sigue. Conserve el soporte de la cifra.',
  }),
  PES303: define<IndicatorFacts & { readonly vigencia: number }>({
    severity: 'warning',
    title: 'Fila de SEGPLAN que no está en la matriz',
    message: ({ indicator, vigencia }) =>
      `El reporte trae la ${indicator} en ${vigencia}, pero la matriz no la tiene.`,
    help: () => 'Revise los códigos, o confirme que la meta no hace parte del plan.',
  }),
  PES304: define<DoubtFacts>({
    severity: 'error',
    title: 'No se sabe qué fila de SEGPLAN corresponde',
    message: ({ indicator, count, by }) =>
      by === 'several'
        ? `A la ${indicator} le corresponden ${count} filas del reporte por igual.`
        : `La ${indicator} comparte su fila del reporte con otro indicador de la matriz.`,
    help: () =>
      'Agregue en los dos archivos lo que las distingue: tipo de meta, código de indicador o entidad.',
  }),
  PES305: define<
    IndicatorFacts & { readonly ofMatrix: string; readonly ofExport: string; readonly used: string }
  >({
    severity: 'warning',
    title: 'La programación difiere entre los dos archivos',
    message: ({ indicator, ofMatrix, ofExport, used }) =>
      `Lo programado de la ${indicator} difiere: ${ofMatrix} en la matriz, ${ofExport} en SEGPLAN; se usó ${used}.`,
    help: () => 'Confirme cuál está vigente. Con --programado se elige de qué archivo se toma.',
  }),
  PES306: define<IndicatorFacts & { readonly programmed: string; readonly executed: string }>({
    severity: 'error',
    title: 'Programado y ejecutado en escalas distintas',
    message: ({ indicator, programmed, executed }) =>
      `En la ${indicator}, programado ${programmed} y ejecutado ${executed} parecen estar uno en porcentaje y otro en fracción: uno es unas 100 veces el otro.`,
    help: () => 'Escriba los dos en la misma unidad y con el mismo formato de celda.',
  }),
  PES307: define<IndicatorFacts & { readonly executed: string; readonly vigencia: number }>({
    severity: 'warning',
    title: 'Ejecución sin programación',
    message: ({ indicator, executed, vigencia }) =>
      `La ${indicator} tiene ejecutado ${executed}, pero no está programada en ${vigencia}; no cuenta para el objetivo.`,
    help: () => 'Confirme lo programado de la vigencia.',
  }),
  PES308: define<IndicatorFacts & { readonly mark: string | null }>({
    severity: 'warning',
    title: 'Indicador programado sin reporte',
    message: ({ indicator, mark }) =>
      `La ${indicator} está programada, pero su ejecución ${mark === null ? 'está en blanco' : `dice ${quoted(mark)}`}; aporta 0 y el objetivo queda incompleto.`,
    help: () => 'Pida el reporte a la entidad. Si lo ejecutado fue cero, escriba 0.',
  }),
  PES309: define<IndicatorFacts & { readonly progress: number }>({
    severity: 'warning',
    title: 'Avance por encima de 125 %',
    message: ({ indicator, progress }) =>
      `La ${indicator} avanzó ${formatPercent(progress)}: más de 125%.`,
    help: () => 'Revise lo programado y lo ejecutado. El avance no se recorta.',
  }),
  PES310: define<IndicatorFacts & { readonly progress: number }>({
    severity: 'warning',
    title: 'Avance menor de 100 % sin justificación',
    message: ({ indicator, progress }) =>
      `La ${indicator} avanzó ${formatPercent(progress)} y no tiene justificación.`,
    help: () => 'Escriba por qué en la columna Observaciones.',
  }),
  PES311: define<{ vigencia: number }>({
    severity: 'warning',
    title: 'Falta la fecha de corte',
    message: ({ vigencia }) =>
      `Ningún archivo dice la fecha de corte; no se sabe si la vigencia ${vigencia} ya había cerrado y lo que está por debajo de 100% se muestra «En ejecución».`,
    help: () =>
      'Dé la fecha con --corte AAAA-MM-DD, o en un título del reporte: «Corte 31 de diciembre de 2024».',
  }),
  PES312: define<DateFacts>({
    severity: 'warning',
    title: 'Varias fechas de corte',
    message: ({ dates }) => `El archivo da varias fechas de corte: ${dates.join(', ')}.`,
    help: () => 'Dé la que vale con --corte AAAA-MM-DD.',
  }),
  PES313: define<DateFacts>({
    severity: 'warning',
    title: 'Corte fuera de la vigencia',
    message: ({ vigencia, dates }) =>
      `La fecha de corte (${dates.join(', ')}) no es de la vigencia ${vigencia}.`,
    help: () => 'Confirme que el reporte es el de esa vigencia.',
  }),
  PES314: define<IndicatorFacts & { readonly ours: string; readonly other: string }>({
    severity: 'warning',
    title: 'Los dos métodos para Decreciente difieren',
    message: ({ indicator, ours, other }) =>
      `La ${indicator} da ${ours} y daría ${other}: difieren en más de 5 puntos porcentuales.`,
    help: () =>
      'Ninguna norma fija el método. Elija con --decreciente y déjelo escrito en el informe.',
  }),
  PES315: define<IndicatorFacts & { readonly progress: number }>({
    severity: 'warning',
    title: 'Retroceso',
    message: ({ indicator, progress }) =>
      `La ${indicator} quedó peor que su línea base: su avance es ${formatPercent(progress)}.`,
    help: () => 'Revise lo ejecutado. El avance negativo se conserva.',
  }),
  PES316: define<
    IndicatorFacts & {
      readonly progress: number;
      readonly programmed: string;
      readonly executed: string;
    }
  >({
    severity: 'note',
    title: 'Avance por convención',
    message: ({ indicator, progress, programmed, executed }) =>
      `La ${indicator} es Decreciente, con programado ${programmed} y ejecutado ${executed}: el cociente no mide el avance, que por convención es ${formatPercent(progress)}.`,
    help: () => 'Explique en la observación cómo se interpreta ese avance.',
  }),
  PES317: define<IndicatorFacts & { readonly ofMatrix: string; readonly ofExport: string }>({
    severity: 'warning',
    title: 'La ejecución difiere entre los dos archivos',
    message: ({ indicator, ofMatrix, ofExport }) =>
      `Lo ejecutado de la ${indicator} difiere: ${ofMatrix} en la matriz, ${ofExport} en SEGPLAN; se usó lo de SEGPLAN.`,
    help: () => 'Actualice la matriz, o confirme el dato en SEGPLAN.',
  }),
  PES318: define<
    IndicatorFacts & { readonly vigencia: number; readonly before: string; readonly after: string }
  >({
    severity: 'warning',
    title: 'Cambió una vigencia cerrada',
    message: ({ indicator, vigencia, before, after }) =>
      `Lo ejecutado de la ${indicator} en ${vigencia}, vigencia ya cerrada, cambió entre dos reportes: antes ${before}, ahora ${after}.`,
    help: () => 'Pida el motivo del cambio: esa vigencia pudo haberse publicado.',
  }),
  PES323: define<DoubtFacts>({
    severity: 'error',
    title: 'El código es de otra meta en SEGPLAN',
    message: ({ indicator, by, alike }) =>
      `El reporte usa el código de la ${indicator} para otra ${by === 'goal' ? 'meta' : 'entidad'}: ${joinList(alike)}. No se sabe si es la misma.`,
    help: () =>
      'Corrija el código en la matriz o en el reporte; si es la misma meta, escriba igual su nombre y su entidad.',
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
  }),
  PES325: define<DoubtFacts>({
    severity: 'error',
    title: 'Meta sin código que puede estar en SEGPLAN',
    message: ({ indicator, alike }) =>
      `La ${indicator} no tiene código; en el reporte podría ser ${joinList(alike)}.`,
    help: () => 'Escriba en la matriz el código de la meta, como está en el reporte.',
  }),
  PES326: define<IndicatorFacts & { readonly count: number }>({
    severity: 'note',
    title: 'Se usó la última fila de SEGPLAN',
    message: ({ indicator, count }) =>
      `La ${indicator} está en ${count} filas del reporte, una por corte; se usó la última.`,
    help: () => 'Si las filas no son cortes del mismo dato, deje una sola por indicador.',
  }),
  PES327: define<IndicatorFacts & { readonly count: number }>({
    severity: 'note',
    title: 'Se sumaron filas de SEGPLAN',
    message: ({ indicator, count }) =>
      `La ${indicator} está en ${count} filas del reporte que son partes de ella; se sumaron.`,
    help: () => 'Confirme que lo programado de las filas suma lo programado del indicador.',
  }),
  PES328: define<IndicatorFacts & { readonly count: number }>({
    severity: 'note',
    title: 'Fila repetida en SEGPLAN',
    message: ({ indicator, count }) =>
      `La ${indicator} está en ${count} filas del reporte con las mismas cifras; se tomó como una sola.`,
    help: () => 'Deje una sola fila por indicador y vigencia.',
  }),
  PES329: define<IndicatorFacts & { readonly alike: string }>({
    severity: 'warning',
    title: 'Meta cruzada por su nombre',
    message: ({ indicator, alike }) =>
      `La ${indicator} no tiene código en uno de los dos archivos; por el nombre, que es el mismo, se tomó ${alike} del reporte.`,
    help: () => 'Escriba el código en los dos archivos.',
  }),
};
