/** The trends of the rows of a table: a word may need the targets, or the other rows, to be understood. */

import { type Figure, numberOf } from '../../model/figure.ts';
import { keepLately } from '../../model/text.ts';
import type { Trend } from '../../model/trend.ts';
import { isIncrease, trendOf, trendOfInitial } from '../values/trend-words.ts';

/** What a row says of its trend and, where its word needs them to be understood, of its targets. */
export interface TrendRow {
  readonly text: string | null;
  /** The targets of its years, in their order. */
  targets(): readonly Figure[];
  /** The target of the plan. */
  whole(): Figure;
}

/** A trend as its word names it. */
export interface NamedTrend {
  readonly trend: Trend;
  /** Whether the word is of another system, which gives it another sense. */
  readonly national: boolean;
  /** Whether it is Suma because its years add up to the target of the plan. */
  readonly addsUp: boolean;
}

/** The part of the rows that tell by which the others are read. */
const MOST = 0.8;

/** Fewer rows than these say nothing of the others. */
const FEWEST_ROWS = 3;

/**
 * The trend of a row among the others of its table; `null` where its text names none.
 * «Incremento» is what each year adds where the years add up to the target of the plan, in the row
 * or in nearly all that tell; else it is a level that grows. An initial names a trend only in a
 * column of nothing but the initials of those of the national systems.
 */
export function openTrends(rows: readonly TrendRow[]): (row: TrendRow) => NamedTrend | null {
  const texts = new Set(rows.flatMap(({ text }) => text ?? []));
  const areInitials = texts.size > 1 && [...texts].every((text) => trendOfInitial(text) !== null);
  // Thousands of rows have a few words.
  const nameOf = keepLately((text: string) => {
    const initial = areInitials ? trendOfInitial(text) : null;
    return initial ? { trend: initial, national: true } : trendOf(text);
  });
  const grows = keepLately(
    (text: string) => isIncrease(text) || (areInitials && trendOfInitial(text) === 'creciente'),
  );
  const told = rows.flatMap((row) =>
    row.text !== null && grows(row.text) ? (addsUp(row) ?? []) : [],
  );
  const sums = told.filter(Boolean).length;
  const mostAddUp = told.length >= FEWEST_ROWS && sums >= told.length * MOST;
  return (row) => {
    const named = row.text === null ? null : nameOf(row.text);
    if (!named || row.text === null) return null;
    const isSum = grows(row.text) && (addsUp(row) ?? mostAddUp);
    return isSum ? { trend: 'suma', national: true, addsUp: true } : { addsUp: false, ...named };
  };
}

/** Whether the sum of the years is the target of the plan, and not the last of them; `null` where neither tells. */
function addsUp({ targets, whole }: TrendRow): boolean | null {
  const [total, years] = [numberOf(whole()), targets().flatMap((one) => numberOf(one) ?? [])];
  const last = years.at(-1);
  if (total === null || last === undefined) return null;
  const isSum = areEqual(
    years.reduce((sum, year) => sum + year, 0),
    total,
  );
  const isLast = areEqual(last, total);
  return isSum === isLast ? null : isSum;
}

function areEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
