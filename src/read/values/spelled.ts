/** Numbers that are spelled with their figure beside them, as contracts have them: «Seis (6)». */

import { foldText } from '../../model/text.ts';

const SPELLED: ReadonlyMap<string, number> = new Map(
  [
    'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiun veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'
      .split(' ')
      .map((word, at) => [word, at] as const),
    'treinta cuarenta cincuenta sesenta setenta ochenta noventa'
      .split(' ')
      .map((word, at) => [word, 30 + 10 * at] as const),
    'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'
      .split(' ')
      .map((word, at) => [word, 100 + 100 * at] as const),
    [['ciento', 100] as const],
  ].flat(),
);

/** «Una», «uno» and «veintiuna» as «un» and «veintiun», «doscientas» as «doscientos». */
function masculine(word: string): string {
  return word.replace(/(?<=un)[oa]$/, '').replace(/ientas$/, 'ientos');
}

/** The number that words spell, up to the millions; `null` where one of them is no number. */
function spelledNumber(words: readonly string[]): number | null {
  let millions = 0;
  let thousands = 0;
  let group = 0;
  for (const word of words) {
    if (word === 'y') continue;
    const value = SPELLED.get(masculine(word));
    if (value !== undefined) group += value;
    else if (word === 'mil') {
      thousands += 1000 * Math.max(group, 1);
      group = 0;
    } else if (word === 'millon' || word === 'millones') {
      millions += 1e6 * Math.max(thousands + group, 1);
      thousands = 0;
      group = 0;
    } else return null;
  }
  return millions + thousands + group;
}

/** Words and, between parentheses, a whole number: «Mil doscientos (1.200)». */
const BESIDE =
  /^([A-Za-zªºÀ-ÖØ-öø-ɏ][A-Za-zªºÀ-ÖØ-öø-ɏ\s]*?)\s*\(\s*(\d+|\d{1,3}(?:[.,]\d{3})+)\s*\)$/;

/** The number that a text spells and gives in figures, where both are the same; else `null`. */
export function readSpelled(text: string): number | null {
  if (!text.endsWith(')')) return null;
  const [, words, figures] = BESIDE.exec(text) ?? [];
  if (words === undefined || figures === undefined) return null;
  const value = Number(figures.replace(/[.,]/g, ''));
  return spelledNumber(foldText(words).split(' ')) === value ? value : null;
}
