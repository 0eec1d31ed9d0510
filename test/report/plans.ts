/** Plans made up in the model, evaluated by the real functions: one that strains the report, and random ones. */

import { evaluateAlternatives } from '../../src/compute/alternatives.ts';
import { evaluate } from '../../src/compute/evaluate.ts';
import { evaluateFourYears } from '../../src/compute/four-years.ts';
import { findNeeded } from '../../src/compute/needed/needed.ts';
import { gatherFindings } from '../../src/diagnostics/gather.ts';
import { settleFindings } from '../../src/diagnostics/settle.ts';
import { tellFindings } from '../../src/diagnostics/tell.ts';
import type { Method } from '../../src/model/evaluation.ts';
import { BLANK, type Figure, numberFigure, type OpenChoice } from '../../src/model/figure.ts';
import {
  GOAL_KINDS,
  type Indicator,
  type IndicatorVigencia,
  type Plan,
} from '../../src/model/plan.ts';
import { TRENDS } from '../../src/model/trend.ts';
import type { ComputeReport } from '../../src/report/compute/report.ts';
import { check } from '../../src/rules/check.ts';
import fc from '../seeded-check.ts';

const YEARS = [2024, 2025, 2026, 2027];
const FILE = 'matriz.xlsx';
const SHEET = 'Formulación';

export interface YearFacts {
  readonly weight: Figure;
  readonly programmed: Figure;
  readonly executed: Figure;
  readonly observation?: string | null;
}

export interface IndicatorFacts {
  readonly trend: Indicator['trend'];
  readonly trendText: string | null;
  readonly trendUndecided?: OpenChoice;
  readonly baseline: Figure;
  readonly goal?: string;
  readonly name?: string;
  readonly years: readonly YearFacts[];
}

export interface PlanFacts {
  readonly objectives: readonly {
    readonly name?: string;
    readonly indicators: readonly IndicatorFacts[];
  }[];
  readonly vigencia: number;
  readonly cutoff: string | null;
  readonly method: Method;
}

/** The plan with those facts; each indicator has a code and a row of its own. */
export function planOf({ objectives }: Pick<PlanFacts, 'objectives'>): Plan {
  let row = 7;
  return {
    file: FILE,
    name: 'Plan Estratégico Sectorial 2024-2027',
    sector: 'Gestión Pública',
    vigencias: YEARS,
    cutoffs: [],
    objectives: objectives.map(({ name, indicators }, at) => ({
      number: at + 1,
      name: name ?? `Objetivo de prueba ${at + 1}`,
      source: { file: FILE, sheet: SHEET, row: row + 1, cells: {} },
      indicators: indicators.map((facts) => {
        row += 1;
        return indicatorOf(facts, row);
      }),
    })),
  };
}

function indicatorOf(facts: IndicatorFacts, row: number): Indicator {
  const { trend, trendText, trendUndecided, baseline, years } = facts;
  const kind = GOAL_KINDS[row % GOAL_KINDS.length] ?? null;
  return {
    key: {
      goalKind: kind,
      goalCode: String(2000 + row),
      indicatorCode: kind === 'estrategica' ? null : String(4000 + row),
      entity: null,
    },
    names: { goal: facts.goal ?? `Meta ${row}`, indicator: facts.name ?? `Indicador ${row}` },
    trend,
    trendText,
    ...(trendUndecided ? { trendUndecided } : {}),
    baseline,
    vigencias: years.map((year, at): IndicatorVigencia => {
      const first = 8 + at * 3;
      return {
        vigencia: YEARS[at] ?? 2024,
        weight: year.weight,
        programmed: year.programmed,
        executed: year.executed,
        progress: BLANK,
        observation: year.observation ?? null,
        source: {
          file: FILE,
          sheet: SHEET,
          row,
          cells: {
            weight: { row, column: first },
            programmed: { row, column: first + 1 },
            executed: { row, column: first + 2 },
          },
        },
      };
    }),
    source: {
      file: FILE,
      sheet: SHEET,
      row,
      cells: { trend: { row, column: 6 }, baseline: { row, column: 7 } },
    },
  };
}

/** The report of the plan, as the program composes it. */
export function reportOf(facts: PlanFacts): ComputeReport {
  const plan = planOf(facts);
  const { vigencia, cutoff, method } = facts;
  const choices = { vigencia, method, cutoff: cutoff ?? undefined };
  const evaluation = evaluate(plan, [], choices);
  const fourYears = evaluateFourYears(plan, [], choices);
  return {
    plan,
    evaluation,
    findings: gatherFindings(
      tellFindings(settleFindings(check({ plan, executions: [], evaluation }))),
    ),
    inputs: [{ role: 'matrix', file: FILE, sha256: 'a'.repeat(64) }],
    tool: { name: 'pes', version: '0.1.0' },
    alternatives: evaluateAlternatives(plan, [], choices),
    fourYears,
    needed: findNeeded(evaluation, fourYears),
    showsNeeded: true,
    command: `pes compute ${FILE} --vigencia ${vigencia}`,
    publication: { entity: null, source: null, logo: null, edition: 'completa' },
    date: null,
  };
}

const mark = (text: string): Figure => ({ kind: 'mark', text });
const unreadable = (text: string): Figure => ({ kind: 'unreadable', text });
const choice = (...texts: readonly string[]): OpenChoice => ({
  finding: 'PES110',
  cells: texts.map((text, at) => ({ at: { file: FILE, sheet: SHEET, row: 8, column: at }, text })),
});
const undecided = (...texts: readonly string[]): Figure => ({
  kind: 'undecided',
  text: texts[0] ?? '',
  ...choice(...texts),
});

const LONG =
  'Fortalecer la capacidad de las entidades y organismos distritales para atender, orientar y responder a las necesidades de la población con un enfoque diferencial en cada rincón de la ciudad';
const OBSERVATION =
  'El resultado de este indicador depende de las acciones adelantadas por las entidades distritales; la contratación se suscribió en el último trimestre y lo pendiente se entregará en la vigencia siguiente, según el cronograma acordado con la Dirección Distrital.';

/** Forty indicators of six objectives with long texts and every status that one cutoff allows. */
export function strainedPlan(cutoff: string): PlanFacts {
  const objectives = [16, 9, 6, 5, 3, 1].map((size, at) => ({
    name: `${LONG}, objetivo estratégico sectorial ${at + 1} de la administración distrital`,
    indicators: Array.from({ length: size }, (_, place) => strainedIndicator(at, place, size)),
  }));
  return {
    objectives,
    vigencia: 2025,
    cutoff,
    method: { decreciente: 'inversa', programmedFrom: 'segplan' },
  };
}

function strainedIndicator(objective: number, place: number, size: number): IndicatorFacts {
  const trend = TRENDS[place % TRENDS.length] ?? 'suma';
  const target = 10 + place * 1234.5;
  const year = (programmed: Figure, executed: Figure): YearFacts => ({
    weight: numberFigure(1 / size, true),
    programmed,
    executed,
    observation: place % 3 === 0 ? OBSERVATION : null,
  });
  const normal = year(numberFigure(target), numberFigure(target * (0.6 + (place % 5) / 8)));
  const special: Readonly<Record<string, YearFacts>> = {
    '0/3': year(numberFigure(target), mark('ND')),
    '1/2': { ...year(mark('NP'), BLANK), weight: BLANK },
    '2/1': year(numberFigure(target), BLANK),
    '3/4': year(numberFigure(target), unreadable('cuarenta y dos entidades, según acta')),
    '5/0': { ...year(mark('No programado'), BLANK), weight: BLANK },
  };
  const current = special[`${objective}/${place}`] ?? normal;
  const fixed = objective === 1 ? { ...current, weight: weightOf(place) } : current;
  return {
    trend,
    trendText: null,
    baseline: trend === 'decreciente' ? numberFigure(target * 1.5) : BLANK,
    goal: `${LONG} (${place + 1})`,
    name: `Número de entidades y organismos distritales asistidas para ${LONG.toLowerCase()}`,
    years: [normal, fixed, year(numberFigure(target * 1.1), BLANK), year(BLANK, BLANK)],
  };
}

/** Eight indicators share the objective; the ninth is not programmed. */
function weightOf(place: number): Figure {
  return place === 2 ? BLANK : numberFigure(0.125, true);
}

const figure = (most: number): fc.Arbitrary<Figure> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .integer({ min: 1, max: most * 100 })
        .map((hundredths) => numberFigure(hundredths / 100)),
    },
    { weight: 1, arbitrary: fc.constant(numberFigure(0)) },
    { weight: 1, arbitrary: fc.constantFrom(mark('ND'), mark('NP'), mark('-')) },
    { weight: 1, arbitrary: fc.constant(BLANK) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        unreadable('cuatro'),
        undecided('46', '40'),
        undecided('', '9'),
        numberFigure(-3),
      ),
    },
  );

const weight: fc.Arbitrary<Figure> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .constantFrom(0.25, 0.5, 0.33, 0.34, 0.13, 1, 0)
      .map((one) => numberFigure(one, true)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      BLANK,
      unreadable('mucho'),
      undecided('0,5'),
      numberFigure(-0.5, true),
    ),
  },
);

const year: fc.Arbitrary<YearFacts> = fc.record({
  weight,
  programmed: figure(100),
  executed: figure(120),
});

const indicator: fc.Arbitrary<IndicatorFacts> = fc
  .record({
    trend: fc.constantFrom(...TRENDS, ...TRENDS, null),
    trendText: fc.constantFrom(null, 'Acumulado'),
    isOpen: fc.boolean(),
    baseline: figure(200),
    years: fc.array(year, { minLength: 4, maxLength: 4 }),
  })
  .map(({ isOpen, ...facts }) => {
    const open = isOpen && facts.trend === null;
    const trendText = facts.trend === null && !open ? facts.trendText : null;
    return {
      ...facts,
      trendText,
      ...(open ? { trendUndecided: choice('Suma', 'Constante') } : {}),
    };
  });

/** Any plan of a few objectives, with figures of every kind. */
export const anyPlan: fc.Arbitrary<PlanFacts> = fc.record({
  objectives: fc.array(
    fc
      .oneof(
        fc.array(indicator, { minLength: 0, maxLength: 4 }),
        // Equal weights, so that most of these objectives have a figure.
        fc.array(indicator, { minLength: 1, maxLength: 4 }).map((indicators) =>
          indicators.map((one) => ({
            ...one,
            years: one.years.map((facts) => ({
              ...facts,
              weight: numberFigure(1 / indicators.length, true),
            })),
          })),
        ),
      )
      .map((indicators) => ({ indicators })),
    { minLength: 1, maxLength: 5 },
  ),
  vigencia: fc.constantFrom(2024, 2025, 2027),
  cutoff: fc.constantFrom('2024-12-31', '2025-06-30', '2027-12-31', null),
  method: fc.record({
    decreciente: fc.constantFrom('inversa' as const, 'linea-base' as const),
    programmedFrom: fc.constant('segplan' as const),
  }),
});
