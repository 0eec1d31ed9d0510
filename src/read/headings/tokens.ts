/** A heading cut into words, numbers and dates. */

import { foldText } from '../../model/text.ts';
import { type Entry, lookUpWord, splitGlued } from './lexicon.ts';

/** A word, a number or a date of a heading. */
export interface Token {
  /** As it is written, folded. */
  readonly text: string;
  /** `null` for a word that nobody knows, a number and a date. */
  readonly entry: Entry | null;
  readonly number: number | null;
  /** Year, month and day. */
  readonly date: readonly [number, number, number] | null;
}

/** The tokens of a heading, without the number or letter that a list puts before it. */
export function tokenise(heading: string): readonly Token[] {
  const words = cutWords(heading.replace(TABLE_PREFIX, ''));
  return words.flatMap((word, at) => (isIf(words, at) ? plain(word, null) : makeTokens(word)));
}

/** «SI 2024» is the first semester, and «SI» where nothing else stands; any other «si» is a word. */
function isIf(words: readonly string[], at: number): boolean {
  if (words[at] !== 'si' || words.length === 1) return false;
  return ![words[at - 1], words[at + 1]].some(
    (word) => word !== undefined && /^(20)?\d\d$/.test(word),
  );
}

/** SEGPLAN's columns begin with the name of their table: `ind_prog_actual`, `py_codigo_proyecto`. */
const TABLE_PREFIX = /^\s*(?:ind|py)_(?=[^_]+_|ano$)/i;

/** Two words: a small letter before a capital, and an acronym before a word. */
const SMALL_CAPITAL = /([a-zà-ÿ])([A-ZÀ-Þ])/g;
const ACRONYM_WORD = /([A-ZÀ-Þ]{2,})([A-ZÀ-Þ][a-zà-ÿ]{2,})/g;
/** «NMeta», «NDeMeta», as «N° meta» is where no sign may stand. */
const NUMBER_WORD = /(?<![A-Za-zªºÀ-ÖØ-öø-ɏ])N(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])/gu;
/** Letters with dots: `L.B.`, `P.D.D`. */
const DOTTED =
  /(?<![A-Za-zªºÀ-ÖØ-öø-ɏ\d])(?:[A-ZÀ-ÖØ-Þ]\. ?){1,4}[A-ZÀ-ÖØ-Þ](?![A-Za-zªºÀ-ÖØ-öø-ɏ\d])/gu;
const DIGITS_LETTERS = /(\d)(?=[A-Za-zªºÀ-ÖØ-öø-ɏ])|([A-Za-zªºÀ-ÖØ-öø-ɏ])(?=\d)/g;
/** A word cut at the end of a line: «Ponde-», «ración». */
const BROKEN_WORD = /([a-zß-öø-ÿ])-\s+(?=[a-zß-öø-ÿ])/g;
/** «P R O G R A M A D O», as titles are spread out. */
const SPREAD_LETTERS =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])[A-Za-zÀ-ÖØ-öø-ɏ](?: [A-Za-zÀ-ÖØ-öø-ɏ]){3,}(?![A-Za-zÀ-ÖØ-öø-ɏ\d])/g;
const FOOTNOTES = /[¹²³*†‡]/g;
const DATE =
  /(?<!\d)(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2}))(?!\d)/g;
const DAY_MONTH = /(?<![\d/])(3[01]|30|29|28)[-/](0?[1-9]|1[0-2])(?![\d/])/g;

/** Without any of these, a heading has none of the signs that part its words or stand for one. */
const SIGN = /[^A-Za-zÀ-ÿ\d ]/;
/** A capital that does not begin a word, or letters that stand alone. */
const ODD_LETTERS = /[^\s][A-ZÀ-Þ]|(?:^| )\S \S /;

function cutWords(heading: string): readonly string[] {
  const signed = SIGN.test(heading) ? readSigns(heading) : heading;
  const spaced = ODD_LETTERS.test(signed) ? partLetters(signed) : signed;
  const unnumbered = withoutNumbering(spaced);
  const folded = foldText(unnumbered);
  return folded === '' ? [] : folded.split(' ').filter((word) => !ORDINAL_SIGN.test(word));
}

/** The heading with words for the signs that stand for one, and without those that say nothing. */
function readSigns(heading: string): string {
  return heading
    .replace(FOOTNOTES, '')
    .replace(BROKEN_WORD, '$1')
    .replace(DATE, writeDate)
    .replace(DAY_MONTH, ' x0x$2x$1x ')
    .replaceAll('#', ' numero ')
    .replaceAll('№', ' numero ')
    .replaceAll('$', ' cop ')
    .replaceAll('%', ' % ')
    .replace(DOTTED, (letters) => letters.replace(/\. ?/g, ''))
    .replaceAll('_', ' ');
}

/** The heading with a space between words written as one, and without those within one. */
function partLetters(heading: string): string {
  return heading
    .replace(SPREAD_LETTERS, (letters) => letters.replaceAll(' ', ''))
    .replace(NUMBER_WORD, 'N ')
    .replace(SMALL_CAPITAL, '$1 $2')
    .replace(ACRONYM_WORD, '$1 $2');
}

/** What is left of «N.º». */
const ORDINAL_SIGN = /^[ºª]$/;

/** A date as one word that folding leaves whole: `x2024x6x30x`. */
function writeDate(
  _all: string,
  year?: string,
  month?: string,
  day?: string,
  firstDay?: string,
  secondMonth?: string,
  lastYear = '',
): string {
  if (year) return ` x${year}x${month}x${day}x `;
  return ` x${lastYear.length === 2 ? `20${lastYear}` : lastYear}x${secondMonth}x${firstDay}x `;
}

const NUMBERING = /^\s*[([]?\d{1,2}(?:\.\d{1,2}){0,3}\s*[.)\]:]\s*-?\s*(?![\d\s])/;
const LEVELS = /^\s*\d{1,2}(?:\.\d{1,2}){1,3}\s+(?=[A-Za-zªºÀ-ÖØ-öø-ɏ])/;
/** «24 - Programado» is of a year. */
const DASHED = /^\s*1?\d\s*-\s*(?![\d\s])/;
const LETTERING = /^\s*[([]?[A-Za-z][)\]]\s*(?=\S)|^\s*[A-DF-K]\.\s+(?=\S)/;
const ROMAN_NUMBERING = /^\s*(?:I{1,3}|I?V|VI{1,3}|I?X)\s*[.)]\s*-?\s*(?=\S)/;

/** Without «2.», «(3)», «a)», «IV.» in front; not where it numbers a part of the year or a day. */
function withoutNumbering(text: string): string {
  for (const pattern of [NUMBERING, LEVELS, DASHED, LETTERING, ROMAN_NUMBERING]) {
    const rest = text.replace(pattern, '');
    if (rest === text) continue;
    const [next = ''] = foldText(rest).split(' ', 1);
    const role = lookUpWord(next)?.role;
    const isPart = role === 'part' || role === 'month' || /^[tqsb]$/.test(next);
    return isPart ? text : rest;
  }
  return text;
}

const DATE_WORD = /^x(\d+)x(\d+)x(\d+)x$/;

function makeTokens(word: string): readonly Token[] {
  if (!/\d/.test(word)) return splitWord(word).map((piece) => plain(piece, null));
  const date = DATE_WORD.exec(word);
  if (date) {
    const [, year, month, day] = date.map(Number) as [number, number, number, number];
    return [{ text: word, entry: null, number: null, date: [year, month, day] }];
  }
  const ordinal = /^(\d{1,2})(?:er|[rdt][oa]|[oaºª])$/.exec(word)?.[1];
  if (ordinal) return [plain(ordinal, Number(ordinal))];
  return word
    .replace(DIGITS_LETTERS, '$1$2 ')
    .split(' ')
    .flatMap((part) => {
      if (/^\d+$/.test(part)) return [plainNumber(part)];
      // Digits of other alphabets beside ours: nothing parts them.
      return part === word ? [plain(part, null)] : makeTokens(part);
    });
}

/** Figures of the longest number that says something: a longer one is a code. */
const LONGEST_NUMBER = 4;

function plainNumber(text: string): Token {
  return plain(text, text.length > LONGEST_NUMBER ? null : Number(text));
}

function plain(text: string, number: number | null): Token {
  return { text, entry: number === null ? lookUpWord(text) : null, number, date: null };
}

const ROMAN_PART = /^(i{1,3}|iv|vi?(?!s$))(t|s|trim|trimestre|sem|semestre|bim|bimestre)$/;
const PART_ROMAN = /^(t|s|trim|trimestre|sem|semestre|bim|bimestre)(i{1,3}|iv|v|vi)$/;

/** A word that nobody knows, cut where words of the trade are glued together in it. */
export function splitWord(word: string): readonly string[] {
  const before = SPLIT.get(word);
  if (before) return before;
  const pieces = findPieces(word);
  if (SPLIT.size === MOST_SPLIT) SPLIT.clear();
  SPLIT.set(word, pieces);
  return pieces;
}

/** Words cut lately. */
const SPLIT = new Map<string, readonly string[]>();
const MOST_SPLIT = 4096;
/** Letters of the shortest word that may be two, and of the longest that is worth a search. */
const SHORTEST_GLUED = 5;
const LONGEST_GLUED = 60;

function findPieces(word: string): readonly string[] {
  const glued = ROMAN_PART.exec(word) ?? PART_ROMAN.exec(word);
  if (glued) return glued.slice(1);
  const entry = lookUpWord(word);
  const isWhole = word.length < SHORTEST_GLUED || word.length > LONGEST_GLUED;
  if (isWhole || (entry && !entry.misspelt)) return [word];
  return splitGlued(word) ?? [word];
}
