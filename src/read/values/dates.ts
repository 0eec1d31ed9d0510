/** Dates as people write them, and as Excel counts them. */

import { MONTHS } from '../../model/spanish.ts';

/** A date in a text, `AAAA-MM-DD`, and where it ends. */
interface Written {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** Figures of a date are not part of a longer number. */
const ALONE = '(?<![\\d.,/])';
const YEAR = '(\\d{4}|\\d{2})(?![\\d/.-]\\d|\\d)';
/** The number of a form goes on with a letter and a number: «MEDE01.03.01.P01». */
const NO_CODE = '(?![.-][a-z]{1,3}\\d)';
const FULL_YEAR = '(\\d{4})(?!\\d)';
const OF = "\\s*(?:del?\\s+|la\\s+|an\u0303o\\s+|ano\\s+|vigencia\\s+|[-/.,_'’]|\\s)*\\s*";
const WORD = '([a-z]{3,10})';
const ORDINAL =
  '(primer|segund|tercer|cuart|iv|i{1,3}|[1-4])(?:o|°|º|er|do|to)?(?:\\s*[-.]\\s*|\\s+|(?<=\\d))';

type Reader = (groups: readonly string[]) => string | null;

/** A word that may be a month, a part of the year, and figures with what may part those of a date. */
const ANY_WORD = /[a-z]{3}/;
const ANY_PART = /estre/;
const PARTED = /\d\s?[/.-]\s?\d/;

/** Each shape of a date, what every text with one has, and how its parts give one. */
const SHAPES: readonly (readonly [RegExp, RegExp, Reader])[] = [
  [
    ANY_WORD,
    new RegExp(`${ALONE}(\\d{1,2})(?:ro|°|º)?${OF}${WORD}${OF}${YEAR}`, 'g'),
    ([day = '', month = '', year = '']) => dateFrom(year, monthOf(month), day),
  ],
  [
    ANY_WORD,
    new RegExp(`${WORD}[\\s.]+(\\d{1,2})(?!\\d)${OF}${FULL_YEAR}`, 'g'),
    ([month = '', day = '', year = '']) => dateFrom(year, monthOf(month), day),
  ],
  [
    PARTED,
    new RegExp(`${ALONE}(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, 'g'),
    ([year = '', month = '', day = '']) => dateFrom(year, Number(month), day),
  ],
  [
    PARTED,
    new RegExp(`${ALONE}(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?${YEAR}${NO_CODE}`, 'g'),
    // The day comes first, unless no month has that number.
    ([day = '', month = '', year = '']) =>
      dateFrom(year, Number(month), day) ?? dateFrom(year, Number(day), month),
  ],
  [
    /\d{8}/,
    new RegExp(`${ALONE}(20\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)`, 'g'),
    ([year = '', month = '', day = '']) => dateFrom(year, Number(month), day),
  ],
  [
    ANY_WORD,
    new RegExp(`(?<!\\d\\s*(?:de\\s+)?[-/.]?)\\b${WORD}${OF}${FULL_YEAR}`, 'g'),
    ([month = '', year = '']) => endOfMonth(year, monthOf(month)),
  ],
  [
    ANY_PART,
    new RegExp(`\\b${ORDINAL}(trimestre|semestre)${OF}${FULL_YEAR}`, 'g'),
    ([ordinal = '', part = '', year = '']) => endOfPart(year, ordinal, part),
  ],
  [
    ANY_PART,
    new RegExp(`\\b(trimestre|semestre)\\s+(iv|i{1,3}|[1-4])${OF}${FULL_YEAR}`, 'g'),
    ([part = '', ordinal = '', year = '']) => endOfPart(year, ordinal, part),
  ],
];

/** Two dates with only this between them are the ends of a period. */
const UNTIL = /^\s*(?:a|al|hasta|hasta el|-|–|—|y)\s*$/;

/**
 * The first date written in a text, `AAAA-MM-DD`: `31 de diciembre de 2024`, `dic-31-2024`,
 * `31/12/24`, `2024-12-31`. Of a period, a month or a quarter it is the last day.
 */
export function dateIn(text: string): string | null {
  if (text !== LATEST.text) Object.assign(LATEST, { text, date: parseDate(text) });
  return LATEST.date;
}

/** The last text parsed: the rows of a column of cutoffs say one date over and over. */
const LATEST: { text: string; date: string | null } = { text: '', date: null };

function parseDate(text: string): string | null {
  if (!/\d{2}/.test(text)) return null;
  const line = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\u0301/g, '');
  const found = SHAPES.flatMap(([any, shape, read]) =>
    any.test(line) ? findAll(line, shape, read) : [],
  );
  // What begins earlier comes first, and of what begins together the longest.
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const [first, ...others] = found;
  if (!first) return null;
  const next = others.find(({ start }) => start >= first.end);
  const isPeriod = next !== undefined && UNTIL.test(line.slice(first.end, next.start));
  return isPeriod ? next.date : first.date;
}

function findAll(line: string, shape: RegExp, read: Reader): readonly Written[] {
  return [...line.matchAll(shape)].flatMap((match): Written[] => {
    const date = read(match.slice(1));
    return date ? [{ date, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** Days that Excel has counted by the first and the last of the years that a plan may be of. */
const SERIALS = { least: 36526, most: 73050 } as const;

/** What a day is for Excel's count, whose 1 is the first of 1900: 45657 is 2024-12-31. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The date that a number without a format of dates counts, or `null` where it counts none of a plan. */
export function dateOfSerial(serial: number): string | null {
  if (serial < SERIALS.least || serial >= SERIALS.most) return null;
  return new Date(EXCEL_EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

/** Years that two figures beside a month name: beyond them they are likelier its last day. */
const SHORT_YEARS = { first: 20, last: 27 };

/** The last day of a month that is all that a text says: «Dic-24», «dic.24»; `null` for any other. */
export function monthAlone(text: string): string | null {
  const [, word = '', year = ''] = /^\s*([a-z]{3,10})[\s.'’/-]{1,3}(\d\d)\s*$/i.exec(text) ?? [];
  const isYear = Number(year) >= SHORT_YEARS.first && Number(year) <= SHORT_YEARS.last;
  return isYear ? endOfMonth(year, monthOf(word.toLowerCase())) : null;
}

function monthOf(word: string): number {
  const name = word
    .replace('setiembre', 'septiembre')
    .replace(/^set$/, 'sep')
    .replace(/^sept$/, 'sep');
  return MONTHS.findIndex((month) => month === name || month.slice(0, 3) === name) + 1;
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** `AAAA-MM-DD`, or `null` where the calendar has no such day. */
function dateFrom(year: string, month: number, day: string): string | null {
  const date = new Date(Date.UTC(fullYear(year), month - 1, Number(day)));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return exists ? date.toISOString().slice(0, 10) : null;
}

function endOfMonth(year: string, month: number): string | null {
  if (month === 0) return null;
  return new Date(Date.UTC(fullYear(year), month, 0)).toISOString().slice(0, 10);
}

const ORDINALS: readonly (readonly string[])[] = [
  ['primer', 'i', '1'],
  ['segund', 'ii', '2'],
  ['tercer', 'iii', '3'],
  ['cuart', 'iv', '4'],
];

function endOfPart(year: string, ordinal: string, part: string): string | null {
  const months = part === 'trimestre' ? 3 : 6;
  const last = (ORDINALS.findIndex((words) => words.includes(ordinal)) + 1) * months;
  return last > 12 ? null : endOfMonth(year, last);
}
