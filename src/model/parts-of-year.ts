/** What the figures of the semesters or quarters of a year come to. */

import { toExcelDigits } from './number.ts';
import { TREND_MEANINGS, type Trend } from './trend.ts';

/**
 * What the parts of a year may come to, by what the trend measures: of what adds up, their sum or the
 * last of what accumulates; of a level, the last; of what stays the same, the last or their mean.
 */
export function comesTo(parts: readonly number[], trend: Trend): readonly number[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const sum = toExcelDigits(parts.reduce((total, value) => total + value, 0));
  const { overYears } = TREND_MEANINGS[trend];
  if (overYears === 'last') return [last];
  return overYears === 'mean' ? [last, toExcelDigits(sum / parts.length)] : [sum, last];
}
