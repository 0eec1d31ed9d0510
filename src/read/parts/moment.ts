/** Up to when a table reports: the date of its titles, or the month or quarter of its tab. */

import { MONTHS } from '../../model/spanish.ts';
import { foldText } from '../../model/text.ts';
import { dateIn } from '../values/dates.ts';
import { yearOf } from '../values/years.ts';

/** Up to when a table reports, as far as its names say. */
export interface Moment {
  /** `AAAA-MM-DD`, where a year is named. */
  readonly date: string | null;
  /** Month of the year, 1 to 12. */
  readonly month: number;
  /** Whether it says that it is a cutoff, and not the part of the year alone. */
  readonly isCutoff: boolean;
  /** Whether it says to be of the whole year, and not of a part of it. */
  readonly isWhole: boolean;
}

/** «Anual», «Consolidado anual 2024». */
const WHOLE = /^(?:(?:acumulado|cierre|consolidado|total) )?anual(?: 20\d\d)?$/;

const ORDINALS = ['i', 'ii', 'iii', 'iv'];
const ORDINAL_WORDS = ['primer', 'segundo', 'tercer', 'cuarto'];

/** The moment of a date, `AAAA-MM-DD`. */
export function momentOfDate(date: string): Moment {
  return { date, month: Number(date.slice(5, 7)), isCutoff: true, isWhole: false };
}

/** The moment that the name of a sheet gives: «Corte junio», «30-06-2024», «Trim II 2024», «Q3». */
export function momentOfName(name: string, vigencia: number | null): Moment | null {
  const date = dateIn(name);
  if (date) return momentOfDate(date);
  const folded = foldText(name.replaceAll('_', ' '));
  const isWhole = WHOLE.test(folded);
  const month = isWhole ? 12 : (monthIn(folded) ?? partIn(folded));
  if (month === null) return null;
  const year = yearOf(folded) ?? vigencia;
  const isCutoff = /\b(corte|hasta|acumulad[oa])\b|^al? /.test(folded);
  return { date: year === null ? null : endOf(year, month), month, isCutoff, isWhole };
}

/** Which of two moments is later: negative where `b` is; `null` where nothing compares them. */
export function compareMoments(a: Moment | null, b: Moment | null): number | null {
  if (!a || !b) return null;
  const isDated = a.date !== null && b.date !== null;
  const difference = isDated ? a.date.localeCompare(b.date) : a.month - b.month;
  return difference || Number(a.isWhole) - Number(b.isWhole);
}

function monthIn(folded: string): number | null {
  const words = folded.split(' ');
  const found = words.flatMap((word) => {
    const at = MONTHS.findIndex(
      (month) =>
        word === month || word === month.slice(0, 3) || (word === 'sept' && month === 'septiembre'),
    );
    return at < 0 ? [] : [at + 1];
  });
  return found.at(-1) ?? null;
}

/** The last month of a quarter or semester: «I trimestre», «trim 2», «T3», «2do semestre», «S1». */
function partIn(folded: string): number | null {
  const length = /\b(trim(estre)?|t[1-4]|[1-4]t|q[1-4])\b/.test(folded)
    ? 3
    : /\b(sem(estre)?|s[12]|[12]s)\b/.test(folded)
      ? 6
      : null;
  if (length === null) return null;
  const nth = folded
    .split(' ')
    .map((word) => {
      const number = /^[tqs]?([1-4])(?:er|ro|do|to|[ts])?$/.exec(word)?.[1];
      if (number) return Number(number);
      const ordinal = ORDINALS.indexOf(word) + 1;
      return ordinal > 0 ? ordinal : ORDINAL_WORDS.findIndex((own) => word.startsWith(own)) + 1;
    })
    .find((number) => number > 0);
  return nth === undefined || nth * length > 12 ? null : nth * length;
}

/** The last day of a month, `AAAA-MM-DD`. */
export function endOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
