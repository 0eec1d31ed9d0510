/** Spanish grammar that sentences of findings and reports need. */

const NUMBER_WORDS = [
  'cero',
  'una',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
  'trece',
  'catorce',
  'quince',
  'dieciséis',
  'diecisiete',
  'dieciocho',
  'diecinueve',
  'veinte',
] as const;

/** Names of the months, January first. */
export const MONTHS: readonly string[] = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** A count of a feminine noun, in words up to twenty: «una meta», «dos metas», «21 metas». */
export function writeCount(count: number, singular: string, plural: string): string {
  return `${NUMBER_WORDS[count] ?? count} ${count === 1 ? singular : plural}`;
}

/** A count in digits with its noun: «1 error», «0 errores». */
export function writeFigure(count: number, singular: string, plural: string): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** The items as an enumeration: «a, b y c», with «e» before the sound i. */
export function joinList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${soundsLikeI(last) ? 'e' : 'y'} ${last}`;
}

/** The items as a choice: «a, b o c», with «u» before the sound o. */
export function joinOptions(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${/^[«-]*(?:h?[oó]|8|11$)/i.test(last) ? 'u' : 'o'} ${last}`;
}

function soundsLikeI(text: string): boolean {
  const folded = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return /^«?h?i(?![aeou])/.test(folded);
}

/** The phrase after «de», contracted before a masculine article: «del indicador 4245». */
export function writeOf(phrase: string): string {
  return phrase.startsWith('el ') ? `del ${phrase.slice(3)}` : `de ${phrase}`;
}

/** The phrase after «a», contracted before a masculine article: «al objetivo 3». */
export function writeTo(phrase: string): string {
  return phrase.startsWith('el ') ? `al ${phrase.slice(3)}` : `a ${phrase}`;
}

/** The text with its first letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A date `AAAA-MM-DD` in full: «31 de diciembre de 2024». */
export function writeDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} de ${MONTHS[Number(month) - 1] ?? month} de ${year}`;
}

/** The text with its first letter in lower case, as after a colon. */
export function decapitalise(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The text in at most so many characters, ending in «…» where something was left out. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const head = line.slice(0, most - 1);
  const end = head.lastIndexOf(' ');
  return `${(end > most / 2 ? head.slice(0, end) : head).replace(/[,;:.\s]+$/, '')}…`;
}
