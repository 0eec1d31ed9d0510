/** Texts as people compare them. */

/**
 * The text without what does not tell words apart: case, accents, punctuation, line breaks and
 * repeated spaces. `%` is kept: it is what tells «% avance» from «avance».
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** The text on one line, without repeated or outer spaces. */
export function singleLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
