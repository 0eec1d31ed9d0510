/** What the cells of a column are: kinds of values, known words, and the figures row by row. */

import { foldText } from '../../model/text.ts';
import { type Grid, textOf } from '../book/grid.ts';
import { showsPercent } from '../book/number-format.ts';
import { isCellDate, isCellError } from '../book/workbook.ts';
import { splitCode } from '../values/codes.ts';
import { readFigure } from '../values/figures.ts';
import { goalKindOfCell } from '../values/goal-kinds.ts';
import { trendOf } from '../values/trend-words.ts';
import { isWholeYear, isYearLabel } from '../values/years.ts';
import type { Sample } from './sample.ts';

/** A figure of a row: its value, and whether it is written as a percentage. */
export interface Value {
  readonly value: number;
  readonly percent: boolean;
}

/** What the cells of a column of the sample are. The counts are of cells that begin a merge or stand alone. */
export interface Profile {
  readonly filled: number;
  readonly numbers: number;
  readonly percents: number;
  readonly currencies: number;
  readonly integers: number;
  readonly years: number;
  readonly dates: number;
  readonly texts: number;
  readonly trends: number;
  readonly kinds: number;
  readonly codes: number;
  /** Texts that begin with a verb in infinitive, after a code if they have one. */
  readonly verbs: number;
  readonly objectives: number;
  readonly distinct: number;
  /** Whether its numbers count the rows: 1, 2, 3… */
  readonly counts: boolean;
  /** Letters of all texts together. */
  readonly letters: number;
  readonly largest: number;
  readonly smallest: number;
  /** For each row of the sample, its figure, a merged one in each of its rows; `null` where it is none. */
  readonly values: readonly (Value | null)[];
}

/** Formats of money: a sign of it, or the accounting format of Excel. */
const CURRENCY = /\$|\bCOP\b|€/;

/** An infinitive and the text after it: «Asistir técnicamente…». */
const INFINITIVE = /^[a-z]{2,}(ar|er|ir|arse|erse|irse)\b/;

/** Words that end like an infinitive and are none. */
const NO_VERBS = /^(lugar|hogar|pilar|taller|mujer|bienestar|titular|familiar|escolar|millar)\b/;

/** Text of a code: `2307`, `MS-2307`, `PI 12`, `2307-1`, `2307.0`. */
const CODE = /^[a-z]{0,4}[\s.°º_-]*\d{1,9}([.-]\d{1,4})?$/i;

/** The profile of a column over the sample. */
export function profileColumn(grid: Grid, column: number, { rows }: Sample): Profile {
  const count = {
    filled: 0,
    numbers: 0,
    percents: 0,
    currencies: 0,
    integers: 0,
    years: 0,
    dates: 0,
    texts: 0,
    trends: 0,
    kinds: 0,
    codes: 0,
    verbs: 0,
    objectives: 0,
    letters: 0,
    largest: Number.NEGATIVE_INFINITY,
    smallest: Number.POSITIVE_INFINITY,
  };
  const seenTexts = new Set<string>();
  const told = new Map<string, TextTold>();
  const values: (Value | null)[] = [];
  for (const row of rows) {
    const { cell, address } = grid.see(row, column);
    const { figure } = readFigure(cell);
    const number = figure.kind === 'number' ? figure : null;
    values.push(number && { value: number.value, percent: number.percent });
    if (address.row !== row || figure.kind === 'blank' || figure.kind === 'mark') continue;
    if (cell === undefined || isCellError(cell.value) || cell.value === null) continue;
    const text = textOf(cell);
    count.filled += 1;
    seenTexts.add(text);
    if (CODE.test(text)) count.codes += 1;
    if (isCellDate(cell.value)) count.dates += 1;
    else if (number) {
      count.numbers += 1;
      if (number.percent || showsPercent(cell.format)) count.percents += 1;
      if (CURRENCY.test(cell.format)) count.currencies += 1;
      if (Number.isInteger(number.value)) count.integers += 1;
      if (isYear(number.value)) count.years += 1;
      count.largest = Math.max(count.largest, number.value);
      count.smallest = Math.min(count.smallest, number.value);
    } else {
      count.texts += 1;
      count.letters += text.length;
      const own = told.get(text) ?? whatTextSays(text);
      told.set(text, own);
      if (own.trend) count.trends += 1;
      if (own.kind) count.kinds += 1;
      if (own.code) count.codes += 1;
      if (own.verb) count.verbs += 1;
      if (own.objective) count.objectives += 1;
      if (own.year) count.years += 1;
    }
  }
  return { ...count, distinct: seenTexts.size, counts: countsRows(values), values };
}

/** What a text says; looked at once, for most columns repeat theirs. */
interface TextTold {
  readonly trend: boolean;
  readonly kind: boolean;
  /** Whether a code is glued to it; one that is nothing but a code is counted before. */
  readonly code: boolean;
  readonly verb: boolean;
  readonly objective: boolean;
  readonly year: boolean;
}

function whatTextSays(text: string): TextTold {
  const { code, name } = splitCode(text);
  const folded = foldText(name ?? '');
  return {
    trend: isTrend(text),
    kind: isKind(text),
    code: code !== null && !CODE.test(text),
    verb: INFINITIVE.test(folded) && !NO_VERBS.test(folded),
    objective: /^(objetivos?|oe)\b/.test(foldText(text)),
    year: /^19\d\d$/.test(text) || isWholeYear(text) || isYearLabel(text),
  };
}

/** Words that may stand beside that of a trend in a cell that says nothing else: «3 - Suma». */
const BESIDE_TREND = /\b(tipo|tendencia|anualizacion|de|\d+|[a-z])\b/g;

function isTrend(text: string): boolean {
  if (text.length > LONGEST_KIND || !trendOf(text)) return false;
  const words = foldText(text).replace(BESIDE_TREND, ' ').trim().split(/\s+/);
  return words.length === 1;
}

/** A longer text that speaks of a kind of goal is a name. */
const LONGEST_KIND = 30;

function isKind(text: string): boolean {
  return text.length <= LONGEST_KIND && !/\d/.test(text) && goalKindOfCell(text) !== null;
}

/** Whether the figures, in order, are one more than the one before, from 0 or 1 on; of a single row, the 1. */
function countsRows(values: readonly (Value | null)[]): boolean {
  const numbers = values.flatMap((value) => value?.value ?? []);
  return (
    (numbers.length > 1 ? (numbers[0] as number) <= 1 : numbers[0] === 1 && values.length === 1) &&
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] as number) + 1)
  );
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2099;
}
