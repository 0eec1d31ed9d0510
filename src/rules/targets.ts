/** Rules on what the targets of an indicator give: its total, its goal's own words. */

import { type Finding, finding } from '../diagnostics/finding.ts';
import { type Figure, numberFigure, numberOf } from '../model/figure.ts';
import { exceedsQuantity, isQuantity, quantityFigure, quantityOf } from '../model/goal-quantity.ts';
import { toExcelDigits } from '../model/number.ts';
import { type OverYears, TREND_MEANINGS, type Trend } from '../model/trend.ts';
import { BINARY_NOISE } from '../model/weight.ts';
import { commonest } from './monotone.ts';
import { type Judged, ofIndicator, placeIn } from './rule.ts';
import { trendBroken } from './target-course.ts';
import { type Series, seriesOf, type Target } from './target-series.ts';

/** Targets that break their trend; else a total they do not give; else a goal they do not meet. */
export function* targetDoubts(judged: Judged): Generator<Finding> {
  for (const series of seriesOf(judged)) {
    const broken = [...trendBroken(series)];
    yield* broken;
    if (broken.length > 0) continue;
    const missed = [...totalMissed(series)];
    yield* missed.length > 0 ? missed : quantityMissed(series);
  }
}

/** What the targets give for the four years, or `null` where it is not known yet. */
function amountOf(series: Series): number | null {
  const { trend, targets, settled, reachesEnd } = series;
  const last = targets.at(-1)?.value ?? null;
  const amounts: Record<OverYears, () => number | null> = {
    sum: () => (settled ? sumOf(targets) : null),
    mean: () => commonest(targets.map(({ value }) => value)),
    last: () => (reachesEnd ? last : null),
  };
  return amounts[TREND_MEANINGS[trend].overYears]();
}

function addsUp(trend: Trend): boolean {
  return TREND_MEANINGS[trend].overYears === 'sum';
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
  const exceeds = addsUp(trend) && sumOf(targets) > total + tolerance(total);
  if (!exceeds && (amount === null || Math.abs(amount - total) <= tolerance(total))) return;
  const found = amountFigure(amount ?? sumOf(targets), targets);
  const related = targets.map(({ place }) => place);
  const at = placeIn(indicator.source, 'wholePlanTarget');
  yield finding(
    'PES218',
    at,
    { trend, total: figure, found },
    ofIndicator({ indicator }, null, related),
  );
}

/** Shares of a whole may miss it by half a point; counts may not. */
function tolerance(total: number): number {
  return total <= 1 ? 0.005 + BINARY_NOISE : BINARY_NOISE * total;
}

function* quantityMissed(series: Series): Generator<Finding> {
  const { indicator, trend, targets } = series;
  const goal = indicator.names.goal ?? '';
  const quantity = quantityOf(goal);
  if (!quantity) return;
  const figures = targets.map(({ figure }) => figure);
  const amount = amountOf(series);
  const sum = sumOf(targets);
  const exceeds = addsUp(trend) && exceedsQuantity(sum, quantity, figures);
  if (!exceeds && (amount === null || isQuantity(amount, quantity, figures))) return;
  const both = {
    trend,
    goal,
    quantity: quantityFigure(quantity),
    found: amountFigure(amount ?? sum, targets),
  };
  const places = targets.map(({ place }) => place);
  if (addsUp(trend)) {
    const bearing = ofIndicator({ indicator }, null, places);
    yield finding('PES212', placeIn(indicator.source, 'goal'), both, bearing);
    return;
  }
  const isEveryYear = TREND_MEANINGS[trend].overYears === 'mean';
  const at = isEveryYear ? targets[0] : targets.at(-1);
  if (!at) return;
  const { vigencia, place } = at;
  const others = places.filter((other) => other !== place);
  yield isEveryYear
    ? finding('PES213', place, both, ofIndicator({ indicator }, vigencia, others))
    : finding('PES214', place, both, ofIndicator({ indicator }, vigencia));
}

/** An amount of targets as a figure that is read as the targets themselves are. */
function amountFigure(amount: number, targets: readonly Target[]): Figure {
  const percent = targets.every(({ figure }) => figure.kind === 'number' && figure.percent);
  return numberFigure(amount, percent);
}
