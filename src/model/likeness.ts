/** How alike two names are: offices cut words short, mistype them and leave some out. */

import type { Indicator, IndicatorNames } from './plan.ts';
import { foldName, foldText } from './text.ts';

/** Words of so few letters join others. */
const SHORTEST_WORD = 4;
/** Words that begin alike for so long are of one family: «asistir», «asistidas». */
const STEM = 5;

/** Share of the words of the shorter name that the other one has, 0 to 1; `null` where one has none. */
export function likenessOf(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null;
  if (a === b) return 1;
  const common = countCommon(a, b);
  if (common === null) return foldName(a) === foldName(b) ? 1 : null;
  return common.shared / common.few;
}

/** Share of the words of the longer name that the shorter one has; `null` where one has none. */
export function shareOfLonger(a: string, b: string): number | null {
  const common = countCommon(a, b);
  return common && common.shared / common.many;
}

/** The words that two names share, and how many each has; `null` where one has none. */
function countCommon(a: string, b: string) {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.length === 0 || second.length === 0) return null;
  const [few, many] = first.length <= second.length ? [first, second] : [second, first];
  const left = [...many];
  let shared = 0;
  for (const word of few) {
    const at = left.findIndex((other) => isOneWord(word, other));
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return { shared, few: few.length, many: many.length };
}

/** Most words compared: the beginning of a long name tells it. */
const MOST_WORDS = 24;

function wordsOf(name: string): readonly string[] {
  const words = foldText(name).split(' ');
  return words
    .filter((word) => word.length >= SHORTEST_WORD && !/\d/.test(word))
    .slice(0, MOST_WORDS);
}

function isOneWord(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, STEM);
  return a.slice(0, length) === b.slice(0, length) || (a.length > STEM && differByOne(a, b));
}

/** Whether one letter was changed, left out or added. */
function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** A name this alike is the same one, however it was cut short or mistyped. */
export const SAME_NAME = 0.75;

/** How the names of both sides compare; `null` where they cannot be. */
export type NameRelation = 'same' | 'other' | null;

/** How goals and indicators are named: the same where either is, for the other may be reworded. */
export function relateNames(ours: IndicatorNames, theirs: IndicatorNames): NameRelation {
  const likenesses = (['goal', 'indicator'] as const).flatMap(
    (part) => likenessOf(ours[part], theirs[part]) ?? [],
  );
  if (likenesses.length === 0) return null;
  return likenesses.some((likeness) => likeness >= SAME_NAME) ? 'same' : 'other';
}

/** Codes of so many digits are not equal by chance. */
const TELLING_DIGITS = 3;

/** Whether a code has so many digits that nothing else of its kind has it. */
export function isTellingCode(code: string | null): boolean {
  return (code ?? '').length >= TELLING_DIGITS;
}

/**
 * Whether indicators of one key may be one: neither their levels nor their names tell them apart. The
 * names count where there is no code of the indicator, or one of the goal of few digits, for every
 * project numbers its own goals.
 */
export function mayBeOne(
  a: Pick<Indicator, 'key' | 'names'>,
  b: Pick<Indicator, 'key' | 'names'>,
): boolean {
  if (areOther(a.names.level, b.names.level)) return false;
  if (a.key.indicatorCode === null) {
    const likeness = likenessOf(a.names.indicator, b.names.indicator);
    if (likeness !== null && likeness < SAME_NAME) return false;
  }
  const isTelling = isTellingCode(a.key.goalCode ?? a.key.indicatorCode);
  return isTelling || relateNames(a.names, b.names) !== 'other';
}

/** Whether two levels of a plan are surely not one: they begin with other numbers, or share few words. */
function areOther(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [first, second] = [numbersOf(a), numbersOf(b)];
  if (first !== '' && second !== '') return first !== second;
  const likeness = likenessOf(a, b);
  return likeness !== null && likeness < SAME_NAME;
}

function numbersOf(name: string): string {
  return /^[\d.]*\d/.exec(name.trim())?.[0] ?? '';
}
