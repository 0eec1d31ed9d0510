/**
 * The change of an objective split among its causes. With a the share of weight, r the progress,
 * C = Σ a·r, and bars for the mean of before and after: a change of weight moves (a′−a)·(r̄−C̄), one
 * of progress ā·(r′−r), who enters a′·(r′−C̄) and who leaves −a·(r−C̄). As shares add up to 1 on both
 * sides, the parts add up to C′−C; with time reversed each changes its sign.
 */

import type {
  ChangePart,
  ComparedIndicator,
  ComparedObjective,
  IndicatorPair,
  Placed,
} from '../../model/comparison.ts';
import { countedProgress, type Method } from '../../model/evaluation.ts';
import { settleDifference } from '../../model/number.ts';
import { splitProgress } from './split-progress.ts';

/** Both sides of an objective that has a figure on each. */
export interface ObjectiveSides {
  readonly before: ComparedObjective;
  readonly after: ComparedObjective;
  readonly methods: { readonly before: Method; readonly after: Method };
}

/** The parts of the change, the heaviest first. `pairs` are the indicators of both plans. */
export function attributeChange(
  { before, after, methods }: ObjectiveSides,
  pairs: readonly IndicatorPair[],
): readonly ChangePart[] {
  if (before.compliance === null || after.compliance === null) return [];
  const mean = (before.compliance + after.compliance) / 2;
  const figures = [before.compliance, after.compliance];
  const parts = pairs.flatMap((pair): readonly ChangePart[] => {
    const own = counted(pair.before, before);
    const other = counted(pair.after, after);
    const size = [...figures, own?.progress ?? mean, other?.progress ?? mean];
    const as = (cause: ChangePart['cause'], amount: number) => ({
      ...pair,
      cause,
      amount: settleDifference(amount, [...size, amount]),
    });
    if (own && other) {
      const middle = (own.progress + other.progress) / 2;
      const share = (own.share + other.share) / 2;
      const moved = splitProgress(
        { ...own, method: methods.before },
        { ...other, method: methods.after },
      );
      return [
        as('weight', (other.share - own.share) * (middle - mean)),
        ...moved.map(([cause, amount]) => as(cause, share * amount)),
      ];
    }
    if (other) return [as('entered', other.share * (other.progress - mean))];
    return own ? [as('left', -own.share * (own.progress - mean))] : [];
  });
  return parts
    .filter(({ amount }) => amount !== 0)
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

interface Counted {
  readonly evaluated: ComparedIndicator;
  readonly share: number;
  readonly progress: number;
}

/** The indicator where it counts in that objective. */
function counted(placed: Placed | null, { objective }: ComparedObjective): Counted | null {
  if (placed?.objective !== objective) return null;
  const { evaluated } = placed;
  const progress = countedProgress(evaluated);
  const share = evaluated.effectiveWeight;
  return share === null || progress === null ? null : { evaluated, share, progress };
}
