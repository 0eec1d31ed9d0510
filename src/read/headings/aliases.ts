/** Headings that a configuration adds: they say outright what a column holds. */

import type { ColumnField } from '../../model/field.ts';
import { MEASURES, NOUNS } from './composition.ts';
import { meaningOfField } from './fields.ts';
import { hasRole, readLevels } from './level.ts';
import type { Role } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { composeMeaning } from './read-heading.ts';
import { type Token, tokenise } from './tokens.ts';

/** Headings that a configuration adds to those of the trade. */
export type Aliases = Readonly<Partial<Record<ColumnField, readonly string[]>>>;

/** A heading that was added, by its words. */
export interface Alias {
  readonly field: ColumnField;
  readonly words: readonly string[];
}

/** The headings added, the longest first: one may contain another. */
export function listAliases(aliases: Aliases): readonly Alias[] {
  const entries = Object.entries(aliases) as [ColumnField, readonly string[]][];
  return entries
    .flatMap(([field, headings]) =>
      headings.map((heading) => ({ field, words: telling(heading).map(wordOf) })),
    )
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
}

/**
 * The meaning that a configuration gives to the headings above a column: the lowest that contains
 * one added counts, or all of them together. What stands beside it there may only qualify it.
 */
export function meaningOfAlias(
  aliases: readonly Alias[],
  texts: readonly string[],
): Meaning | null {
  if (aliases.length === 0) return null;
  const stacks = texts.map((_, at) => ({ text: texts[at] ?? '', others: texts.toSpliced(at, 1) }));
  for (const { text, others } of [...stacks.toReversed(), { text: texts.join(' '), others: [] }]) {
    for (const { field, words } of aliases) {
      const beside = wordsBeside(telling(text), words);
      if (beside === null || !onlyQualifies(beside)) continue;
      const own = composeMeaning([beside]);
      const around = composeMeaning([...others, beside]);
      const outright = { rivals: [], unknown: own.unknown, of: null, given: true };
      return { ...around, ...outright, ...meaningOfField(field) };
    }
  }
  return null;
}

/** The tokens of a heading that tell something. */
function telling(heading: string): readonly Token[] {
  const tokens = tokenise(heading);
  const told = tokens.filter(({ entry }) => entry?.role !== 'noise' && entry?.role !== 'of');
  return told.length > 0 ? told : tokens;
}

function wordOf({ text, entry }: Token): string {
  return entry && !entry.misspelt ? entry.base : text;
}

/** What stands beside the words in a heading that contains them in a row, else `null`. */
function wordsBeside(tokens: readonly Token[], words: readonly string[]): string | null {
  const at = tokens.findIndex((_, start) =>
    words.every((word, index) => {
      const token = tokens[start + index];
      return token !== undefined && wordOf(token) === word;
    }),
  );
  if (at === -1) return null;
  return tokens
    .toSpliced(at, words.length)
    .map(({ text }) => text)
    .join(' ');
}

/** Roles of words that make a heading speak of something else. */
const OTHERWISE: readonly Role[] = [
  ...MEASURES,
  ...NOUNS,
  'code',
  'name',
  'kind',
  'observation',
  'qualitative',
  'status',
  'source',
  'unit',
  'trend',
  'date',
  'unused',
  'away',
];

function onlyQualifies(beside: string): boolean {
  return readLevels([beside]).every((level) => !hasRole(level, ...OTHERWISE));
}
