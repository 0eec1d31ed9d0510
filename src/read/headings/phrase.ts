/** The words of a heading with their roles, idioms made one and grammar folded into flags. */

import type { Entry, Role } from './lexicon.ts';
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

/** Roles of words after which something is where or until when another happens. */
const GRAMMAR: ReadonlySet<Role> = new Set(['in', 'until']);

interface Idiom {
  readonly words: readonly string[];
  readonly role: Role;
}

let idioms: ReadonlyMap<string, readonly Idiom[]> | null = null;

/** Roles of words that nothing beside them makes tell anything. */
const STRAY: ReadonlySet<Role> = new Set(['roman', 'month', 'ordinal', 'idiom']);

/** Reads the roles of the words that are left once the time is read. */
export function readPhrase(tokens: readonly Token[]): Phrase {
  idioms ??= indexIdioms();
  const items: Item[] = [];
  const unknown: string[] = [];
  let joined = { of: false, in: false };
  for (let at = 0; at < tokens.length; at += 1) {
    const { entry, text } = tokens[at] as Token;
    if ((!entry && !isScale(tokens, at)) || entry?.misspelt) unknown.push(text);
    if (!entry) continue;
    const idiom = findIdiom(tokens, at, idioms.get(entry.base) ?? []);
    const role = idiom?.role ?? roleAfter(tokens[at - 1]?.text, entry);
    if (role === 'reference') {
      const last = endOfReference(tokens, at);
      if (!isOfVersion(tokens)) unknown.push(...tokens.slice(at, last + 1).map((one) => one.text));
      at = last;
      continue;
    }
    const isReckoned = role === 'away' && !idiom && reckons(tokens, at, items);
    if (idiom) at = idiom.last;
    if (STRAY.has(role) || isReckoned) unknown.push(text);
    else if (role === 'of') joined = { ...joined, of: true };
    else if (GRAMMAR.has(role)) joined = { ...joined, in: true };
    else {
      if (role !== 'noise') items.push({ role, base: entry.base, ...joined });
      if (role !== 'noise' || text.length > ARTICLE) joined = { of: false, in: false };
    }
  }
  return { items, unknown };
}

/**
 * «Magnitud a ejecutar» was programmed, «por ejecutar» is what is missing; «primera programación»
 * is a version, for «primer trimestre» was read as time before.
 */
function roleAfter(before: string | undefined, { role, value }: Entry): Role {
  if (role === 'ordinal' && value === 1) return 'initial';
  if (role !== 'infinitive') return role;
  return before === 'a' ? 'programmed' : 'away';
}

/** Where «acta 3», «resolución No. 45» ends: at its number, if it has one. */
function endOfReference(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.entry?.role === 'code' ? at + 2 : at + 1;
  return tokens[next]?.number != null ? next : at;
}

/** Whether a text says which version it is: then a reference tells only where it was agreed. */
function isOfVersion(tokens: readonly Token[]): boolean {
  return tokens.some(({ entry }) => VERSIONS.has(entry?.role as Role));
}

const VERSIONS: ReadonlySet<Role> = new Set([
  'initial',
  'inForce',
  'reprogramming',
  'reprogrammed',
]);

/** What a figure is reckoned of. */
const RECKONED: ReadonlySet<Role> = new Set([
  'programming',
  'programmed',
  'reprogramming',
  'reprogrammed',
  'execution',
  'executed',
  'outcome',
  'goal',
]);

/**
 * «Programado con rezago», «Ejecutado sin reservas»: the figure reckoned in another way, which may be
 * what is meant; «Rezago de lo programado» is another figure.
 */
function reckons(tokens: readonly Token[], at: number, items: readonly Item[]): boolean {
  const words = [tokens[at - 1]?.text, tokens[at - 2]?.text, tokens[at]?.text];
  return items.some(({ role }) => RECKONED.has(role)) && words.some((word) => WITH.has(word ?? ''));
}

const WITH: ReadonlySet<string> = new Set(['con', 'sin', 'incluye', 'incluido', 'incluyendo']);

/** «Ponderación (0-100)», «(0 a 1)»: the ends of a scale. */
function isScale(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at]?.number;
  const isOne = number === 1 && tokens.some((token) => token.number === 0);
  return number === 0 || number === 100 || isOne;
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
