/** Records whose names are those of something else than the indicator that has their codes. */

import type { ExecutionRecord } from '../model/execution.ts';
import { numberOf } from '../model/figure.ts';
import { likenessOf, relateNames, SAME_NAME, shareOfLonger } from '../model/likeness.ts';
import type { Indicator, IndicatorNames } from '../model/plan.ts';
import { foldName, foldText } from '../model/text.ts';
import type { Trend } from '../model/trend.ts';
import type { Bundle } from './bundles.ts';
import { oursOf } from './crossing.ts';
import { agrees } from './row-sums.ts';

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
  return goal === null || indicator === null ? null : `${foldName(goal)}\n${foldName(indicator)}`;
}

/** Names that share so much of the longer one may be one reworded: a word alone is of many names. */
const REWORDED = 0.5;

/**
 * Whether the only row of the codes of an indicator may be of another: its target is another, and
 * so is the name of its goal, the name of the indicator or both, with too little left of them to be the same
 * reworded. Another trend, or a target many times away, makes less of what is left; a name or a target that is not given says nothing.
 */
export function isUnlike(indicator: Indicator, { names: theirs, records }: Bundle): boolean {
  const { names, trend } = indicator;
  if (!haveOtherTarget(indicator, records)) return false;
  if ((likenessOf(names.indicator, theirs.indicator) ?? 1) >= SAME_NAME) return false;
  const [goal, own] = PARTS.map((part) => kinshipOf(names[part], theirs[part]));
  if (goal == null || own == null) return false;
  const isOtherTrend = haveOtherTrend(trend, records);
  const ofGoal = likenessOf(names.goal, theirs.goal);
  if (isFarTarget(indicator, records)) return true;
  if (ofGoal !== null && ofGoal >= SAME_NAME) return own === 0 || (own < REWORDED && isOtherTrend);
  return isOtherTrend || goal === 0 || own === 0 || Math.max(goal, own) < REWORDED;
}

const PARTS = ['goal', 'indicator'] as const;

/** Share of the words of the longer name, unless one may have the initials of the other. */
function kinshipOf(ours: string | null, theirs: string | null): number | null {
  if (ours === null || theirs === null) return null;
  return hasInitialsOf(ours, theirs) || hasInitialsOf(theirs, ours)
    ? 1
    : shareOfLonger(ours, theirs);
}

/** Whether one name has the initials of three words in a row of the other, in capitals. */
function hasInitialsOf(short: string, long: string): boolean {
  if (short === short.toUpperCase()) return false;
  const words = foldText(long).split(' ');
  const initials = words.flatMap((word) => (word.length > 3 ? [word[0]] : [])).join('');
  const acronyms = short.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu) ?? [];
  return acronyms.some((acronym) => initials.includes(foldText(acronym)));
}

/** No office programs anew so many times what it had, or so small a part of it. */
const FAR = 5;

/** Whether each target of theirs is so many times ours, or ours theirs, that it counts other things. */
function isFarTarget(indicator: Indicator, records: readonly ExecutionRecord[]): boolean {
  const { programmed: ours } = oursOf(indicator, records);
  const theirs = records.flatMap(({ programmed }) => numberOf(programmed) ?? []);
  return (
    ours !== null &&
    ours > 0 &&
    theirs.every((one) => one > 0 && Math.max(one / ours, ours / one) >= FAR)
  );
}

function haveOtherTrend(trend: Trend | null, records: readonly ExecutionRecord[]): boolean {
  return trend !== null && records.some((record) => record.trend && record.trend !== trend);
}

/** Whether both sides say a target, and none of theirs is ours. */
function haveOtherTarget(indicator: Indicator, records: readonly ExecutionRecord[]): boolean {
  const { programmed } = oursOf(indicator, records);
  const isGiven = records.some((record) => numberOf(record.programmed) !== null);
  return programmed !== null && isGiven && !shareTarget(indicator, records);
}

function shareNothing(ours: IndicatorNames, theirs: IndicatorNames): boolean {
  return PARTS.every((part) => likenessOf(ours[part], theirs[part]) === 0);
}

function shareTarget(indicator: Indicator, records: readonly ExecutionRecord[]): boolean {
  const { programmed } = oursOf(indicator, records);
  return records.some((record) => agrees(numberOf(record.programmed), programmed));
}
