/** What is still needed over the years of the plan, by trend. */

import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/compute/evaluate.ts';
import { evaluateFourYears } from '../../../src/compute/four-years.ts';
import { findNeeded } from '../../../src/compute/needed/needed.ts';
import { BLANK, numberFigure } from '../../../src/model/figure.ts';
import type { NeedOverYears } from '../../../src/model/needed.ts';
import type { Trend } from '../../../src/model/trend.ts';
import { planOf } from '../../report/plans.ts';

/** Programmed and executed of each year from 2024; `null` is an empty cell. */
type Years = readonly (readonly [programmed: number | null, executed: number | null])[];

/** The need of one indicator in 2025; `undefined` where it needs nothing at all. */
function needOf(
  trend: Trend,
  years: Years,
  { vigencia = 2025, cutoff = '2025-06-30', baseline = null as number | null } = {},
): NeedOverYears | null | undefined {
  const figureOf = (value: number | null) => (value === null ? BLANK : numberFigure(value));
  const plan = planOf({
    objectives: [
      {
        indicators: [
          {
            trend,
            trendText: null,
            baseline: figureOf(baseline),
            years: years.map(([programmed, executed]) => ({
              weight: numberFigure(1, true),
              programmed: figureOf(programmed),
              executed: figureOf(executed),
            })),
          },
        ],
      },
    ],
  });
  const method = { decreciente: 'inversa', programmedFrom: 'segplan' } as const;
  const choices = { vigencia, method, cutoff };
  const fourYears = evaluateFourYears(plan, [], choices);
  const [objective] = findNeeded(evaluate(plan, [], choices), fourYears).objectives;
  return objective?.indicators[0]?.overYears;
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
    ).toMatchObject({
      level: 85,
      missing: 12,
      years: [2025, 2026, 2027],
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
