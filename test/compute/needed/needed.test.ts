/** What is still needed in the vigencia: by trend, for the indicator and for its objective. */

import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/compute/evaluate.ts';
import { findNeeded } from '../../../src/compute/needed/needed.ts';
import type { Evaluation, Method } from '../../../src/model/evaluation.ts';
import { numberOf } from '../../../src/model/figure.ts';
import type { Need } from '../../../src/model/needed.ts';
import { TRENDS, type Trend } from '../../../src/model/trend.ts';
import { type Amount, indicatorWith, markFigure, objectiveWith, planWith } from '../../facts.ts';
import fc, { LAW } from '../../seeded-check.ts';

interface Facts {
  readonly trend?: Trend;
  readonly weight?: number;
  readonly programmed?: Amount;
  readonly executed?: Amount;
  readonly baseline?: Amount;
}

function evaluated(
  facts: readonly Facts[],
  decreciente: Method['decreciente'] = 'inversa',
  cutoff = '2024-06-30',
): Evaluation {
  const indicators = facts.map((one, at) => indicatorWith({ goalCode: `${100 + at}`, ...one }));
  const method = { decreciente, programmedFrom: 'segplan' } as const;
  return evaluate(planWith([objectiveWith(indicators)], cutoff), [], { vigencia: 2024, method });
}

/** The needs of each indicator that has any, by its place. */
function needsOf(...given: Parameters<typeof evaluated>) {
  const evaluation = evaluated(...given);
  const places = evaluation.objectives[0]?.indicators ?? [];
  return findNeeded(evaluation, null).objectives.flatMap(({ indicators }) =>
    indicators.map(({ evaluated: one, own, objective }) => ({
      place: places.indexOf(one),
      own: brief(own),
      objective: brief(objective),
    })),
  );
}

/** `[level, missing]`, `reached`, or why it cannot be. */
function brief(need: Need): unknown {
  if (need.kind === 'needed') return [need.level, need.missing];
  return need.kind === 'unreachable' ? need.because : need.kind;
}

describe('alone in its objective, an indicator needs for both', () => {
  it.each([
    ['suma', { trend: 'suma', programmed: 12, executed: 7 }, [12, 5]],
    ['constante', { trend: 'constante', programmed: 5, executed: 4 }, [5, 1]],
    ['creciente', { trend: 'creciente', programmed: 0.79, executed: 0.7798 }, [0.79, 0.0102]],
    ['decreciente', { trend: 'decreciente', programmed: 30, executed: 33 }, [30, 3]],
    ['decreciente to 0', { trend: 'decreciente', programmed: 0, executed: 3 }, [0, 3]],
    ['suma without report', { trend: 'suma', programmed: 12, executed: null }, [12, 12]],
    [
      'creciente without report',
      { trend: 'creciente', programmed: 12, executed: markFigure('ND') },
      [12, null],
    ],
  ] as const)('%s', (_, facts, need) => {
    expect(needsOf([facts])).toEqual([{ place: 0, own: need, objective: need }]);
  });

  it('the way from the baseline, by that method', () => {
    const facts = { trend: 'decreciente', programmed: 30, executed: 33, baseline: 40 } as const;
    expect(needsOf([facts], 'linea-base')).toEqual([
      { place: 0, own: [30, 3], objective: [30, 3] },
    ]);
  });
});

describe('for its objective, given what the others did, an indicator', () => {
  const half = { trend: 'suma', weight: 0.5, programmed: 10 } as const;

  it('makes up for the others, with no cap', () => {
    expect(
      needsOf([
        { ...half, executed: 5 },
        { ...half, executed: 8 },
      ]),
    ).toEqual([
      { place: 0, own: [10, 5], objective: [12, 7] },
      { place: 1, own: [10, 2], objective: [15, 7] },
    ]);
  });

  it('needs less where others passed their target, and nothing where they made up for it', () => {
    expect(
      needsOf([
        { ...half, executed: 5 },
        { ...half, executed: 12 },
      ]),
    ).toEqual([{ place: 0, own: [10, 5], objective: [8, 3] }]);
    expect(
      needsOf([
        { ...half, executed: 5 },
        { ...half, executed: 15 },
      ]),
    ).toEqual([{ place: 0, own: [10, 5], objective: 'reached' }]);
  });

  it('cannot where it has no weight, or where the objective has no figure', () => {
    const whole = { ...half, weight: 1, executed: 8 };
    expect(needsOf([whole, { ...half, weight: 0, executed: 5 }])).toMatchObject([
      { place: 0, objective: [10, 2] },
      { place: 1, own: [10, 5], objective: 'no-weight' },
    ]);
    expect(needsOf([{ ...half, executed: 8 }])).toEqual([
      { place: 0, own: [10, 2], objective: 'no-compliance' },
    ]);
  });

  it('cannot pass 100 % with a target of 0, nor go below 0', () => {
    const zero = { trend: 'decreciente', weight: 0.5, programmed: 0, executed: 3 } as const;
    expect(needsOf([zero, { ...half, executed: 5 }])).toMatchObject([
      { own: [0, 3], objective: 'zero-target' },
      { own: [10, 5] },
    ]);
    const near = { ...zero, programmed: 2, executed: 4, baseline: 5 } as const;
    expect(needsOf([near, { ...half, executed: 1 }], 'linea-base')).toMatchObject([
      { own: [2, 2], objective: 'below-zero' },
      {},
    ]);
    // By the quotient it can: the less is executed, the more the progress is.
    expect(needsOf([near, { ...half, executed: 5 }])).toMatchObject([
      { objective: [1.33333333333333, 2.66666666666667] },
      {},
    ]);
  });
});

describe('to the 15 digits of a workbook', () => {
  it('to be back at the baseline is enough where the others make up for the rest', () => {
    const back = { trend: 'decreciente', programmed: 30, executed: 45, baseline: 40 } as const;
    const other = { trend: 'suma', programmed: 10, executed: 25 } as const;
    const rows = [
      { ...back, weight: 0.6 },
      { ...other, weight: 0.4 },
    ];
    expect(needsOf(rows, 'linea-base')).toEqual([{ place: 0, own: [30, 15], objective: [40, 5] }]);
  });

  it('so little weight makes up for the others by thousands of times its target', () => {
    const rows = [
      { trend: 'suma', programmed: 2, executed: 0, weight: 0.0005 },
      { trend: 'suma', programmed: 3, executed: 1, weight: 0.9995 },
    ] as const;
    expect(needsOf(rows)[0]).toEqual({
      place: 0,
      own: [2, 2],
      objective: [2667.33333333333, 2667.33333333333],
    });
  });
});

describe('what was not reported, by the way from a baseline', () => {
  const silent = { trend: 'decreciente', programmed: 30, executed: null } as const;

  it.each([
    ['above its target', 40, [30, null]],
    ['that is not there', null, 'not-calculable'],
    ['equal to its target', 30, 'not-calculable'],
    ['below its target', 20, 'not-calculable'],
  ])('%s', (_, baseline, need) => {
    expect(needsOf([{ ...silent, baseline }], 'linea-base')).toEqual([
      { place: 0, own: need, objective: need },
    ]);
  });
});

describe('nothing is needed', () => {
  it('by what reached its target, was not programmed or is not calculable', () => {
    const rows = [
      { trend: 'suma', weight: 0.5, programmed: 10, executed: 10 },
      { trend: 'suma', weight: 0.5, programmed: null, executed: null },
      { trend: 'suma', weight: 0.5, programmed: 10, executed: -1 },
    ] as const;
    expect(needsOf(rows)).toEqual([]);
  });

  it('any more in a vigencia that is over: it is what was lacking', () => {
    const rows = [{ trend: 'suma', programmed: 10, executed: 9 }] as const;
    const closed = (cutoff: string) => findNeeded(evaluated(rows, 'inversa', cutoff), null).closed;
    expect([closed('2024-12-31'), closed('2024-12-30')]).toEqual([true, false]);
  });
});

it('is what gives 100 % where it is executed', () => {
  const row = fc.record({
    trend: fc.constantFrom(...TRENDS),
    weight: fc.integer({ min: 1, max: 9 }),
    programmed: fc.integer({ min: 1, max: 1000 }).map((value) => value / 10),
    executed: fc.integer({ min: 1, max: 2000 }).map((value) => value / 10),
  });
  const facts = fc.array(row, { minLength: 1, maxLength: 5 }).map((rows) => {
    const sum = rows.reduce((total, { weight }) => total + weight, 0);
    return rows.map((one) => ({
      ...one,
      baseline: one.programmed + 150,
      weight: one.weight / sum,
    }));
  });
  fc.assert(
    fc.property(facts, fc.constantFrom('inversa', 'linea-base'), (rows, decreciente) => {
      const evaluation = evaluated(rows, decreciente);
      const [objective] = findNeeded(evaluation, null).objectives;
      for (const { evaluated: one, own, objective: ofObjective } of objective?.indicators ?? []) {
        const place = evaluation.objectives[0]?.indicators.indexOf(one) ?? -1;
        const again = (executed: number) =>
          evaluated(
            rows.map((facts, at) => (at === place ? { ...facts, executed } : facts)),
            decreciente,
          ).objectives[0];
        if (own.kind === 'needed') {
          expect(again(own.level)?.indicators[place]?.progress).toBeCloseTo(1, 9);
          const executed = numberOf(one.executed.figure) ?? Number.NaN;
          expect(Math.abs(own.level - executed)).toBeCloseTo(own.missing ?? Number.NaN, 9);
        }
        if (ofObjective.kind === 'needed') {
          const reached = again(ofObjective.level);
          // What makes up for all the others may be so far from its target that its scale is doubted.
          const isDoubted = reached?.indicators[place]?.reason?.kind === 'hundredfold';
          if (!isDoubted) expect(reached?.compliance).toBeCloseTo(1, 9);
        }
      }
    }),
    {
      ...LAW,
      examples: [
        [
          [
            { trend: 'constante', weight: 0.1, programmed: 34.8, executed: 46, baseline: 184.8 },
            { trend: 'constante', weight: 0.1, programmed: 64, executed: 146.5, baseline: 214 },
            {
              trend: 'decreciente',
              weight: 0.7,
              programmed: 38.9,
              executed: 85.9,
              baseline: 188.9,
            },
            {
              trend: 'decreciente',
              weight: 0.1,
              programmed: 88.6,
              executed: 88.7,
              baseline: 238.6,
            },
          ],
          'linea-base',
        ],
      ],
    },
  );
});
