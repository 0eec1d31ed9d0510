/** What is still needed over the years of the plan, by trend. */

import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/compute/evaluate.ts';
import { evaluateFourYears } from '../../../src/compute/four-years.ts';
import { findNeeded } from '../../../src/compute/needed/needed.ts';
import type { Method } from '../../../src/model/evaluation.ts';
import { numberFigure } from '../../../src/model/figure.ts';
import type { NeedOverYears } from '../../../src/model/needed.ts';
import type { Trend } from '../../../src/model/trend.ts';
import { type Amount, figureOf, unreadableFigure } from '../../facts.ts';
import { planOf } from '../../report/plans.ts';

/** Programmed and executed of each year from 2024; `null` is an empty cell. */
type Years = readonly (readonly [programmed: Amount, executed: Amount])[];

interface Facts {
  readonly trend: Trend;
  readonly baseline?: number | null | undefined;
  readonly years: Years;
}

/** What the indicators of each objective, which share it evenly, need in 2025. */
function needsOf(
  objectives: readonly (readonly Facts[])[],
  { vigencia = 2025, cutoff = '2025-06-30', decreciente = 'inversa' as Method['decreciente'] } = {},
) {
  const plan = planOf({
    objectives: objectives.map((indicators) => ({
      indicators: indicators.map(({ trend, baseline, years }) => ({
        trend,
        trendText: null,
        baseline: figureOf(baseline),
        years: years.map(([programmed, executed]) => ({
          weight: numberFigure(1 / indicators.length, true),
          programmed: figureOf(programmed),
          executed: figureOf(executed),
        })),
      })),
    })),
  });
  const method = { decreciente, programmedFrom: 'segplan' } as const;
  const choices = { vigencia, method, cutoff };
  const fourYears = evaluateFourYears(plan, [], choices);
  const needed = findNeeded(evaluate(plan, [], choices), fourYears);
  return needed.objectives.map(({ indicators }) => indicators);
}

/** What one indicator needs over the years; `undefined` where it needs nothing at all. */
function needOf(
  trend: Trend,
  years: Years,
  { baseline, ...run }: NonNullable<Parameters<typeof needsOf>[1]> & Pick<Facts, 'baseline'> = {},
): NeedOverYears | null | undefined {
  return needsOf([[{ trend, baseline, years }]], run)[0]?.[0]?.overYears;
}

const CLOSED = { cutoff: '2025-12-31' };

describe('over the years', () => {
  it('suma needs what is left of all of them', () => {
    const years: Years = [
      [10, 8],
      [12, 7],
      [20, null],
      [30, null],
    ];
    expect(needOf('suma', years)).toEqual({
      kind: 'needed',
      level: 72,
      missing: 57,
      progress: null,
      years: [2025, 2026, 2027],
    });
    expect(needOf('suma', years, CLOSED)).toMatchObject({ missing: 57, years: [2026, 2027] });
  });

  it('constante needs a mean progress in the years that are left', () => {
    const years: Years = [
      [5, 4],
      [5, 3],
      [5, null],
      [5, null],
    ];
    expect(needOf('constante', years)).toEqual({
      kind: 'needed',
      level: null,
      missing: null,
      progress: 1.06666666666667,
      years: [2025, 2026, 2027],
    });
    expect(needOf('constante', years, CLOSED)).toMatchObject({
      progress: 1.3,
      years: [2026, 2027],
    });
    // What was not reported counts as 0.
    expect(
      needOf(
        'constante',
        [
          [5, null],
          [5, 3],
          [5, null],
          [5, null],
        ],
        CLOSED,
      ),
    ).toMatchObject({
      progress: 1.7,
    });
  });

  it('creciente and decreciente need the level of the last year', () => {
    expect(
      needOf('creciente', [
        [70, 72],
        [75, 73],
        [80, null],
        [85, null],
      ]),
    ).toEqual({
      kind: 'needed',
      level: 85,
      missing: 12,
      progress: null,
      years: [2025, 2026, 2027],
    });
    // What was reported last may be of an earlier year.
    expect(
      needOf('creciente', [
        [70, 72],
        [75, null],
        [80, null],
        [85, null],
      ]),
    ).toMatchObject({
      level: 85,
      missing: 13,
    });
    expect(
      needOf('decreciente', [
        [35, 36],
        [30, 33],
        [25, null],
        [20, null],
      ]),
    ).toMatchObject({
      level: 20,
      missing: 13,
    });
    expect(
      needOf('creciente', [
        [70, null],
        [75, null],
        [80, null],
        [85, null],
      ]),
    ).toMatchObject({
      level: 85,
      missing: null,
    });
  });

  it('is told also of what reached the target of the year', () => {
    expect(
      needOf('suma', [
        [10, 10],
        [10, 10],
        [10, null],
        [10, null],
      ]),
    ).toMatchObject({
      missing: 20,
    });
  });

  it('is nothing where all of it is there', () => {
    expect(
      needOf('suma', [
        [10, 20],
        [10, 10],
        [null, null],
        [5, null],
      ]),
    ).toBeUndefined();
    expect(
      needOf(
        'constante',
        [
          [5, 20],
          [5, 3],
          [5, null],
          [null, null],
        ],
        CLOSED,
      ),
    ).toEqual({
      kind: 'reached',
    });
    expect(
      needOf('suma', [
        [10, 30],
        [10, 3],
        [null, null],
        [5, null],
      ]),
    ).toEqual({
      kind: 'reached',
    });
  });

  it('is nothing where all of it is there to the unit, though the year fell short', () => {
    const short: Years = [
      [10, 13],
      [10, 7],
      [null, null],
      [null, null],
    ];
    expect(needOf('suma', short, CLOSED)).toEqual({ kind: 'reached' });
    // 120 % and 80 % are a mean of 100 %.
    const mean: Years = [
      [5, 6],
      [5, 4],
      [null, null],
      [null, null],
    ];
    expect(needOf('constante', mean, CLOSED)).toEqual({ kind: 'reached' });
    // 240 % and 60 % in two of three years: the third has to give nothing.
    const made: Years = [
      [5, 12],
      [5, 3],
      [5, null],
      [null, null],
    ];
    expect(needOf('constante', made, CLOSED)).toEqual({ kind: 'reached' });
  });

  it('is 100 % in the years left of a mean that is 100 % so far', () => {
    const even: Years = [
      [5, 5],
      [5, 5],
      [5, null],
      [5, null],
    ];
    expect(needOf('constante', even, CLOSED)).toMatchObject({ progress: 1, years: [2026, 2027] });
  });

  it('of what reached the target of the year, nothing is needed for an objective that is not there', () => {
    const [done, short] = [10, 5].map(
      (executed): Years => [
        [10, 10],
        [10, executed],
        [10, null],
        [null, null],
      ],
    ) as [Years, Years];
    expect(
      needsOf([
        [
          { trend: 'suma', years: done },
          { trend: 'suma', years: short },
        ],
      ]),
    ).toMatchObject([
      [
        { own: { kind: 'reached' }, objective: { kind: 'reached' }, overYears: { missing: 10 } },
        { own: { level: 10 }, objective: { level: 10 }, overYears: { missing: 15 } },
      ],
    ]);
  });

  it('is of the same indicator of the same objective', () => {
    const of = (programmed: number): Years => [
      [programmed, 0],
      [programmed, 0],
      [null, null],
      [null, null],
    ];
    const needs = needsOf([[{ trend: 'suma', years: of(10) }], [{ trend: 'suma', years: of(30) }]]);
    expect(needs.flat().map((one) => one.overYears)).toMatchObject([{ level: 20 }, { level: 60 }]);
  });

  it('cannot be told where the target of a year to come cannot be read', () => {
    const open: Years = [
      [5, 5],
      [5, 4],
      [5, null],
      [unreadableFigure('cinco'), null],
    ];
    expect(needOf('constante', open)).toEqual({ kind: 'unreachable', because: 'not-calculable' });
  });

  it('cannot be told by the way from a baseline that is not there or not above the last target', () => {
    const years: Years = [
      [35, null],
      [30, null],
      [25, null],
      [20, null],
    ];
    const unknown = { kind: 'unreachable', because: 'not-calculable' };
    const byWay = { decreciente: 'linea-base' } as const;
    expect(needOf('decreciente', years, byWay)).toEqual(unknown);
    const back: Years = [
      [35, 36],
      [30, 33],
      [25, null],
      [45, null],
    ];
    expect(needOf('decreciente', back, { ...byWay, baseline: 40 })).toEqual(unknown);
    expect(needOf('decreciente', years, { ...byWay, baseline: 40 })).toMatchObject({ level: 20 });
  });

  it('cannot be where no year is left, nor where one cannot be vouched for', () => {
    expect(
      needOf(
        'suma',
        [
          [10, 8],
          [10, 7],
          [null, null],
          [null, null],
        ],
        CLOSED,
      ),
    ).toEqual({
      kind: 'unreachable',
      because: 'no-year-left',
    });
    expect(
      needOf('suma', [
        [10, -8],
        [10, 7],
        [10, null],
        [10, null],
      ]),
    ).toEqual({
      kind: 'unreachable',
      because: 'not-calculable',
    });
  });

  it('is not asked of a plan of one year', () => {
    expect(
      needOf('suma', [
        [null, null],
        [10, 7],
        [null, null],
        [null, null],
      ]),
    ).toBeNull();
  });
});
