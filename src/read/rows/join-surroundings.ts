/** What several tables of a plan say around their indicators, as one. */

import type { Surroundings } from '../../model/surroundings.ts';

/** The surroundings of all tables; each table counts its objectives from 0, the plan has its own places. */
export function joinSurroundings(
  own: readonly Surroundings[],
  placeIn: (part: number, objective: number) => number,
): Surroundings {
  return {
    remarks: own.flatMap(({ remarks }) => remarks),
    formulas: own.flatMap(({ formulas }) => formulas),
    columns: own.flatMap(({ columns }) => columns),
    errors: own.flatMap(({ errors }) => errors),
    stale: own.flatMap(({ stale }) => stale),
    unchecked: own.flatMap(({ unchecked }) => unchecked),
    upperWeights: own.flatMap(({ upperWeights }) => upperWeights),
    totals: own.flatMap(({ totals }, part) =>
      totals.map((one) => ({ ...one, objective: placeIn(part, one.objective) })),
    ),
    emptyObjectives: own.flatMap(({ emptyObjectives }) => emptyObjectives),
  };
}
