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
export const foldText: (text: string) => string = keepLately(
  (text) => foldLatin(text) ?? foldAnyText(text),
);

/** Texts of which what was made out is kept. */
const MOST_KEPT = 32_768;
/** Characters of the longest text kept: longer ones are prose, and many of them a lot of memory. */
const LONGEST_KEPT = 500;

/** What a function makes out of a text, kept for a while: the same headers and names come up over and over. */
export function keepLately<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = read(text);
    if (text.length > LONGEST_KEPT) return found;
    if (kept.size === MOST_KEPT) kept.clear();
    kept.set(text, found);
    return found;
  };
}

const SPACE = 0x20;

/** What each of the first 256 signs is folded to, by its code. */
const FOLDED = Uint8Array.from({ length: FIRST_LATIN + LATIN.length }, (_, code) => {
  if (code >= FIRST_LATIN) return LATIN.charCodeAt(code - FIRST_LATIN);
  const isCapital = code >= 0x41 && code <= 0x5a;
  if (isCapital) return code + 0x20;
  const isSmall = code >= 0x61 && code <= 0x7a;
  const isFigure = code >= 0x30 && code <= 0x39;
  return isSmall || isFigure || code === 0x25 ? code : SPACE;
});

/** The codes of more signs are too many to be handed over at once. */
const MOST_SIGNS_AT_ONCE = 8192;

/** The text folded, or `null` where it has signs that are not of a text in Spanish. */
function foldLatin(text: string): string | null {
  if (text.length > MOST_SIGNS_AT_ONCE) return null;
  // A text that grows sign by sign takes as many objects.
  const codes: number[] = [];
  let gap = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isPunctuation = code >= PUNCTUATION.first && code <= PUNCTUATION.last;
    const folded = isPunctuation ? SPACE : FOLDED[code];
    if (folded === undefined) return null;
    if (folded === SPACE) gap = codes.length > 0;
    else {
      if (gap) codes.push(SPACE);
      codes.push(folded);
      gap = false;
    }
  }
  return String.fromCharCode.apply(null, codes);
}

/** The same by the classes of Unicode, which take long to load. */
function foldAnyText(text: string): string {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      // Matched all at once, a megabyte of signs would exhaust the matcher's stack.
      .replace(/[^\p{L}\p{N}%]{1,100}/gu, ' ')
      .replace(/ {2,}/g, ' ')
      .trim()
  );
}

/** A number in groups of three figures, however they are parted: «8.000», «8,000», «8 000», «1'250.000». */
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:[.,'’\u00a0\u2009\u202f ]\d{3})+(?!\d)/g;

/** A name as it is compared: its text folded, with its numbers written without thousands marks. */
export const foldName: (name: string) => string = keepLately((name) =>
  foldText(
    /\d\D\d{3}/.test(name) ? name.replace(THOUSANDS, (number) => number.replace(/\D/g, '')) : name,
  ),
);

/** The text on one line, without repeated or outer spaces. */
export function singleLine(text: string): string {
  return /\s\s|[^\S ]|^ | $/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
