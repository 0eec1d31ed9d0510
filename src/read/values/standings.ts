/** Whether a text says that its row is in force, or that another took its place. */

import { foldText } from '../../model/text.ts';

/** Whether a row counts, where it says so. */
export type RowStanding = 'in-force' | 'superseded';

const WORDS: Readonly<Record<RowStanding, RegExp>> = {
  'in-force':
    /^(?:vigente|actual|(?:activ|actualizad|ajustad|corregid|definitiv|modificad|reprogramad)[oa])$/,
  superseded:
    /^(?:inicial|original|(?:anulad|cancelad|derogad|descartad|eliminad|inactiv|reemplazad|retirad|suprimid|sustituid)[oa])$/,
};

/** What may stand beside it and says nothing else. */
const ASIDE = /^(?:version|programacion|registro|fila|la|el|de)$/;

/** Characters of the longest text that says nothing else: «Programación inicial (anulada)». */
const LONGEST = 40;

/** What a text says of the standing of its row, and of nothing else; `null` where it says another thing. */
export function standingOf(text: string): RowStanding | null {
  if (text.length > LONGEST) return null;
  const words = foldText(text).split(' ');
  const found = (['in-force', 'superseded'] as const).filter((standing) =>
    words.some((word) => WORDS[standing].test(word)),
  );
  const isAll = words.every(
    (word) => ASIDE.test(word) || found.some((one) => WORDS[one].test(word)),
  );
  return isAll && found.length === 1 ? (found[0] ?? null) : null;
}
