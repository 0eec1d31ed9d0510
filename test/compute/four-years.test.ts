/** The four years of a plan, by trend; none of these figures is official. */

import { describe, expect, it } from 'vitest';
import { evaluateAlternatives } from '../../src/compute/alternatives.ts';
import { evaluateFourYears } from '../../src/compute/four-years.ts';
import { BLANK, type Figure, numberFigure } from '../../src/model/figure.ts';
import type { Trend } from '../../src/model/trend.ts';
import { planOf, type YearFacts } from '../report/plans.ts';

const method = { decreciente: 'inversa', programmedFrom: 'segplan' } as const;
const ND: Figure = { kind: 'mark', text: 'ND' };

/** Programmed and executed of each year from 2024; `null` is an empty cell. */
type Years = readonly (readonly [programmed: number | null, executed: number | Figure | null])[];

function yearsOf(years: Years): YearFacts[] {
  const figureOf = (value: number | Figure | null): Figure => {
    if (value === null) return BLANK;
    return typeof value === 'number' ? numberFigure(value) : value;
  };
  return years.map(([programmed, executed]) => ({
    weight: numberFigure(1, true),
    programmed: figureOf(programmed),
    executed: figureOf(executed),
  }));
}

function planWith(trend: Trend | null, years: Years, baseline: Figure = BLANK) {
  const indicator = { trend, trendText: null, baseline, years: yearsOf(years) };
  return planOf({ objectives: [{ indicators: [indicator] }] });
}

function outcome(
  trend: Trend | null,
  years: Years,
  { vigencia = 2025, baseline = BLANK, decreciente = 'inversa' as 'inversa' | 'linea-base' } = {},
) {
  const choices = { vigencia, method: { ...method, decreciente } };
  const answer = evaluateFourYears(planWith(trend, years, baseline), [], choices);
  const [one] = answer?.objectives[0]?.indicators ?? [];
  return one && { progress: one.progress, reason: one.reason };
}

describe('by trend', () => {
  it('suma: what was executed so far over what is programmed in all the years', () => {
    const years: Years = [
      [10, 5],
      [10, 12],
      [10, null],
      [20, null],
    ];
    expect(outcome('suma', years)).toEqual({ progress: 17 / 50, reason: null });
  });

  it('constante: the mean of the annual progress of the years so far', () => {
    const years: Years = [
      [10, 5],
      [10, 12],
      [10, null],
      [10, null],
    ];
    expect(outcome('constante', years)?.progress).toBeCloseTo((0.5 + 1.2) / 2, 15);
  });

  it('constante: a year not programmed is out, one not reported counts as 0', () => {
    const years: Years = [
      [10, 5],
      [null, null],
      [10, ND],
      [10, null],
    ];
    expect(outcome('constante', years, { vigencia: 2026 })?.progress).toBeCloseTo(0.25, 15);
  });

  it('creciente: the last executed against the target of the last year', () => {
    const years: Years = [
      [10, 10],
      [20, 18],
      [30, null],
      [40, null],
    ];
    expect(outcome('creciente', years)?.progress).toBeCloseTo(18 / 40, 15);
  });

  it('creciente: where the last year has no report, the one before it', () => {
    const years: Years = [
      [10, 9],
      [20, null],
      [30, null],
      [null, null],
    ];
    expect(outcome('creciente', years)?.progress).toBeCloseTo(9 / 30, 15);
  });

  it.each([
    ['inversa', 10 / 16],
    ['linea-base', (20 - 16) / (20 - 10)],
  ] as const)('decreciente by %s, as in one year', (decreciente, expected) => {
    const years: Years = [
      [18, 18],
      [15, 16],
      [12, null],
      [10, null],
    ];
    const told = { decreciente, baseline: numberFigure(20) };
    expect(outcome('decreciente', years, told)?.progress).toBeCloseTo(expected, 15);
  });
});

describe('without a figure', () => {
  it.each([
    [
      'not-programmed',
      'suma',
      [
        [null, null],
        [null, 3],
        [0, null],
        [null, null],
      ],
    ],
    [
      'no-report',
      'suma',
      [
        [10, null],
        [10, ND],
        [10, null],
        [10, null],
      ],
    ],
    [
      'not-calculable',
      'suma',
      [
        [10, -5],
        [10, 5],
        [10, null],
        [10, null],
      ],
    ],
    [
      'not-calculable',
      null,
      [
        [10, 5],
        [10, 5],
        [10, null],
        [10, null],
      ],
    ],
  ] as const)('says %s', (reason, trend, years) => {
    const other = { trend: 'suma' as const, trendText: null, baseline: BLANK };
    const filler = yearsOf([
      [1, 1],
      [1, 1],
      [1, null],
      [1, null],
    ]);
    const plan = planOf({
      objectives: [
        {
          indicators: [
            { trend, trendText: null, baseline: BLANK, years: yearsOf(years) },
            { ...other, years: filler },
          ],
        },
      ],
    });
    const answer = evaluateFourYears(plan, [], { vigencia: 2025, method });
    expect(answer?.objectives[0]?.indicators[0]).toMatchObject({ progress: null, reason });
  });

  it('is nothing where a single year is programmed', () => {
    const years: Years = [
      [10, 5],
      [null, null],
      [null, null],
      [null, null],
    ];
    expect(outcome('suma', years, { vigencia: 2024 })).toBeUndefined();
  });
});

it('takes nothing executed after the vigencia computed', () => {
  const years: Years = [
    [10, 5],
    [10, 10],
    [10, 10],
    [10, 10],
  ];
  expect(outcome('suma', years, { vigencia: 2024 })).toEqual({ progress: 5 / 40, reason: null });
  const answer = evaluateFourYears(planWith('suma', years), [], { vigencia: 2024, method });
  const [, next] = answer?.objectives[0]?.indicators[0]?.years ?? [];
  expect(next).toMatchObject({
    vigencia: 2025,
    executed: { at: null },
    progress: null,
    status: null,
  });
  expect(answer?.evaluations.map(({ vigencia }) => vigencia)).toEqual([2024]);
});

it('evaluates each choice that was not made, one at a time', () => {
  const plan = planWith('decreciente', [[10, 16]], numberFigure(20));
  const found = evaluateAlternatives(plan, [], { vigencia: 2024, method });
  expect(
    found.map(({ choice, evaluation }) => [
      choice,
      evaluation.method,
      evaluation.objectives[0]?.compliance,
    ]),
  ).toEqual([
    ['decreciente', { decreciente: 'linea-base', programmedFrom: 'segplan' }, 0.4],
    ['programmedFrom', { decreciente: 'inversa', programmedFrom: 'matriz' }, 0.625],
  ]);
});
