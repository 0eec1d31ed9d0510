/** What is wrong with a configuration, in words. Loaded only where something is. */

import type { z } from 'zod';
import { nearestWord } from '../../model/nearest-word.ts';
import { WRITABLE_VALUES } from './layout.ts';
import { WRITABLE_LIMITS } from './limits.ts';

type Issue = z.core.$ZodIssue;

/** The keys of a configuration, and those of a table in it. */
export interface KnownKeys {
  readonly top: readonly string[];
  readonly table: readonly string[];
}

/** What is wrong, one phrase an issue, and what to do about it. */
export function explainIssues(
  issues: readonly Issue[],
  keys: KnownKeys,
): readonly [message: string, help: string] {
  const phrases = issues.flatMap((issue) => phrasesOf(issue, keys));
  const message = phrases.map(({ text }) => text).join('; ');
  const open = issues.find((issue) => phrasesOf(issue, keys).some(({ isSolved }) => !isSolved));
  // A question has its own end.
  const sentence = message.endsWith('?') ? message : `${message}.`;
  return [sentence, open ? nameKeys(open, keys) : 'Corríjalo así.'];
}

/** What is said of an issue, and whether it says what to write instead. */
interface Phrase {
  readonly text: string;
  readonly isSolved: boolean;
}

function phrasesOf(issue: Issue, keys: KnownKeys): readonly Phrase[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const advice = adviseKey(key, issue.path, keys);
      const text = `${writePath([...issue.path, key])} no es una clave conocida`;
      return advice === null
        ? { text, isSolved: false }
        : { text: `${text}${advice}`, isSolved: true };
    });
  }
  const words = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
  const text = `${writePath(issue.path)} ${words ?? issue.message}`;
  return [{ text, isSolved: text.includes('¿') }];
}

/** The key that was meant by one that is not known, or where it belongs. */
function adviseKey(key: string, path: readonly PropertyKey[], keys: KnownKeys): string | null {
  const near = nearestWord(key, keysAt(path, keys));
  if (near !== null) return `; ¿quiso decir «${near}»?`;
  const inTable = path.length === 0 ? nearestWord(key, keys.table) : null;
  return inTable === null ? null : `; «${inTable}» va dentro de «matriz» o de «reporte»`;
}

function keysAt([first, ...rest]: readonly PropertyKey[], keys: KnownKeys): readonly string[] {
  if (first === undefined) return keys.top;
  if (rest.length > 0) return [];
  if (first === 'matriz' || first === 'reporte') return keys.table;
  if (first === 'limites') return Object.keys(WRITABLE_LIMITS);
  return first === 'valores' ? Object.keys(WRITABLE_VALUES) : [];
}

/** What the part of the configuration admits that is wrong. */
function nameKeys({ code, path }: Issue, keys: KnownKeys): string {
  const [first] = path;
  const own = code === 'unrecognized_keys' ? keysAt(path, keys) : [];
  if (first === 'limites') {
    return `«limites» admite ${Object.keys(WRITABLE_LIMITS).join(', ')}, cada uno con un número mayor que cero.`;
  }
  if (own.length > 0 && first !== undefined) return `«${String(first)}» admite ${own.join(', ')}.`;
  return own.length > 0 || first === undefined ? `Admite ${keys.top.join(', ')}.` : 'Corríjalo.';
}

/** `«matriz.columnas.peso»`, `«segplan[1]»`. */
function writePath(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`;
    return before === '' ? String(key) : `${before}.${String(key)}`;
  }, '');
  return text === '' ? 'El contenido' : `«${text}»`;
}
