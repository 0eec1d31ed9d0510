/** Texts as people compare them. */

/** Signs in a row; matched all at once, a megabyte of them would exhaust the matcher's stack. */
const SIGNS = /[^\p{L}\p{N}%]{1,100}/gu;

/**
 * The text without what does not tell words apart: case, accents, punctuation, line breaks and
 * repeated spaces. `%` is kept: it is what tells «% avance» from «avance».
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(SIGNS, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The text on one line, without repeated or outer spaces. */
export function singleLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
