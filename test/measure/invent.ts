/** Plans that nobody has: objectives with their indicators, four years of targets and of results. */

import type { Random } from '../faults/random.ts';
import { OBJECTIVES, SUBJECTS } from './subjects.ts';

/** How a figure of the plan behaves along its years. */
export type Trend = 'constante' | 'creciente' | 'decreciente' | 'suma';

/** A vigencia of an indicator; nothing programmed, or nothing reported, is `null`. */
export interface Annual {
  readonly year: number;
  /** Weight in hundredths of the objective; `null` where the year is not programmed. */
  readonly weight: number | null;
  readonly programmed: number | null;
  readonly executed: number | null;
}

/** An indicator of an invented plan. */
export interface Indicator {
  readonly kind: 'sectorial' | 'estrategica' | 'proyecto';
  readonly goalCode: string;
  readonly goal: string;
  readonly indicatorCode: string | null;
  readonly name: string;
  readonly trend: Trend;
  readonly unit: string;
  readonly entity: string;
  /** Whether its figures are fractions, shown as percentages. */
  readonly isShare: boolean;
  readonly baseline: number;
  /** What the four years together are to reach. */
  readonly target: number;
  readonly years: readonly Annual[];
}

/** An objective of an invented plan. */
export interface Objective {
  readonly number: number;
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

/** An invented plan, and the year that is asked of it. */
export interface Plan {
  readonly years: readonly number[];
  readonly vigencia: number;
  readonly objectives: readonly Objective[];
}

const YEARS = [2024, 2025, 2026, 2027];

const ENTITIES = ['SDHT', 'SDIS', 'SED', 'IDRD', 'SDA', 'SCRD'];
const TRENDS: Readonly<Record<string, Trend>> = {
  s: 'suma',
  k: 'constante',
  c: 'creciente',
  d: 'decreciente',
};

/** Shares of an objective that add up to a hundred. */
const SHARES: Readonly<Record<number, readonly (readonly number[])[]>> = {
  1: [[100]],
  2: [
    [50, 50],
    [60, 40],
    [35, 65],
  ],
  3: [
    [40, 35, 25],
    [50, 30, 20],
    [34, 33, 33],
  ],
  4: [
    [25, 25, 25, 25],
    [40, 30, 20, 10],
  ],
};

/** A plan made by chance. */
export function inventPlan(random: Random): Plan {
  const vigencia = random.pick([2024, 2024, 2025, 2025, 2026]);
  // In some plans every year of every indicator is programmed, with one weight for all of them.
  const isWhole = random.below(4) === 0;
  const names = shuffle(OBJECTIVES, random);
  const subjects = shuffle(SUBJECTS, random);
  const counts = Array.from({ length: 2 + random.below(3) }, () => 1 + random.below(4));
  if (sum(counts) < 5) counts[0] = 4;
  let taken = 0;
  const objectives = counts.map((count, at): Objective => {
    const own = subjects.slice(taken, taken + count);
    taken += count;
    return inventObjective(
      { number: at + 1, name: names[at] ?? '', own, vigencia, taken, isWhole },
      random,
    );
  });
  return { years: YEARS, vigencia, objectives };
}

interface Draft {
  readonly number: number;
  readonly name: string;
  readonly own: readonly (readonly [string, string, string, string])[];
  readonly vigencia: number;
  readonly taken: number;
  readonly isWhole: boolean;
}

function inventObjective(draft: Draft, random: Random): Objective {
  const { number, name, own, vigencia, taken, isWhole } = draft;
  // A whole objective is seldom out of a year; that must be told, not taken for zero.
  const isIn = YEARS.map(() => own.map(() => isWhole || random.below(8) > 0));
  const only = random.pick(SHARES[own.length] ?? [[]]);
  const weights = isIn.map((flags) => {
    const shares = isWhole ? only : random.pick(SHARES[flags.filter(Boolean).length] ?? [[]]);
    let next = 0;
    return flags.map((flag) => (flag ? (shares[next++] ?? null) : null));
  });
  const isReported = (year: number) => year <= vigencia;
  const indicators = own.map(([text, title, unit, code], at): Indicator => {
    const trend = TRENDS[code[0] ?? ''] ?? 'suma';
    const isShare = code.endsWith('%');
    const steps = inventSteps(trend, isShare, random);
    const annuals = YEARS.map((year, place): Annual => {
      const programmed = isIn[place]?.[at] ? (steps[place + 1] ?? null) : null;
      const isMute = random.below(14) === 0;
      const executed =
        programmed === null || !isReported(year) || isMute
          ? null
          : inventResult(programmed, isShare, random);
      return { year, weight: weights[place]?.[at] ?? null, programmed, executed };
    });
    const planned = annuals.flatMap(({ programmed }) => programmed ?? []);
    const target = trend === 'suma' ? sum(planned) : (planned.at(-1) ?? steps[0] ?? 0);
    const kind = random.pick(['sectorial', 'sectorial', 'sectorial', 'estrategica', 'proyecto']);
    return {
      kind: kind as Indicator['kind'],
      goalCode: codeOf(kind, taken - own.length + at, random),
      goal: text.replace('#', String(isShare ? round(target * 100) : target)),
      indicatorCode: kind === 'estrategica' ? null : String(4100 + 7 * taken + at),
      name: title,
      trend,
      unit,
      entity: random.pick(ENTITIES),
      isShare,
      baseline: steps[0] ?? 0,
      target,
      years: annuals,
    };
  });
  return { number, name, indicators: shareGoals(indicators, random) };
}

/** Now and then the second indicator is one of the same goal as the first. */
function shareGoals(indicators: readonly Indicator[], random: Random): readonly Indicator[] {
  const [first, second] = indicators;
  if (!first || !second || second.kind !== first.kind || random.below(3) > 0) return indicators;
  if (first.kind === 'estrategica') return indicators;
  const joined = { ...second, goal: first.goal, goalCode: first.goalCode, entity: first.entity };
  return [first, joined, ...indicators.slice(2)];
}

function codeOf(kind: string, at: number, random: Random): string {
  if (kind === 'estrategica') return String(61 + at);
  return String(kind === 'proyecto' ? 1 + at : 2200 + 13 * at + random.below(13));
}

/** The baseline and the target of each year. */
function inventSteps(trend: Trend, isShare: boolean, random: Random): readonly number[] {
  if (isShare) {
    const start = 30 + random.below(30);
    const step = trend === 'creciente' ? 5 + random.below(5) : 0;
    return [0, 1, 2, 3, 4].map((at) => round((start + step * at) / 100));
  }
  const unit = random.pick([3, 12, 40, 250, 1200]) + random.below(9);
  const rise = Math.ceil(unit / 4);
  switch (trend) {
    case 'constante':
      return [unit - 1, unit, unit, unit, unit];
    case 'creciente':
      return [0, 1, 2, 3, 4].map((at) => unit + rise * at);
    case 'decreciente':
      return [0, 1, 2, 3, 4].map((at) => unit + rise * (4 - at));
    default:
      return [0, ...YEARS.map(() => unit + random.below(unit))];
  }
}

function inventResult(programmed: number, isShare: boolean, random: Random): number {
  const factor = random.pick([1, 1, 0.5, 0.62, 0.75, 0.83, 0.9, 0.97, 1.02, 1.1, 1.2]);
  const value = programmed * factor;
  if (isShare) return round(value);
  return random.below(4) === 0 ? Math.round(value * 10) / 10 : Math.round(value);
}

/** The number with three decimals at most. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** What they add up to, free of the tails that doubles leave. */
export function sum(values: readonly number[]): number {
  return round(values.reduce((all, value) => all + value, 0));
}

/** The items in another order. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const left = [...items];
  return items.map(() => left.splice(random.below(left.length), 1)[0] as T);
}
