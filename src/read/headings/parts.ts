/** Which part of the year a heading names: a quarter, a semester, a month, «a 30 de junio». */

import type { Months } from './meaning.ts';
import type { Token } from './tokens.ts';
import { PART_LETTERS } from './words/time-words.ts';

/** Whether a part is named, and its months where they are said. */
export interface Part {
  readonly part: boolean;
  readonly months: Months | null;
}

const LAST_MONTH = 12;
const LAST_DAY = 31;
/** A month whose last days are named is meant until its end. */
const FIRST_LAST_DAY = 28;

/** Finds the part of the year that tokens name, and marks those that say it. */
export function findParts(tokens: readonly Token[], used: Set<number>): Part {
  const [numbered, named] = [ofNumbers(tokens, used), ofNames(tokens, used)];
  const months = numbered ?? named ?? ofDate(tokens, used);
  if (months) return { part: true, months };
  return { part: tokens.some(({ entry }) => entry?.role === 'part'), months: null };
}

/** «I Trim», «T1», «segundo semestre», «trimestres 1 a 3», «a III trimestre». */
function ofNumbers(tokens: readonly Token[], used: Set<number>): Months | null {
  const at = tokens.findIndex(
    ({ entry, text }, at) =>
      entry?.role === 'part' || (text in PART_LETTERS && hasIndex(tokens, at)),
  );
  const word = tokens[at];
  if (!word) return null;
  const size = word.entry?.role === 'part' ? word.entry.value : (PART_LETTERS[word.text] ?? 0);
  const indexes = tokens.flatMap((token, index) => {
    const number = indexOf(token);
    const isOther = ['yearNoun', 'version'].includes(tokens[index - 1]?.entry?.role ?? '');
    return number > 0 && number * size <= LAST_MONTH && !isOther ? [{ index, number }] : [];
  });
  const [first] = indexes;
  if (!first) return null;
  for (const { index } of indexes) used.add(index);
  tokens.forEach(({ entry, text }, index) => {
    if (entry?.role === 'part' || (text in PART_LETTERS && hasIndex(tokens, index)))
      used.add(index);
  });
  const numbers = indexes.map(({ number }) => number);
  const begin = isUntil(tokens.slice(0, Math.min(first.index, at)));
  return {
    first: begin ? 1 : (Math.min(...numbers) - 1) * size + 1,
    last: Math.max(...numbers) * size,
  };
}

function hasIndex(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].some(
    (token) => token !== undefined && indexOf(token) > 0,
  );
}

/** The number that tells one part of the year from another, or 0. */
function indexOf({ number, entry }: Token): number {
  if (number !== null) return number <= LAST_MONTH ? number : 0;
  return entry?.role === 'roman' || entry?.role === 'ordinal' ? entry.value : 0;
}

/** «junio», «a junio», «30 de junio», «ene-mar»; a month alone is only itself. */
function ofNames(tokens: readonly Token[], used: Set<number>): Months | null {
  const named = tokens.flatMap(({ entry }, at) =>
    entry?.role === 'month' ? [{ at, month: entry.value }] : [],
  );
  const [first, last = first] = [named[0], named.at(-1)];
  if (!first || !last) return null;
  let endsMonth = false;
  for (const { at } of named) {
    used.add(at);
    const day = dayBeside(tokens, at);
    if (day === null) continue;
    used.add(day);
    if ((tokens[day]?.number ?? 0) >= FIRST_LAST_DAY) endsMonth = true;
  }
  const begin = named.length === 1 && (endsMonth || isUntil(tokens.slice(0, first.at)));
  return { first: begin ? 1 : first.month, last: last.month };
}

/** Where the day of a month stands: «30 de junio», «junio 30»; «junio 24» is of a year. */
function dayBeside(tokens: readonly Token[], at: number): number | null {
  const before = tokens[at - 1]?.entry?.role === 'of' ? at - 2 : at - 1;
  if (isDay(tokens[before]?.number, LAST_DAY)) return before;
  const after = tokens[at + 1]?.number ?? null;
  if (isDay(after, FIRST_LAST_DAY - 9)) return at + 1;
  return after !== null && after >= FIRST_LAST_DAY && after <= LAST_DAY ? at + 1 : null;
}

function isDay(number: number | null | undefined, last: number): boolean {
  return typeof number === 'number' && number >= 1 && number <= last;
}

/** «a 30/06/2024» is until June; the first of January only stands for its year. */
function ofDate(tokens: readonly Token[], used: Set<number>): Months | null {
  const at = tokens.findIndex(({ date }) => date !== null);
  const date = tokens[at]?.date;
  if (!date) return null;
  used.add(at);
  const [, month, day] = date;
  if (month > LAST_MONTH || (month === 1 && day === 1)) return null;
  return { first: 1, last: month };
}

/** Whether what stands before says «a», «hasta», «corte» or «acumulado». */
function isUntil(before: readonly Token[]): boolean {
  const roles = before.map(({ entry }) => entry?.role);
  return roles.some((role) => role === 'until' || role === 'cutoff' || role === 'accumulated');
}
