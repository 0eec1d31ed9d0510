/** What a header says, in the words of the trade and in those a configuration adds. */

import type { ColumnField } from '../../model/field.ts';
import { foldText } from '../../model/text.ts';
import { HEADERS, MONEY_WORDS, MONTH_WORDS, QUALIFIERS } from './headers.ts';

/** How surely a header names a field: it is one of its headers, or only begins with one. */
export type Strength = 'exact' | 'prefix';

/** The field that a header names, and how surely. */
export interface NamedField {
  readonly field: ColumnField;
  readonly strength: Strength;
}

/** Headers by the fields they name. */
export interface Vocabulary {
  /** The field that a header names, or `null` where no word of the trade says. */
  fieldOf(header: string): NamedField | null;
}

/** Headers that a configuration adds to those of the trade. */
export type Aliases = Readonly<Partial<Record<ColumnField, readonly string[]>>>;

const STOP_WORDS = new Set('a al con de del e el en la las los para por y vigencia'.split(' '));

const YEAR = /^20\d\d$/;

/** Headers looked up lately are not looked up again; so many, for a text may be any. */
const MOST_KNOWN = 4096;

let ofTrade: Vocabulary | null = null;

/** The words of the trade with those added to them; a header added counts before any other. */
export function composeVocabulary(aliases?: Aliases): Vocabulary {
  if (aliases) return indexHeaders(aliases);
  ofTrade ??= indexHeaders({});
  return ofTrade;
}

function indexHeaders(aliases: Aliases): Vocabulary {
  const byWords = new Map<string, ColumnField>();
  for (const table of [HEADERS, aliases]) {
    for (const [field, headers] of Object.entries(table) as [ColumnField, string[]][]) {
      for (const header of headers) byWords.set(significantWords(header).join(' '), field);
    }
  }
  const known = new Map<string, NamedField | null>();
  return {
    fieldOf(header) {
      const before = known.get(header);
      if (before !== undefined) return before;
      const named = lookUp(byWords, header);
      if (known.size === MOST_KNOWN) known.clear();
      known.set(header, named);
      return named;
    },
  };
}

/**
 * The longest run of words from the start of a header that names a field. What stands between
 * parentheses explains and does not count, unless it makes the header speak of something else.
 */
function lookUp(byWords: ReadonlyMap<string, ColumnField>, header: string): NamedField | null {
  const bare = header.replace(/\([^()]*\)/g, ' ');
  const aside = [...header.matchAll(/\(([^()]*)\)/g)].flatMap(([, text = '']) =>
    significantWords(text),
  );
  const field = byWords.get(significantWords(bare).join(' '));
  if (bare !== header && field && !qualifies(aside, header)) return { field, strength: 'exact' };
  const words = significantWords(header);
  for (let length = words.length; length > 0; length -= 1) {
    const field = byWords.get(words.slice(0, length).join(' '));
    if (!field) continue;
    if (length === words.length) return { field, strength: 'exact' };
    return qualifies(words.slice(length), header) ? null : { field, strength: 'prefix' };
  }
  return null;
}

/** Whether words after a header's own make it speak of something else. */
function qualifies(rest: readonly string[], header: string): boolean {
  if (rest.some((word) => QUALIFIERS.has(word))) return true;
  const untilDate = /\b(a|al|hasta|corte)\b/.test(foldText(header));
  return !untilDate && rest.some((word) => MONTH_WORDS.has(word));
}

/** The significant words of a header: folded, without years and without words that tell nothing. */
function significantWords(header: string): readonly string[] {
  const known = SIGNIFICANT.get(header);
  if (known) return known;
  const words = foldText(header.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replaceAll('%', ' % ')
    .split(' ')
    .filter((word) => word !== '' && !YEAR.test(word));
  const significant = words.filter((word) => !STOP_WORDS.has(word));
  const found = significant.length > 0 ? significant : words;
  if (SIGNIFICANT.size === MOST_SIGNIFICANT) SIGNIFICANT.clear();
  SIGNIFICANT.set(header, found);
  return found;
}

/** The words of headers met lately: each is asked for in several ways. */
const SIGNIFICANT = new Map<string, readonly string[]>();
const MOST_SIGNIFICANT = 1024;

/** Whether a header speaks of money. */
export function speaksOfMoney(header: string): boolean {
  return significantWords(header).some((word) => MONEY_WORDS.has(word));
}

/** Whether a header speaks of what was programmed at first. */
export function speaksOfInitial(header: string): boolean {
  return significantWords(header).some((word) => /^inicial/.test(word));
}

/** Whether a heading only qualifies the one above it: «Inicial» under «Programación», «Código» under «Meta». */
export function isQualifier(header: string): boolean {
  return /^(inicial|actual|codigo|cod|nombre|numero|no|descripcion|magnitud)$/.test(
    significantWords(header).join(' '),
  );
}

/** Whether a header speaks of several years together: «2024-2027», «acumulado», «total». */
export function speaksOfSeveralYears(header: string): boolean {
  const words = foldText(header).split(' ');
  const years = new Set(words.filter((word) => YEAR.test(word)));
  return years.size > 1 || words.some((word) => /^(acumulad[oa]|cuatrienio|total)$/.test(word));
}

/** Whether a number is a year that a header may name. */
export function isYear(value: number): boolean {
  return YEAR.test(String(value));
}

/** The one year a text names, or `null` where it names none or several («2024-2027»). */
export function yearOf(text: string): number | null {
  const years = new Set(
    foldText(text)
      .split(' ')
      .filter((word) => YEAR.test(word)),
  );
  return years.size === 1 ? Number([...years][0]) : null;
}

/** Whether a text is only a year: «2024», «Vigencia 2024», «Año 2024». */
export function isYearLabel(text: string): boolean {
  return (
    yearOf(text) !== null &&
    significantWords(text).every((word) => word === 'ano' || word === 'vigencia')
  );
}
