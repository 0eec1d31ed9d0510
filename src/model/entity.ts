/** Names of entities, which are written whole, cut short or as initials. */

import { foldText } from './text.ts';

const JOINING = new Set('a al con de del e el en la las los para por y'.split(' '));

/** Whether two names are of one entity: equal, one within the other, or one the initials of the other. */
export function isOneEntity(a: string, b: string): boolean {
  const [first, second] = [foldText(a), foldText(b)];
  if (first === second) return true;
  return names(first, second) || names(second, first);
}

/** Whether the initials of the longer name, or words of it, are the shorter one. */
function names(longer: string, shorter: string): boolean {
  const words = longer.split(' ');
  if (words.length < 2 || shorter === '') return false;
  if (words.includes(shorter)) return true;
  const own = words.filter((word) => !JOINING.has(word));
  const initials = own.map((word) => word[0]).join('');
  const joined = shorter.replaceAll(' ', '');
  if (joined.length > 1 && (initials === joined || initials.startsWith(joined))) return true;
  const theirs = shorter.split(' ').filter((word) => !JOINING.has(word));
  return theirs.length > 1 && theirs.every((word) => own.includes(word));
}
