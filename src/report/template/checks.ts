/** What the matrix holds against what people write, each check as a live formula and as its result. */

import { type Figure, numberOf } from '../../model/figure.ts';
import { type OverYears, TREND_MEANINGS, TRENDS, type Trend } from '../../model/trend.ts';
import { BINARY_NOISE, WEIGHT_SUM_TOLERANCE } from '../../model/weight.ts';
import { type Formula, formula, type Reference } from '../cells/formula.ts';
import type { TemplateEntry } from './template.ts';

/** Years of a plan; fewer of them do not say what they give together. */
const PLAN_YEARS = 4;

/** Shares of a whole may miss it by half a point; counts may not. */
const SHARE_TOLERANCE = 0.005 + BINARY_NOISE;
const EXACT_TOLERANCE = 1e-9;

/** The cells of a row whose years are held against its total. */
export interface TotalCells {
  readonly trend: Reference;
  readonly programmed: Reference;
  readonly last: Reference;
  readonly total: Reference;
  /** How many years there are. */
  readonly years: number;
}

/** What years must give, by the way in which they go together: when they do not, in a formula. */
const MISSED: Record<OverYears, (cells: TotalCells, tolerance: Formula) => Formula> = {
  sum: ({ programmed, total, years }, tolerance) =>
    formula`OR(SUM(${programmed})>N(${total})+${tolerance},AND(COUNTA(${programmed})=${years},ABS(SUM(${programmed})-N(${total}))>${tolerance}))`,
  mean: ({ programmed, total, years }, tolerance) =>
    formula`AND(MAX(${programmed})>0,OR(ABS(MAX(${programmed})-N(${total}))>${tolerance},ABS(SUM(${programmed})-N(${total})*COUNTIF(${programmed},">0"))>${tolerance}*${years}))`,
  last: ({ trend, last, total }, tolerance) =>
    formula`AND(COUNT(${last})=1,OR(N(${last})>0,${isOneOf(trend, ({ zeroIsTarget }) => zeroIsTarget)}),ABS(N(${last})-N(${total}))>${tolerance})`,
};

const WAYS = Object.keys(MISSED) as readonly OverYears[];

/** Whether the years of a row miss its total, and in which way; nothing with fewer years than a plan. */
export function formulateMissed(
  cells: TotalCells,
): readonly { readonly way: OverYears; readonly when: Formula }[] {
  if (cells.years < PLAN_YEARS) return [];
  const { trend, total } = cells;
  const tolerance = formula`IF(ABS(N(${total}))<=1,${SHARE_TOLERANCE},ABS(N(${total}))*${EXACT_TOLERANCE})`;
  return WAYS.map((way) => ({
    way,
    when: formula`AND(COUNT(${total})=1,${isOneOf(trend, ({ overYears }) => overYears === way)},${MISSED[way](cells, tolerance)})`,
  }));
}

function isOneOf(
  trend: Reference,
  fits: (meaning: (typeof TREND_MEANINGS)[Trend]) => boolean,
): Formula {
  const names = TRENDS.filter((one) => fits(TREND_MEANINGS[one])).map(
    (one) => formula`${trend}=${TREND_MEANINGS[one].name}`,
  );
  return formula`OR(${joinFormulas(names)})`;
}

/** Formulas one after another, as the arguments of a function. */
export function joinFormulas(formulas: readonly Formula[]): Formula {
  return formulas.flatMap((one, at) => (at === 0 ? one : [',', ...one]));
}

/** What the formula of a row gives: how its years miss its total, `null` where they do not. */
export function findMissed(
  { trend: word, wholePlanTarget, years }: TemplateEntry,
  vigencias: readonly number[],
): OverYears | null {
  const trend = TRENDS.find((one) => TREND_MEANINGS[one].name.toLowerCase() === word.toLowerCase());
  const total = numberOf(wholePlanTarget);
  if (vigencias.length < PLAN_YEARS || !trend || total === null) return null;
  const figures = vigencias.map(
    (vigencia): Figure =>
      years.find((year) => year.vigencia === vigencia)?.programmed ?? { kind: 'blank' },
  );
  const { overYears, zeroIsTarget } = TREND_MEANINGS[trend];
  const tolerance = Math.abs(total) <= 1 ? SHARE_TOLERANCE : Math.abs(total) * EXACT_TOLERANCE;
  const numbers = figures.flatMap((figure) => numberOf(figure) ?? []);
  const sum = numbers.reduce((all, one) => all + one, 0);
  const most = Math.max(0, ...numbers);
  const last = numberOf(figures.at(-1) ?? { kind: 'blank' });
  const isMissed: Record<OverYears, () => boolean> = {
    sum: () =>
      sum > total + tolerance ||
      (figures.every(({ kind }) => kind !== 'blank') && Math.abs(sum - total) > tolerance),
    mean: () =>
      most > 0 &&
      (Math.abs(most - total) > tolerance ||
        Math.abs(sum - total * numbers.filter((one) => one > 0).length) >
          tolerance * vigencias.length),
    last: () => last !== null && (last > 0 || zeroIsTarget) && Math.abs(last - total) > tolerance,
  };
  return isMissed[overYears]() ? overYears : null;
}

const WHOLE_TOLERANCE = WEIGHT_SUM_TOLERANCE + BINARY_NOISE;

/** Whether weights that add up to that are not the whole of an objective, as a formula. */
export function formulateShort(sum: Formula | Reference): Formula {
  return formula`ABS(${sum}-1)>${WHOLE_TOLERANCE}`;
}

/** Whether weights that add up to that are not the whole of an objective. */
export function isShort(sum: number): boolean {
  return Math.abs(sum - 1) > WHOLE_TOLERANCE;
}
