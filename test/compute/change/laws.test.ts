/** Laws of the attribution: its parts are the whole, whichever way time goes. */

import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compute/change/compare.ts';
import type { ObjectiveChange } from '../../../src/model/comparison.ts';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import fc, { LAW } from '../../seeded-check.ts';
import { evaluateSide, method, objectivePair, type Pairs } from './plans.ts';

function onlyChange(before: Evaluation, after: Evaluation): ObjectiveChange {
  const [one] = compare(before, after).objectives;
  if (!one) throw new Error('There is one objective');
  return one;
}

function evaluateBoth(pairs: Pairs, [first, last]: readonly Parameters<typeof evaluateSide>[1][]) {
  const before = evaluateSide(
    pairs.map((pair) => pair.before),
    first as Parameters<typeof evaluateSide>[1],
  );
  const after = evaluateSide(
    pairs.map((pair) => pair.after),
    last as Parameters<typeof evaluateSide>[1],
  );
  return [before, after] as const;
}

/** The greatest figure of an objective: doubles are as exact as it. */
function sizeOf({ before, after, parts }: ObjectiveChange): number {
  const progresses = [before, after].flatMap((one) =>
    (one?.indicators ?? []).map(({ progress }) => progress ?? 0),
  );
  return Math.max(1, ...[...progresses, ...parts.map(({ amount }) => amount)].map(Math.abs));
}

const methods = fc.tuple(method, method);

/** Parts by what they are of, to be compared in any order. */
function byName(parts: ObjectiveChange['parts']): Map<string, number> {
  return new Map(
    parts.map(({ cause, before, after, amount }) => {
      const { indicator } = (before ?? after ?? { evaluated: null }).evaluated ?? {};
      const swapped = { entered: 'left', left: 'entered' } as Record<string, string>;
      return [`${indicator?.key.goalCode} ${swapped[cause] ? 'presence' : cause}`, amount];
    }),
  );
}

describe('a law of the parts of a change', { timeout: 60_000 }, () => {
  it('they add up to it', () => {
    let parted = 0;
    fc.assert(
      fc.property(objectivePair, methods, (pairs, choices) => {
        const [before, after] = evaluateBoth(pairs, choices);
        const one = onlyChange(before, after);
        if (one.change === null) return;
        parted += 1;
        const sum = one.parts.reduce((total, { amount }) => total + amount, 0);
        expect(Math.abs(sum - one.change) / sizeOf(one)).toBeLessThan(1e-12);
      }),
      LAW,
    );
    expect(parted).toBeGreaterThan(LAW.numRuns / 4);
  });

  it('they change sign when time is reversed', () => {
    fc.assert(
      fc.property(objectivePair, methods, (pairs, choices) => {
        const [before, after] = evaluateBoth(pairs, choices);
        const [forth, back] = [onlyChange(before, after), onlyChange(after, before)];
        expect(back.change).toBe(forth.change === null ? null : 0 - forth.change);
        const [there, here] = [byName(forth.parts), byName(back.parts)];
        const noise = 1e-14 * sizeOf(forth);
        for (const name of new Set([...there.keys(), ...here.keys()])) {
          expect(Math.abs((there.get(name) ?? 0) + (here.get(name) ?? 0))).toBeLessThanOrEqual(
            noise,
          );
        }
      }),
      LAW,
    );
  });

  it('where nothing changed there are none', () => {
    fc.assert(
      fc.property(objectivePair, method, (pairs, choices) => {
        const sides = pairs.map(({ before }) => before);
        const { objectives, changes } = compare(
          evaluateSide(sides, choices),
          evaluateSide(sides, choices),
        );
        expect(objectives.flatMap(({ parts }) => parts)).toEqual([]);
        expect(objectives.every(({ change }) => change === null || change === 0)).toBe(true);
        expect(changes).toEqual([]);
      }),
      LAW,
    );
  });

  it('the order of the rows is no change', () => {
    fc.assert(
      fc.property(objectivePair, method, (pairs, choices) => {
        const evaluation = evaluateSide(
          pairs.map(({ before }) => before),
          choices,
        );
        const reversed = {
          ...evaluation,
          objectives: evaluation.objectives.map((one) => ({
            ...one,
            indicators: one.indicators.toReversed(),
          })),
        };
        const { objectives, changes } = compare(evaluation, reversed);
        expect(objectives.flatMap(({ parts }) => parts)).toEqual([]);
        expect(changes).toEqual([]);
      }),
      LAW,
    );
  });
});
