/** The headings of columns, in the words of the trade and in those that a configuration adds. */

import { type Aliases, listAliases, meaningOfAlias } from './aliases.ts';
import { withoutConditions } from './conditions.ts';
import type { Meaning } from './meaning.ts';
import { composeMeaning } from './read-heading.ts';
import { hasStranger } from './strangers.ts';

/** What headings mean. */
export interface Headings {
  /** What the headings stacked above a column, from top to bottom, say that it holds. */
  meaningOf(texts: readonly string[]): Meaning;
  /** Whether a text has a word that surely nobody knows, which is quick to tell. */
  hasStranger(text: string): boolean;
}

/** Headings looked up lately are not composed again; so many, for a text may be any. */
const MOST_KNOWN = 4096;
/** Characters of the longest stack kept: longer ones are prose, and many of them a lot of memory. */
const LONGEST_KEPT = 1000;

let ofTrade: Headings | null = null;

/** The words of the trade with the headings added to them; one added says outright what it is. */
export function composeHeadings(aliases?: Aliases): Headings {
  if (aliases) return remember(aliases);
  ofTrade ??= remember({});
  return ofTrade;
}

function remember(aliases: Aliases): Headings {
  const known = new Map<string, Meaning>();
  const added = listAliases(aliases);
  const words = new Set(added.flatMap((alias) => alias.words));
  const isAdded = (word: string) => words.has(word);
  return {
    hasStranger: (text) => hasStranger(withoutConditions(text), isAdded),
    meaningOf(texts) {
      const key = texts.join('\u0000');
      const before = known.get(key);
      if (before) return before;
      const meaning = meaningOfAlias(added, texts) ?? composeMeaning(texts);
      if (known.size === MOST_KNOWN) known.clear();
      if (key.length <= LONGEST_KEPT) known.set(key, meaning);
      return meaning;
    },
  };
}
