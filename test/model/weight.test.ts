import { describe, expect, it } from 'vitest';
import { shareOutWhole } from '../../src/model/weight.ts';

const fractions = (percentages: readonly number[]) => percentages.map((value) => value / 100);

describe('weights that share out the whole objective', () => {
  it.each([
    [[100]],
    [[34, 33, 33]],
    [[33, 33, 33]],
    [[33.33, 33.33, 33.33]],
    [[33.3, 33.3, 33.3]],
    [[25, 25, 25, 25]],
    [[50, 49.5]],
    [[50, 50.5]],
    [Array(10).fill(10)],
    [Array(11).fill(9)],
    [[100, 0]],
  ])('%j do', (percentages: number[]) => {
    expect(shareOutWhole(fractions(percentages))).toBe(true);
  });

  it.each([
    [[]],
    [[0]],
    [[99]],
    [[50, 49.49]],
    [[50, 50.51]],
    [[34, 33, 32]],
    [[33, 33]],
    [[50, 49]],
    [Array(7).fill(14)],
    [Array(6).fill(17)],
    [[-100]],
    [[200, -100.6]],
  ])('%j do not', (percentages: number[]) => {
    expect(shareOutWhole(fractions(percentages))).toBe(false);
  });
});
