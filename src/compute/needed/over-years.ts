/** What an indicator still needs for the years of the plan to be 100 %, as its trend puts them together. */

import { numberOf } from '../../model/figure.ts';
import { type FourYearIndicator, isTarget, type YearFigures } from '../../model/four-years.ts';
import type { NeedOverYears, Unreachable } from '../../model/needed.ts';
import { toExcelDigits } from '../../model/number.ts';
import {
  type OverYears,
  type ProgressFormula,
  TREND_MEANINGS,
  type Trend,
} from '../../model/trend.ts';
import { executedFor } from '../progress.ts';

/** How the indicator is computed, and up to when its years were executed. */
interface Run {
  readonly trend: Trend;
  readonly formula: ProgressFormula;
  readonly through: number;
  /** Whether the year of the run had ended. */
  readonly closed: boolean;
}

/** The programmed years of an indicator. */
interface Course {
  readonly years: readonly YearFigures[];
  /** Those that were over by the cutoff. */
  readonly past: readonly YearFigures[];
  /** Those in which something may still be executed. */
  readonly left: readonly YearFigures[];
  readonly baseline: number | null;
  readonly formula: ProgressFormula;
}

const NEEDS: Record<OverYears, (course: Course) => NeedOverYears> = {
  sum: ({ years, left }) => {
    const level = toExcelDigits(sumOf(years.flatMap(({ programmed }) => numberIn(programmed))));
    const done = sumOf(years.flatMap(({ executed }) => numberIn(executed)));
    const missing = toExcelDigits(level - done);
    return { kind: 'needed', level, missing, progress: null, years: left.map(yearOf) };
  },
  // What was programmed and not reported counts as 0; what is left has to make up for it.
  mean: ({ years, past, left }) => {
    const done = sumOf(past.flatMap(({ progress }) => progress ?? []));
    const progress = toExcelDigits((years.length - done) / left.length);
    if (progress <= 0) return { kind: 'reached' };
    return { kind: 'needed', level: null, missing: null, progress, years: left.map(yearOf) };
  },
  last: ({ years, left, baseline, formula }) => {
    const programmed = years.flatMap((year) => numberIn(year.programmed)).at(-1) ?? Number.NaN;
    const level = toExcelDigits(executedFor(formula, 1, { programmed, baseline }));
    if (Number.isNaN(level)) return unreachable('not-calculable');
    const last = years.flatMap(({ executed }) => numberIn(executed)).at(-1);
    const missing = last === undefined ? null : toExcelDigits(Math.abs(level - last));
    return { kind: 'needed', level, missing, progress: null, years: left.map(yearOf) };
  },
};

/** What is still needed over the years; reached where their figure is 100 % or more already. */
export function needOverYears(
  one: FourYearIndicator,
  { trend, formula, through, closed }: Run,
): NeedOverYears {
  // A target that is not known is one that may be needed.
  const isOpen = one.years.some(({ status }) => status === 'no-calculable');
  if (isOpen || one.reason === 'not-calculable') return unreachable('not-calculable');
  const years = one.years.filter(isTarget);
  const left = years.filter(
    ({ vigencia }) => vigencia > through || (vigencia === through && !closed),
  );
  const past = years.filter((year) => !left.includes(year));
  const { overYears } = TREND_MEANINGS[trend];
  // A mean of the years so far is not yet that of all of them.
  const isWhole = overYears !== 'mean' || left.length === 0;
  if (isWhole && one.progress !== null && toExcelDigits(one.progress) >= 1) {
    return { kind: 'reached' };
  }
  if (left.length === 0) return unreachable('no-year-left');
  return NEEDS[overYears]({
    years,
    past,
    left,
    baseline: numberOf(one.indicator.baseline),
    formula,
  });
}

function numberIn({ figure }: YearFigures['programmed']): readonly number[] {
  return figure.kind === 'number' ? [figure.value] : [];
}

function yearOf({ vigencia }: YearFigures): number {
  return vigencia;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function unreachable(because: Unreachable): NeedOverYears {
  return { kind: 'unreachable', because };
}
