/** One text of the stack above a column: its time, its words, and the level of goals it names. */

import type { Role } from './lexicon.ts';
import type { GoalLevel } from './meaning.ts';
import { type Item, readPhrase } from './phrase.ts';
import { readTime, type Time } from './time.ts';
import { type Token, tokenise } from './tokens.ts';
import { LEVEL_WORDS } from './words/plan-words.ts';

/** One of the texts stacked above a column. */
export interface Level {
  readonly time: Time;
  readonly items: readonly Item[];
  readonly unknown: readonly string[];
  readonly goalLevel: GoalLevel | null;
  /** Whether it has words of a title: «Matriz», «Plan», «Sectorial». */
  readonly titled: boolean;
}

/** Reads the texts from the lowest to the highest; empty ones are left out. */
export function readLevels(texts: readonly string[]): readonly Level[] {
  const stack = texts
    .toReversed()
    .map(tokenise)
    .filter((tokens) => tokens.length > 0);
  const isDated = stack.some((tokens) => {
    const { years, ordinal } = readTime(tokens);
    return years.length > 0 || ordinal !== null;
  });
  return stack.map((tokens, at) => {
    const whole = withPart(isDated ? tokens.map(spellLetter) : tokens, stack.slice(at + 1));
    const time = readTime(whole);
    const { items, unknown } = readPhrase(time.rest);
    const titled = whole.some(isOfTitle);
    return { time, items, unknown, goalLevel: goalLevelOf(whole), titled };
  });
}

/** Letters of the shortest word of a title: articles are shorter or as long. */
const SHORTEST_OF_TITLE = 4;

function isOfTitle({ entry, text }: Token): boolean {
  if (entry?.base === 'plan' || entry?.base === 'pes') return true;
  return entry?.role === 'noise' && text.length >= SHORTEST_OF_TITLE;
}

/** Letters that alone say nothing. */
const LETTERS: ReadonlyMap<string, Role> = new Map([
  ['p', 'programming'],
  ['pr', 'programming'],
  ['e', 'execution'],
  ['ej', 'execution'],
]);

/** «P» and «E», «Pr» and «Ej», beside or below a year are what was programmed and executed. */
function spellLetter(token: Token, _at: number, tokens: readonly Token[]): Token {
  const role = LETTERS.get(token.text);
  const isAlone = tokens.every(({ text, entry }) => text === token.text || !entry);
  if (!role || !isAlone) return token;
  return { ...token, entry: { base: token.text, role, value: 0, misspelt: false } };
}

/** «I» or «1» below «Trimestre» is of it. */
function withPart(
  tokens: readonly Token[],
  above: readonly (readonly Token[])[],
): readonly Token[] {
  const [only] = tokens;
  const isIndex = only?.number !== null || ['roman', 'ordinal'].includes(only?.entry?.role ?? '');
  if (tokens.length !== 1 || !isIndex || (only?.number ?? 0) > 12) return tokens;
  const part = above.flat().find(({ entry }) => entry?.role === 'part');
  return part ? [part, ...tokens] : tokens;
}

const LEVEL_OF: ReadonlyMap<string, GoalLevel> = new Map(
  (Object.entries(LEVEL_WORDS) as [GoalLevel, string][]).flatMap(([level, words]) =>
    words.split(' ').map((word) => [word, level] as const),
  ),
);

function goalLevelOf(tokens: readonly Token[]): GoalLevel | null {
  if (!tokens.some(({ entry }) => entry?.role === 'goal')) return null;
  const levels = tokens.flatMap(({ entry }) => LEVEL_OF.get(entry?.base ?? '') ?? []);
  return levels[0] ?? null;
}

/** Whether a text of the stack has a word of one of the roles. */
export function hasRole({ items }: Level, ...roles: readonly Role[]): boolean {
  return items.some(({ role }) => roles.includes(role));
}
