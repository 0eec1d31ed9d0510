/** Rows that are dated one by one, by the cutoff that each has. */

import type { PartObjective } from '../objectives/join-objectives.ts';

/** The objectives, without any year where one of their indicators has none. */
export function datedByRows(objectives: readonly PartObjective[]): readonly PartObjective[] {
  const all = objectives.flatMap(({ indicators }) => indicators);
  if (all.every(({ vigencias }) => vigencias.length > 0)) return objectives;
  return objectives.map((objective) => ({
    ...objective,
    indicators: objective.indicators.map((one) => ({ ...one, vigencias: [] })),
  }));
}
