/** Pairs the things of two lists that are the same, by keys that fewer and fewer things share. */

import { groupBy } from '../../model/group.ts';

/** A way to tell that two things are the same: equal keys that no other has, and nothing against it. */
export interface Tie<T> {
  /** `null` for what cannot be told by it. */
  readonly keyOf: (thing: T) => string | null;
  readonly mayBe?: (before: T, after: T) => boolean;
}

/** The pairs that each tie makes of what the ties before it left; by their first. */
export function pairBy<T>(
  before: readonly T[],
  after: readonly T[],
  ties: readonly Tie<T>[],
): ReadonlyMap<T, T> {
  const pairs = new Map<T, T>();
  const taken = new Set<T>();
  for (const { keyOf, mayBe = () => true } of ties) {
    const left = groupBy(
      before.filter((one) => !pairs.has(one)),
      keyOf,
    );
    const right = groupBy(
      after.filter((one) => !taken.has(one)),
      keyOf,
    );
    for (const [key, [own, ...twins]] of left) {
      const [other, ...others] = right.get(key) ?? [];
      if (key === null || !own || !other || twins.length > 0 || others.length > 0) continue;
      if (!mayBe(own, other)) continue;
      pairs.set(own, other);
      taken.add(other);
    }
  }
  return pairs;
}
