/** Rules on the targets of an indicator over the years: its trend, its total, its goal's own words. */

import { type Finding, finding, type Place } from '../diagnostics/finding.ts';
import { nameFigure, nameIndicator } from '../diagnostics/wording.ts';
import { type Figure, numberFigure, numberOf } from '../model/figure.ts';
import { toExcelDigits } from '../model/number.ts';
import type { Indicator } from '../model/plan.ts';
import type { Trend } from '../model/trend.ts';
import { nameTrend } from '../model/trend.ts';
import { exceedsQuantity, isQuantity, quantityOf } from './goal-quantity.ts';
import { breakersOf, commonest } from './monotone.ts';
import { type Facts, placeIn } from './rule.ts';

/** Years of a plan; a table of fewer does not say what they give together. */
const PLAN_YEARS = 4;

/** A vigencia with a target in number. */
interface Target {
  readonly vigencia: number;
  readonly value: number;
  readonly figure: Figure;
  readonly place: Place;
}

/** An indicator with what its targets give, by its trend. */
interface Series {
  readonly indicator: Indicator;
  readonly trend: Trend;
  readonly targets: readonly Target[];
  /** Whether every vigencia of the four years has a target or says that it has none. */
  readonly settled: boolean;
  /** Whether the last of the four years has a target. */
  readonly reachesEnd: boolean;
}

/** Targets that break their trend; else a total they do not give; else a goal they do not meet. */
export function* targetDoubts(facts: Facts): Generator<Finding> {
  for (const series of seriesOf(facts)) {
    const broken = [...trendBroken(series)];
    yield* broken;
    if (broken.length > 0) continue;
    const missed = [...totalMissed(series)];
    yield* missed.length > 0 ? missed : quantityMissed(series);
  }
}

function* seriesOf({ plan }: Facts): Generator<Series> {
  for (const indicator of plan.objectives.flatMap(({ indicators }) => indicators)) {
    const { trend, vigencias } = indicator;
    if (!trend || vigencias.some(({ programmed }) => isBroken(programmed))) continue;
    const targets = vigencias.flatMap(({ vigencia, programmed, source }): Target[] => {
      const value = numberOf(programmed);
      const isTarget = value !== null && (value > 0 || trend === 'decreciente');
      if (!isTarget) return [];
      return [{ vigencia, value, figure: programmed, place: placeIn(source, 'programmed') }];
    });
    if (targets.length === 0) continue;
    const covered = plan.vigencias.every((year) =>
      vigencias.some(
        ({ vigencia, programmed }) => vigencia === year && programmed.kind !== 'blank',
      ),
    );
    const whole = plan.vigencias.length >= PLAN_YEARS;
    const reachesEnd = whole && targets.at(-1)?.vigencia === plan.vigencias.at(-1);
    yield { indicator, trend, targets, settled: whole && covered, reachesEnd };
  }
}

/** A target that has a finding of its own, and that nothing is to be reckoned with. */
function isBroken(target: Figure): boolean {
  return target.kind === 'unreadable' || (numberOf(target) ?? 0) < 0;
}

/** The order that each trend keeps from one year to a later one; Suma keeps none. */
const ORDERS = {
  creciente: { code: 'PES215', inOrder: (earlier: number, later: number) => earlier <= later },
  decreciente: { code: 'PES216', inOrder: (earlier: number, later: number) => earlier >= later },
} as const;

function* trendBroken({ indicator, trend, targets }: Series): Generator<Finding> {
  if (trend === 'suma') return;
  if (trend === 'constante') {
    yield* constantBroken(indicator, targets);
    return;
  }
  const { code, inOrder } = ORDERS[trend];
  const values = targets.map(({ value }) => value);
  const breakers = new Set(breakersOf(values, inOrder));
  for (const at of breakers) {
    const isKept = (index: number) => index >= 0 && index < targets.length && !breakers.has(index);
    const before = targets[lastIndexBelow(at, isKept)];
    const after = targets[targets.findIndex((_, index) => index > at && isKept(index))];
    const target = targets[at];
    const other = before && target && !inOrder(before.value, target.value) ? before : after;
    if (target && other) yield finding(code, target.place, ...stepWords(indicator, target, other));
  }
}

function lastIndexBelow(at: number, fits: (index: number) => boolean): number {
  let index = at - 1;
  while (index >= 0 && !fits(index)) index -= 1;
  return index;
}

/** A goal that gives its quantity says which year is wrong; without one, most years do. */
function* constantBroken(indicator: Indicator, targets: readonly Target[]): Generator<Finding> {
  const usual = commonest(targets.map(({ value }) => value));
  const quantity = quantityOf(indicator.names.goal ?? '');
  const figures = targets.map(({ figure }) => figure);
  const isRight = ({ value }: Target) =>
    quantity ? isQuantity(value, quantity, figures) : value === usual;
  if (quantity && !targets.some(isRight)) return;
  const model = targets.find(isRight);
  for (const target of targets.filter((one) => !isRight(one))) {
    if (model) yield finding('PES217', target.place, ...stepWords(indicator, target, model));
  }
}

function stepWords(indicator: Indicator, target: Target, other: Target) {
  const words = {
    indicator: nameIndicator(indicator),
    vigencia: target.vigencia,
    target: nameFigure(target.figure),
    other: nameFigure(other.figure),
    otherVigencia: other.vigencia,
  };
  return [words, { related: [other.place], vigencia: target.vigencia }] as const;
}

/** What the targets give for the four years, or `null` where it is not known yet. */
function amountOf(series: Series): number | null {
  const { trend, targets, settled, reachesEnd } = series;
  const last = targets.at(-1)?.value ?? null;
  const amounts: Record<Trend, () => number | null> = {
    suma: () => (settled ? sumOf(targets) : null),
    constante: () => commonest(targets.map(({ value }) => value)),
    creciente: () => (reachesEnd ? last : null),
    decreciente: () => (reachesEnd ? last : null),
  };
  return amounts[trend]();
}

function sumOf(targets: readonly Target[]): number {
  return toExcelDigits(targets.reduce((sum, { value }) => sum + value, 0));
}

function* totalMissed(series: Series): Generator<Finding> {
  const { indicator, trend, targets } = series;
  const figure = indicator.wholePlanTarget;
  const total = figure && numberOf(figure);
  if (!figure || total === null || total === undefined) return;
  const amount = amountOf(series);
  const exceeds = trend === 'suma' && sumOf(targets) > total + tolerance(total);
  if (!exceeds && (amount === null || Math.abs(amount - total) <= tolerance(total))) return;
  const words = {
    indicator: nameIndicator(indicator),
    trend,
    total: nameFigure(figure),
    found: writeAmount(amount ?? sumOf(targets), targets),
  };
  const related = targets.map(({ place }) => place);
  yield finding('PES218', placeIn(indicator.source, 'wholePlanTarget'), words, { related });
}

/** Shares of a whole may miss it by half a point; counts may not. */
function tolerance(total: number): number {
  return total <= 1 ? 0.005 : 1e-9 * total;
}

function* quantityMissed(series: Series): Generator<Finding> {
  const { indicator, trend, targets } = series;
  const goal = indicator.names.goal ?? '';
  const quantity = quantityOf(goal);
  if (!quantity) return;
  const figures = targets.map(({ figure }) => figure);
  const amount = amountOf(series);
  const sum = sumOf(targets);
  const exceeds = trend === 'suma' && exceedsQuantity(sum, quantity, figures);
  if (!exceeds && (amount === null || isQuantity(amount, quantity, figures))) return;
  const words = {
    indicator: nameIndicator(indicator),
    goal,
    quantity: quantity.text,
    found: writeAmount(amount ?? sum, targets),
  };
  const places = targets.map(({ place }) => place);
  if (trend === 'suma') {
    yield finding('PES212', placeIn(indicator.source, 'goal'), words, { related: places });
    return;
  }
  const at = trend === 'constante' ? targets[0] : targets.at(-1);
  if (!at) return;
  const { vigencia, place } = at;
  const others = places.filter((other) => other !== place);
  yield trend === 'constante'
    ? finding('PES213', place, { ...words, vigencia }, { related: others, vigencia })
    : finding('PES214', place, { ...words, vigencia, trend: nameTrend(trend) }, { vigencia });
}

/** An amount of targets written as the targets themselves are. */
function writeAmount(amount: number, targets: readonly Target[]): string {
  const percent = targets.every(({ figure }) => figure.kind === 'number' && figure.percent);
  return nameFigure(numberFigure(amount, percent));
}
