/** A change split among what changed the value. */

import { expect, it } from 'vitest';
import { splitChange } from '../../../src/compute/change/shapley.ts';

/** The volume of a box whose sides are 1, and 2, 3 and 4 once they changed. */
function volume(changed: ReadonlySet<number>): number {
  return [2, 3, 4].reduce((whole, side) => whole * (changed.has(side) ? side : 1), 1);
}

it('each has the mean of what it moves over the six orders of three changes', () => {
  // The side that doubles: 1 before any other, 3 or 4 after one of them, 12 after both.
  expect(splitChange([2, 3, 4], volume)).toEqual([
    expect.closeTo((2 * 1 + 3 + 4 + 2 * 12) / 6, 12),
    expect.closeTo((2 * (2 * 1 + 2 + 4 + 2 * 8)) / 6, 12),
    expect.closeTo((3 * (2 * 1 + 2 + 3 + 2 * 6)) / 6, 12),
  ]);
});

it('one alone has it all, and none have nothing', () => {
  expect(splitChange([4], volume)).toEqual([3]);
  expect(splitChange([], volume)).toEqual([]);
});

it('they add up to no number where some order goes through what has none', () => {
  const shares = splitChange([2, 3], (changed) =>
    changed.has(3) && !changed.has(2) ? Number.NaN : volume(changed),
  );
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeNaN();
});
