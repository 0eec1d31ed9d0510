/** The words by which files name a trend. */

import { foldText } from '../../model/text.ts';
import { TRENDS, type Trend } from '../../model/trend.ts';

/**
 * Stems of the words of other systems for a trend, and the trend of the city that each comes
 * nearest to: «acumulado», «acumulativo» and «acumulable» are one word.
 */
const NATIONAL_TRENDS: readonly (readonly [RegExp, Trend])[] = [
  [/^acumula|^sumat|^flujos?$/, 'suma'],
  [/^capacidad|^increment|^aument|^stock$/, 'creciente'],
  [/^manten/, 'constante'],
  [/^reduc|^disminu/, 'decreciente'],
];

/** The trend that a text names; `null` where it names none or two. */
export function trendOf(
  text: string,
): { readonly trend: Trend; readonly national: boolean } | null {
  const words = foldText(text).split(' ');
  const own = TRENDS.filter((trend) =>
    words.some((word) => word === `${trend}s` || shortens(word, trend)),
  );
  if (own.length > 0) return own.length === 1 ? { trend: own[0] as Trend, national: false } : null;
  // «No acumulativo» names what it is not.
  const national = words.includes('no') ? [] : words.flatMap(nationalTrends);
  const [trend, ...others] = new Set(national);
  return trend && others.length === 0 ? { trend, national: true } : null;
}

/** Letters of the shortest abbreviation that no other word is: «Crec.», «Const.». */
const SHORTEST = 4;

function shortens(word: string, trend: Trend): boolean {
  return word.length >= SHORTEST && trend.startsWith(word);
}

function nationalTrends(word: string): readonly Trend[] {
  return NATIONAL_TRENDS.flatMap(([stem, trend]) => (stem.test(word) ? [trend] : []));
}

/** Words that some systems use for a level that grows and others for what is added each year. */
const INCREASE = /^(increment|aument)/;

/** Whether a text says that something grows, but not whether it is counted anew each year. */
export function isIncrease(text: string): boolean {
  return (
    trendOf(text)?.national === true &&
    foldText(text)
      .split(' ')
      .some((word) => INCREASE.test(word))
  );
}

/** Initials of the trends that the national systems write: incremento, mantenimiento, reducción. */
const INITIALS: Readonly<Partial<Record<string, Trend>>> = {
  i: 'creciente',
  m: 'constante',
  r: 'decreciente',
};

/** The trend of which a text is the initial in the national systems; `null` where it is none. */
export function trendOfInitial(text: string): Trend | null {
  return INITIALS[foldText(text)] ?? null;
}
