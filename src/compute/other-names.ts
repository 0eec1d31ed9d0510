/** Records whose names are those of something else than the indicator that has their codes. */

import type { ExecutionRecord } from '../model/execution.ts';
import { numberOf } from '../model/figure.ts';
import { likenessOf } from '../model/likeness.ts';
import type { Indicator, IndicatorNames } from '../model/plan.ts';
import { foldText } from '../model/text.ts';
import type { Bundle } from './bundles.ts';
import { oursOf } from './crossing.ts';
import { relateNames } from './evidence.ts';
import { agrees } from './record-rows.ts';

/** Whether the names of a record contradict its codes. */
export type Contradicts = (indicator: Indicator, bundle: Bundle) => boolean;

/**
 * Tells the records that the names of the plan contradict: goal and indicator are named word for word
 * as another of its indicators is, or share no word with their own while the target is another too.
 * A goal may be reworded, and programmed anew; both at once, with nothing left of it, is another.
 */
export function readContradictions(indicators: readonly Indicator[]): Contradicts {
  const named = new Set(indicators.map(({ names }) => textOf(names)));
  return (indicator, { names: theirs, records }) => {
    if (relateNames(indicator.names, theirs) !== 'other') return false;
    const text = textOf(theirs);
    if (text !== null && named.has(text)) return true;
    return shareNothing(indicator.names, theirs) && !shareTarget(indicator, records);
  };
}

/** Both names as one text, `null` where one is not given: a short one alone may be of several. */
function textOf({ goal, indicator }: IndicatorNames): string | null {
  return goal === null || indicator === null ? null : `${foldText(goal)}\n${foldText(indicator)}`;
}

function shareNothing(ours: IndicatorNames, theirs: IndicatorNames): boolean {
  return (['goal', 'indicator'] as const).every(
    (part) => likenessOf(ours[part], theirs[part]) === 0,
  );
}

function shareTarget(indicator: Indicator, records: readonly ExecutionRecord[]): boolean {
  const { programmed } = oursOf(indicator, records);
  return records.some((record) => agrees(numberOf(record.programmed), programmed));
}
