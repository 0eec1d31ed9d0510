/** Texts as people compare them. */

/**
 * The text without what does not tell words apart: case, accents, punctuation, line breaks and
 * repeated spaces. `%` is kept: it is what tells «% avance» from «avance».
 */
export function foldText(text: string): string {
  const known = FOLDED.get(text);
  if (known !== undefined) return known;
  const folded = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
  if (FOLDED.size === MOST_FOLDED) FOLDED.clear();
  FOLDED.set(text, folded);
  return folded;
}

/** Texts folded lately: the same headers and names are compared over and over. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 4096;

/** The text on one line, without repeated or outer spaces. */
export function singleLine(text: string): string {
  return /\s\s|[^\S ]|^ | $/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
