/** Two evaluations compared: what changed, and how much each change moved each objective. */

import type {
  ComparedEvaluation,
  ComparedObjective,
  Comparison,
  ObjectiveChange,
} from '../../model/comparison.ts';
import { settleDifference } from '../../model/number.ts';
import { attributeChange } from './attribute.ts';
import { listChanges } from './list-changes.ts';
import { pairIndicators } from './pair-indicators.ts';
import { pairObjectives } from './pair-objectives.ts';

/**
 * Compares two evaluations of a plan: two versions of it, two cutoffs, or two vigencias. The parts
 * of each objective add up to its change, whatever the order of the changes, and change sign where
 * before and after change places.
 *
 * @example
 * const { objectives } = compare(marzo, junio);
 * for (const { after, change, parts } of objectives) console.log(after?.objective.number, change, parts);
 */
export function compare(before: ComparedEvaluation, after: ComparedEvaluation): Comparison {
  const same = pairObjectives(before.objectives, after.objectives);
  const paired = pairIndicators(before.objectives, after.objectives, same);
  const earlier = new Map([...same].map(([own, other]) => [other, own]));
  const methods = { before: before.method, after: after.method };
  const change = (own: ComparedObjective | null, other: ComparedObjective | null) => {
    const [first, last] = [own?.compliance ?? null, other?.compliance ?? null];
    return {
      before: own,
      after: other,
      change:
        first === null || last === null ? null : settleDifference(last - first, [first, last]),
      parts:
        own && other ? attributeChange({ before: own, after: other, methods }, paired.pairs) : [],
    };
  };
  const objectives: readonly ObjectiveChange[] = [
    ...after.objectives.map((other) => change(earlier.get(other) ?? null, other)),
    ...before.objectives.filter((own) => !same.has(own)).map((own) => change(own, null)),
  ];
  const twins = new Map([...same].map(([own, other]) => [own.objective, other.objective]));
  const changes = listChanges(paired, (own, other) => twins.get(own.objective) === other.objective);
  return { before, after, objectives, changes };
}
