/** Words as a shell takes them. */

/**
 * The word as any shell takes it, and nothing else of it: double quotes, which all of them know,
 * around spaces and signs that mean nothing within; single ones, which hold everything, around the
 * rest.
 */
export function quoteWord(word: string): string {
  // Nearly every word; the classes of Unicode take long to load.
  if (/^[\w./-]+$/.test(word) || /^[\p{L}\p{N}_./-]+$/u.test(word)) return word;
  if (/^[\p{L}\p{N}\p{M} _./,;:()[\]{}+=@#&'~^<>|?*-]+$/u.test(word)) return `"${word}"`;
  return `'${word.replaceAll("'", "'\\''")}'`;
}
