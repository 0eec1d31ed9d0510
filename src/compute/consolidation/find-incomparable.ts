/** What keeps the figures of several plans from being compared as they stand. */

import type { ConsolidatedPlan, Incomparability, OriginCounts } from '../../model/consolidation.ts';
import type { ProgrammedOrigin } from '../../model/evaluation.ts';
import { groupBy } from '../../model/group.ts';
import { foldText } from '../../model/text.ts';

/** What is usual among the plans: the cutoff that more have than any other, and the origin of most figures. */
interface Usual {
  readonly cutoff: string | null;
  readonly programmed: ProgrammedOrigin;
  readonly executed: ProgrammedOrigin;
}

/**
 * What is to be said beside each of the plans, in their order. What is of a plan by itself (errors,
 * objectives without a figure or incomplete, a method that its figures depend on) is said also where
 * it is alone; the rest compares it with what is usual among them.
 */
export function findIncomparable(
  plans: readonly ConsolidatedPlan[],
): readonly (readonly Incomparability[])[] {
  const usual: Usual = {
    cutoff: findMost(plans.flatMap(({ tally }) => tally.cutoff ?? [])),
    programmed: findUsualOrigin(plans.map(({ tally }) => tally.programmed)),
    executed: findUsualOrigin(plans.map(({ tally }) => tally.executed)),
  };
  const repeated = findRepeated(plans);
  return plans.map((plan, at) => [
    ...(repeated.get(at) ?? []),
    ...(plans.length > 1 ? compareCutoff(plan, usual) : []),
    ...findOwn(plan),
    ...compareOrigin('programmed-origin', plan.tally.programmed, usual.programmed),
    ...compareOrigin('executed-origin', plan.tally.executed, usual.executed),
  ]);
}

/** Plans that name one sector, or whose matrices are the same bytes, by their places. */
function findRepeated(
  plans: readonly ConsolidatedPlan[],
): ReadonlyMap<number, readonly [Incomparability]> {
  const found = new Map<number, readonly [Incomparability]>();
  const placed = plans.map(({ sector, matrix }, at) => ({ at, sector, matrix }));
  const named = placed.flatMap(({ at, sector }) =>
    sector === null ? [] : [{ at, name: foldText(sector) }],
  );
  note(groupBy(named, ({ name }) => name).values(), false);
  // Copies of one matrix are told as that, whatever sector they name.
  note(groupBy(placed, ({ matrix }) => matrix).values(), true);
  return found;

  function note(groups: Iterable<readonly { readonly at: number }[]>, same: boolean): void {
    for (const group of groups) {
      const count = group.length - 1;
      if (count === 0) continue;
      const some = group.slice(0, MOST_PLACED + 1);
      for (const { at } of group) {
        const others = some.flatMap((other) => (other.at === at ? [] : [other.at]));
        found.set(at, [{ kind: 'repeated', count, others: others.slice(0, MOST_PLACED), same }]);
      }
    }
  }
}

/** Of a sector that many say to be, so many others are placed: no one looks at more. */
const MOST_PLACED = 3;

function compareCutoff(
  { tally: { cutoff } }: ConsolidatedPlan,
  usual: Usual,
): readonly Incomparability[] {
  if (cutoff === null) return [{ kind: 'no-cutoff' }];
  return cutoff === usual.cutoff ? [] : [{ kind: 'cutoff', cutoff, usual: usual.cutoff }];
}

function findOwn({ tally: { objectives }, errors }: ConsolidatedPlan): readonly Incomparability[] {
  const byMethod = objectives.filter((one) => one.byMethod > 0);
  const indicators = byMethod.reduce((sum, one) => sum + one.byMethod, 0);
  return [
    ...(errors > 0 ? [{ kind: 'errors', count: errors } as const] : []),
    ...objectives.flatMap((objective): readonly Incomparability[] => {
      if (objective.compliance === null) return [{ kind: 'no-figure', objective }];
      return objective.complete ? [] : [{ kind: 'incomplete', objective }];
    }),
    ...(indicators > 0 ? [{ kind: 'method', indicators, objectives: byMethod } as const] : []),
  ];
}

function compareOrigin(
  kind: 'programmed-origin' | 'executed-origin',
  counts: OriginCounts,
  usual: ProgrammedOrigin,
): readonly Incomparability[] {
  const origin = usual === 'segplan' ? 'matriz' : 'segplan';
  const count = counts[origin];
  return count === 0 ? [] : [{ kind, origin, count, of: count + counts[usual] }];
}

/** The file that most of the plans take most of their figures from; the export where they are as many. */
function findUsualOrigin(all: readonly OriginCounts[]): ProgrammedOrigin {
  const own = all.filter(({ segplan, matriz }) => segplan + matriz > 0);
  const ofExport = own.filter(({ segplan, matriz }) => segplan >= matriz);
  return ofExport.length * 2 >= own.length ? 'segplan' : 'matriz';
}

/** What there is more of than of anything else; `null` where two are as many. */
function findMost(values: readonly string[]): string | null {
  const [first, second] = [...groupBy(values, (value) => value)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  return first && first[1].length !== second?.[1].length ? first[0] : null;
}
