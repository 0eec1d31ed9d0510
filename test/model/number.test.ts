import { describe, expect, it } from 'vitest';
import {
  decimalsOf,
  formatDecimal,
  formatPercent,
  formatPercentBriefly,
  formatPoints,
  roundHalfAway,
  roundUp,
  settleDifference,
  toExcelDigits,
} from '../../src/model/number.ts';
import fc from '../seeded-check.ts';

describe('the 15 digits that Excel shows', () => {
  it.each([
    [0.7 + 0.1, 0.8],
    [0.1 + 0.2, 0.3],
    [1.1 * 3, 3.3],
    [0, 0],
    [-0, 0],
    [2 ** 60, 1152921504606850000],
    [-0.7 - 0.1, -0.8],
    [1e-300, 1e-300],
    [2 ** 1000, 1.07150860718627e301],
    [Number.MAX_VALUE, Number.MAX_VALUE],
  ])('%d is read as %d', (stored, shown) => {
    expect(toExcelDigits(stored)).toBe(shown);
  });

  it('reading them twice changes nothing', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e300, min: -1e300 });
    fc.assert(
      fc.property(finite, (value) => {
        const once = toExcelDigits(value);
        expect(toExcelDigits(once)).toBe(once);
      }),
    );
  });
});

describe('rounding half away from zero', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-0.5, 0, -1],
    [0.5, 0, 1],
    [1.5, 0, 2],
    [2.5, 0, 3],
    [-2.675, 2, -2.68],
    [0.285, 2, 0.29],
    [1.004999, 2, 1],
    [8.345, 2, 8.35],
    [1e21, 2, 1e21],
    [1e-9, 2, 0],
    [99.995, 2, 100],
    [123456.785, 2, 123456.79],
  ])('%d with %i decimals is %d', (value, decimals, rounded) => {
    expect(roundHalfAway(value, decimals)).toBe(rounded);
  });

  it.each([-0.001, -0, 0])('%d rounds to a zero without sign', (value) => {
    expect(Object.is(roundHalfAway(value, 2), 0)).toBe(true);
  });

  it('never moves a number more than half a unit of its last decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (n, d) => {
        const value = n / 1e5;
        expect(Math.abs(roundHalfAway(value, d) - value)).toBeLessThanOrEqual(0.5 / 10 ** d + 1e-9);
      }),
    );
  });
});

describe('a number as written in Colombia', () => {
  it.each([
    [1234.5, '1.234,5'],
    [46, '46'],
    [0, '0'],
    [-0, '0'],
    [0.1 + 0.2, '0,3'],
    [-1234567.25, '-1.234.567,25'],
    [999, '999'],
    [1000, '1.000'],
    [1e15, '1.000.000.000.000.000'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [0.000001, '0,000001'],
    [1e-20, '0'],
    [-1e-20, '0'],
    [68530.93, '68.530,93'],
  ])('%d is %s', (value, text) => {
    expect(formatDecimal(value)).toBe(text);
  });

  it('keeps at least and at most the decimals asked for', () => {
    expect(formatDecimal(46, 2)).toBe('46,00');
    expect(formatDecimal(1.23456, 0, 2)).toBe('1,23');
    expect(formatDecimal(1.2, 1, 3)).toBe('1,2');
    expect(formatDecimal(1.005, 2, 2)).toBe('1,01');
  });
});

describe('a ratio as a percentage', () => {
  it.each([
    [1.012584841628959, '101,26%'],
    [1, '100,00%'],
    [0, '0,00%'],
    [-0, '0,00%'],
    [0.01005, '1,01%'],
    [0.02675, '2,68%'],
    [-0.005, '-0,50%'],
    [0.999951, '100,00%'],
    [0.99995, '100,00%'],
    [0.999949, '99,99%'],
    [-0.00001, '0,00%'],
    [12.5, '1.250,00%'],
    [1e100, `1${'.000'.repeat(34)},00%`],
  ])('%d is %s', (ratio, text) => {
    expect(formatPercent(ratio)).toBe(text);
  });

  it.each([
    [0.285, 0, '29%'],
    [0.285, 1, '28,5%'],
    [0.00285, 1, '0,3%'],
    [0.5, 0, '50%'],
    [-0.005, 0, '-1%'],
    [0.005, 0, '1%'],
    [0.01005, 2, '1,01%'],
  ])('%d with %i decimals is %s', (ratio, decimals, text) => {
    expect(formatPercent(ratio, decimals)).toBe(text);
  });

  it.each([
    [0.33, '33%'],
    [0.335, '33,5%'],
    [0.33333, '33,33%'],
    [1, '100%'],
    [0, '0%'],
  ])('%d, briefly, is %s', (ratio, text) => {
    expect(formatPercentBriefly(ratio)).toBe(text);
  });

  it('is the ratio rounded once on its decimal digits, whatever the ratio', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (units) => {
        const hundredths = Math.sign(units) * Math.floor((Math.abs(units) + 5) / 10);
        const magnitude = Math.abs(hundredths);
        const whole = String(Math.floor(magnitude / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
        const text = `${hundredths < 0 ? '-' : ''}${whole},${String(magnitude % 100).padStart(2, '0')}%`;
        expect(formatPercent(units / 1e5)).toBe(text);
      }),
    );
  });
});

describe('a number that must not fall short', () => {
  it.each([
    [0.12, 1, 0.2],
    [0.18, 1, 0.2],
    [0.2, 1, 0.2],
    [0.1 + 0.2, 1, 0.3],
    [1.001, 2, 1.01],
    [12, 0, 12],
    [12.01, 0, 13],
    [-0.12, 1, -0.1],
    [0.95, 1, 1],
  ])('%d to %i decimals is %d', (value, decimals, rounded) => {
    expect(roundUp(value, decimals)).toBe(rounded);
  });
});

describe('the decimals that a number is written with', () => {
  it.each([
    [12, 0],
    [-12.5, 1],
    [0.25, 2],
    [0.1 + 0.2, 1],
    [1234.5678, 4],
    [1.5e-7, 8],
    [1e-10, 10],
    [1e25, 0],
    [1.5e21, 0],
    [0, 0],
  ])('of %d are %i', (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });
});

describe('a difference', () => {
  it.each([
    [0.81 - 0.8, [0.81, 0.8], 0.01],
    [0.8 - 0.81, [0.8, 0.81], -0.01],
    [1e-20, [0.5], 0],
    [1000.1 - 1000, [1000.1, 1000], 0.1],
    [8.1e-86 - 8e-86, [8.1e-86, 8e-86], 1e-87],
    [3e-120, [5e-120, 2e-120], 3e-120],
    [0, [0], 0],
  ])('%d of %j settles at %d', (difference, figures, settled) => {
    expect(settleDifference(difference, figures)).toBe(settled);
  });

  it('is never a negative zero', () => {
    expect(Object.is(settleDifference(-1e-20, [1]), 0)).toBe(true);
  });

  it.each([
    [-0.0146, '−1,46'],
    [0.5, '+50,00'],
    [0.000004, '+0,0004'],
    [-0.00000001, '−0,000001'],
    [12.5, '+1.250,00'],
    [0, '0,00'],
  ])('%d is shown as %s points', (difference, text) => {
    expect(formatPoints(difference)).toBe(text);
  });
});
