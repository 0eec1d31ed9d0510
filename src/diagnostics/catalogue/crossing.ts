/** PES301 to PES308, PES317 and PES318: what is wrong with crossing the execution with the plan. */

import { type Figure, numberFigure, numberOf } from '../../model/figure.ts';
import { formatDecimal } from '../../model/number.ts';
import { define } from '../entry.ts';
import { indicator, indicatorIn, strategicIn } from '../examples.ts';
import { identifySubject, indicatorSubject } from '../subject.ts';
import { listOf, type Named, nameFigure, nameIndicator, quoted } from '../wording.ts';

/** A figure as each of the files gives it. */
export interface TwoFigures {
  readonly ofMatrix: Figure;
  readonly ofExport: Figure;
}

const writeBoth = ({ ofMatrix, ofExport }: TwoFigures): string =>
  `${nameFigure(ofMatrix)} en la matriz, ${nameFigure(ofExport)} en SEGPLAN`;

/** From so many times on, two figures differ by more than a percentage from its fraction. */
const THOUSANDS = 400;

/** How far apart two figures are, and what one of them then seems to be. */
function areApart(programmed: Figure, executed: Figure): string {
  const [a, b] = [numberOf(programmed) ?? 0, numberOf(executed) ?? 0];
  const times = Math.max(a / b, b / a);
  return Number.isFinite(times) && times >= THOUSANDS
    ? `parecen estar en unidades distintas: uno es unas ${formatDecimal(Math.round(times / 100) * 100, 0)} veces el otro`
    : 'parecen estar uno en porcentaje y otro en fracción: uno es unas 100 veces el otro';
}

/** What may be the record of an indicator, and what the doubt is about. */
export interface DoubtFacts {
  readonly count: number;
  readonly by:
    | 'several'
    | 'exports'
    | 'shared'
    | 'goal'
    | 'indicator'
    | 'entity'
    | 'code'
    | 'indicator-code'
    | 'cutoff'
    | 'parts'
    | 'quarters'
    | 'name';
  /** The records that it may be. */
  readonly alike: readonly Named[];
  /** Their files, each once; which they are is no part of the doubt. */
  readonly files: readonly string[];
  /** The name of the indicator, where the doubt is about it. */
  readonly ours?: string | null;
}

/** What of a doubt makes it the same one. */
export function identifyDoubt({ count, by, alike }: DoubtFacts): readonly unknown[] {
  return [by, count, ...alike.map((one) => identifySubject(indicatorSubject(one)))];
}

/** Findings on the crossing of both files, by code. */
export const crossing = {
  PES301: () =>
    define<{ readonly alike: readonly Named[]; readonly by: 'name' | 'code' }>({
      severity: 'warning',
      otherwise: 'no-report',
      shared: {
        cause: ({ alike, by }) => [
          by,
          ...alike.map((one) => identifySubject(indicatorSubject(one))),
        ],
      },
      title: 'Indicador sin fila en SEGPLAN',
      message: ({ alike, by }, { name, years }) =>
        `La ${name} está programada en ${years}, pero el reporte de SEGPLAN no la trae.` +
        (alike.length > 0
          ? ` Por el ${by === 'name' ? 'nombre' : 'código de indicador'} podría ser ${listOf(alike.map(nameIndicator))}.`
          : ''),
      help: ({ alike }) =>
        alike.length > 0
          ? 'Si es la misma, ponga el mismo código en los dos archivos; si no, agregue su ejecución en la matriz.'
          : 'Revise los códigos en los dos archivos, o agregue su ejecución en la matriz.',
      example: {
        alike: [indicator('2370', '4231')],
        by: 'name',
      },
      about: indicatorIn(2024),
      identity: ({ alike, by }) => [
        by,
        ...alike.map((one) => identifySubject(indicatorSubject(one))),
      ],
      reason: 'Sin su fila no hay ejecución. Un código trastocado es la causa más común.',
    }),
  PES302: () =>
    define<null>({
      severity: 'note',
      shared: {
        cause: () => null,
        message: (_, { count }) =>
          `El reporte de SEGPLAN no trae la ejecución de ${count} indicadores; se tomó de la matriz.`,
      },
      title: 'Ejecución tomada de la matriz',
      message: (_, { name }) =>
        `El reporte de SEGPLAN no trae la ejecución de la ${name}; se tomó de la matriz.`,
      help: () =>
        'Es lo esperado en las metas que SEGPLAN no sigue. Conserve el soporte de la cifra.',
      example: null,
      about: strategicIn('77', 2024),
      reason: 'SEGPLAN no suele llevar las metas estratégicas; su ejecución viene en la matriz.',
    }),
  PES303: () =>
    define<null>({
      severity: 'warning',
      effect: 'informs',
      shared: {
        cause: () => null,
        message: (_, { cells, years }) =>
          `El reporte trae en ${years} ${cells} filas de metas que la matriz no tiene.`,
      },
      title: 'Fila de SEGPLAN que no está en la matriz',
      message: (_, { name, years }) =>
        `El reporte trae la ${name} en ${years}, pero la matriz no la tiene.`,
      help: () => 'Revise los códigos, o confirme que la meta no hace parte del plan.',
      example: null,
      about: indicatorIn(2024),
      reason: 'Una fila que no cruza puede ser un indicador que falta en la matriz.',
    }),
  PES304: () =>
    define<DoubtFacts>({
      severity: 'error',
      title: 'No se sabe qué fila de SEGPLAN corresponde',
      message: ({ count, by, files }, { name }) =>
        by === 'exports'
          ? `Los reportes ${listOf(files)} son del mismo corte y dan cifras distintas a la ${name}.`
          : by === 'several'
            ? `A la ${name} le corresponden ${count} filas del reporte por igual.`
            : count === 1
              ? `La ${name} comparte su fila del reporte con otro indicador de la matriz.`
              : `La ${name} tiene ${count} filas posibles en el reporte, que también lo son de otro indicador de la matriz; no se sabe cuál es de cuál.`,
      help: ({ by }) =>
        by === 'exports'
          ? 'Deje solo el reporte que vale, o escriba en cada uno su fecha de corte.'
          : 'Agregue en los dos archivos lo que las distingue: tipo de meta, código de indicador o entidad.',
      example: { count: 2, by: 'several', alike: [], files: ['segplan.xlsx'] },
      about: indicatorIn(2024),
      identity: identifyDoubt,
      reason:
        'Un mismo código puede repetirse por tipo de meta o por entidad; no se elige por el orden.',
    }),
  PES305: () =>
    define<
      TwoFigures & {
        readonly used: Figure;
        /** The target of the whole plan, where the years add up to another with what was used. */
        readonly whole?: { readonly total: Figure; readonly found: Figure };
      }
    >({
      severity: 'warning',
      otherwise: 'programmed',
      title: 'La programación difiere entre los dos archivos',
      message: ({ used, whole, ...both }, { name }) =>
        `Lo programado de la ${name} difiere: ${writeBoth(both)}; se usó ${nameFigure(used)}.` +
        (whole
          ? ` Con eso sus vigencias suman ${nameFigure(whole.found)}, y la meta del cuatrienio dice ${nameFigure(whole.total)}.`
          : ''),
      identity: ({ ofMatrix, ofExport, used }) => ({ ofMatrix, ofExport, used }),
      help: () => 'Confirme cuál está vigente. Con --programado se elige de qué archivo se toma.',
      example: {
        ofMatrix: numberFigure(46),
        ofExport: numberFigure(40),
        used: numberFigure(40),
      },
      about: indicatorIn(2024),
      reason:
        'La publicación cita SEGPLAN como fuente, pero el plan formulado es la matriz: toda diferencia se informa.',
    }),
  PES306: () =>
    define<{ readonly programmed: Figure; readonly executed: Figure }>({
      severity: 'error',
      title: 'Programado y ejecutado en escalas distintas',
      message: ({ programmed, executed }, { name }) =>
        `En la ${name}, programado ${nameFigure(programmed)} y ejecutado ${nameFigure(executed)} ${areApart(programmed, executed)}.`,
      help: () => 'Escriba los dos en la misma unidad y con el mismo formato de celda.',
      example: { programmed: numberFigure(0.15, true), executed: numberFigure(15) },
      about: indicatorIn(2024),
      reason:
        'Uno en porcentaje y otro en fracción da un avance de 10.000 % o de 1 %; uno en miles y otro en unidades, de 100.000 % o de 0,1 %.',
    }),
  PES307: () =>
    define<{ readonly executed: Figure }>({
      severity: 'warning',
      shared: {
        cause: () => null,
        message: (_, { count, years }) =>
          `${count} indicadores tienen ejecución en ${years} sin estar programados; no cuentan para su objetivo.`,
      },
      title: 'Ejecución sin programación',
      message: ({ executed }, { name, years }) =>
        `La ${name} tiene ejecutado ${nameFigure(executed)}, pero no está programada en ${years}; no cuenta para el objetivo.`,
      help: () => 'Confirme lo programado de la vigencia.',
      example: { executed: numberFigure(3) },
      about: indicatorIn(2024),
      reason: 'Lo que no se programó no entra en el promedio aunque se ejecute.',
    }),
  PES308: () =>
    define<{ readonly mark: string | null }>({
      severity: 'warning',
      otherwise: 'no-report',
      shared: {
        cause: ({ mark }) => mark,
        message: ({ mark }, { count }) =>
          `${count} indicadores están programados, pero su ejecución ${mark === null ? 'está en blanco' : `dice ${quoted(mark)}`}; aportan 0 y sus objetivos quedan incompletos.`,
      },
      title: 'Indicador programado sin reporte',
      message: ({ mark }, { name }) =>
        `La ${name} está programada, pero su ejecución ${mark === null ? 'está en blanco' : `dice ${quoted(mark)}`}; aporta 0 y el objetivo queda incompleto.`,
      help: () => 'Pida el reporte a la entidad. Si lo ejecutado fue cero, escriba 0.',
      example: { mark: 'ND' },
      about: indicatorIn(2024),
      reason: 'Sin reporte no es cero: se muestran el cumplimiento con 0 y el que no lo cuenta.',
    }),
  PES317: () =>
    define<TwoFigures>({
      severity: 'warning',
      otherwise: 'executed',
      title: 'La ejecución difiere entre los dos archivos',
      message: (both, { name }) =>
        `Lo ejecutado de la ${name} difiere: ${writeBoth(both)}; se usó lo de SEGPLAN.`,
      help: () => 'Actualice la matriz, o confirme el dato en SEGPLAN.',
      example: { ofMatrix: numberFigure(45), ofExport: numberFigure(46) },
      about: indicatorIn(2024),
      reason:
        'La publicación cita SEGPLAN; una cifra distinta en la matriz es una versión anterior.',
    }),
  PES318: () =>
    define<{ readonly year: number; readonly before: Figure; readonly after: Figure }>({
      severity: 'warning',
      title: 'Cambió una vigencia cerrada',
      message: ({ year, before, after }, { name }) =>
        `Lo ejecutado de la ${name} en ${year}, vigencia ya cerrada, cambió entre dos reportes: antes ${nameFigure(before)}, ahora ${nameFigure(after)}.`,
      help: () => 'Pida el motivo del cambio: esa vigencia pudo haberse publicado.',
      example: { year: 2024, before: numberFigure(46), after: numberFigure(44) },
      about: indicatorIn(),
      reason: 'Una vigencia cerrada ya se publicó; cambiarla cambia una cifra oficial.',
    }),
};
