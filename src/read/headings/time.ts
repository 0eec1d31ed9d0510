/** Which years, and which part of them, the numbers, dates and months of a heading name. */

import type { Months } from './meaning.ts';
import { findParts } from './parts.ts';
import type { Token } from './tokens.ts';

/** What one text says of time. */
export interface Time {
  readonly years: readonly number[];
  /** `ano1` is the first year of the plan. */
  readonly ordinal: number | null;
  /** Whether a part of the year is named; which, where it is said. */
  readonly part: boolean;
  readonly months: Months | null;
  /** `v1` is the first version, `v2` one that replaced it. */
  readonly version: number | null;
  /** «4 años». */
  readonly fourYears: boolean;
  /** «Acumulado vigencia 2024», «acum. año»: what is accumulated is so within one year. */
  readonly ofYear: boolean;
  /** «a 2027»: all that there is until then. */
  readonly untilYear: boolean;
  /** What is left to say what is measured; a part of the year without number stays. */
  readonly rest: readonly Token[];
}

/** A year that two figures name: not a day, nor the number of a goal. */
const SHORT_YEARS = { first: 20, last: 39 };
const CENTURY = 2000;
const MOST_YEARS = 5;
const LAST_NUMBERING = 19;

/** Reads the time that the tokens of one text tell. */
export function readTime(tokens: readonly Token[]): Time {
  const used = new Set<number>();
  const { part, months } = findParts(tokens, used);
  const ordinal = findNumbered(tokens, used, isYearNoun, MOST_YEARS) ?? findOrdinal(tokens, used);
  const version = findNumbered(tokens, used, isVersion, MOST_YEARS);
  const fourYears = findYearCount(tokens, used);
  const years: number[] = [];
  let untilYear = false;
  let partOfYear = false;
  tokens.forEach((token, at) => {
    if (used.has(at) && !token.date) return;
    const year = yearOf(token);
    if (year !== null) {
      years.push(year);
      used.add(at);
      const before = tokens[at - 1];
      if (isYearNoun(before) || isOfYear(tokens, at - 1)) used.add(at - 1);
      if (!token.date && before?.entry?.role === 'until' && years.length === 1) untilYear = true;
    } else if (token.entry?.role === 'roman' && isBesideYear(tokens, at) && !isOfYear(tokens, at)) {
      partOfYear = true;
      used.add(at);
    } else if (at === 0 && token.number !== null && token.number <= LAST_NUMBERING) {
      if (tokens.length > 1) used.add(at);
    }
  });
  return {
    years: [...new Set(years)],
    ordinal,
    part: part || partOfYear,
    months,
    version,
    fourYears,
    ofYear: tokens.some((_, at) => namesYear(tokens, at)),
    untilYear: untilYear && new Set(years).size === 1 && !part,
    rest: tokens.filter((_, at) => !used.has(at)),
  };
}

function yearOf(token: Token | undefined): number | null {
  if (token?.date) return token.date[0] || null;
  const number = token?.number ?? null;
  if (number === null) return null;
  if (number >= CENTURY && number < CENTURY + 100) return number;
  return number >= SHORT_YEARS.first && number <= SHORT_YEARS.last ? CENTURY + number : null;
}

function isYearNoun(token: Token | undefined): boolean {
  return token?.entry?.role === 'yearNoun';
}

/** «Periodo» may be that of the plan, «vigencias» are several. */
const YEAR_NAMES: ReadonlySet<string> = new Set(['vigencia', 'ano', 'anualidad', 'vig', 'vigen']);

/** «Acumulado de la vigencia 2024»; not «acumulado a la vigencia» nor «acumulado ejecución vigencia». */
function namesYear(tokens: readonly Token[], at: number): boolean {
  if (!YEAR_NAMES.has(tokens[at]?.text ?? '')) return false;
  const before = tokens.slice(0, at).findLast(({ text }) => !JOINTS.has(text));
  return before?.entry?.role === 'accumulated';
}

const JOINTS: ReadonlySet<string> = new Set(['el', 'la', 'de', 'del', 'en']);

function isVersion(token: Token | undefined): boolean {
  return token?.entry?.role === 'version' || token?.text === 'v';
}

/** «prog_v2024» is of that vigencia: no plan has so many versions, and no year so many parts. */
function isOfYear(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'v' && yearOf(tokens[at + 1]) !== null;
}

/** «2024-I», «I-2024», or «I» alone below what is measured. */
function isBesideYear(tokens: readonly Token[], at: number): boolean {
  return tokens.length === 1 || [tokens[at - 1], tokens[at + 1]].some((token) => yearOf(token));
}

/** The number that follows a noun: «año 1», «versión 2». */
function findNumbered(
  tokens: readonly Token[],
  used: Set<number>,
  isNoun: (token: Token | undefined) => boolean,
  most: number,
): number | null {
  for (const [at, token] of tokens.entries()) {
    const number = token.number ?? (token.entry?.role === 'roman' ? token.entry.value : null);
    if (number === null || number > most || !isNoun(tokens[at - 1]) || used.has(at)) continue;
    used.add(at).add(at - 1);
    return number;
  }
  return null;
}

/** «Primer año», «2.º año». */
function findOrdinal(tokens: readonly Token[], used: Set<number>): number | null {
  for (const [at, { number, entry }] of tokens.entries()) {
    const ordinal = entry?.role === 'ordinal' ? entry.value : number;
    if (ordinal === null || ordinal > MOST_YEARS || tokens[at + 1]?.text !== 'ano') continue;
    used.add(at).add(at + 1);
    return ordinal;
  }
  return null;
}

/** Whether a word that nobody knows by itself may tell time. */
export function isWordOfTime(word: string): boolean {
  return word === FOUR;
}

const FOUR = 'cuatro';

function findYearCount(tokens: readonly Token[], used: Set<number>): boolean {
  const at = tokens.findIndex(
    ({ number, text }, at) => (number === 4 || text === FOUR) && tokens[at + 1]?.text === 'anos',
  );
  if (at === -1) return false;
  used.add(at).add(at + 1);
  return true;
}
