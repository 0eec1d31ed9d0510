import { describe, expect, it } from 'vitest';
import { inOrder, readOne, readSeries } from '../../src/compute/quarter-series.ts';
import type { Trend } from '../../src/model/trend.ts';
import { figureOf, recordWith } from '../facts.ts';

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

  it('are read by the trend that the matrix gives, where the export names none', () => {
    const quarters = series('suma', 100, 30, 20, 40, 10).map((row) => ({ ...row, trend: null }));
    expect(readSeries([quarters])).toBeNull();
    expect(readSeries([quarters], () => 'suma')).toBe('parts');
    expect(readSeries([quarters], () => 'constante')).toBeNull();
  });

  it('do not accumulate by what a level shows, which is there whole in every quarter', () => {
    expect(readSeries([series('creciente', 10, 10, 12)])).toBeNull();
    expect(readSeries([series('suma', 10, 10, 12)])).toBe('accumulated');
  });

  it('are held against the last target by the last of them, and what is blank is not there', () => {
    const read = (executed: readonly (number | null)[], programmed: readonly (number | null)[]) =>
      readOne(
        executed.map((value, at) =>
          recordWith({ executed: value, programmed: programmed[at] ?? null }),
        ),
        'suma',
      );
    expect(read([10, 11, 12], [10, 10, 10])).toBe('accumulated');
    expect(read([10, 11, 12], [10, 10, 20])).toBeNull();
    expect(read([10, 10, 13.1], [10, 10, 10])).toBeNull();
    expect(read([10, null, 10.1], [10, 10, 10])).toBe('accumulated');
    expect(read([30, 20], [100, null])).toBe('parts');
    expect(read([30, 20, 10], [100, null, 100])).toBe('parts');
  });

  it('are nothing sure where a Suma rises and its sum may be the year', () => {
    expect(readSeries([series('suma', 10, 1, 2, 3, 4)])).toBeNull();
    expect(
      readSeries([series('suma', 10, 2, 3, 5, 6), series('constante', 50, 20, 45)]),
    ).toBeNull();
  });

  it('are read from the first to the last, however the rows are sorted', () => {
    const rows = series('suma', 46, 11.5, 23, 34.5, 46);
    expect(readSeries([rows.toReversed()])).toBe('accumulated');
    expect(inOrder([...rows.toReversed(), recordWith()])).toEqual(rows);
  });

  it('are nothing sure where a series has two of one quarter', () => {
    const [first, second, third] = series('suma', 100, 30, 20, 10);
    if (!first || !second || !third) throw new Error('There are three quarters');
    expect(readSeries([[first, second, third]])).toBe('parts');
    expect(readSeries([[first, second, third, { ...third, part: second.part }]])).toBeNull();
  });

  it('say nothing where they are of no trend, or of a level, which may fall', () => {
    expect(readSeries([series('creciente', 100, 30, 20)])).toBeNull();
    expect(
      readSeries([series('suma', 100, 30, 20).map((row) => ({ ...row, trend: null }))]),
    ).toBeNull();
    expect(readOne(series('suma', 100, 30, 20), null)).toBeNull();
    expect(readOne(series('creciente', 100, 30, 20), 'creciente')).toBeNull();
    expect(readOne(series('suma', 100, 30, 20), 'suma')).toBe('parts');
  });

  it('of one report alone show nothing', () => {
    expect(readOne(series('suma', 10, 100), 'suma')).toBeNull();
    expect(readOne([], 'suma')).toBeNull();
  });

  it('accumulate where their sum is more than twice the target, and the last of them is near it', () => {
    const ofSuma = (...executed: readonly number[]) =>
      readOne(series('suma', 10, ...executed), 'suma');
    expect(ofSuma(10, 10)).toBeNull();
    expect(ofSuma(10, 10.1)).toBe('accumulated');
    expect(ofSuma(9, 13)).toBe('accumulated');
    expect(ofSuma(9, 13.1)).toBeNull();
  });

  it('show nothing where there is no target to hold them against, or one below 0', () => {
    const rows = series('suma', 10, 10, 12);
    const targeted = (...targets: readonly (number | null)[]) =>
      readOne(
        rows.map((row, at) => ({ ...row, programmed: figureOf(targets[at]) })),
        'suma',
      );
    expect(targeted(10, 10)).toBe('accumulated');
    expect(targeted(null, null)).toBeNull();
    expect(targeted(0, 0)).toBeNull();
    expect(targeted(-10, -1)).toBeNull();
    expect(targeted(20, 10)).toBeNull();
    expect(targeted(1, 10)).toBe('accumulated');
  });

  it('that fall are no parts where each has a target of its own that only grows', () => {
    const rows = series('suma', 10, 30, 20);
    const targeted = (...targets: readonly number[]) =>
      readOne(
        rows.map((row, at) => ({ ...row, programmed: figureOf(targets[at]) })),
        'suma',
      );
    expect(targeted(10, 20)).toBeNull();
    expect(targeted(20, 10)).toBe('parts');
    expect(targeted(20, 20)).toBe('parts');
  });

  it('are nothing sure in a single short series, or where series contradict each other', () => {
    expect(readSeries([series('constante', 10, 2, 4)])).toBeNull();
    expect(
      readSeries([series('suma', 100, 30, 20), series('suma', 46, 23, 40, 45, 46)]),
    ).toBeNull();
  });
});
