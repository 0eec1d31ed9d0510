/** Rules on the baseline as it was formulated, whatever the method of the run. */

import { type Finding, finding } from '../diagnostics/finding.ts';
import { numberOf } from '../model/figure.ts';
import { indicatorsOf } from '../model/plan.ts';
import { isZeroTarget, TREND_MEANINGS } from '../model/trend.ts';
import { type Judged, ofIndicator, placeIn } from './rule.ts';

/** A baseline left blank in its column, or on the wrong side of the first target. */
export function* baselineDoubts({ plan }: Judged): Generator<Finding> {
  for (const indicator of indicatorsOf(plan)) {
    const { trend, baseline, source, vigencias } = indicator;
    const course = trend && TREND_MEANINGS[trend].targets;
    if (!trend || (course !== 'rise' && course !== 'fall')) continue;
    const target = vigencias.find(({ programmed }) => (numberOf(programmed) ?? 0) > 0);
    if (!source.cells.baseline || !target) continue;
    const place = placeIn(source, 'baseline');
    const bearing = ofIndicator({ indicator }, null);
    if (baseline.kind === 'blank') yield finding('PES219', place, { trend }, bearing);
    const [from, to] = [numberOf(baseline), numberOf(target.programmed)];
    if (from === null || to === null) continue;
    if (course === 'rise' ? from <= to : from >= to) continue;
    const related = [placeIn(target.source, 'programmed')];
    const sides = { trend, baseline, target: target.programmed, year: target.vigencia };
    yield finding('PES220', place, sides, { ...bearing, related });
  }
}

/** Targets of 0 in every year for what should stay or grow from a baseline that is not. */
export function* zeroTargets({ plan }: Judged): Generator<Finding> {
  for (const indicator of indicatorsOf(plan)) {
    const { trend, baseline, vigencias, source } = indicator;
    const from = numberOf(baseline);
    if (
      !trend ||
      !from ||
      from < 0 ||
      isZeroTarget(trend) ||
      TREND_MEANINGS[trend].overYears === 'sum'
    )
      continue;
    const targets = vigencias.filter(({ programmed }) => programmed.kind !== 'blank');
    const [first] = targets;
    if (!first || targets.some(({ programmed }) => numberOf(programmed) !== 0)) continue;
    const related = [placeIn(source, 'baseline')];
    const place = placeIn(first.source, 'programmed');
    yield finding('PES245', place, { trend, baseline }, ofIndicator({ indicator }, null, related));
  }
}
