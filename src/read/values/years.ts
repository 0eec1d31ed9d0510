/** Years as texts outside headings name them. */

import { foldText } from '../../model/text.ts';

const YEAR = /^20\d\d$/;

/** Words that only say that a year is one. */
const LABEL = new Set('ano anos vigencia del de la el'.split(' '));

/** The one year a text names, or `null` where it names none or several («2024-2027»). */
export function yearOf(text: string): number | null {
  const years = new Set(
    foldText(text)
      .split(' ')
      .filter((word) => YEAR.test(word)),
  );
  return years.size === 1 ? Number([...years][0]) : null;
}

/** Whether a text is only a year: «2024», «Vigencia 2024», «Año 2024». */
export function isYearLabel(text: string): boolean {
  const words = foldText(text).split(' ');
  return yearOf(text) !== null && words.every((word) => YEAR.test(word) || LABEL.has(word));
}
