/** Findings by the words that speak of them. */

import { askMeant, nearestPhrase } from '../model/nearest-word.ts';
import { foldText } from '../model/text.ts';
import type { ExplainedCode } from './explain.ts';

/**
 * The codes of which every word is said, in whatever number and gender: those of whose title it is
 * first, in the order of the catalogue.
 */
export function searchCatalogue(
  words: string,
  codes: readonly ExplainedCode[],
): readonly ExplainedCode[] {
  const stems = foldText(words).split(' ').map(stemOf).filter(Boolean);
  if (stems.length === 0) return [];
  const says = (text: string) => {
    const own = foldText(text).split(' ');
    return stems.every((stem) => own.some((word) => word.startsWith(stem)));
  };
  const found = codes.filter((one) => says(Object.values(one).join(' ')));
  const [inTitle, others] = [true, false].map((wanted) =>
    found.filter(({ title }) => says(title) === wanted),
  );
  return [...(inTitle ?? []), ...(others ?? [])];
}

/** The words of the titles nearest to those of which no finding speaks; `null` where one is like none. */
export function suggestWords(words: string, codes: readonly ExplainedCode[]): string | null {
  return nearestPhrase(
    words,
    codes.map(({ title }) => title),
  );
}

/** Asks whether another of the codes was meant, «PES2O3» for instance; `null` where none is near. */
export function askMeantCode(word: string, codes: Iterable<string>): string | null {
  const digits = word.toUpperCase().slice(3).replaceAll('O', '0').replace(/[IL]/g, '1');
  return askMeant(`PES${digits}`, codes);
}

/** What forms of a word have in common: «ponderación», «ponderaciones»; «oculto», «ocultas». */
function stemOf(word: string): string {
  const bare = word.replace(/(?:es|s)$/, '');
  return bare.length > 4 ? bare.replace(/[aeo]$/, '') : bare;
}
