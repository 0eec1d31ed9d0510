/** The words by which files name a trend. */

import { TRENDS, type Trend } from '../model/plan.ts';
import { foldText } from '../model/text.ts';

/** National words for a trend, and the trend of the city that each comes nearest to. */
const NATIONAL_TRENDS: ReadonlyMap<string, Trend> = new Map([
  ['acumulado', 'suma'],
  ['flujo', 'suma'],
  ['capacidad', 'creciente'],
  ['incremento', 'creciente'],
  ['stock', 'creciente'],
  ['mantenimiento', 'constante'],
  ['reduccion', 'decreciente'],
]);

/** The trend that a text names; `null` where it names none or two. */
export function trendOf(
  text: string,
): { readonly trend: Trend; readonly national: boolean } | null {
  const words = foldText(text).split(' ');
  const own = TRENDS.filter((trend) => words.includes(trend));
  if (own.length > 0) return own.length === 1 ? { trend: own[0] as Trend, national: false } : null;
  const [trend, ...others] = new Set(words.flatMap((word) => NATIONAL_TRENDS.get(word) ?? []));
  return trend && others.length === 0 ? { trend, national: true } : null;
}
