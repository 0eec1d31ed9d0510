/** Why a column whose words name a figure of the year may not hold it. */

import type { ColumnField } from '../../model/field.ts';
import type { Aside } from '../../model/layout.ts';
import type { Meaning } from '../headings/meaning.ts';
import type { Kind, Profiled } from './kinds.ts';

/** What the rest of the table says of the columns of one of its figures. */
export interface Surround {
  /** Whether some column of the same figure is of a part of the year. */
  readonly hasParts: boolean;
  /** Month of the cutoff that the titles name, `null` where they name none. */
  readonly cutoffMonth: () => number | null;
  /** First year of the plan, `null` where nothing says. */
  readonly planStart: () => number | null;
  /** Whether programmed and executed are counted in different units, and which of them is a percentage. */
  readonly percent: 'programmed' | 'executed' | null;
}

/** Fields whose column, taken for another, changes a figure. */
export const FIGURES: ReadonlySet<ColumnField> = new Set(['weight', 'programmed', 'executed']);

/** Why a column of a figure is not the figure of its year; `null` where nothing says so. */
export function flawOf(
  field: ColumnField,
  { meaning }: Profiled,
  kind: Kind,
  surround: Surround,
): Aside | null {
  const { unit, of, version, given } = meaning;
  if (given) return null;
  if (kind.money) return 'money';
  if (unit === 'thousands') return 'thousands';
  if (of === 'objective' || of === 'other') return 'other-owner';
  if (field === 'weight') return null;
  if (unit === 'percent' || (unit === null && surround.percent === field)) return 'percent';
  const period = periodFlaw(meaning, surround);
  if (period) return period;
  return field === 'programmed' && version === 'initial' ? 'initial' : null;
}

/**
 * Whether what is accumulated is a year's own where no other column gives it: it is so within that
 * year, or until the end of the first of the plan.
 */
export function standsForYear(
  { period, months, years }: Meaning,
  { planStart }: Surround,
): boolean {
  if (period === 'year-to-date') return true;
  const [year, ...others] = years;
  if (period !== 'accumulated') return false;
  const isWhole = months === null || months.last === 12;
  return year !== undefined && others.length === 0 && isWhole && planStart() === year;
}

/** Why the time that a column covers is not its year. */
export function periodFlaw(
  { period, months, years }: Meaning,
  { hasParts, cutoffMonth }: Surround,
): Aside | null {
  if (years.length > 1 || period === 'whole-plan') return 'whole-plan';
  if (period === 'accumulated' || period === 'year-to-date') return 'accumulated';
  if (period === 'total') {
    // A sum of what stands beside it: of the quarters of the year, or of the years of the plan.
    return hasParts || years.length === 1 ? null : 'whole-plan';
  }
  if (period !== 'part') return null;
  if (months?.first !== 1) return 'part';
  return months.last === 12 || months.last === cutoffMonth() ? null : 'part';
}
