import { expect, it } from 'vitest';
import { breakersOf, commonest } from '../../src/rules/monotone.ts';

const rising = (a: number, b: number) => a <= b;

it.each([
  [[10, 20, 30, 40], []],
  [[10, 10, 20], []],
  [[10, 30, 25, 40], [2]],
  [[10, 200, 30, 40], [1]],
  [[10, 20, 30, 4], [3]],
  [[20, 10], [1]],
  [[], []],
])('of %j the ones that break the rise are %j', (values, breakers) => {
  expect(breakersOf(values, rising)).toEqual(breakers);
});

it.each([
  [[46, 64, 46], 46],
  [[1, 2], 1],
  [[], null],
])('the commonest of %j is %j', (values, expected) => {
  expect(commonest(values)).toBe(expected);
});
