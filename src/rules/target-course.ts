/** Rules on how the targets of an indicator go from one year to the next. */

import { type Finding, finding } from '../diagnostics/finding.ts';
import { isQuantity, quantityOf } from '../model/goal-quantity.ts';
import { TREND_MEANINGS, type TrendMeaning } from '../model/trend.ts';
import { breakersOf, commonest } from './monotone.ts';
import { ofIndicator } from './rule.ts';
import type { Series, Target } from './target-series.ts';

/** The order that targets keep from one year to a later one. */
const ORDERS = {
  rise: { code: 'PES215', inOrder: (earlier: number, later: number) => earlier <= later },
  fall: { code: 'PES216', inOrder: (earlier: number, later: number) => earlier >= later },
} as const;

/** What breaks each course that targets may take; a free one keeps no order. */
const BROKEN: Record<TrendMeaning['targets'], (series: Series) => Iterable<Finding>> = {
  free: () => [],
  stay: constantBroken,
  rise: (series) => orderBroken(series, ORDERS.rise),
  fall: (series) => orderBroken(series, ORDERS.fall),
};

/** Targets that do not go from year to year as their trend says. */
export function trendBroken(series: Series): Iterable<Finding> {
  return BROKEN[TREND_MEANINGS[series.trend].targets](series);
}

function* orderBroken(
  series: Series,
  { code, inOrder }: (typeof ORDERS)[keyof typeof ORDERS],
): Generator<Finding> {
  const { targets } = series;
  const values = targets.map(({ value }) => value);
  const breakers = new Set(breakersOf(values, inOrder));
  for (const at of breakers) {
    const before = targets.findLast((_, index) => index < at && !breakers.has(index));
    const after = targets.find((_, index) => index > at && !breakers.has(index));
    const target = targets[at];
    const other = before && target && !inOrder(before.value, target.value) ? before : after;
    if (target && other) yield finding(code, target.place, ...stepWords(series, target, other));
  }
}

/** A goal that gives its quantity says which year is wrong; without one, most years do. */
function* constantBroken(series: Series): Generator<Finding> {
  const { indicator, targets } = series;
  const usual = commonest(targets.map(({ value }) => value));
  const quantity = quantityOf(indicator.names.goal ?? '');
  const figures = targets.map(({ figure }) => figure);
  const isRight = ({ value }: Target) =>
    quantity ? isQuantity(value, quantity, figures) : value === usual;
  if (quantity && !targets.some(isRight)) return;
  const model = targets.find(isRight);
  for (const target of targets.filter((one) => !isRight(one))) {
    if (model) yield finding('PES217', target.place, ...stepWords(series, target, model));
  }
}

function stepWords({ indicator, trend }: Series, target: Target, other: Target) {
  const both = { trend, target: target.figure, other: other.figure, otherVigencia: other.vigencia };
  return [both, ofIndicator({ indicator }, target.vigencia, [other.place])] as const;
}
