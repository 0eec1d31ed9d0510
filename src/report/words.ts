/** The Spanish words of the answer: one table for each vocabulary, completed by the compiler. */

import type { Effect, Severity } from '../diagnostics/entry.ts';
import { countCells, type GatheredFinding } from '../diagnostics/gather.ts';
import { countBySeverity } from '../diagnostics/severity.ts';
import type {
  IndicatorReason,
  ObjectiveReason,
  OperandName,
  ProgrammedOrigin,
  Status,
} from '../model/evaluation.ts';
import type { OpenChoice } from '../model/figure.ts';
import type { FourYearReason } from '../model/four-years.ts';
import { a1, sheetRef } from '../model/source.ts';
import { joinList, writeFigure } from '../model/spanish.ts';
import type { DecreasingMethod, ProgressNote } from '../model/trend.ts';

/** Label of each status of an indicator. */
export const STATUS_LABELS: Record<Status, string> = {
  cumplida: 'Cumplida',
  'en-ejecucion': 'En ejecución',
  'no-cumplida': 'No cumplida',
  'sin-reporte': 'Sin reporte',
  'no-programada': 'No programada',
  'no-calculable': 'No calculable',
};

/** The statuses in the order a report counts them. */
export const STATUSES = Object.keys(STATUS_LABELS) as readonly Status[];

/** Names of the sheets there is one of. */
export const SHEET_NAMES = {
  cover: 'Portada',
  summary: 'Resumen',
  inputs: 'Datos',
  fourYears: 'Cuatrienio',
  needed: 'Lo que falta',
  findings: 'Hallazgos',
  method: 'Metodología',
  charts: 'Gráficos',
} as const;

/** Words in the place of a figure that cannot be vouched for. */
export const NOT_CALCULABLE = STATUS_LABELS['no-calculable'];

/** Labels of the facts by which a report of this program is known again. */
export const METHOD_FACTS = { tool: 'Programa', command: 'Orden' } as const;

/** Words in the place of a figure that there is no reason to ask for. */
export const NOT_APPLICABLE = 'No aplica';

/** Words in the place of a target that no file has a column for. */
export const NOT_PLANNED = 'Sin programación';

/** Words before the text of a cell that should hold a number and does not. */
export const UNREADABLE = 'Ilegible';

/** Words before the text of a cell of which it is not decided whether it counts. */
export const UNDECIDED = 'Sin decidir';

/** Whether every programmed indicator of an objective has its report. */
export const COMPLETENESS_LABELS = { complete: 'Completo', incomplete: 'Incompleto' } as const;

/** Label of each severity of a finding. */
export const SEVERITY_LABELS: Record<Severity, string> = {
  error: 'Error',
  warning: 'Advertencia',
  note: 'Nota',
};

/** What a finding does, over those that do it. */
export const EFFECT_LABELS: Record<Effect, string> = {
  withholds: 'Impide dar una cifra',
  moves: 'Puede cambiar una cifra',
  misleads: 'Se leería mal el año que viene',
  informs: 'Lo demás',
};

/**
 * How many findings there are of each severity, and on how many cells where these are more:
 * «0 errores, 1 advertencia, 0 notas (en 331 celdas)».
 */
export function writeFindingCounts(findings: readonly GatheredFinding[]): string {
  const { error, warning, note } = countBySeverity(findings);
  const cells = countCells(findings);
  const counts = [
    writeFigure(error, 'error', 'errores'),
    writeFigure(warning, 'advertencia', 'advertencias'),
    writeFigure(note, 'nota', 'notas'),
  ].join(', ');
  return cells > findings.length ? `${counts} (en ${cells} celdas)` : counts;
}

/** Formula in words of each method for Decreciente. */
export const DECREASING_FORMULAS: Record<DecreasingMethod, string> = {
  inversa: 'programado ÷ ejecutado; si lo ejecutado es 0, el avance es 100%',
  'linea-base': '(línea base − ejecutado) ÷ (línea base − programado)',
};

/** Name of each file the programmed value may be taken from. */
export const PROGRAMMED_LABELS: Record<ProgrammedOrigin, string> = {
  segplan: 'la programación vigente del reporte de SEGPLAN y, donde no la tiene, la de la matriz',
  matriz: 'la programación de la matriz y, donde no la tiene, la vigente del reporte de SEGPLAN',
};

/** Name of each figure that enters the computation, with its article; all are feminine. */
const OPERAND_NAMES: Record<OperandName | 'trend', string> = {
  trend: 'la tendencia',
  weight: 'la ponderación',
  programmed: 'la programación',
  executed: 'la ejecución',
  baseline: 'la línea base',
};

/** Short label of a compliance there is not. */
export const OBJECTIVE_REASON_LABELS: Record<ObjectiveReason['kind'], string> = {
  'nothing-programmed': 'No programado',
  'no-objective': 'No calculable',
  'no-weights': 'No calculable',
  'weight-missing': 'No calculable',
  'weights-do-not-add-up': 'No calculable',
  'not-calculable': 'No calculable',
};

/** Words in the place of a progress over the four years that there is not. */
export const FOUR_YEAR_REASONS: Record<FourYearReason, string> = {
  'not-programmed': 'No programada',
  'not-due': 'Aún no inicia',
  'no-report': 'Sin reporte',
  'not-calculable': 'No calculable',
};

/** Clause for what must be known of a progress, after «En la meta …». */
export const PROGRESS_NOTES: Record<ProgressNote, string> = {
  'zero-executed':
    'se ejecutó 0 frente a una programación mayor que 0: el cociente no está definido y, por convención, el avance es 100%',
  'zero-target':
    'se programó 0 y se ejecutó más de 0: en una tendencia decreciente el avance es 0%',
};

type ReasonClauses = {
  readonly [Kind in IndicatorReason['kind']]: (
    reason: Extract<IndicatorReason, { kind: Kind }>,
  ) => string;
};

const REASON_CLAUSES: ReasonClauses = {
  'not-programmed': ({ mark }) => `no se programó para la vigencia${quoteMark(mark)}`,
  'no-report': ({ mark }) => `no hay reporte de ejecución${quoteMark(mark)}`,
  unreadable: ({ operand }) => `${OPERAND_NAMES[operand]} no se puede leer como un número`,
  undecided: ({ operand, finding, cells }) =>
    `no está decidido ${sayChoice(OPERAND_NAMES[operand], cells)}; vea ${finding}`,
  'no-column': ({ operand }) => `ningún archivo trae ${OPERAND_NAMES[operand]}`,
  negative: ({ operand }) => `${OPERAND_NAMES[operand]} es negativa`,
  'unknown-trend': () => 'la tendencia falta o no se reconoce',
  hundredfold: () =>
    'la programación y la ejecución parecen estar en unidades distintas: una es cien veces la otra, o más',
  'repeated-key': () => 'el mismo indicador está más de una vez en la matriz',
  'ambiguous-record': () => 'no se sabe qué fila del reporte de SEGPLAN le corresponde',
  'no-baseline': () => 'falta la línea base, que el método «línea base» necesita',
  'baseline-not-above-target': () => 'la línea base no es mayor que la programación',
};

/** Why an indicator has no progress, as a clause: «la tendencia falta o no se reconoce». */
export function writeIndicatorReason(reason: IndicatorReason): string {
  // The table is keyed by the same kind the reason carries; the compiler cannot follow it.
  return (REASON_CLAUSES[reason.kind] as (reason: IndicatorReason) => string)(reason);
}

/** The same without the cells: «no está decidido cuál es la ejecución; vea PES110». */
export function writeReasonBriefly(reason: IndicatorReason): string {
  return writeIndicatorReason(reason.kind === 'undecided' ? { ...reason, cells: [] } : reason);
}

/** Between what is to be decided: «cuál es la ejecución: Hoja!I3 dice «46» y J3 dice «40»». */
function sayChoice(name: string, cells: OpenChoice['cells']): string {
  const said = cells.map(({ at, text }, index) => {
    const sheet = index > 0 && at.sheet === cells[0]?.at.sheet;
    const says = text.trim() === '' ? 'está en blanco' : `dice «${text.trim()}»`;
    return `${sheet ? a1(at) : sheetRef(at)} ${says}`;
  });
  const [only] = said;
  if (only === undefined) return `cuál es ${name}`;
  return said.length === 1
    ? `que ${name} sea la de ${only.replace(' ', ', que ')}`
    : `cuál es ${name}: ${joinList(said)}`;
}

function quoteMark(mark: string | null): string {
  return mark === null || mark.trim() === '' ? '' : ` (la celda dice «${mark.trim()}»)`;
}
