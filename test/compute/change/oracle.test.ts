/** Progress, compliance, range and attribution, counted a second time in exact fractions. */

import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compute/change/compare.ts';
import type { ObjectiveEvaluation } from '../../../src/model/evaluation.ts';
import { roundHalfAway } from '../../../src/model/number.ts';
import fc, { LAW } from '../../seeded-check.ts';
import {
  add,
  type Fraction,
  fractionOf,
  half,
  isZero,
  ONE,
  over,
  sum,
  take,
  times,
  toNumber,
  toRounded,
  ZERO,
} from './fraction.ts';
import { baselineOf, evaluateSide, method, objectivePair, type Side, weightsOf } from './plans.ts';

/** Decimals of a percentage with two of them, as a ratio. */
const PUBLISHED = 4;

/** A side in fractions: what its figures are, its share and its progress. */
interface Exact {
  readonly side: Side;
  readonly programmed: Fraction;
  readonly executed: Fraction | null;
  readonly baseline: Fraction;
  readonly share: Fraction;
  /** `null` without report. */
  readonly progress: Fraction | null;
}

function exactSides(
  sides: readonly (Side | null)[],
  decreciente: string,
): readonly (Exact | null)[] {
  const weights = weightsOf(sides).map((weight) => (weight === null ? null : fractionOf(weight)));
  const total = sum(weights.flatMap((weight) => weight ?? []));
  return sides.map((side, at) => {
    const weight = weights[at];
    if (!side?.isProgrammed || !weight) return null;
    const programmed = fractionOf(side.programmed);
    const executed = side.executed === null ? null : fractionOf(side.executed);
    const baseline = fractionOf(baselineOf(side));
    const own = { side, programmed, executed, baseline, share: over(weight, total) };
    return { ...own, progress: progressOf(own, decreciente) };
  });
}

function progressOf(
  { side, programmed, executed, baseline }: Omit<Exact, 'progress' | 'share'>,
  decreciente: string,
): Fraction | null {
  if (executed === null) return null;
  if (side.trend !== 'decreciente') return over(executed, programmed);
  if (decreciente === 'linea-base') {
    return over(take(baseline, executed), take(baseline, programmed));
  }
  return isZero(executed) ? ONE : over(programmed, executed);
}

function complianceOf(sides: readonly (Exact | null)[]): Fraction {
  return sum(sides.flatMap((one) => (one?.progress ? [times(one.share, one.progress)] : [])));
}

/** The parts by cause, in the formulas of the method, each written out. */
function exactParts(
  own: Exact | null,
  other: Exact | null,
  mean: Fraction,
  decreciente: string,
): Map<string, Fraction> {
  const parts = new Map<string, Fraction>();
  const progress = (one: Exact) => one.progress ?? ZERO;
  if (!own && other) parts.set('entered', times(other.share, take(progress(other), mean)));
  if (own && !other) parts.set('left', times(take(ZERO, own.share), take(progress(own), mean)));
  if (!own || !other) return parts;
  const middle = half(add(progress(own), progress(other)));
  parts.set('weight', times(take(other.share, own.share), take(middle, mean)));
  const share = half(add(own.share, other.share));
  const whole = times(share, take(progress(other), progress(own)));
  if (own.executed === null || other.executed === null) return parts.set('report', whole);
  const [p, q] = [own.programmed, other.programmed];
  const [e, f] = [own.executed, other.executed];
  const [isOwnFall, isOtherFall] = [own, other].map(({ side }) => side.trend === 'decreciente');
  if (isOwnFall !== isOtherFall) {
    return splitOrders(parts, 'rule baseline executed programmed'.split(' '), {
      own,
      other,
      share,
      whole,
      decreciente,
    });
  }
  const inverse = (a: Fraction) => over(ONE, a);
  const twoFactor = (top: readonly [Fraction, Fraction], bottom: readonly [Fraction, Fraction]) => {
    const [[a, b], [c, d]] = [top, bottom];
    return [
      times(share, times(take(b, a), half(add(inverse(c), inverse(d))))),
      times(share, times(take(inverse(d), inverse(c)), half(add(a, b)))),
    ] as const;
  };
  if (!isOwnFall) {
    const [executed, programmed] = twoFactor([e, f], [p, q]);
    return parts.set('executed', executed).set('programmed', programmed);
  }
  if (decreciente === 'inversa') {
    if (isZero(e) !== isZero(f)) return parts.set('convention', whole);
    if (isZero(e)) return parts;
    const [programmed, executed] = twoFactor([p, q], [e, f]);
    return parts.set('programmed', programmed).set('executed', executed);
  }
  return splitOrders(parts, 'baseline executed programmed'.split(' '), {
    own,
    other,
    share,
    whole,
    decreciente,
  });
}

interface Both {
  readonly own: Exact;
  readonly other: Exact;
  readonly share: Fraction;
  readonly whole: Fraction;
  readonly decreciente: string;
}

/** The mean over every order of what changed, each order walked step by step. */
function splitOrders(
  parts: Map<string, Fraction>,
  factors: readonly string[],
  { own, other, share, whole, decreciente }: Both,
): Map<string, Fraction> {
  const isRule = factors.includes('rule');
  const orders = listOrders(factors);
  const sums = new Map(factors.map((factor) => [factor, ZERO]));
  for (const order of orders) {
    const done = new Set<string>();
    for (const factor of order) {
      const was = quotientOf(own, other, done, decreciente);
      const is = quotientOf(own, other, done.add(factor), decreciente);
      if (!was || !is) return parts.set(isRule ? 'trend' : 'figures', whole);
      sums.set(factor, add(sums.get(factor) as Fraction, take(is, was)));
    }
  }
  for (const [factor, total] of sums) {
    const mean = over(total, fractionOf(orders.length));
    parts.set(factor === 'rule' ? 'trend' : factor, times(share, mean));
  }
  return parts;
}

function listOrders(factors: readonly string[]): readonly (readonly string[])[] {
  if (factors.length === 0) return [[]];
  return factors.flatMap((first) =>
    listOrders(factors.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

/** The quotient with those factors as they are after; `null` where there is none. */
function quotientOf(own: Exact, other: Exact, done: ReadonlySet<string>, decreciente: string) {
  const taken = (factor: string) => (done.has(factor) ? other : own);
  const [p, e, b] = [
    taken('programmed').programmed,
    taken('executed').executed as Fraction,
    taken('baseline').baseline,
  ];
  if (taken('rule').side.trend !== 'decreciente') return over(e, p);
  if (decreciente === 'inversa') return isZero(e) ? null : over(p, e);
  return take(b, p).top <= 0n ? null : over(take(b, e), take(b, p));
}

/** One unit of the fifteenth digit of a figure of that size. */
function unitOf(size: number): number {
  return 10 ** (Math.floor(Math.log10(size)) - 14);
}

function expectEqual(found: number, exact: Fraction, size: number): void {
  const expected = toNumber(exact);
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(
    unitOf(Math.max(size, Math.abs(expected))) * 1.000001,
  );
  expect(roundHalfAway(found, PUBLISHED)).toBe(toRounded(exact, PUBLISHED) + 0);
}

function sizeOf(sides: readonly (Exact | null)[]): number {
  const figures = sides.flatMap((one) => (one?.progress ? toNumber(one.progress) : []));
  return Math.max(0.1, ...figures.map(Math.abs));
}

describe('counted in exact fractions', () => {
  it('progress, compliance and range are the same', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(objectivePair, method, (pairs, choices) => {
        const sides = pairs.map(({ before }) => before);
        const exact = exactSides(sides, choices.decreciente);
        const [objective] = evaluateSide(sides, choices).objectives;
        const counted = exact.filter((one) => one !== null);
        if (!objective || counted.length === 0) return;
        const indicators = objective.indicators.filter(({ status }) => status !== 'no-programada');
        indicators.forEach(({ progress }, at) => {
          const expected = counted[at]?.progress ?? null;
          if (expected === null || progress === null) expect(progress).toBe(expected);
          else expectEqual(progress, expected, Math.abs(progress));
        });
        const compliance = complianceOf(exact);
        expectEqual(objective.compliance as number, compliance, sizeOf(exact));
        expectRange(objective.range, exact, compliance);
      }),
      LAW,
    );
  });

  it('each part of a change is the same', { timeout: 60_000 }, () => {
    const causes = new Set<string>();
    fc.assert(
      fc.property(objectivePair, method, (pairs, choices) => {
        const [first, last] = [pairs.map((one) => one.before), pairs.map((one) => one.after)];
        const [before, after] = [evaluateSide(first, choices), evaluateSide(last, choices)];
        const [own, other] = [first, last].map((one) => exactSides(one, choices.decreciente)) as [
          readonly (Exact | null)[],
          readonly (Exact | null)[],
        ];
        const [change] = compare(before, after).objectives;
        if (!change || change.change === null) return;
        const [start, end] = [complianceOf(own), complianceOf(other)];
        const size = Math.max(sizeOf(own), sizeOf(other));
        expectEqual(change.change, take(end, start), size);
        const mean = half(add(start, end));
        let told = 0;
        pairs.forEach((_, at) => {
          const expected = exactParts(
            own[at] ?? null,
            other[at] ?? null,
            mean,
            choices.decreciente,
          );
          const found = change.parts.filter(
            (part) =>
              (part.after ?? part.before)?.evaluated.indicator.key.goalCode === `${2300 + at}`,
          );
          told += found.length;
          const greatest = Math.max(size, ...[...expected.values()].map(toNumber).map(Math.abs));
          for (const [cause, amount] of expected) {
            const part = found.find((one) => one.cause === cause);
            if (part) causes.add(cause);
            expectEqual(part?.amount ?? 0, amount, greatest);
          }
          expect(found.map(({ cause }) => cause).filter((cause) => !expected.has(cause))).toEqual(
            [],
          );
        });
        expect(told).toBe(change.parts.length);
      }),
      LAW,
    );
    const all = 'baseline convention entered executed figures left programmed report trend weight';
    expect([...causes].sort().join(' ')).toBe(all);
  });
});

function expectRange(
  range: ObjectiveEvaluation['range'],
  exact: readonly (Exact | null)[],
  asZero: Fraction,
): void {
  const silent = exact.filter((one) => one !== null && one.progress === null);
  expect(range === null).toBe(silent.length === 0);
  if (range === null) return;
  const reported = sum(exact.flatMap((one) => (one?.progress ? [one.share] : [])));
  if (isZero(reported)) {
    expect(range).toEqual({ low: 0, high: null });
    return;
  }
  const leftOut = over(asZero, reported);
  const isLess = toNumber(leftOut) < toNumber(asZero);
  const size = sizeOf(exact);
  expectEqual(range.low, isLess ? leftOut : asZero, size);
  expectEqual(range.high as number, isLess ? asZero : leftOut, size);
}
