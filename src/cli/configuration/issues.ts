/** What is wrong with a configuration, each with its path in the file, in Spanish. */

import type { z } from 'zod';
import { WRITABLE_LIMITS } from './limits.ts';

/** One line an issue: where it is in the file, and what was expected. */
export function explainIssues(issues: readonly z.core.$ZodIssue[]): readonly string[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => `${writePath([...issue.path, key])} no es una clave conocida`);
    }
    if (issue.code === 'invalid_key') {
      const [inner] = issue.issues;
      return [`${writePath(issue.path)} ${inner?.message ?? issue.message}`];
    }
    return [`${writePath(issue.path)} ${issue.message}`];
  });
}

/** What a configuration admits, or its limits where nothing else is wrong. */
export function nameKeys(issues: readonly z.core.$ZodIssue[], keys: readonly string[]): string {
  const inLimits = issues.every(({ path }) => path[0] === 'limites');
  return inLimits
    ? `«limites» admite ${Object.keys(WRITABLE_LIMITS).join(', ')}, cada uno con un número mayor que cero.`
    : `Admite ${keys.join(', ')}.`;
}

/** `«matriz.columnas.peso»`, `«segplan[1]»`. */
function writePath(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`;
    return before === '' ? String(key) : `${before}.${String(key)}`;
  }, '');
  return text === '' ? 'El contenido' : `«${text}»`;
}
