/** The targets of an indicator over the years, as the rules on them see them. */

import type { Place } from '../diagnostics/finding.ts';
import { type Figure, isUnknown, numberOf } from '../model/figure.ts';
import { type Indicator, indicatorsOf } from '../model/plan.ts';
import { isZeroTarget, type Trend } from '../model/trend.ts';
import { type Judged, placeIn } from './rule.ts';

/** Years of a plan; a table of fewer does not say what they give together. */
const PLAN_YEARS = 4;

/** A vigencia with a target in number. */
export interface Target {
  readonly vigencia: number;
  readonly value: number;
  readonly figure: Figure;
  readonly place: Place;
}

/** An indicator with what its targets give, by its trend. */
export interface Series {
  readonly indicator: Indicator;
  readonly trend: Trend;
  readonly targets: readonly Target[];
  /** Whether every vigencia of the four years has a target or says that it has none. */
  readonly settled: boolean;
  /** Whether the last of the four years has a target. */
  readonly reachesEnd: boolean;
}

/** The indicators whose targets can be reckoned with, each with what its targets give. */
export function* seriesOf({ plan }: Judged): Generator<Series> {
  for (const indicator of indicatorsOf(plan)) {
    const { trend, vigencias } = indicator;
    if (!trend || vigencias.some(({ programmed }) => isBroken(programmed))) continue;
    const targets = vigencias.flatMap(({ vigencia, programmed, source }): Target[] => {
      const value = numberOf(programmed);
      const isTarget = value !== null && (value > 0 || isZeroTarget(trend));
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
  return isUnknown(target) || (numberOf(target) ?? 0) < 0;
}
