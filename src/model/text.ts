/** Texts as people compare them. */

/** Signs in a row; matched all at once, a megabyte of them would exhaust the matcher's stack. */
const SIGNS = /[^\p{L}\p{N}%]{1,100}/gu;

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
    .replace(SIGNS, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (text.length > LONGEST_KEPT) return folded;
  if (FOLDED.size === MOST_FOLDED) FOLDED.clear();
  FOLDED.set(text, folded);
  return folded;
}

/** Texts folded lately: the same headers and names are compared over and over. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 4096;
/** Characters of the longest text kept: longer ones are prose, and many of them a lot of memory. */
const LONGEST_KEPT = 500;

/** The text on one line, without repeated or outer spaces. */
export function singleLine(text: string): string {
  return /\s\s|[^\S ]|^ | $/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
