/** PES323 to PES329, PES340 to PES342: which table and row of the export is an indicator's, where more than its code decides. */

import type { OtherReason } from '../../model/layout.ts';
import { joinList } from '../../model/spanish.ts';
import { define, tellOf } from '../entry.ts';
import { indicatorIn } from '../examples.ts';
import { OTHER_REASONS } from '../sheet-words.ts';
import { identifySubject, indicatorSubject, nameSubject } from '../subject.ts';
import { listOf, type Named, nameRecords, quoted } from '../wording.ts';
import { type DoubtFacts, identifyDoubt } from './crossing.ts';

const OTHER_CENTRE: Named = {
  key: { goalKind: 'proyecto', goalCode: '3', indicatorCode: '3', entity: 'IDU' },
  names: { goal: 'Operar 1 centro de control', indicator: null },
};

const OTHER_GOAL: Named = {
  key: { goalKind: 'sectorial', goalCode: '46', indicatorCode: '9', entity: null },
  names: { goal: 'Otra meta', indicator: null },
};

const UNCODED: Named = {
  key: { goalKind: null, goalCode: null, indicatorCode: null, entity: 'SDM' },
  names: { goal: 'Asistir técnicamente', indicator: null },
};

/** Findings on the match of both files, by code. */
export const matching = {
  PES323: () =>
    define<DoubtFacts>({
      severity: 'error',
      title: 'El código es de otra meta en SEGPLAN',
      message: ({ by, alike, ours }, { name }) =>
        by === 'indicator'
          ? `El reporte usa el código de la ${name} para otro indicador de esa meta, con otra programación: ${listOf(alike.flatMap(({ names }) => names.indicator ?? []))}, y no ${quoted(ours ?? '')}. No se sabe si es el mismo.`
          : `El reporte usa el código de la ${name} para otra ${by === 'goal' ? 'meta' : 'entidad'}: ${nameRecords(alike)}. No se sabe si es la misma.`,
      help: ({ by }) =>
        by === 'indicator'
          ? 'Corrija el código en la matriz o en el reporte; si es el mismo indicador, escriba igual su nombre o lo programado.'
          : 'Corrija el código en la matriz o en el reporte; si es la misma meta, escriba igual su nombre y su entidad.',
      example: { count: 1, by: 'entity', alike: [OTHER_CENTRE], files: ['segplan.xlsx'] },
      about: tellOf(nameSubject(indicatorSubject(OTHER_CENTRE)), 2024),
      identity: identifyDoubt,
      reason:
        'Un código corto se repite entre entidades y proyectos: sin la misma entidad o el mismo nombre no prueba nada.',
    }),
  PES324: () =>
    define<DoubtFacts>({
      severity: 'error',
      title: 'Indicador en varias filas de SEGPLAN',
      message: ({ count, by }, { name }) =>
        by === 'parts'
          ? `La ${name} está en ${count} filas del reporte que pueden ser partes de ella; ninguna es sola la del indicador, y nada muestra que se puedan sumar.`
          : count === 1
            ? `La ${name} está en el reporte con una sola parte del año, y lo programado en ella no es lo de la matriz; no es lo de la vigencia.`
            : `La ${name} está en ${count} filas del reporte, una por periodo; no se sabe si se suman o si la última trae el acumulado.`,
      help: () =>
        'Deje en el reporte una sola fila por indicador y vigencia, con el total de la vigencia.',
      example: { count: 2, by: 'parts', alike: [], files: ['segplan.xlsx'] },
      about: indicatorIn(2024),
      identity: identifyDoubt,
      reason:
        'La fila de una entidad o de un trimestre es solo una parte; tomarla por el total da otro avance.',
    }),
  PES325: () =>
    define<DoubtFacts>({
      severity: 'error',
      title: 'Meta sin código que puede estar en SEGPLAN',
      message: ({ alike }, { name }) =>
        alike.some(({ key }) => key.goalCode === null)
          ? `El reporte no dice el código de su meta; la ${name} podría ser ${nameRecords(alike)}.`
          : `La ${name} no tiene código; en el reporte podría ser ${nameRecords(alike)}.`,
      help: ({ alike }) =>
        alike.some(({ key }) => key.goalCode === null)
          ? 'Escriba en el reporte el código de la meta, como está en la matriz.'
          : 'Escriba en la matriz el código de la meta, como está en el reporte.',
      example: { count: 1, by: 'name', alike: [OTHER_GOAL], files: ['segplan.xlsx'] },
      about: tellOf('meta «46 entidades distritales asistidas»', 2024),
      identity: identifyDoubt,
      reason: 'Sin código no se sabe si la fila del reporte es la de la meta.',
    }),
  PES326: () =>
    define<{ readonly count: number }>({
      severity: 'note',
      shared: { cause: () => null },
      title: 'Se usó la última fila de SEGPLAN',
      message: ({ count }, { name }) =>
        `La ${name} está en ${count} filas del reporte, una por corte; se usó la última.`,
      help: () => 'Si las filas no son cortes del mismo dato, deje una sola por indicador.',
      example: { count: 4 },
      about: indicatorIn(2024),
      reason: 'De varios cortes de un mismo dato vale el último.',
    }),
  PES327: () =>
    define<{ readonly count: number }>({
      severity: 'note',
      shared: { cause: () => null },
      title: 'Se sumaron filas de SEGPLAN',
      message: ({ count }, { name }) =>
        `La ${name} está en ${count} filas del reporte que son partes de ella; se sumaron.`,
      help: () => 'Confirme que lo programado de las filas suma lo programado del indicador.',
      example: { count: 2 },
      about: indicatorIn(2024),
      reason: 'Solo lo que es Suma se suma, y solo si el total de las partes es el de la meta.',
    }),
  PES328: () =>
    define<{ readonly count: number }>({
      severity: 'note',
      shared: { cause: () => null },
      title: 'Fila repetida en SEGPLAN',
      message: ({ count }, { name }) =>
        `La ${name} está en ${count} filas del reporte con las mismas cifras; se tomó como una sola.`,
      help: () => 'Deje una sola fila por indicador y vigencia.',
      example: { count: 2 },
      about: indicatorIn(2024),
      reason: 'Un reporte con una fila por proyecto repite el indicador en cada una.',
    }),
  PES329: () =>
    define<{ readonly alike: Named }>({
      severity: 'warning',
      title: 'Meta cruzada por su nombre',
      message: ({ alike }, { name }) =>
        `La ${name} no tiene código en uno de los dos archivos; por el nombre, que es el mismo, se tomó ${nameRecords([alike])} del reporte.`,
      help: () => 'Escriba el código en los dos archivos.',
      example: { alike: UNCODED },
      about: indicatorIn(2024),
      identity: ({ alike }) => identifySubject(indicatorSubject(alike)),
      reason:
        'Un nombre igual en los dos archivos, que nadie más tiene, deja una sola fila posible.',
    }),
  PES340: () =>
    define<DoubtFacts>({
      severity: 'error',
      title: 'Mismo nombre con otro código en SEGPLAN',
      message: ({ alike, by }, { name }) =>
        `El reporte no trae el código de la ${name}, pero con ${by === 'code' ? 'su mismo nombre' : 'el mismo código y el mismo nombre de su indicador'} trae ${nameRecords(alike)}. No se sabe si es la misma.`,
      help: () =>
        'Si es la misma, ponga el mismo código en los dos archivos; si no, corrija el nombre de una de las dos.',
      example: { count: 1, by: 'code', alike: [OTHER_GOAL], files: ['segplan.xlsx'] },
      about: tellOf('meta sectorial 64 (indicador 9)', 2024),
      identity: identifyDoubt,
      reason:
        'Si el código cambió, la fila es la suya; si no, quedó sin reporte: son dos avances distintos.',
    }),
  PES341: () =>
    define<DoubtFacts>({
      severity: 'error',
      title: 'Indicador que falta en el último corte',
      message: ({ files }, { name }) =>
        `La ${name} solo está en un reporte de un corte anterior, ${joinList(files.map((file) => `«${file}»`))}; el del último corte trae otros de ese reporte y no la trae.`,
      help: () =>
        'Descargue de nuevo el reporte del último corte, con todos los indicadores; si ya no se reporta, quite la fila del anterior.',
      example: { count: 1, by: 'cutoff', alike: [], files: ['segplan-junio.xlsx'] },
      about: indicatorIn(2024),
      identity: identifyDoubt,
      reason:
        'Lo ejecutado a un corte anterior no es lo de la vigencia, y que falte la fila no dice que no se ejecutó.',
    }),
  PES342: () =>
    define<{ readonly table: string; readonly because: OtherReason }>({
      severity: 'error',
      title: 'Tabla que no es la ejecución de la matriz',
      message: ({ table, because }) =>
        `«${table}» tiene los encabezados de un reporte, pero ${OTHER_REASONS[because]}. No se tomó ninguna cifra de ella.`,
      help: () =>
        'Indique con --segplan el reporte de las magnitudes de esta matriz, o corrija lo programado en uno de los dos.',
      example: { table: 'Presupuesto 2024', because: 'money' },
      identity: ({ because }) => because,
      reason:
        'Los pesos, una proyección u otro plan divididos por lo programado dan un avance, pero no el del indicador.',
    }),
  PES343: () =>
    define<{ readonly count: number; readonly because: 'in-force' | 'total' }>({
      severity: 'note',
      shared: { cause: ({ because }) => because },
      title: 'Se usó una de varias filas de SEGPLAN',
      message: ({ count, because }, { name }) =>
        because === 'in-force'
          ? `La ${name} está en ${count} filas del reporte; se usó la que dice estar vigente.`
          : `La ${name} está en ${count} filas del reporte, y una es el total de las otras; se usó esa.`,
      help: () => 'Confirme que las otras filas no cuentan por aparte.',
      example: { count: 3, because: 'total' },
      about: indicatorIn(2024),
      reason:
        'Una fila anulada, o la programación inicial, no es la del año; y un total no se suma con sus partes.',
    }),
};
