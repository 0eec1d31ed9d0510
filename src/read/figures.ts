/** A cell as a figure: a number, a mark that says there is none, or something unreadable. */

import type { Figure } from '../model/figure.ts';
import { BLANK, numberFigure } from '../model/figure.ts';
import { toExcelDigits } from '../model/number.ts';
import { foldText } from '../model/text.ts';
import type { DecimalMark } from './decimal-mark.ts';
import { textOf } from './grid.ts';
import { type Cell, isCellDate, isCellError } from './workbook.ts';

/** Why a cell is no figure; each has its finding. */
export type FigureFault = 'text' | 'ambiguous' | 'error' | 'no-result' | 'date' | 'boolean';

/** A figure, and the fault where it is unreadable. */
export interface ReadFigure {
  readonly figure: Figure;
  readonly fault: FigureFault | null;
}

/** What offices write where there is no number, folded. */
const MARKS = new Set([
  'np',
  'n p',
  'no programado',
  'no programada',
  'sin programar',
  'na',
  'n a',
  'no aplica',
  'nd',
  'n d',
  'no disponible',
  'sin dato',
  'sin datos',
  's d',
  'sin reporte',
  'no reporta',
  'no reportado',
  'no reportada',
  'nr',
  'n r',
]);

/**
 * Reads a cell that should hold a figure. Numbers keep the 15 digits that Excel shows. `mark` is
 * the sign before the decimals where the whole file shows it; it settles a text such as `1.234`.
 */
export function readFigure(cell: Cell | undefined, mark: DecimalMark | null = null): ReadFigure {
  const text = textOf(cell);
  const value = cell?.value;
  if (cell === undefined || value === undefined) return sound(BLANK);
  if (value === null) return faulty('no-result', `=${cell.formula ?? ''}`);
  if (typeof value === 'number') {
    if (!isMeasure(value)) return faulty('text', text);
    return sound(numberFigure(toExcelDigits(value), showsPercent(cell.format)));
  }
  if (typeof value === 'boolean') return faulty('boolean', text);
  if (isCellError(value)) return faulty('error', text);
  if (isCellDate(value)) return faulty('date', text);
  return readText(text, mark);
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

/** Whether the text says that there is no value: `NP`, `N/A`, a dash. */
export function isMark(text: string): boolean {
  const folded = foldText(text);
  return /^[-–—_.]+$/.test(text) || MARKS.has(folded) || /^no programad[oa] np$/.test(folded);
}

function readText(text: string, mark: DecimalMark | null): ReadFigure {
  if (text === '') return sound(BLANK);
  if (isMark(text)) return sound({ kind: 'mark', text });
  const joined = GROUPED_BY_SPACE.test(text) ? text.replaceAll(' ', '') : text;
  const bare = joined.replace(/^[-−–] ?/, '-').replace(/ ?%$/, '%');
  const percent = bare.endsWith('%');
  const number = parseNumber(percent ? bare.slice(0, -1) : bare, mark);
  if (typeof number === 'string') return faulty(number, text);
  if (!isMeasure(number)) return faulty('text', text);
  return sound(numberFigure(percent ? toExcelDigits(number / 100) : number, percent));
}

/** `1 234 567,8`: a space elsewhere («46 50») parts two numbers. */
const GROUPED_BY_SPACE = /^[-+−–]? ?\d{1,3}( \d{3})+([.,]\d+)? ?%?$/;

/** One to three digits, a separator and three digits: thousands for one reader, decimals for another. */
const AMBIGUOUS = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;

const THOUSANDS_BY_DOT = /^[-+]?\d{1,3}(\.\d{3})+(,\d+)?$/;
const THOUSANDS_BY_COMMA = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PLAIN = /^[-+]?\d+([.,]\d+)?$/;

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

/** Whether a number format shows a percentage: a `%` that is not quoted, escaped or in brackets. */
export function showsPercent(format: string): boolean {
  return /%/.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, ''));
}

function sound(figure: Figure): ReadFigure {
  return { figure, fault: null };
}

function faulty(fault: FigureFault, text: string): ReadFigure {
  return { figure: { kind: 'unreadable', text }, fault };
}
