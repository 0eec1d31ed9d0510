/** PES301 to PES308, PES317 and PES318: what is wrong with crossing the execution with the plan. */

import { define } from '../entry.ts';
import { INDICATOR } from '../examples.ts';
import { listOf, quoted } from '../wording.ts';

/** An indicator as people name it: «meta sectorial 2307 (indicador 4231)». */
export interface IndicatorFacts {
  readonly indicator: string;
}

/** What may be the record of an indicator, and what the doubt is about. */
export interface DoubtFacts extends IndicatorFacts {
  readonly count: number;
  readonly by: 'several' | 'exports' | 'shared' | 'goal' | 'entity' | 'parts' | 'quarters' | 'name';
  /** The records that it may be, as people name them, or their files where those differ. */
  readonly alike: readonly string[];
}

/** Findings on the crossing of both files, by code. */
export const crossing = {
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
    example: {
      indicator: INDICATOR,
      vigencia: 2024,
      alike: ['meta sectorial 2370 (indicador 4231)'],
      by: 'name',
    },
    reason: 'Sin su fila no hay ejecución. Un código trastocado es la causa más común.',
  }),
  PES302: define<IndicatorFacts>({
    severity: 'note',
    title: 'Ejecución tomada de la matriz',
    message: ({ indicator }) =>
      `El reporte de SEGPLAN no trae la ejecución de la ${indicator}; se tomó de la matriz.`,
    help: () =>
      'Es lo esperado en las metas que SEGPLAN no sigue. Conserve el soporte de la cifra.',
    example: { indicator: 'meta estratégica 77' },
    reason: 'SEGPLAN no suele llevar las metas estratégicas; su ejecución viene en la matriz.',
  }),
  PES303: define<IndicatorFacts & { readonly vigencia: number }>({
    severity: 'warning',
    title: 'Fila de SEGPLAN que no está en la matriz',
    message: ({ indicator, vigencia }) =>
      `El reporte trae la ${indicator} en ${vigencia}, pero la matriz no la tiene.`,
    help: () => 'Revise los códigos, o confirme que la meta no hace parte del plan.',
    example: { indicator: INDICATOR, vigencia: 2024 },
    reason: 'Una fila que no cruza puede ser un indicador que falta en la matriz.',
  }),
  PES304: define<DoubtFacts>({
    severity: 'error',
    title: 'No se sabe qué fila de SEGPLAN corresponde',
    message: ({ indicator, count, by, alike }) =>
      by === 'exports'
        ? `Los reportes ${listOf(alike)} son del mismo corte y dan cifras distintas a la ${indicator}.`
        : by === 'several'
          ? `A la ${indicator} le corresponden ${count} filas del reporte por igual.`
          : `La ${indicator} comparte su fila del reporte con otro indicador de la matriz.`,
    help: ({ by }) =>
      by === 'exports'
        ? 'Deje solo el reporte que vale, o escriba en cada uno su fecha de corte.'
        : 'Agregue en los dos archivos lo que las distingue: tipo de meta, código de indicador o entidad.',
    example: { indicator: INDICATOR, count: 2, by: 'several', alike: [] },
    reason:
      'Un mismo código puede repetirse por tipo de meta o por entidad; no se elige por el orden.',
  }),
  PES305: define<
    IndicatorFacts & { readonly ofMatrix: string; readonly ofExport: string; readonly used: string }
  >({
    severity: 'warning',
    title: 'La programación difiere entre los dos archivos',
    message: ({ indicator, ofMatrix, ofExport, used }) =>
      `Lo programado de la ${indicator} difiere: ${ofMatrix} en la matriz, ${ofExport} en SEGPLAN; se usó ${used}.`,
    help: () => 'Confirme cuál está vigente. Con --programado se elige de qué archivo se toma.',
    example: { indicator: INDICATOR, ofMatrix: '46', ofExport: '40', used: '40' },
    reason:
      'La publicación cita SEGPLAN como fuente, pero el plan formulado es la matriz: toda diferencia se informa.',
  }),
  PES306: define<IndicatorFacts & { readonly programmed: string; readonly executed: string }>({
    severity: 'error',
    title: 'Programado y ejecutado en escalas distintas',
    message: ({ indicator, programmed, executed }) =>
      `En la ${indicator}, programado ${programmed} y ejecutado ${executed} parecen estar uno en porcentaje y otro en fracción: uno es unas 100 veces el otro.`,
    help: () => 'Escriba los dos en la misma unidad y con el mismo formato de celda.',
    example: { indicator: INDICATOR, programmed: '15%', executed: '15' },
    reason: 'Uno en porcentaje y otro en fracción da un avance de 10.000 % o de 1 %.',
  }),
  PES307: define<IndicatorFacts & { readonly executed: string; readonly vigencia: number }>({
    severity: 'warning',
    title: 'Ejecución sin programación',
    message: ({ indicator, executed, vigencia }) =>
      `La ${indicator} tiene ejecutado ${executed}, pero no está programada en ${vigencia}; no cuenta para el objetivo.`,
    help: () => 'Confirme lo programado de la vigencia.',
    example: { indicator: INDICATOR, executed: '3', vigencia: 2024 },
    reason: 'Lo que no se programó no entra en el promedio aunque se ejecute.',
  }),
  PES308: define<IndicatorFacts & { readonly mark: string | null }>({
    severity: 'warning',
    title: 'Indicador programado sin reporte',
    message: ({ indicator, mark }) =>
      `La ${indicator} está programada, pero su ejecución ${mark === null ? 'está en blanco' : `dice ${quoted(mark)}`}; aporta 0 y el objetivo queda incompleto.`,
    help: () => 'Pida el reporte a la entidad. Si lo ejecutado fue cero, escriba 0.',
    example: { indicator: INDICATOR, mark: 'ND' },
    reason: 'Sin reporte no es cero: se muestran el cumplimiento con 0 y el que no lo cuenta.',
  }),
  PES317: define<IndicatorFacts & { readonly ofMatrix: string; readonly ofExport: string }>({
    severity: 'warning',
    title: 'La ejecución difiere entre los dos archivos',
    message: ({ indicator, ofMatrix, ofExport }) =>
      `Lo ejecutado de la ${indicator} difiere: ${ofMatrix} en la matriz, ${ofExport} en SEGPLAN; se usó lo de SEGPLAN.`,
    help: () => 'Actualice la matriz, o confirme el dato en SEGPLAN.',
    example: { indicator: INDICATOR, ofMatrix: '45', ofExport: '46' },
    reason: 'La publicación cita SEGPLAN; una cifra distinta en la matriz es una versión anterior.',
  }),
  PES318: define<
    IndicatorFacts & { readonly vigencia: number; readonly before: string; readonly after: string }
  >({
    severity: 'warning',
    title: 'Cambió una vigencia cerrada',
    message: ({ indicator, vigencia, before, after }) =>
      `Lo ejecutado de la ${indicator} en ${vigencia}, vigencia ya cerrada, cambió entre dos reportes: antes ${before}, ahora ${after}.`,
    help: () => 'Pida el motivo del cambio: esa vigencia pudo haberse publicado.',
    example: { indicator: INDICATOR, vigencia: 2024, before: '46', after: '44' },
    reason: 'Una vigencia cerrada ya se publicó; cambiarla cambia una cifra oficial.',
  }),
};
