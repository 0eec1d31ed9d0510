/** A cell as the percentage that a person sees printed in it, with its decimals. */

import type { Figure } from '../../model/figure.ts';
import { decimalsOf, formatDecimal, roundHalfAway, toExcelDigits } from '../../model/number.ts';
import type { PrintedFigure, PrintedPlace, PrintedRatio } from '../../model/published.ts';
import { textOf } from '../book/grid.ts';
import { showsPercent } from '../book/number-format.ts';
import type { Cell } from '../book/workbook.ts';

/** Decimals of a percentage past these are the noise of binary fractions. */
const MOST_DECIMALS = 10;

/** A number as a cell shows it. */
export interface Shown {
  /** As it stands before the `%`, where there is one. */
  readonly value: number;
  readonly percent: boolean;
  readonly decimals: number;
  /** Whether the cell drops the zeros at its end: the other cells of its column have its decimals. */
  readonly bare: boolean;
  readonly text: string;
}

/** What a cell shows of the figure that was read in it; `null` where that is no number. */
export function showFigure(cell: Cell | undefined, figure: Figure): Shown | null {
  if (!cell || figure.kind !== 'number') return null;
  if (typeof cell.value === 'string') {
    const percent = cell.value.includes('%');
    const value = percent ? toExcelDigits(figure.value * 100) : figure.value;
    const decimals = decimalsIn(cell.value, value);
    return { value, percent, decimals, bare: !percent, text: textOf(cell) };
  }
  const percent = showsPercent(cell.format);
  const value = percent ? toExcelDigits(figure.value * 100) : figure.value;
  const ofFormat = decimalsOfFormat(cell.format);
  const decimals = ofFormat ?? decimalsOf(value);
  const text = `${formatDecimal(value, decimals, decimals)}${percent ? '%' : ''}`;
  return { value, percent, decimals, bare: ofFormat === null, text };
}

/** The shown number as a percentage, with no fewer decimals than its column where it drops zeros. */
export function printFigure(shown: Shown, at: PrintedPlace, ofColumn: number): PrintedFigure {
  const { value, percent, bare, text } = shown;
  const decimals = bare ? Math.max(shown.decimals, ofColumn) : shown.decimals;
  return { readings: readingsOf(value, percent, decimals), text, at };
}

/** What a number of so many decimals may be as a ratio. */
function readingsOf(value: number, percent: boolean, decimals: number): readonly PrintedRatio[] {
  const ofHundred = shorten(value / 100, decimals);
  return percent ? [ofHundred] : [shorten(value, decimals - 2), ofHundred];
}

function shorten(value: number, decimals: number): PrintedRatio {
  const shown = Math.min(Math.max(decimals, 0), MOST_DECIMALS);
  return { value: roundHalfAway(value, shown + 2), decimals: shown };
}

/** The decimals of a number as it is written; those of a sign that parts thousands are none. */
function decimalsIn(text: string, value: number): number {
  const fraction = /[.,](\d+)\D*$/.exec(text)?.[1] ?? '';
  const digits = text.replace(/\D/g, '');
  const isDecimal = toExcelDigits(Number(`${digits}e-${fraction.length}`)) === Math.abs(value);
  return isDecimal ? fraction.length : decimalsOf(value);
}

/** The decimals that a number format shows, `null` for one that shows what there is. */
function decimalsOfFormat(format: string): number | null {
  const [section = ''] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '').split(';');
  if (!/[0#?]/.test(section) || /E[+-]/i.test(section)) return null;
  return /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
}
