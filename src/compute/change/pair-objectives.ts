/** Which objective of one evaluation is which of another. */

import type { ComparedObjective } from '../../model/comparison.ts';
import { foldName } from '../../model/text.ts';
import { pairBy } from './pair.ts';

/** The objectives before and after: one is the same by its number and name, its name, or its number. */
export function pairObjectives(
  before: readonly ComparedObjective[],
  after: readonly ComparedObjective[],
): ReadonlyMap<ComparedObjective, ComparedObjective> {
  const numberOf = ({ objective: { number, unnamed } }: ComparedObjective) =>
    unnamed ? 'unnamed' : String(number);
  const nameOf = ({ objective }: ComparedObjective) => foldName(objective.name) || null;
  return pairBy(before, after, [
    { keyOf: (one) => `${numberOf(one)}/${foldName(one.objective.name)}` },
    { keyOf: nameOf },
    { keyOf: numberOf },
  ]);
}
