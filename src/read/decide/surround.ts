/** What the figures of a table say of one another before any of them is chosen. */

import { areQuotients } from '../evidence/relations.ts';
import type { Surround } from './flaws.ts';
import type { Profiled } from './kinds.ts';

/** Fewer figures than these may be mistakes in them and not what the column is. */
const FEWEST = 3;

/** Nearly all of the figures of a column. */
const MOST = 0.75;

/** A magnitude above this is no fraction. */
const LARGEST_FRACTION = 1.5;

/** What the headings and cells of the columns say of the figures beside them. */
export function surroundOf(
  columns: readonly Profiled[],
  around: Pick<Surround, 'cutoffMonth' | 'planStart'>,
): Surround {
  const figures = columns.filter(({ meaning: { concept } }) => FIGURES.has(concept ?? ''));
  return {
    hasParts: figures.some(({ meaning: { period } }) => period === 'part'),
    ...around,
    percent: percentOf(figures),
  };
}

const FIGURES: ReadonlySet<string> = new Set(['programmed', 'executed']);

/** Which of programmed and executed is shown as a percentage where the other is a magnitude. */
function percentOf(figures: readonly Profiled[]): Surround['percent'] {
  const isPercent = (concept: string) => {
    const own = figures.filter(
      ({ meaning, profile }) => meaning.concept === concept && profile.numbers >= FEWEST,
    );
    return own.length > 0 && own.every(({ profile }) => profile.percents >= profile.numbers * MOST);
  };
  const isMagnitude = (concept: string) =>
    figures.some(
      ({ meaning, profile }) =>
        meaning.concept === concept &&
        profile.percents <= profile.numbers * (1 - MOST) &&
        profile.largest > LARGEST_FRACTION,
    );
  if (isPercent('executed') && isMagnitude('programmed')) return 'executed';
  if (holdsQuotients(figures)) return 'executed';
  return isPercent('programmed') && isMagnitude('executed') ? 'programmed' : null;
}

/** Whether all that is executed are quotients of what is programmed of its year. */
function holdsQuotients(figures: readonly Profiled[]): boolean {
  const [programmed = [], executed = []] = ['programmed', 'executed'].map((concept) =>
    figures.filter(({ meaning, profile }) => meaning.concept === concept && profile.numbers > 0),
  );
  return (
    executed.length > 0 &&
    executed.every(({ year, profile }) =>
      programmed.some(
        (target) =>
          (year === null || target.year === year) &&
          areQuotients(target.profile.values, profile.values),
      ),
    )
  );
}
