/** Counts over all the sectors: of their figures there is none of the whole. */

import type { StatusCounts } from '../../model/consolidation.ts';
import type { DocumentCounts } from '../json/document-parts.ts';
import { STATUSES } from '../words.ts';
import type { Sector } from './report.ts';

/** How much there is in all. */
export interface Totals extends DocumentCounts {
  readonly objectives: number;
  /** Objectives with compliance. */
  readonly figures: number;
  readonly indicators: number;
  readonly statuses: StatusCounts;
}

/** What there is in those sectors. */
export function addUp(sectors: readonly Sector[]): Totals {
  const sum = (pick: (sector: Sector) => number) =>
    sectors.reduce((total, sector) => total + pick(sector), 0);
  const statuses = Object.fromEntries(
    STATUSES.map((status) => [status, sum(({ tally }) => tally.statuses[status])]),
  ) as StatusCounts;
  return {
    objectives: sum(({ objectives }) => objectives.length),
    figures: sum(countFigures),
    indicators: sum(countIndicators),
    statuses,
    errors: sum(({ counts }) => counts.errors),
    warnings: sum(({ counts }) => counts.warnings),
    notes: sum(({ counts }) => counts.notes),
  };
}

/** How many objectives of a sector have compliance. */
export function countFigures({ objectives }: Sector): number {
  return objectives.filter(({ tally }) => tally.compliance !== null).length;
}

/** How many indicators a sector has. */
export function countIndicators({ tally: { statuses } }: Sector): number {
  return STATUSES.reduce((total, status) => total + statuses[status], 0);
}
