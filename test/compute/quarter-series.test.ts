import { describe, expect, it } from 'vitest';
import { readSeries } from '../../src/compute/quarter-series.ts';
import type { Trend } from '../../src/model/trend.ts';
import { recordWith } from '../facts.ts';

/** The rows of one indicator, quarter by quarter. */
function series(trend: Trend, programmed: number, ...executed: readonly number[]) {
  return executed.map((value, at) => ({
    ...recordWith({ programmed, executed: value }),
    trend,
    part: { cutoff: null, order: at + 1 },
  }));
}

describe('the quarters of an export', () => {
  it('accumulate where they only grow, in one indicator after another', () => {
    expect(
      readSeries([
        series('constante', 46, 11.5, 23, 34.5, 46),
        series('suma', 1250, 343, 687, 1031, 1375),
        series('suma', 2, 0.25, 0.5, 0.75, 1),
      ]),
    ).toBe('accumulated');
  });

  it('are parts where those of a Suma fall', () => {
    expect(readSeries([series('suma', 100, 30, 20, 40, 10)])).toBe('parts');
  });

  it('are nothing sure where a Suma rises and its sum may be the year', () => {
    expect(readSeries([series('suma', 10, 1, 2, 3, 4)])).toBeNull();
    expect(
      readSeries([series('suma', 10, 2, 3, 5, 6), series('constante', 50, 20, 45)]),
    ).toBeNull();
  });

  it('are nothing sure in a single short series, or where series contradict each other', () => {
    expect(readSeries([series('constante', 10, 2, 4)])).toBeNull();
    expect(
      readSeries([series('suma', 100, 30, 20), series('suma', 46, 23, 40, 45, 46)]),
    ).toBeNull();
  });
});
