/** Whether a text has a word that nobody knows: a quick look, before its meaning is composed. */

import { foldText } from '../../model/text.ts';
import { lookUpWord } from './lexicon.ts';
import { isWordOfTime } from './time.ts';
import { splitWord } from './tokens.ts';

/**
 * Whether a word between two spaces is surely of no heading, so that no meaning of the text is
 * sure. `false` says nothing: the word may be misspelt, too short to tell, or stuck to a sign.
 */
export function hasStranger(text: string, isAdded: (word: string) => boolean): boolean {
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf(' ', start);
    if (end === -1) end = text.length;
    if (end - start < SHORTEST_NUMBER) continue;
    const code = text.charCodeAt(start);
    const isNumber = code >= ZERO && code <= NINE;
    if (!isNumber && end - start < SHORTEST_WORD) continue;
    const word = text.slice(start, end);
    const strange = isNumber ? isStrangeNumber(word) : isStrange(word);
    if (strange && !isAdded(foldText(word))) return true;
  }
  return false;
}

const ZERO = 0x30;
const NINE = 0x39;

/** Figures of the shortest number that can be no day, part of the year, version nor numbering. */
const SHORTEST_NUMBER = 3;
/** Letters of the shortest word that can be no numeral nor letter of a list. */
const SHORTEST_WORD = 5;

/** A number that is no year, nor the end of a scale from 0 to 100. */
function isStrangeNumber(word: string): boolean {
  if (!/^\d+$/.test(word)) return false;
  const number = Number(word);
  return word.length > 4 || (number > 100 && (number < 2000 || number > 2099));
}

/** Words looked at lately, as they are written. */
const KNOWN = new Map<string, boolean>();
const MOST_KNOWN = 4096;
/** Letters of the longest word kept: longer ones are no words. */
const LONGEST_KEPT = 60;

function isStrange(word: string): boolean {
  const before = KNOWN.get(word);
  if (before !== undefined) return before;
  const strange = ONE_WORD.test(word) && isUnknown(foldText(word));
  if (word.length > LONGEST_KEPT) return strange;
  if (KNOWN.size === MOST_KNOWN) KNOWN.clear();
  KNOWN.set(word, strange);
  return strange;
}

/** Letters that no capital among them parts into words. */
const ONE_WORD = /^(?:[A-ZÀ-ÖØ-Þ]?[a-zà-öø-ÿ]+|[A-ZÀ-ÖØ-Þ]+)$/;

function isUnknown(word: string): boolean {
  const [only, ...others] = splitWord(word);
  return only === word && others.length === 0 && lookUpWord(word) === null && !isWordOfTime(word);
}
