/** The objectives of several evaluations in a row, each followed from one to the next. */

import type { ComparedObjective, Comparison } from '../../model/comparison.ts';

/** An objective at each moment, the first one first; `null` where it is not there. */
export type Series = readonly (ComparedObjective | null)[];

/** The objectives of consecutive comparisons, in the order they have at the end. */
export function followObjectives(steps: readonly Comparison[]): readonly Series[] {
  let open: readonly Series[] = (steps[0]?.before.objectives ?? []).map((one) => [one]);
  for (const [at, { objectives }] of steps.entries()) {
    const past = new Array<null>(at + 1).fill(null);
    const byLast = new Map(open.map((series) => [series.at(-1), series]));
    const followed = objectives.map((change): Series => {
      const own = (change.before && byLast.get(change.before)) ?? past;
      return [...own, change.after];
    });
    const ended = open.filter((series) => series.at(-1) === null);
    open = [...followed, ...ended.map((series) => [...series, null])];
  }
  return open;
}
