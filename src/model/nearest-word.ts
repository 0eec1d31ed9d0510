/** The word somebody meant by one that is not known. */

import { joinOptions } from './spanish.ts';
import { foldText } from './text.ts';

/** A word is meant by another where no more than this share of the longer one's letters differ. */
const MOST_DIFFERENT = 0.34;

/**
 * The one of `words` that is spelled most like `word`, without regard to case, accents and spaces;
 * `null` where none is near, or where two are equally so.
 */
export function nearestWord(word: string, words: Iterable<string>): string | null {
  const [nearest, ...others] = nearestWords(word, words);
  return nearest === undefined || others.length > 0 ? null : nearest;
}

/** Those of `words` that are spelled most like `word`, all of them equally so; none where none is near. */
function nearestWords(word: string, words: Iterable<string>): readonly string[] {
  const asked = lettersOf(word);
  let nearest: string[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of words) {
    const letters = lettersOf(candidate);
    const distance = distanceBetween(asked, letters);
    if (distance > Math.max(asked.length, letters.length) * MOST_DIFFERENT) continue;
    if (distance > least) continue;
    nearest = distance < least ? [candidate] : [...nearest, candidate];
    least = distance;
  }
  return nearest;
}

/** Of more words than these, which one was meant cannot be told. */
const MOST_MEANT = 4;

/** Asks whether another of `words` was meant, each as `write` writes it; `null` where none is near. */
export function askMeant(
  word: string,
  words: Iterable<string>,
  write: (near: string) => string = (near) => near,
): string | null {
  const near = [...new Set(nearestWords(word, words))];
  if (near.length === 0 || near.length > MOST_MEANT) return null;
  return `¿Quiso decir ${joinOptions(near.map(write))}?`;
}

/**
 * The words, each as that of `texts` spelled most like it; `null` where one is like none, or where
 * all of them are known.
 */
export function nearestPhrase(words: string, texts: Iterable<string>): string | null {
  const spelled = [...texts].flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u));
  const known = new Map(spelled.map((word) => [foldText(word), word]));
  const asked = foldText(words).split(' ');
  const near = asked.map((word) => (known.has(word) ? word : nearestWord(word, known.keys())));
  if (near.includes(null) || near.join(' ') === asked.join(' ')) return null;
  return near.map((word) => known.get(word ?? '') ?? word).join(' ');
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
