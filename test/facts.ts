/** Facts as reading leaves them, for one vigencia, where a test says only what it is about. */

import { evaluate } from '../src/compute/evaluate.ts';
import type { Evaluation, IndicatorEvaluation, Method } from '../src/model/evaluation.ts';
import type { Execution, ExecutionRecord } from '../src/model/execution.ts';
import { BLANK, type Figure, numberFigure } from '../src/model/figure.ts';
import type { GoalKind, Indicator, IndicatorNames, Objective, Plan } from '../src/model/plan.ts';
import type { Trend } from '../src/model/trend.ts';

/** A number, `null` for an empty cell, or the figure itself. */
export type Amount = number | null | Figure;

const VIGENCIA = 2024;
const YEAR_END = '2024-12-31';

interface KeyFacts {
  readonly goalKind?: GoalKind | null;
  readonly goalCode?: string | null;
  readonly indicatorCode?: string | null;
  readonly entity?: string | null;
}

const NAMES = { goal: 'Asistir entidades', indicator: 'Número de entidades' };

interface IndicatorFacts extends KeyFacts {
  readonly names?: IndicatorNames;
  readonly trend?: Trend | null;
  readonly trendText?: string | null;
  readonly baseline?: Amount;
  /** A fraction: 0.5 is 50 %. */
  readonly weight?: Amount;
  readonly programmed?: Amount;
  readonly executed?: Amount;
  readonly observation?: string | null;
}

interface RecordFacts extends KeyFacts {
  readonly names?: IndicatorNames;
  readonly programmed?: Amount;
  readonly executed?: Amount;
  readonly observation?: string | null;
  readonly vigencia?: number;
}

export function figureOf(amount: Amount | undefined): Figure {
  if (amount === undefined || amount === null) return BLANK;
  return typeof amount === 'number' ? numberFigure(amount) : amount;
}

export function markFigure(text: string): Figure {
  return { kind: 'mark', text };
}

export function unreadableFigure(text = '#REF!'): Figure {
  return { kind: 'unreadable', text };
}

function keyOf({ goalKind = 'sectorial', goalCode = '2307', ...rest }: KeyFacts) {
  return {
    goalKind,
    goalCode,
    indicatorCode: rest.indicatorCode === undefined ? '4231' : rest.indicatorCode,
    entity: rest.entity ?? null,
  };
}

/** An indicator of weight 100 % programmed 10, of trend Constante, unless its facts say otherwise. */
export function indicatorWith(facts: IndicatorFacts = {}): Indicator {
  const trend = facts.trend === undefined ? 'constante' : facts.trend;
  const at = { file: 'matriz.xlsx', sheet: 'Formulación', row: 5 };
  const source = { ...at, cells: {} };
  const programmed = facts.programmed === undefined ? 10 : facts.programmed;
  return {
    key: keyOf(facts),
    names: facts.names ?? NAMES,
    trend,
    trendText: facts.trendText === undefined ? trend : facts.trendText,
    baseline: figureOf(facts.baseline),
    vigencias: [
      {
        vigencia: VIGENCIA,
        weight: figureOf(facts.weight === undefined ? 1 : facts.weight),
        programmed: figureOf(programmed),
        executed: figureOf(facts.executed),
        progress: BLANK,
        observation: facts.observation ?? null,
        source: { ...at, cells: { programmed: { row: 5, column: 7 } } },
      },
    ],
    source,
  };
}

export function objectiveWith(indicators: readonly Indicator[], number = 1): Objective {
  const source = { file: 'matriz.xlsx', sheet: 'Formulación', row: 5, cells: {} };
  return { number, name: `Objetivo de prueba ${number}`, indicators, source };
}

export function planWith(objectives: readonly Objective[], cutoff: string | null = null): Plan {
  const at = { file: 'matriz.xlsx', sheet: 'Formulación', row: 1, column: 1 };
  return {
    file: 'matriz.xlsx',
    name: null,
    sector: null,
    vigencias: [VIGENCIA],
    cutoffs: cutoff === null ? [] : [{ date: cutoff, at }],
    objectives,
  };
}

export function recordWith(facts: RecordFacts = {}): ExecutionRecord {
  return {
    key: keyOf(facts),
    names: facts.names ?? NAMES,
    trend: null,
    vigencia: facts.vigencia ?? VIGENCIA,
    programmed: figureOf(facts.programmed),
    executed: figureOf(facts.executed),
    progress: BLANK,
    observation: facts.observation ?? null,
    source: {
      file: 'segplan.xlsx',
      sheet: 'Reporte',
      row: 8,
      cells: { executed: { row: 8, column: 10 } },
    },
  };
}

export function executionWith(
  records: readonly ExecutionRecord[],
  cutoff: string | null = YEAR_END,
  file = 'segplan.xlsx',
): Execution {
  const at = { file, sheet: 'Reporte', row: 1, column: 1 };
  return {
    file,
    cutoffs: cutoff === null ? [] : [{ date: cutoff, at }],
    vigencias: [...new Set(records.map(({ vigencia }) => vigencia))],
    records,
  };
}

/** The plan in its vigencia, at the end of it, by `inversa`, unless the choices say otherwise. */
export function evaluateFacts(
  plan: Plan,
  executions: readonly Execution[] = [],
  choices: Partial<Method> & { cutoff?: string } = {},
): Evaluation {
  const { decreciente = 'inversa', programmedFrom = 'segplan', cutoff } = choices;
  return evaluate(plan, executions, {
    vigencia: VIGENCIA,
    method: { decreciente, programmedFrom },
    cutoff,
  });
}

/** What comes out of an indicator that is alone in its plan, at the end of the vigencia. */
export function evaluateAlone(
  facts: IndicatorFacts,
  records: readonly ExecutionRecord[] = [],
  choices: Partial<Method> & { cutoff?: string } = {},
): IndicatorEvaluation {
  const plan = planWith([objectiveWith([indicatorWith(facts)])]);
  const executions = records.length > 0 ? [executionWith(records)] : [];
  const evaluation = evaluateFacts(plan, executions, { cutoff: YEAR_END, ...choices });
  return evaluation.objectives[0]?.indicators[0] as IndicatorEvaluation;
}

/** What comes out of an objective with those indicators, each with a goal code of its own. */
export function evaluateObjectiveOf(
  indicators: readonly IndicatorFacts[],
  choices: Partial<Method> & { cutoff?: string } = {},
) {
  const coded = indicators.map((facts, index) =>
    indicatorWith({ goalCode: String(100 + index), ...facts }),
  );
  const plan = planWith([objectiveWith(coded)]);
  const evaluation = evaluateFacts(plan, [], { cutoff: YEAR_END, ...choices });
  return evaluation.objectives[0] as Evaluation['objectives'][number];
}
