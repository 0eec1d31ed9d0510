/** Texts as people compare them. */

/** What each sign of Latin-1 from the hard space on is folded to; a space parts words. */
const LATIN =
  '          ª       ²³ µ   ¹º ¼½¾ aaaaaaæceeeeiiiiðnooooo øuuuuyþßaaaaaaæceeeeiiiiðnooooo øuuuuyþy';
const FIRST_LATIN = 0xa0;
const PUNCTUATION = { first: 0x2000, last: 0x206f };

/**
 * The text without what does not tell words apart: case, accents, punctuation, line breaks and
 * repeated spaces. `%` is kept: it is what tells «% avance» from «avance».
 */
export function foldText(text: string): string {
  let folded = '';
  let gap = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = foldLetter(text.charCodeAt(at));
    // Beyond the signs of a Spanish text the classes of Unicode decide, which take long to load.
    if (letter === null) return foldAnyText(text);
    if (letter === ' ') gap = folded !== '';
    else {
      folded += gap ? ` ${letter}` : letter;
      gap = false;
    }
  }
  return folded;
}

/** A letter, figure or `%` folded, a space for what parts words, `null` for any other sign. */
function foldLetter(code: number): string | null {
  if (code >= FIRST_LATIN + LATIN.length) {
    return code >= PUNCTUATION.first && code <= PUNCTUATION.last ? ' ' : null;
  }
  if (code >= FIRST_LATIN) return LATIN.charAt(code - FIRST_LATIN);
  const isCapital = code >= 0x41 && code <= 0x5a;
  if (isCapital) return String.fromCharCode(code + 0x20);
  const isSmall = code >= 0x61 && code <= 0x7a;
  const isFigure = code >= 0x30 && code <= 0x39;
  return isSmall || isFigure || code === 0x25 ? String.fromCharCode(code) : ' ';
}

function foldAnyText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** The text on one line, without repeated or outer spaces. */
export function singleLine(text: string): string {
  // A space alone stays as it is: most texts have no others.
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}
