/** What changed of each indicator between two evaluations. */

import type { ChangeKind, IndicatorChange, Placed } from '../../model/comparison.ts';
import { type Figure, numberOf } from '../../model/figure.ts';
import { comparableCode } from '../bundles.ts';
import type { PairedIndicators } from './pair-indicators.ts';

/** The changes in the order of the indicators; `isOneObjective` says which objectives are one. */
export function listChanges(
  { pairs, likely }: PairedIndicators,
  isOneObjective: (before: Placed, after: Placed) => boolean,
): readonly IndicatorChange[] {
  return pairs.flatMap((pair): readonly IndicatorChange[] => {
    const { before, after } = pair;
    const alone = before ?? after;
    if (!before || !after) {
      const kind = after ? 'added' : 'removed';
      return [{ ...pair, kind, likely: (alone && likely.get(alone)) ?? null }];
    }
    return listKinds(before, after, isOneObjective(before, after)).map((kind) => ({
      ...pair,
      kind,
      likely: null,
    }));
  });
}

function listKinds(before: Placed, after: Placed, isInPlace: boolean): readonly ChangeKind[] {
  const [own, other] = [before.evaluated, after.evaluated];
  const figures: readonly (readonly [ChangeKind, Figure, Figure])[] = [
    ['reweighted', own.weight.figure, other.weight.figure],
    ['retargeted', own.programmed.figure, other.programmed.figure],
    ['executed', own.executed.figure, other.executed.figure],
    ['baseline', own.indicator.baseline, other.indicator.baseline],
  ];
  return [
    ...(isInPlace ? [] : (['moved'] as const)),
    ...(haveOtherCodes(before, after) ? (['renumbered'] as const) : []),
    ...(own.indicator.trend === other.indicator.trend ? [] : (['retrended'] as const)),
    // Words in the place of a figure are no figure, whichever they are.
    ...figures.filter(([, a, b]) => numberOf(a) !== numberOf(b)).map(([kind]) => kind),
  ];
}

/** Whether both have a code and they differ: one that only one side writes is no other. */
function haveOtherCodes(before: Placed, after: Placed): boolean {
  const [own, other] = [before.evaluated.indicator.key, after.evaluated.indicator.key];
  return (['goalCode', 'indicatorCode'] as const).some((part) => {
    const [a, b] = [comparableCode(own[part]), comparableCode(other[part])];
    return a !== null && b !== null && a !== b;
  });
}
