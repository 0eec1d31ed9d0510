/** The word somebody meant by one that is not known. */

import { foldText } from './text.ts';

/** A word is meant by another where no more than this share of the longer one's letters differ. */
const MOST_DIFFERENT = 0.34;

/**
 * The one of `words` that is spelled most like `word`, without regard to case, accents and spaces;
 * `null` where none is near, or where two are equally so.
 */
export function nearestWord(word: string, words: Iterable<string>): string | null {
  const asked = lettersOf(word);
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of words) {
    const letters = lettersOf(candidate);
    const distance = distanceBetween(asked, letters);
    if (distance > Math.max(asked.length, letters.length) * MOST_DIFFERENT) continue;
    if (distance === least) nearest = null;
    if (distance >= least) continue;
    nearest = candidate;
    least = distance;
  }
  return nearest;
}

function lettersOf(word: string): readonly string[] {
  return [...foldText(word).replaceAll(' ', '')];
}

/** Letters to add, leave out, change or swap with the next to make one word of another. */
function distanceBetween(a: readonly string[], b: readonly string[]): number {
  const table = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    table.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const edited = Math.min(
        at(i - 1, j) + 1,
        (row[j - 1] ?? 0) + 1,
        at(i - 1, j - 1) + Number(!isSame),
      );
      row.push(isSwapped ? Math.min(edited, at(i - 2, j - 2) + 1) : edited);
    }
  }
  return at(a.length, b.length);
}
