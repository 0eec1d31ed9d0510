/** Rules on the baseline as it was formulated, whatever the method of the run. */

import { type Finding, finding } from '../diagnostics/finding.ts';
import { nameFigure, nameIndicator } from '../diagnostics/wording.ts';
import { numberOf } from '../model/figure.ts';
import { nameTrend } from '../model/trend.ts';
import { type Facts, placeIn } from './rule.ts';

/** A baseline left blank in its column, or on the wrong side of the first target. */
export function* baselineDoubts({ plan }: Facts): Generator<Finding> {
  for (const indicator of plan.objectives.flatMap(({ indicators }) => indicators)) {
    const { trend, baseline, source, vigencias } = indicator;
    if (trend !== 'creciente' && trend !== 'decreciente') continue;
    const target = vigencias.find(({ programmed }) => (numberOf(programmed) ?? 0) > 0);
    if (!source.cells.baseline || !target) continue;
    const words = { indicator: nameIndicator(indicator), trend: nameTrend(trend) };
    const place = placeIn(source, 'baseline');
    if (baseline.kind === 'blank') yield finding('PES219', place, words);
    const [from, to] = [numberOf(baseline), numberOf(target.programmed)];
    if (from === null || to === null) continue;
    if (trend === 'creciente' ? from <= to : from >= to) continue;
    const figures = { baseline: nameFigure(baseline), target: nameFigure(target.programmed) };
    const related = [placeIn(target.source, 'programmed')];
    yield finding(
      'PES220',
      place,
      { ...words, ...figures, vigencia: target.vigencia },
      { related, vigencia: null },
    );
  }
}
