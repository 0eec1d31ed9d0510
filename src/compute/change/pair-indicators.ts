/** Which indicator of one evaluation is which of another: by codes, else by equal names. */

import type { ComparedObjective, IndicatorPair, Placed } from '../../model/comparison.ts';
import { isOneEntity } from '../../model/entity.ts';
import { likenessOf, mayBeOne, SAME_NAME } from '../../model/likeness.ts';
import { type IndicatorKey, keyText } from '../../model/plan.ts';
import { foldName } from '../../model/text.ts';
import { comparableCode } from '../bundles.ts';
import { pairBy, type Tie } from './pair.ts';

/** The indicators of two evaluations, and of those left alone which may be which. */
export interface PairedIndicators {
  /** Those of after in their order, then those that only before has. */
  readonly pairs: readonly IndicatorPair[];
  /** Of one that is only on one side: the only one left on the other whose names are alike. */
  readonly likely: ReadonlyMap<Placed, Placed>;
}

/** Comparisons of names at most between what one side has alone and what the other has. */
const MOST_COMPARED = 100_000;

/**
 * Pairs the indicators before and after, first those of one objective, then those of any. `same` are
 * the objectives that are one.
 */
export function pairIndicators(
  before: readonly ComparedObjective[],
  after: readonly ComparedObjective[],
  same: ReadonlyMap<ComparedObjective, ComparedObjective>,
): PairedIndicators {
  const places = new Map(
    [...same].flatMap((pair, at) => pair.map(({ objective }) => [objective, at] as const)),
  );
  const placeOf = ({ objective }: Placed) => places.get(objective) ?? null;
  const [left, right] = [place(before), place(after)];
  const pairs = pairBy(left, right, listTies(placeOf));
  const paired = new Map([...pairs].map(([own, other]) => [other, own]));
  const gone = left.filter((one) => !pairs.has(one));
  const come = right.filter((one) => !paired.has(one));
  return {
    pairs: [
      ...right.map((one) => ({ before: paired.get(one) ?? null, after: one })),
      ...gone.map((one) => ({ before: one, after: null })),
    ],
    likely: findLikely(gone, come),
  };
}

function place(objectives: readonly ComparedObjective[]): readonly Placed[] {
  return objectives.flatMap(({ objective, indicators }) =>
    indicators.map((evaluated) => ({ objective, evaluated })),
  );
}

/** The ties between indicators, the surest first; each holds first within one objective of both. */
function listTies(placeOf: (placed: Placed) => number | null): readonly Tie<Placed>[] {
  const ties: readonly Tie<Placed>[] = [
    { keyOf: (one) => `${codesText(keyOf(one))}/${namesText(one)}`, mayBe: agree },
    { keyOf: (one) => codesText(keyOf(one)), mayBe: agree },
    // One side may say nothing of the kind or of the entity.
    { keyOf: (one) => codesText({ ...keyOf(one), goalKind: null, entity: null }), mayBe: agree },
    { keyOf: fullName, mayBe: areCompatible },
  ];
  return ties.flatMap((tie) => [
    {
      ...tie,
      keyOf: (one) => {
        const [at, key] = [placeOf(one), tie.keyOf(one)];
        return at === null || key === null ? null : `${at}/${key}`;
      },
    },
    tie,
  ]);
}

function keyOf({ evaluated }: Placed): IndicatorKey {
  return evaluated.indicator.key;
}

function codesText(key: IndicatorKey): string | null {
  const goalCode = comparableCode(key.goalCode);
  const indicatorCode = comparableCode(key.indicatorCode);
  return goalCode === null && indicatorCode === null
    ? null
    : keyText({ ...key, goalCode, indicatorCode });
}

function namesText({ evaluated }: Placed): string {
  const { goal, indicator, level } = evaluated.indicator.names;
  return [goal, indicator, level].map((name) => name && foldName(name)).join('/');
}

/** Goal and indicator by their names, where that says which indicator it is. */
function fullName(placed: Placed): string | null {
  const { goal, indicator } = placed.evaluated.indicator.names;
  const isTold = indicator !== null || (goal !== null && keyOf(placed).indicatorCode === null);
  return isTold ? namesText(placed) : null;
}

/** Whether neither kind, entity nor names say that equal codes are of two indicators. */
function agree(own: Placed, other: Placed): boolean {
  if (!areCompatible(own, other)) return false;
  return mayBeOne(own.evaluated.indicator, other.evaluated.indicator);
}

/** Whether what both sides say of kind and entity is the same. */
function areCompatible(own: Placed, other: Placed): boolean {
  const [a, b] = [keyOf(own), keyOf(other)];
  const isOneKind = a.goalKind === null || b.goalKind === null || a.goalKind === b.goalKind;
  if (!isOneKind || a.entity === null || b.entity === null) return isOneKind;
  return isOneEntity(a.entity, b.entity);
}

/** Of what is alone on each side, what has names so alike that no other is as near. */
function findLikely(gone: readonly Placed[], come: readonly Placed[]): Map<Placed, Placed> {
  const likely = new Map<Placed, Placed>();
  if (gone.length * come.length > MOST_COMPARED) return likely;
  const near = (one: Placed, others: readonly Placed[]) => {
    const [first, second] = others
      .map((other) => ({ other, likeness: areCompatible(one, other) ? liken(one, other) : 0 }))
      .filter(({ likeness }) => likeness >= SAME_NAME)
      .toSorted((a, b) => b.likeness - a.likeness);
    return first && first.likeness !== second?.likeness ? first.other : null;
  };
  for (const one of gone) {
    const other = near(one, come);
    if (other === null || near(other, gone) !== one) continue;
    likely.set(one, other).set(other, one);
  }
  return likely;
}

/** How alike goal and indicator are, whichever is less. */
function liken(a: Placed, b: Placed): number {
  const [ours, theirs] = [a.evaluated.indicator.names, b.evaluated.indicator.names];
  const told = (['goal', 'indicator'] as const).flatMap(
    (part) => likenessOf(ours[part], theirs[part]) ?? [],
  );
  return told.length === 0 ? 0 : Math.min(...told);
}
