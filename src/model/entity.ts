/** Names of entities, which are written whole, cut short or as initials. */

import { foldText } from './text.ts';

const JOINING = new Set('a al con de del e el en la las los para por y'.split(' '));

/** Whether two names are of one entity: equal, one within the other, or one the initials of the other. */
export function isOneEntity(a: string, b: string): boolean {
  const [first, second] = [foldText(a), foldText(b)];
  if (first === second) return true;
  return names(first, second) || names(second, first);
}

/** Letters of an acronym at least, where words give it more than their first. */
const SHORTEST_ACRONYM = 4;

/** Whether beginnings of the words, of the first ones at least, make the acronym: IDIGER. */
function isComposed(acronym: string, words: readonly string[]): boolean {
  if (acronym.length < SHORTEST_ACRONYM || words.length < 3) return false;
  let ends = new Set([0]);
  for (const word of words) {
    const next = new Set<number>();
    for (const end of ends) {
      for (let length = 1; acronym.startsWith(word.slice(0, length), end); length += 1) {
        next.add(end + length);
        if (length === word.length) break;
      }
    }
    if (next.has(acronym.length)) return true;
    ends = next;
  }
  return false;
}

/** Whether the initials of the longer name, or words of it, are the shorter one. */
function names(longer: string, shorter: string): boolean {
  const words = longer.split(' ');
  if (words.length < 2 || shorter === '') return false;
  if (words.includes(shorter)) return true;
  const own = words.filter((word) => !JOINING.has(word) && !/^\d+$/.test(word));
  const initials = own.map((word) => word[0]).join('');
  const joined = shorter.replaceAll(' ', '');
  if (joined.length > 1 && (initials === joined || initials.startsWith(joined))) return true;
  if (joined === shorter && isComposed(shorter, own)) return true;
  const theirs = shorter.split(' ').filter((word) => !JOINING.has(word));
  return theirs.length > 1 && theirs.every((word) => own.includes(word));
}
