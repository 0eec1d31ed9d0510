/** Years as texts outside headings name them. */

import { foldText, keepLately } from '../../model/text.ts';

const YEAR = /^20\d\d$/;

/** Words that only say that a year is one. */
const LABEL = new Set('ano anos vigencia del de la el'.split(' '));

/** The one year a text names, or `null` where it names none or several («2024-2027»). */
export const yearOf: (text: string) => number | null = keepLately((text) => {
  if (!text.includes('20')) return null;
  const years = new Set(
    foldText(text)
      .split(' ')
      .filter((word) => YEAR.test(word)),
  );
  return years.size === 1 ? Number([...years][0]) : null;
});

/** The years of a plan, from the first to the last: «2024-2027», «2024 a 2027». */
const PLAN_SPAN = /\b(20\d\d)\s*(?:[-–—/]|al?\b)\s*(20\d\d)\b/g;

/** A plan is of this many years at least; fewer may be what the table is of. */
const PLAN_YEARS = 3;

/** The one year that a title names beside the years of its plan: «PES 2024-2027, vigencia 2025». */
export function yearBesidePlan(text: string): number | null {
  const rest = text.replaceAll(PLAN_SPAN, (span, first: string, last: string) =>
    Number(last) - Number(first) + 1 >= PLAN_YEARS ? ' ' : span,
  );
  return yearOf(rest);
}

/** «Enero - Diciembre 2024», «1 de enero a 31 de diciembre de 2024», «01/01/2024 - 31/12/2024», folded. */
const WHOLE_YEAR =
  /^(?:del? )?(?:1 (?:de )?)?ene(?:ro)? (?:(?:al?|hasta) )?(?:31 (?:de )?)?dic(?:iembre)?(?: del?)? 20\d\d$|^0?1 0?1 (20\d\d) (?:al? )?31 12 \1$/;

/** Whether a text is only a year, or the period from its first month to its last. */
export function isWholeYear(text: string): boolean {
  if (YEAR.test(text)) return true;
  if (!text.includes('20')) return false;
  const folded = foldText(text);
  return /^(?:del? )?(?:0?1 |ene)/.test(folded) && WHOLE_YEAR.test(folded);
}

/** Whether a text is only a year: «2024», «Vigencia 2024», «Año 2024». */
export function isYearLabel(text: string): boolean {
  if (yearOf(text) === null) return false;
  return foldText(text)
    .split(' ')
    .every((word) => YEAR.test(word) || LABEL.has(word));
}
