/** The words of a heading with their roles, idioms made one and grammar folded into flags. */

import type { Role } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { IDIOMS } from './words/other-words.ts';

/** A word, or an idiom, that tells something. */
export interface Item {
  readonly role: Role;
  readonly base: string;
  /** Whether «de» stands before it. */
  readonly of: boolean;
  /** Whether «en», «por», «según» stands before it. */
  readonly in: boolean;
}

/** What one text says besides its time. */
export interface Phrase {
  readonly items: readonly Item[];
  readonly unknown: readonly string[];
}

/** Roles of words that only join others. */
const GRAMMAR: ReadonlySet<Role> = new Set(['noise', 'of', 'in', 'until']);

interface Idiom {
  readonly words: readonly string[];
  readonly role: Role;
}

let idioms: ReadonlyMap<string, readonly Idiom[]> | null = null;

/** Reads the roles of the words that are left once the time is read. */
export function readPhrase(tokens: readonly Token[]): Phrase {
  idioms ??= indexIdioms();
  const items: Item[] = [];
  const unknown: string[] = [];
  let [of, within] = [false, false];
  for (let at = 0; at < tokens.length; at += 1) {
    const { entry, text } = tokens[at] as Token;
    if (!entry || entry.misspelt) unknown.push(text);
    if (!entry) continue;
    const idiom = findIdiom(tokens, at, idioms.get(entry.base) ?? []);
    // «Primera programación»; «primer trimestre» is read as time before.
    const isFirst = entry.role === 'ordinal' && entry.value === 1;
    const role = idiom?.role ?? (isFirst ? 'initial' : entry.role);
    if (idiom) at = idiom.last;
    if (role === 'of') of = true;
    else if (role === 'in' || role === 'until') within = true;
    else if (role === 'roman' || role === 'month' || role === 'ordinal') unknown.push(text);
    if (GRAMMAR.has(role) && role !== 'noise') continue;
    if (role !== 'noise') {
      items.push({ role, base: entry.base, of, in: within });
      [of, within] = [false, false];
    } else if (text.length > 3) [of, within] = [false, false];
  }
  return { items, unknown };
}

function indexIdioms(): ReadonlyMap<string, readonly Idiom[]> {
  const byFirst = new Map<string, Idiom[]>();
  for (const [role, phrases] of Object.entries(IDIOMS)) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, role: role as Role }]);
    }
  }
  return byFirst;
}

/** The idiom that begins at a token, and its last token. */
function findIdiom(
  tokens: readonly Token[],
  at: number,
  candidates: readonly Idiom[],
): { role: Role; last: number } | null {
  for (const { words, role } of candidates) {
    let last = at;
    let matched = 1;
    while (matched < words.length && last + 1 < tokens.length) {
      const entry = tokens[last + 1]?.entry;
      const isNext = entry?.base === words[matched] || tokens[last + 1]?.text === words[matched];
      if (isNext) matched += 1;
      else if (!entry || !isJoint(entry.role, tokens[last + 1]?.text ?? '')) break;
      last += 1;
    }
    if (matched === words.length) return { role, last };
  }
  return null;
}

/** Letters of the longest article: «los», «las». */
const ARTICLE = 3;

function isJoint(role: Role, text: string): boolean {
  return role === 'of' || role === 'in' || (role === 'noise' && text.length <= ARTICLE);
}
