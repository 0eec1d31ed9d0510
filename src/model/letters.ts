/** The letters of texts, told without the classes of Unicode in a pattern, which take long to load. */

/** Where signs begin that are neither of ASCII nor of Latin-1. */
const BEYOND_LATIN = 0x100;
const FIRST_ACCENTED = 0xc0;
const LAST_ACCENTED_CAPITAL = 0xde;
/** × and ÷, among the accented letters. */
const TIMES = 0xd7;
const DIVIDED = 0xf7;
/** ª, µ and º. */
const OTHER_LETTERS = new Set([0xaa, 0xb5, 0xba]);
const MICRO = 0xb5;

/** Whether a text begins with a letter. */
export function beginsWithLetter(text: string): boolean {
  return isLetterAt(text, 0);
}

/** Whether a text begins with a capital. */
export function beginsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= BEYOND_LATIN) return /^\p{Lu}/u.test(text);
  const isAccented = code >= FIRST_ACCENTED && code <= LAST_ACCENTED_CAPITAL && code !== TIMES;
  return isAccented || (code >= 0x41 && code <= 0x5a);
}

/** Whether a text begins with a small letter. */
export function beginsWithSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= BEYOND_LATIN) return /^\p{Ll}/u.test(text);
  const isAccented = code > LAST_ACCENTED_CAPITAL && code !== DIVIDED;
  return isAccented || code === MICRO || (code >= 0x61 && code <= 0x7a);
}

/** Whether a text has so many letters in a row somewhere. */
export function hasLetters(text: string, inARow = 1): boolean {
  let row = 0;
  for (let at = 0; at < text.length && row < inARow; at += 1) {
    row = isLetterAt(text, at) ? row + 1 : 0;
  }
  return row === inARow;
}

/** The letters of a text, without what stands between them. */
export function lettersOf(text: string): string {
  let letters = '';
  for (let at = 0; at < text.length; at += 1) {
    if (isLetterAt(text, at)) letters += text.charAt(at);
  }
  return letters;
}

/** The letters a text begins with. */
export function lettersAtStart(text: string): string {
  let end = 0;
  while (isLetterAt(text, end)) end += 1;
  return text.slice(0, end);
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= BEYOND_LATIN) return /\p{L}/u.test(text.charAt(at));
  if (code >= FIRST_ACCENTED) return code !== TIMES && code !== DIVIDED;
  const isCapital = code >= 0x41 && code <= 0x5a;
  return isCapital || (code >= 0x61 && code <= 0x7a) || OTHER_LETTERS.has(code);
}
