/** The years of an indicator put together as its trend says, or why they are not. */

import { numberOf } from '../model/figure.ts';
import {
  type FourYearIndicator,
  type FourYearReason,
  isTarget,
  targetOf,
  type YearFigures,
} from '../model/four-years.ts';
import type { Indicator } from '../model/plan.ts';
import { type OverYears, type ProgressFormula, TREND_MEANINGS } from '../model/trend.ts';
import type { Choices } from './evaluate.ts';
import { applyFormula } from './progress.ts';

type Outcome = Pick<FourYearIndicator, 'progress' | 'reason'>;

/** A year that was programmed and reported. */
interface Reported {
  readonly executed: number;
  readonly progress: number;
}

/** What the figure over the years is made of. */
interface Course {
  readonly reported: readonly Reported[];
  /** The last of them. */
  readonly latest: Reported;
  /** Targets of all the years that have one. */
  readonly targets: readonly number[];
  /** That of the last year that has one. */
  readonly target: number;
  /** How many of them were due by the vigencia computed. */
  readonly due: number;
  readonly baseline: number | null;
  readonly formula: ProgressFormula;
}

/** The figure of each way in which years go together; `null` where it has none. */
const RULES: Record<OverYears, (course: Course) => number | null> = {
  sum: ({ reported, targets }) => sumOf(reported.map(({ executed }) => executed)) / sumOf(targets),
  // What was programmed and not reported counts as 0, as it does in the objective.
  mean: ({ reported, due }) => sumOf(reported.map(({ progress }) => progress)) / due,
  // The last executed value against the last target, as in one year.
  last: ({ latest: { executed }, target: programmed, baseline, formula }) =>
    applyFormula(formula, { programmed, executed, baseline }).value,
};

/** Which faults keep the years from being put together: those of the years that are used. */
interface Faults {
  /** Some year up to the vigencia computed has one. */
  readonly due: boolean;
  /** One of those after the last that was reported has. */
  readonly latest: boolean;
  /** Some year has one, due or still to come. */
  readonly any: boolean;
  /** That of a year after the last known target is not. */
  readonly end: boolean;
}

/** By the way in which the years go together: what spoils what was done, and what spoils the target. */
const SPOILT: Record<OverYears, { readonly done: keyof Faults; readonly target?: keyof Faults }> = {
  sum: { done: 'due', target: 'any' },
  mean: { done: 'due' },
  last: { done: 'latest', target: 'end' },
};

function findFaults(years: readonly YearFigures[], due: readonly YearFigures[]): Faults {
  return {
    due: due.some(isFault),
    latest: endsInFault(due, (year) => reportOf(year).length > 0),
    any: years.some(isFault),
    end: endsInFault(years, isTarget),
  };
}

/** Whether the last of the years that have a fault or what is asked of them has a fault. */
function endsInFault(
  years: readonly YearFigures[],
  hasIt: (year: YearFigures) => boolean,
): boolean {
  const last = years.findLast((year) => isFault(year) || hasIt(year));
  return last !== undefined && isFault(last);
}

/** The figure of an indicator over the years of its plan, up to the vigencia of the run. */
export function accumulate(
  indicator: Indicator,
  years: readonly YearFigures[],
  run: Pick<Choices, 'vigencia' | 'method'>,
): Outcome {
  const { trend, baseline } = indicator;
  if (!years.some((year) => isTarget(year) || isFault(year))) return without('not-programmed');
  if (trend === null) return without('not-calculable');
  const { overYears, formula } = TREND_MEANINGS[trend];
  const due = years.filter(({ vigencia }) => vigencia <= run.vigencia);
  const faults = findFaults(years, due);
  const { done, target } = SPOILT[overYears];
  if (faults[done]) return without('not-calculable');
  if (due.every(({ status }) => status === 'no-programada')) return without('not-due');
  const reported = due.flatMap(reportOf);
  const targets = years.flatMap((year) => targetOf(year) ?? []);
  const [latest, last] = [reported.at(-1), targets.at(-1)];
  // What is reported has a target.
  if (latest === undefined || last === undefined) return without('no-report');
  if (target && faults[target]) return without('not-calculable');
  const progress = RULES[overYears]({
    reported,
    latest,
    targets,
    target: last,
    due: due.filter(isTarget).length,
    baseline: numberOf(baseline),
    formula: formula(run.method.decreciente),
  });
  return progress === null ? without('not-calculable') : { progress, reason: null };
}

function isFault({ status }: YearFigures): boolean {
  return status === 'no-calculable';
}

function without(reason: FourYearReason): Outcome {
  return { progress: null, reason };
}

function reportOf({ executed: { figure }, progress }: YearFigures): readonly Reported[] {
  const executed = numberOf(figure);
  return executed === null || progress === null ? [] : [{ executed, progress }];
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
