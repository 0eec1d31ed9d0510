/** Which role a word has: known as it stands, by its ending, as an abbreviation, or misspelt. */

import { isNear } from './near-words.ts';
import { MEASURE_WORDS } from './words/measure-words.ts';
import { IDIOMS, OTHER_WORDS } from './words/other-words.ts';
import { PLAN_WORDS } from './words/plan-words.ts';
import { MONTH_WORDS, ORDINAL_WORDS, PART_WORDS, ROMANS } from './words/time-words.ts';

/** What a word does in a heading. */
export type Role =
  | keyof typeof PLAN_WORDS
  | keyof typeof MEASURE_WORDS
  | keyof typeof OTHER_WORDS
  | TimeRole;

/** `idiom` is a word that tells something only together with others. */
type TimeRole = 'month' | 'part' | 'ordinal' | 'roman' | 'idiom';

/** A word of the trade. */
export interface Entry {
  /** As it is listed: «programadas» is `programado`. */
  readonly base: string;
  readonly role: Role;
  /** Number of a month or an ordinal, months of a part of the year; 0 for any other word. */
  readonly value: number;
  /** Whether it was recognised although it is misspelt. */
  readonly misspelt: boolean;
}

const ENTRIES = new Map<string, Entry>();
const BY_LETTER = new Map<string, Entry[]>();

function list(role: Role, words: string, value = 0): void {
  for (const base of words.split(' ')) {
    const entry = { base, role, value, misspelt: false };
    ENTRIES.set(base, entry);
    const letter = base.charAt(0);
    const alike = BY_LETTER.get(letter);
    if (alike) alike.push(entry);
    else BY_LETTER.set(letter, [entry]);
  }
}

function listAll(): void {
  for (const table of [PLAN_WORDS, MEASURE_WORDS, OTHER_WORDS]) {
    for (const [role, words] of Object.entries(table)) list(role as Role, words);
  }
  for (const [months, words] of Object.entries(PART_WORDS)) list('part', words, Number(months));
  for (const [at, words] of MONTH_WORDS.entries()) list('month', words, at + 1);
  for (const [at, words] of ORDINAL_WORDS.entries()) list('ordinal', words, at + 1);
  for (const [at, word] of ROMANS.entries()) list('roman', word, at + 1);
  for (const word of Object.values(IDIOMS).flat().join(' ').split(' ')) {
    if (!ENTRIES.has(word)) list('idiom', word);
  }
}

/** The entry of a word, or `null` where nobody knows it. */
export function lookUpWord(word: string): Entry | null {
  if (ENTRIES.size === 0) listAll();
  const before = KNOWN.get(word);
  if (before !== undefined) return before;
  const found = withEnding(word) ?? abbreviated(word) ?? misspelt(word);
  if (KNOWN.size === MOST_KNOWN) KNOWN.clear();
  KNOWN.set(word, found);
  return found;
}

/** Words looked up lately. */
const KNOWN = new Map<string, Entry | null>();
const MOST_KNOWN = 4096;

/** The word as it is listed, in the singular, or in the other gender. */
function withEnding(word: string): Entry | null {
  const singulars = [word];
  if (word.length > 3 && word.endsWith('s')) singulars.push(word.slice(0, -1));
  if (word.length > 4 && word.endsWith('es')) singulars.push(word.slice(0, -2));
  for (const singular of singulars) {
    const entry = ENTRIES.get(singular);
    if (entry) return entry;
    if (!singular.endsWith('a')) continue;
    // «programada», «trazadora».
    const stem = singular.slice(0, -1);
    const masculine =
      ENTRIES.get(`${stem}o`) ?? (stem.endsWith('or') ? ENTRIES.get(stem) : undefined);
    if (masculine) return masculine;
  }
  return null;
}

/** Letters of the shortest abbreviation that needs no entry of its own. */
const SHORTEST = 4;

/** The word that this one begins, where all that it may begin do the same. */
function abbreviated(word: string): Entry | null {
  if (word.length < SHORTEST) return null;
  return sameRole(
    (BY_LETTER.get(word.charAt(0)) ?? []).filter(({ base }) => base.startsWith(word)),
  );
}

/** Letters of the shortest word in which one wrong letter does not make another word. */
const SHORTEST_MISSPELT = 7;

function misspelt(word: string): Entry | null {
  if (word.length < SHORTEST_MISSPELT) return null;
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  const masculine = singular.endsWith('a') ? `${singular.slice(0, -1)}o` : singular;
  const near = (BY_LETTER.get(word.charAt(0)) ?? []).filter(
    ({ base }) =>
      base.length >= SHORTEST_MISSPELT && (isNear(base, singular) || isNear(base, masculine)),
  );
  const entry = sameRole(near);
  return entry && { ...entry, misspelt: true };
}

function sameRole(entries: readonly Entry[]): Entry | null {
  const [first] = entries;
  return first && entries.every(({ role }) => role === first.role) ? first : null;
}

/** Letters of the shortest word that may be glued to others. */
const SHORTEST_GLUED = 3;
const GLUE = new Set(['de', 'la', 'lb', 'pd', 'av']);

/** The words of the trade that are glued together in this one, or `null` where it is not made of them. */
export function splitGlued(word: string): readonly string[] | null {
  for (let end = word.length; end >= 2; end -= 1) {
    const head = word.slice(0, end);
    if (end < SHORTEST_GLUED && !GLUE.has(head)) continue;
    const entry = withEnding(head);
    if (!entry || entry.role === 'roman') continue;
    if (end === word.length) return [head];
    const rest = splitGlued(word.slice(end));
    if (rest) return [head, ...rest];
  }
  return null;
}
