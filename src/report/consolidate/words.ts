/** The words of a consolidation: what keeps a sector from being compared, and what each file is. */

import type { Incomparability, ObjectiveTally, StatusCounts } from '../../model/consolidation.ts';
import type { ProgrammedOrigin, Status } from '../../model/evaluation.ts';
import { formatPercent } from '../../model/number.ts';
import { joinList, writeDate, writeFigure, writeOf } from '../../model/spanish.ts';
import { DECREASING_LABELS } from '../../model/trend.ts';
import { titleObjective } from '../compute/goal-names.ts';
import { STATUSES } from '../words.ts';
import type { ConsolidateReport, FileKind, FolderFile, GatheredFiles, Sector } from './report.ts';

/** Short name of each thing that is not comparable, for a cell. */
export const INCOMPARABILITY_NAMES: Readonly<Record<Incomparability['kind'], string>> = {
  repeated: 'Sector repetido',
  cutoff: 'Otro corte',
  'no-cutoff': 'Sin corte',
  method: 'Método de Decreciente',
  'programmed-origin': 'Programado de otro archivo',
  'executed-origin': 'Ejecutado de otro archivo',
  errors: 'Errores',
  'no-figure': 'Objetivo sin cifra',
  incomplete: 'Objetivo incompleto',
};

const ORIGIN_NAMES: Readonly<Record<ProgrammedOrigin, string>> = {
  segplan: 'el reporte de SEGPLAN',
  matriz: 'la matriz',
};

/** What is not comparable of a sector, each in a sentence. */
export function sayIncomparable(
  report: Pick<ConsolidateReport, 'sectors' | 'method'>,
  sector: Sector,
  one: Incomparability,
): string {
  switch (one.kind) {
    case 'repeated': {
      const placed = one.others.flatMap((at) => report.sectors[at]?.path ?? []);
      const rest = one.count - placed.length;
      const others = rest > 0 ? [...placed, `${rest} más`] : placed;
      const what = one.same ? 'Es la misma matriz que' : 'Del mismo sector dice ser también';
      return `${what} ${joinList(others)}. Si son copias o versiones, deje una sola.`;
    }
    case 'cutoff':
      return one.usual === null
        ? `Corte ${writeDate(one.cutoff)}; hay sectores con otros.`
        : `Corte ${writeDate(one.cutoff)}; el de los demás es ${writeDate(one.usual)}.`;
    case 'no-cutoff':
      return 'Sus archivos no dicen el corte; se puede dar con --corte.';
    case 'method':
      return sayMethod(one.indicators, one.objectives, report);
    case 'programmed-origin':
      return sayOrigin('Lo programado', one);
    case 'executed-origin':
      return sayOrigin('Lo ejecutado', one);
    case 'errors':
      return `Tiene ${writeFigure(one.count, 'hallazgo de error', 'hallazgos de error')}: lo que no se puede respaldar no tiene cifra.`;
    case 'no-figure':
      return explainObjective(sector, one.objective);
    case 'incomplete':
      return sayRange(one.objective);
  }
}

function sayMethod(
  indicators: number,
  objectives: readonly ObjectiveTally[],
  { method }: Pick<ConsolidateReport, 'method'>,
): string {
  const other = method.decreciente === 'inversa' ? 'linea-base' : 'inversa';
  const names = joinList(objectives.map((one) => titleObjective(one).toLowerCase()));
  const whose = writeFigure(indicators, 'indicador Decreciente', 'indicadores Decreciente');
  return `El avance de ${whose} (${names}) es por el método «${DECREASING_LABELS[method.decreciente]}»; por «${DECREASING_LABELS[other]}» sería otro.`;
}

function sayOrigin(
  what: string,
  { origin, count, of }: Extract<Incomparability, { origin: ProgrammedOrigin }>,
): string {
  const other = origin === 'segplan' ? 'matriz' : 'segplan';
  const whose =
    count === of
      ? 'todos sus indicadores'
      : `${count} de ${writeFigure(of, 'indicador', 'indicadores')}`;
  return `${what} de ${whose} es ${writeOf(ORIGIN_NAMES[origin])}, y en los demás sectores, ${writeOf(ORIGIN_NAMES[other])}.`;
}

/** Why an objective has no figure. */
function explainObjective({ objectives }: Sector, tally: ObjectiveTally): string {
  const own = objectives.find((one) => one.tally === tally);
  return own?.reason ?? `${titleObjective(tally)} no tiene porcentaje de cumplimiento.`;
}

/** Both readings of an objective with goals that were not reported. */
function sayRange(tally: ObjectiveTally): string {
  const { compliance, range } = tally;
  const title = `${titleObjective(tally)}: falta reporte.`;
  if (compliance === null || range === null) return title;
  const asZero = `${title} Lo no reportado cuenta como 0 y da ${formatPercent(compliance)}`;
  if (range.high === null) return `${asZero}; nada de lo programado tiene reporte.`;
  const leftOut = range.high === compliance ? range.low : range.high;
  return `${asZero}; sin contarlo sería ${formatPercent(leftOut)}.`;
}

/** Everything that is not comparable of a sector, a sentence each. */
export function listIncomparable(
  report: Pick<ConsolidateReport, 'sectors' | 'method'>,
  sector: Sector,
): readonly string[] {
  return sector.incomparable.map((one) => sayIncomparable(report, sector, one));
}

/** Of indicators: the status itself agrees with the goal, «Cumplida». */
const COUNTED: Readonly<Record<Status, readonly [one: string, several: string]>> = {
  cumplida: ['cumplido', 'cumplidos'],
  'en-ejecucion': ['en ejecución', 'en ejecución'],
  'no-cumplida': ['no cumplido', 'no cumplidos'],
  'sin-reporte': ['sin reporte', 'sin reporte'],
  'no-programada': ['no programado', 'no programados'],
  'no-calculable': ['no calculable', 'no calculables'],
};

/** The counts there are: «16 cumplidos y 1 no programado». */
export function writeStatuses(counts: StatusCounts): string {
  const told = STATUSES.flatMap((status) =>
    counts[status] === 0 ? [] : [writeFigure(counts[status], ...COUNTED[status])],
  );
  return told.length === 0 ? 'ninguno' : joinList(told);
}

/** What each file was taken for. */
export const FILE_KINDS: Readonly<Record<FileKind, string>> = {
  matrix: 'Matriz',
  segplan: 'Reporte de SEGPLAN',
  'segplan-unused': 'Reporte que no se usó',
  'own-report': 'Informe de pes',
  'other-book': 'Otro libro',
  repeated: 'Otro nombre de un archivo',
  failed: 'Sin cifras',
};

/** What is said of a file besides what it is. */
export function sayFile({ kind, of }: FolderFile): string {
  switch (kind) {
    case 'matrix':
      return 'Se consolida.';
    case 'segplan':
      return `De ${joinList(of)}.`;
    case 'segplan-unused':
      return 'Si es de una matriz que sí tiene cifras, déjelo como único reporte de su carpeta, o nómbrelo en su pes.config.json.';
    case 'own-report':
      return 'No se lee: lo escribió este programa.';
    case 'other-book':
      return 'No se reconoce como matriz ni como reporte; «pes inspect» dice por qué.';
    case 'repeated':
      return `Es el mismo archivo que ${joinList(of)}.`;
    case 'failed':
      return 'No se pudo consolidar: vea por qué en lo que no se pudo leer.';
  }
}

/** What files that are told together are, one and several. */
export const GATHERED_KINDS: Readonly<
  Record<GatheredFiles['kind'], readonly [one: string, several: string]>
> = {
  lock: ['marca de un libro abierto en Excel', 'marcas de libros abiertos en Excel'],
  settings: ['archivo de configuración', 'archivos de configuración'],
  hidden: ['archivo o carpeta oculta', 'archivos o carpetas ocultas'],
  'other-file': ['archivo que no es una tabla', 'archivos que no son tablas'],
  unvisited: ['carpeta que no se recorre', 'carpetas que no se recorren'],
};

/** So many names are told of files that are told together. */
const MOST_NAMED = 3;

/** Files told together: «2 archivos que no son tablas: acta.docx y nota.pdf». */
export function sayGathered({ kind, names }: GatheredFiles): string {
  const count = writeFigure(names.length, ...GATHERED_KINDS[kind]);
  const rest = names.length - MOST_NAMED;
  const told = names.slice(0, MOST_NAMED);
  return `${count}: ${joinList(rest > 0 ? [...told, `${rest} más`] : told)}`;
}

/** How many matrices there are, and how many have no figures: «3 matrices y 1 sin cifras». */
export function writeTotals({ sectors, failures }: ConsolidateReport): string {
  const done = writeFigure(sectors.length, 'matriz', 'matrices');
  if (failures.length === 0) return done;
  return `${done}, y ${writeFigure(failures.length, 'archivo sin cifras', 'archivos sin cifras')}`;
}

/** That no figure of the whole is official. */
export const NO_WHOLE =
  'No hay cifra oficial del conjunto de los sectores: aquí no se promedia nada, solo se cuenta.';
