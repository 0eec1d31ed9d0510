/** A cell as a figure: a number, a mark that says there is none, or something unreadable. */

import type { Figure, NumberFigure } from '../../model/figure.ts';
import { BLANK, numberFigure } from '../../model/figure.ts';
import { toExcelDigits } from '../../model/number.ts';
import { singleLine } from '../../model/text.ts';
import { textOf } from '../book/grid.ts';
import { showsPercent } from '../book/number-format.ts';
import { type Cell, isCellError } from '../book/workbook.ts';
import { type DecimalMark, type DecimalMarks, NO_DECIMAL_MARKS } from './decimal-mark.ts';
import { isMark } from './marks.ts';
import { readSpelled } from './spelled.ts';

/** Why a cell is no figure; each has its finding. */
export type FigureFault =
  | 'text'
  | 'several'
  | 'ambiguous'
  | 'error'
  | 'no-result'
  | 'date'
  | 'boolean';

/** A figure, and the fault where it is unreadable. */
export interface ReadFigure {
  readonly figure: Figure;
  readonly fault: FigureFault | null;
}

/**
 * Reads a cell that should hold a figure. Numbers keep the 15 digits that Excel shows. `marks` is
 * what the file proves of its decimals; it settles a text such as `1.234`.
 */
export function readFigure(
  cell: Cell | undefined,
  marks: DecimalMarks = NO_DECIMAL_MARKS,
): ReadFigure {
  const value = cell?.value;
  if (cell === undefined || value === undefined) return sound(BLANK);
  if (typeof value === 'string') return readText(value, textOf(cell), marks);
  if (value === null) return faulty('no-result', `=${cell.formula ?? ''}`);
  if (typeof value === 'number') {
    if (!isMeasure(value)) return faulty('text', textOf(cell));
    return sound(numberFigure(toExcelDigits(value), showsPercent(cell.format)));
  }
  if (typeof value === 'boolean') return faulty('boolean', textOf(cell));
  if (isCellError(value)) return faulty('error', textOf(cell));
  return faulty('date', textOf(cell));
}

/**
 * Whether a number can be a figure of a plan. Beyond these bounds a quotient or a sum of figures
 * could leave what a computer can write.
 */
function isMeasure(value: number): boolean {
  const magnitude = Math.abs(value);
  return magnitude === 0 || (magnitude >= 1e-100 && magnitude <= 1e100);
}

/** Whether the cell holds a text such as `1.234`, which only the rest of its file can settle. */
export function isAmbiguous(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'string' && readFigure(cell).fault === 'ambiguous';
}

function readText(written: string, shown: string, marks: DecimalMarks): ReadFigure {
  const hidden = UNSEEN.test(written);
  const raw = hidden ? written.replace(UNSEEN_ALL, '') : written;
  const text = hidden ? singleLine(raw) : shown;
  if (text === '') return sound(BLANK);
  if (ERROR_TEXT.test(text)) return faulty('error', text);
  const spelled = readSpelled(text);
  if (spelled !== null) return sound(numberFigure(spelled));
  const number = MAY_BE_FIGURE.test(text) ? parseFigure(raw, text, marks) : 'text';
  if (number === 'text' && isMark(text)) return sound({ kind: 'mark', text });
  if (typeof number === 'string') return faulty(number, text);
  return isMeasure(number.value) ? sound(number) : faulty('text', text);
}

/** No figure has more than a sign, a space and a decimal mark before its first digit. */
const MAY_BE_FIGURE = /^\D{0,3}\d/;

/** Signs without width that come along when a text is pasted. */
const UNSEEN = /[\u200b-\u200f\u2060\ufeff]/;
const UNSEEN_ALL = new RegExp(UNSEEN, 'g');

/** An error of Excel pasted as text or exported: `#N/D`, `#¡DIV/0!`, `#¿NOMBRE?`. */
const ERROR_TEXT = /^#[¡¿]?[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ/0]*[!?]?$/;

function parseFigure(
  raw: string,
  text: string,
  marks: DecimalMarks,
): NumberFigure | 'ambiguous' | 'several' | 'text' {
  const bare = joinGroups(raw.replace(NOTE_MARK, ''), text.replace(NOTE_MARK, ''))
    .replace(/^[-−–] ?/, '-')
    .replace(/ ?(?:%|por ?ciento)$/i, '%');
  const percent = bare.endsWith('%');
  const mark = percent && IN_TENS.test(bare) ? signOf(bare) : marks.settle(bare);
  const number = parseNumber(percent ? bare.slice(0, -1) : bare, mark);
  if (number === 'text') return SEVERAL.test(text) ? 'several' : 'text';
  if (number === 'ambiguous') return number;
  return numberFigure(percent ? toExcelDigits(number / 100) : number, percent);
}

/** What refers to a note behind a figure: «38*», «672¹», «97% (*)»; `10²` may be a power. */
const NOTE_MARK = /(?<=[\d%])\s*(?:\(?\*{1,3}\)?|(?<!^[-+]?10)[¹²³⁴⁵⁶⁷⁸⁹]|[†‡])\s*$/u;

/** `92.125%` has decimals: no percentage of a plan is of tens of thousands. */
const IN_TENS = /^[-+]?\d{2,}[.,]\d{3}%$/;

function signOf(text: string): DecimalMark {
  return text.includes('.') ? '.' : ',';
}

/** A figure, and another one after it: «46 100%», `3/4`, «10 a 12», «46 (100%)». */
const SEVERAL =
  /^\D{0,3}\d[\d.,]*(?: ?%)?(?:\s*[-–—/|;:(y+x]\s*|\s+(?:a|o|de|y)\s+|\s+)\d[\d.,]*(?: ?%)?\)?$/u;

/**
 * The number without the spaces or apostrophes that part its thousands: `1 234 567,8`,
 * `1'234.567`, `12'500`. What stands on two lines is no number.
 */
function joinGroups(raw: string, text: string): string {
  const line = raw.trim();
  if (GROUPED_BY_SPACE.test(line)) return line.replace(/(\d)\s(?=\d)/g, '$1');
  if (MILLIONS.test(text)) return text.replace(/['’´]/, '.');
  if (GROUPED_BY_APOSTROPHE.test(text)) return text.replace(/['’´]/g, '');
  return /[\r\n]/.test(line) && !/^\S+\s+%$/.test(line) ? '' : text;
}

/** `1 234 567,8`: a space elsewhere («46 50», «46 100%») parts two numbers. */
const GROUPED_BY_SPACE = /^[-+−–]? ?\d{1,3}([ \u00a0\u202f\u2009]\d{3})+([.,]\d+)?$/;

/** Millions by an apostrophe, thousands by a dot, as it is written in Colombia. */
const MILLIONS = /^[-+−–]? ?\d{1,3}['’´]\d{3}(\.\d{3})+(,\d+)?$/;

/** Thousands by an apostrophe alone; decimals are never parted by it. */
const GROUPED_BY_APOSTROPHE = /^[-+−–]? ?\d{1,3}(?:['’´]\d{3})+(?:[.,]\d{1,2})?$/;

/** One to three digits, a separator and three digits: thousands for one reader, decimals for another. */
const AMBIGUOUS = /^[-+]?(?!0+[.,])\d{1,3}[.,]\d{3}$/;

const THOUSANDS_BY_DOT = /^[-+]?\d{1,3}(\.\d{3})+(,\d+)?$/;
const THOUSANDS_BY_COMMA = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PLAIN = /^[-+]?(\d+([.,]\d+)?|[.,]\d+)$/;

/** A number as written in Colombia (`1.234,5`) or as exports write it (`68530.93`). */
function parseNumber(text: string, mark: DecimalMark | null): number | 'ambiguous' | 'text' {
  if (AMBIGUOUS.test(text)) {
    if (mark === null) return 'ambiguous';
    return Number(text.includes(mark) ? text.replace(mark, '.') : text.replace(/[.,]/, ''));
  }
  if (PLAIN.test(text)) return toExcelDigits(Number(text.replace(',', '.')));
  if (THOUSANDS_BY_DOT.test(text)) {
    return toExcelDigits(Number(text.replaceAll('.', '').replace(',', '.')));
  }
  if (THOUSANDS_BY_COMMA.test(text)) return toExcelDigits(Number(text.replaceAll(',', '')));
  return 'text';
}

function sound(figure: Figure): ReadFigure {
  return { figure, fault: null };
}

function faulty(fault: FigureFault, text: string): ReadFigure {
  return { figure: { kind: 'unreadable', text }, fault };
}
