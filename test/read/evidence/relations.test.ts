import { describe, expect, it } from 'vitest';
import {
  addUp,
  areQuotients,
  holdsQuotient,
  proves,
  refutes,
  sharesUnit,
} from '../../../src/read/evidence/relations.ts';

const values = (...numbers: readonly (number | null)[]) =>
  numbers.map((value) => (value === null ? null : { value, percent: false }));
const percents = (...numbers: readonly number[]) =>
  numbers.map((value) => ({ value, percent: true }));

describe('the printed progress', () => {
  it('is executed ÷ programmed, or the inverse where the trend falls', () => {
    const held = holdsQuotient(
      values(40, 8, 1250, null),
      values(30, 10, 1375, 5),
      percents(0.75, 0.8, 1.1, 1),
      [false, true, false, false],
    );
    expect(held).toEqual({ held: 3, of: 3 });
    expect(proves(held)).toBe(true);
  });

  it('is as well written from 0 to 100, or capped', () => {
    expect(
      holdsQuotient(values(40, 10, 10), values(30, 15, 5), values(75, 1, 50), [
        false,
        false,
        false,
      ]),
    ).toEqual({ held: 3, of: 3 });
  });

  it('is refuted by most rows', () => {
    const held = holdsQuotient(values(40, 10, 8), values(30, 15, 5), percents(0.1, 0.2, 0.3), [
      false,
      false,
      false,
    ]);
    expect(refutes(held)).toBe(true);
  });
});

describe('weights', () => {
  it('add up in each group, at either scale, equal parts with less', () => {
    expect(addUp(values(60, 40, 33, 33, 33, 0.5), ['a', 'a', 'b', 'b', 'b', 'c'])).toEqual({
      held: 2,
      of: 3,
    });
  });
});

describe('programmed and executed', () => {
  it('are of one unit where they are written alike and of a size', () => {
    expect(sharesUnit(values(46, 5, 1250), values(40, 5, 1375))).toEqual({ held: 3, of: 3 });
    expect(sharesUnit(values(46, 5, 1250), percents(0.87, 1, 1.1))).toEqual({ held: 0, of: 3 });
  });
});

describe('what was executed of whole units', () => {
  it('is their quotient where it is a fraction in several rows and nowhere much above 1', () => {
    expect(areQuotients(values(90, 16, 18, 12500), values(0.94, 1, 0.97, 1.05))).toBe(true);
    expect(areQuotients(values(90, 16, 18, 12500), values(0.94, 1, 0.97, 0))).toBe(false);
  });

  it('is a magnitude where some row has more of them, or all have whole ones', () => {
    expect(areQuotients(values(90, 16, 18, 12500), values(0.94, 0.5, 0.97, 30))).toBe(false);
    expect(areQuotients(values(3, 4, 5, 6), values(1, 1, 0, 1))).toBe(false);
  });

  it('may be a fraction of what is no whole unit, or of very few', () => {
    expect(areQuotients(values(1, 2, 0.95, 2.5), values(0.8, 0.5, 0.91, 1.2))).toBe(false);
  });
});
