/** Builds evaluations by hand: each figure a test asserts is written in it, or follows plainly. */

import { findNeeded } from '../../src/compute/needed/needed.ts';
import { USUAL_EFFECTS } from '../../src/diagnostics/entry.ts';
import { finding, wholePlace } from '../../src/diagnostics/finding.ts';
import type { GatheredFinding } from '../../src/diagnostics/gather.ts';
import type { CitedPlace, ToldFinding } from '../../src/diagnostics/tell.ts';
import type {
  Evaluation,
  IndicatorEvaluation,
  IndicatorReason,
  Method,
  ObjectiveEvaluation,
  ObjectiveReason,
  Operand,
  Status,
} from '../../src/model/evaluation.ts';
import { BLANK, type Figure, numberFigure } from '../../src/model/figure.ts';
import type { GoalKind, Plan } from '../../src/model/plan.ts';
import { type Address, columnNumber } from '../../src/model/source.ts';
import type { Trend } from '../../src/model/trend.ts';
import type { ComputeReport } from '../../src/report/compute/report.ts';

export interface IndicatorFacts {
  readonly kind?: GoalKind | null;
  readonly goal?: string | null;
  readonly goalName?: string | null;
  readonly code?: string | null;
  readonly name?: string | null;
  readonly trend?: Trend | null;
  readonly trendText?: string | null;
  readonly weight?: Figure;
  readonly programmed?: Figure;
  readonly executed?: Figure;
  readonly baseline?: Figure;
  readonly progress?: number | null;
  readonly reason?: IndicatorReason | null;
  readonly status?: Status;
  readonly observation?: string | null;
  readonly note?: IndicatorEvaluation['note'];
  readonly alternative?: IndicatorEvaluation['alternative'];
}

export const percent = (value: number): Figure => numberFigure(value / 100, true);
export const number = (value: number): Figure => numberFigure(value);

/** An indicator reported at 100 % unless its facts say otherwise. */
export function indicator(facts: IndicatorFacts = {}): IndicatorEvaluation {
  const programmed = facts.programmed ?? number(10);
  const executed = facts.executed ?? programmed;
  const reason = facts.reason ?? null;
  const key = {
    goalKind: facts.kind === undefined ? 'sectorial' : facts.kind,
    goalCode: facts.goal === undefined ? '2320' : facts.goal,
    indicatorCode: facts.code === undefined ? '4244' : facts.code,
    entity: null,
  } as const;
  return {
    indicator: {
      key,
      names: {
        goal: facts.goalName === undefined ? 'Poner en funcionamiento' : facts.goalName,
        indicator: facts.name === undefined ? 'Portafolio en funcionamiento' : facts.name,
      },
      trend: facts.trend === undefined ? 'creciente' : facts.trend,
      trendText: facts.trendText ?? null,
      baseline: facts.baseline ?? BLANK,
      vigencias: [],
      source: { file: 'matriz.xlsx', sheet: 'Formulación', row: 12, cells: {} },
    },
    planned: null,
    record: null,
    rivals: [],
    crossing: { record: null, rivals: [], doubt: null, rows: null, by: 'code' },
    repeated: false,
    weight: operand(facts.weight ?? percent(100), 'matriz.xlsx', 'Formulación', 8),
    programmed: operand(programmed, 'matriz.xlsx', 'Formulación', 9),
    executed: operand(executed, 'segplan.xlsx', 'Reporte 2024', 11),
    progress: reason ? null : (facts.progress ?? quotient(executed, programmed)),
    reason,
    note: facts.note ?? null,
    alternative: facts.alternative ?? null,
    effectiveWeight: null,
    contribution: null,
    status: facts.status ?? 'cumplida',
    observation: facts.observation ?? null,
  };
}

function operand(figure: Figure, file: string, sheet: string, column: number): Operand {
  return { figure, at: { file, sheet, row: 12, column } };
}

function quotient(executed: Figure, programmed: Figure): number | null {
  return executed.kind === 'number' && programmed.kind === 'number'
    ? executed.value / programmed.value
    : null;
}

/** An indicator that was not programmed in the vigencia. */
export function notProgrammed(facts: IndicatorFacts = {}): IndicatorEvaluation {
  return indicator({
    weight: BLANK,
    programmed: BLANK,
    executed: BLANK,
    reason: { kind: 'not-programmed', mark: null },
    status: 'no-programada',
    ...facts,
  });
}

/** An indicator that was programmed and not reported. */
export function notReported(facts: IndicatorFacts = {}): IndicatorEvaluation {
  return indicator({
    executed: BLANK,
    reason: { kind: 'no-report', mark: null },
    status: 'sin-reporte',
    ...facts,
  });
}

/** An objective with its compliance as the domain defines it, unless told otherwise. */
export function objective(
  order: number,
  indicators: readonly IndicatorEvaluation[],
  told: Partial<ObjectiveEvaluation> & { readonly name?: string } = {},
): ObjectiveEvaluation {
  const { name = `Nombre del objetivo ${order}`, ...overrides } = told;
  const programmed = indicators.filter(({ status }) => status !== 'no-programada');
  const weightSum = programmed.reduce((sum, one) => sum + (weightOf(one) ?? 0), 0);
  const weighed = indicators.map((one): IndicatorEvaluation => {
    const weight = weightOf(one);
    if (weight === null || one.status === 'no-programada') return one;
    const effectiveWeight = weight / weightSum;
    return { ...one, effectiveWeight, contribution: effectiveWeight * (one.progress ?? 0) };
  });
  const silent = weighed.filter(({ status }) => status === 'sin-reporte');
  const reported = weighed.filter(({ progress }) => progress !== null);
  const low = weighed.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
  const share = reported.reduce((sum, { effectiveWeight }) => sum + (effectiveWeight ?? 0), 0);
  const nothing: ObjectiveReason | null =
    programmed.length === 0 ? { kind: 'nothing-programmed' } : null;
  const reason = overrides.reason ?? nothing;
  return {
    objective: {
      number: order,
      name,
      indicators: indicators.map((one) => one.indicator),
      source: { file: 'matriz.xlsx', sheet: 'Formulación', row: 12, cells: {} },
    },
    indicators: weighed,
    compliance: reason ? null : low,
    reason,
    weightSum,
    renormalised: false,
    complete: programmed.every(({ progress }) => progress !== null),
    range: silent.length === 0 ? null : { low, high: share === 0 ? null : low / share },
    ...overrides,
  };
}

function weightOf({ weight: { figure } }: IndicatorEvaluation): number | null {
  return figure.kind === 'number' ? figure.value : null;
}

const PLAN: Plan = {
  file: 'matriz.xlsx',
  name: 'Plan Estratégico Sectorial 2024-2027',
  sector: 'Gestión Pública',
  vigencias: [2024, 2025, 2026, 2027],
  cutoffs: [],
  objectives: [],
};

export interface ReportFacts {
  readonly plan?: Partial<Plan>;
  readonly evaluation?: Partial<Evaluation>;
  readonly method?: Partial<Method>;
  readonly findings?: readonly GatheredFinding[];
  readonly report?: Partial<ComputeReport>;
}

/** The report of those objectives, from two files, with the cutoff at the end of 2024. */
export function report(
  objectives: readonly ObjectiveEvaluation[],
  facts: ReportFacts = {},
): ComputeReport {
  const evaluation: Evaluation = {
    vigencia: 2024,
    cutoff: '2024-12-31',
    method: { decreciente: 'inversa', programmedFrom: 'segplan', ...facts.method },
    objectives,
    unmatched: [],
    ...facts.evaluation,
  };
  return {
    plan: { ...PLAN, ...facts.plan },
    evaluation,
    findings: facts.findings ?? [],
    inputs: [
      { role: 'matrix', file: 'matriz.xlsx', sha256: 'a'.repeat(64) },
      { role: 'segplan', file: 'segplan.xlsx', sha256: 'b'.repeat(64) },
    ],
    tool: { name: 'pes', version: '0.1.0' },
    alternatives: [],
    fourYears: null,
    needed: findNeeded(evaluation, null),
    showsNeeded: false,
    command: 'pes compute matriz.xlsx --vigencia 2024',
    publication: { entity: null, source: null, logo: null, edition: 'completa' },
    date: null,
    ...facts.report,
  };
}

/** A finding at a cell of the matrix. */
export function findingAt(
  code: string,
  severity: GatheredFinding['severity'],
  cell: string | null,
  {
    related = [],
    ...words
  }: Partial<Pick<GatheredFinding, 'message' | 'help' | 'sheet'>> & {
    readonly related?: readonly CitedPlace[];
  } = {},
): GatheredFinding {
  const told: ToldFinding = {
    code: code as GatheredFinding['code'],
    severity,
    message: 'La ponderación no es un número.',
    help: 'Escriba la ponderación como porcentaje.',
    file: 'matriz.xlsx',
    sheet: 'Formulación',
    cell,
    related: related.map((place) => ({ ...place, address: null })),
    address: cell === null ? null : addressOf(cell),
    subject: { kind: 'table', sheet: 'Formulación' },
    vigencia: 2024,
    vigencias: [2024],
    instead: null,
    parts: [finding('PES130', wholePlace('matriz.xlsx'), null)],
    ...words,
  };
  return { ...told, effect: USUAL_EFFECTS[severity], shifts: [], cells: [told] };
}

function addressOf(cell: string): Address {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { row: Number(row), column: columnNumber(letters) };
}
