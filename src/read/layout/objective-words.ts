/** By which words and numbers a text says that it names an objective, or what a plan has for it. */

import { foldText } from '../../model/text.ts';

/** What plans call their highest level, from the word that is surest. */
export type TopLevel =
  | 'objetivo'
  | 'eje'
  | 'proposito'
  | 'pilar'
  | 'componente'
  | 'programa'
  | 'linea';

const WORDS: Readonly<Record<TopLevel, RegExp>> = {
  objetivo: /^(objetivo(?! de desarrollo sostenible)|o ?e ?\d|obj( est| sec)? \d|oes? \d)/,
  eje: /^eje\b/,
  proposito: /^proposito\b/,
  pilar: /^pilar\b/,
  componente: /^componente\b/,
  programa: /^programa\b/,
  linea: /^linea (estrategica|de accion|de politica|\d)/,
};

/** The word of the level that a text begins with, or `null`. */
export function namesTopLevel(text: string): TopLevel | null {
  if (!/^[^a-zªºà-öø-ɏ]{0,8}[eloópc]/i.test(text)) return null;
  const folded = foldText(text);
  if (/^objetivos (?!estrategicos? \d|\d)/.test(folded)) return null;
  return (Object.keys(WORDS) as TopLevel[]).find((level) => WORDS[level].test(folded)) ?? null;
}

/** Whether a text is only a number as objectives have them: `2`, `II`, `(2)`, `OE2`, `2.`. */
export function isNumber(text: string): boolean {
  return /^[([]?(\d{1,2}|[ivx]{1,5}|oe?\s?\d{1,2})[)\]]?[.:°º-]*$/i.test(text.trim());
}

/** Whether a text begins with a number that a sign or a space parts from its words: «3. …», «(2) …». */
export function startsNumbered(text: string): boolean {
  return /^([([](\d{1,2}|[IVX]{1,5})[)\]]|(\d{1,2}|[IVX]{1,5})\s*[.):°º–—-]+|\d{1,2}\s(?=[A-ZÀ-ÖØ-Þ]))\s*\D/u.test(
    text,
  );
}
