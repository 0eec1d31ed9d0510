/** How the columns of a table share a screen. */

import type { ColumnMeaning } from '../cells/report-sheet.ts';
import { measureColumns } from './text-lines.ts';

/** Columns of the screen between two of a table. */
export const GAP = 2;
/** Below this a wrapped name is a column of syllables. */
export const LEAST_FLEXIBLE = 16;

const FLEXIBLE: ReadonlySet<ColumnMeaning> = new Set(['name', 'prose', 'place']);
/** Words that may stand one below the other where there is no room for them in a line. */
const BREAKABLE: ReadonlySet<ColumnMeaning> = new Set(['label', 'status', 'remark']);

/**
 * Columns of figures take what they need; the others share what is left of the screen. Where that
 * is too little, short texts break between words; `null` where the columns do not fit even so.
 * `texts` are those of each column, its heading among them.
 */
export function shareWidth(
  texts: readonly (readonly string[])[],
  columns: readonly ColumnMeaning[],
  width: number,
): number[] | null {
  const room = width - GAP * (columns.length - 1);
  const whole = texts.map((own) => longestOf(own.flatMap((text) => text.split('\n'))));
  const words = texts.map((own) => longestOf(own.flatMap((text) => text.split(/\s+/))));
  for (const fixed of [
    whole,
    columns.map((meaning, at) => (BREAKABLE.has(meaning) ? words : whole)[at] ?? 1),
  ]) {
    const flexible = columns.flatMap((meaning, at) => (FLEXIBLE.has(meaning) ? [at] : []));
    const left = room - sum(fixed.filter((_, at) => !flexible.includes(at)));
    const share = Math.floor(left / Math.max(flexible.length, 1));
    const widths = fixed.map((own, at) =>
      flexible.includes(at) ? Math.min(whole[at] ?? 1, Math.max(share, LEAST_FLEXIBLE)) : own,
    );
    if (sum(widths) <= room) return widths;
  }
  return null;
}

function longestOf(texts: readonly string[]): number {
  return Math.max(1, ...texts.map(measureColumns));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
