/** The four years of a plan, by trend; none of these figures is official. */

import { describe, expect, it } from 'vitest';
import { evaluateAlternatives } from '../../src/compute/alternatives.ts';
import { evaluateFourYears } from '../../src/compute/four-years.ts';
import { BLANK, type Figure, numberFigure } from '../../src/model/figure.ts';
import type { IndicatorVigencia } from '../../src/model/plan.ts';
import type { Trend } from '../../src/model/trend.ts';
import { executionWith, recordWith, unreadableFigure } from '../facts.ts';
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

  it.each([
    ['0', numberFigure(0)],
    ['a word nobody can read', unreadableFigure()],
  ])('is nothing where the other year says %s', (_, programmed) => {
    const plan = planOf({
      objectives: [
        {
          indicators: [
            {
              trend: 'suma',
              trendText: null,
              baseline: BLANK,
              years: [
                ...yearsOf([[10, 5]]),
                { weight: numberFigure(1, true), programmed, executed: BLANK },
              ],
            },
          ],
        },
      ],
    });
    expect(evaluateFourYears(plan, [], { vigencia: 2024, method })).toBeNull();
  });
});

describe('a year to come', () => {
  const through = (years: Years) => outcome('suma', years, { vigencia: 2024 });

  it.each([
    ['is not awaited where it is not programmed', [null, null], 5 / 20, null],
    ['spoils the figure where it cannot be computed', [-10, null], null, 'not-calculable'],
    ['says nothing yet where its result is not read', [10, ND], 5 / 30, null],
  ] as const)('%s', (_, year, progress, reason) => {
    const years = [[10, 5], year, [10, null], [null, null]] as const;
    expect(through(years)).toEqual({ progress, reason });
  });

  /** A plan of two programmed years whose rows have no cell for those fields. */
  const withoutCells = (...fields: readonly ('programmed' | 'executed')[]) => {
    const plan = planWith('suma', [
      [10, 5],
      [fields.includes('programmed') ? null : 10, null],
      [10, 5],
      [10, null],
    ]);
    const bare = (one: IndicatorVigencia): IndicatorVigencia => {
      if (one.vigencia !== 2025) return one;
      const kept = Object.entries(one.source.cells).filter(
        ([field]) => !fields.some((name) => name === field),
      );
      return { ...one, source: { ...one.source, cells: Object.fromEntries(kept) } };
    };
    return {
      ...plan,
      objectives: plan.objectives.map((objective) => ({
        ...objective,
        indicators: objective.indicators.map((indicator) => ({
          ...indicator,
          vigencias: indicator.vigencias.map(bare),
        })),
      })),
    };
  };
  const evaluate = (
    plan: ReturnType<typeof withoutCells>,
    records: readonly ReturnType<typeof recordWith>[] = [],
  ) => {
    const executions = records.length > 0 ? [executionWith(records)] : [];
    const answer = evaluateFourYears(plan, executions, { vigencia: 2024, method });
    return answer?.objectives[0]?.indicators[0];
  };

  it('may have no column of what was executed, and none of the export either', () => {
    const plan = withoutCells('executed');
    const { key, names } = plan.objectives[0]?.indicators[0] ?? {};
    const own = recordWith({ programmed: 10, vigencia: 2025 });
    const record = {
      ...own,
      key: key ?? own.key,
      names: names ?? own.names,
      source: { ...own.source, cells: {} },
    };
    expect(evaluate(plan, [record])).toMatchObject({ progress: 5 / 40, reason: null });
  });

  it('is a target, whatever keeps its result from being computed', () => {
    const years: Years = [
      [10, 5],
      [10, -5],
      [10, null],
      [10, null],
    ];
    expect(through(years)).toEqual({ progress: 5 / 40, reason: null });
  });

  it('may have a target of 0, where less is better', () => {
    const years: Years = [
      [20, 25],
      [10, null],
      [5, null],
      [0, null],
    ];
    const plan = planWith('decreciente', years);
    const answer = evaluateFourYears(plan, [], { vigencia: 2024, method });
    const [one] = answer?.objectives[0]?.indicators ?? [];
    expect(one).toMatchObject({ progress: 0, reason: null });
    expect(one?.years.map(({ status }) => status)).toEqual(['en-ejecucion', null, null, null]);
  });

  it('spoils the figure where two rows of the export give its target', () => {
    const plan = withoutCells();
    const { key, names } = plan.objectives[0]?.indicators[0] ?? {};
    const own = recordWith({ programmed: 10, vigencia: 2025 });
    const rows = [10, 20].map((programmed) => ({
      ...own,
      ...recordWith({ programmed, executed: 1, vigencia: 2025 }),
      key: key ?? own.key,
      names: names ?? own.names,
    }));
    expect(evaluate(plan, rows)).toMatchObject({ progress: null, reason: 'not-calculable' });
  });

  it('spoils the figure where two objectives give it another target', () => {
    const plan = withoutCells();
    const [objective] = plan.objectives;
    if (!objective) throw new Error('There is one objective');
    const other = {
      ...objective,
      number: 2,
      indicators: objective.indicators.map((one) => ({
        ...one,
        vigencias: one.vigencias.map((year) =>
          year.vigencia === 2025 ? { ...year, programmed: numberFigure(11) } : year,
        ),
      })),
    };
    expect(evaluate({ ...plan, objectives: [objective, other] })).toMatchObject({
      progress: null,
      reason: 'not-calculable',
    });
  });

  it('has to have one of what was programmed', () => {
    const one = evaluate(withoutCells('programmed'));
    expect(one).toMatchObject({ progress: null, reason: 'not-calculable' });
    expect(one?.years.map(({ status }) => status)).toEqual([
      'en-ejecucion',
      'no-calculable',
      null,
      null,
    ]);
  });
});

it('looks at each objective, and in each year only at those that are of it', () => {
  const years: Years = [
    [10, 5],
    [10, 10],
    [10, null],
    [10, null],
  ];
  const indicator = { trend: 'suma' as const, trendText: null, baseline: BLANK };
  const plan = planOf({
    objectives: [
      { indicators: [{ ...indicator, years: yearsOf(years) }] },
      {
        indicators: [
          { ...indicator, years: yearsOf(years.map(([programmed]) => [programmed, 1])) },
        ],
      },
      { indicators: [{ ...indicator, years: yearsOf(years.map(() => [null, null])) }] },
    ],
  });
  const [first, second, third] = plan.objectives;
  if (!first || !second || !third) throw new Error('There are three objectives');
  const ofFirstYear = {
    ...first,
    indicators: first.indicators.map((one) => ({ ...one, vigencias: one.vigencias.slice(0, 1) })),
  };
  const answer = evaluateFourYears({ ...plan, objectives: [ofFirstYear, second, third] }, [], {
    vigencia: 2025,
    method,
  });
  const told = answer?.objectives.map(({ indicators: [one] }) => [
    one?.progress ?? one?.reason,
    one?.years.length,
  ]);
  expect(told).toEqual([
    [0.5, 4],
    [2 / 40, 4],
    ['not-programmed', 4],
  ]);
});

it('has no figure by the way from the baseline where there is none to the last target', () => {
  const years: Years = [
    [8, 8],
    [7, 7],
    [12, null],
    [10, null],
  ];
  const told = { decreciente: 'linea-base' as const, baseline: numberFigure(9) };
  expect(outcome('decreciente', years, { ...told, vigencia: 2025 })).toEqual({
    progress: null,
    reason: 'not-calculable',
  });
});

describe('a year that is not used', () => {
  it('spoils no level: the last one reported is held against the last target', () => {
    const years: Years = [
      [18, 18],
      [15, 16],
      [12, null],
      [10, null],
    ];
    const told = { decreciente: 'linea-base' as const, baseline: numberFigure(16) };
    expect(outcome('decreciente', years, told)).toEqual({ progress: 0, reason: null });
  });

  it.each([
    ['constante', { progress: 0.75, reason: null }],
    ['creciente', { progress: 10 / 10, reason: null }],
    ['suma', { progress: null, reason: 'not-calculable' }],
  ] as const)('of a later year nobody can read, %s has what it needs or not', (trend, expected) => {
    const years: Years = [
      [10, 5],
      [10, 10],
      [-3, null],
      [10, null],
    ];
    expect(outcome(trend, years)).toEqual(expected);
  });

  it.each<[string, Trend, Years, ReturnType<typeof outcome>]>([
    [
      'what was done of a Suma where nothing was programmed does not count',
      'suma',
      [
        [10, 5],
        [null, 3],
        [10, 5],
        [null, null],
      ],
      { progress: 10 / 20, reason: null },
    ],
    [
      'the level of a year that was not programmed is not the last',
      'creciente',
      [
        [10, 8],
        [null, 9],
        [20, null],
        [null, null],
      ],
      { progress: 8 / 20, reason: null },
    ],
    [
      'a target of 0 at the end is none',
      'creciente',
      [
        [10, 8],
        [20, 15],
        [30, 27],
        [0, null],
      ],
      { progress: 27 / 30, reason: null },
    ],
    [
      'an earlier fault spoils no level',
      'creciente',
      [
        [10, -5],
        [20, 18],
        [30, null],
        [40, null],
      ],
      { progress: 18 / 40, reason: null },
    ],
    [
      'an earlier fault spoils a mean, which is of every year that is due',
      'constante',
      [
        [10, -5],
        [10, 5],
        [10, 5],
        [10, null],
      ],
      { progress: null, reason: 'not-calculable' },
    ],
    [
      'a fault in the last that was reported does',
      'creciente',
      [
        [10, 5],
        [20, -3],
        [30, null],
        [40, null],
      ],
      { progress: null, reason: 'not-calculable' },
    ],
    [
      'nor is a level known where the last target is not',
      'creciente',
      [
        [10, 5],
        [20, 18],
        [-30, null],
        [null, null],
      ],
      { progress: null, reason: 'not-calculable' },
    ],
  ])('%s', (_, trend, years, expected) => {
    expect(outcome(trend, years, { vigencia: 2026 })).toEqual(expected);
  });

  it('is not due yet, which is not without report', () => {
    const years: Years = [
      [null, null],
      [null, null],
      [10, null],
      [10, null],
    ];
    expect(outcome('suma', years)).toEqual({ progress: null, reason: 'not-due' });
  });
});

it('is not programmed, whatever its trend, where no year has a target', () => {
  const years: Years = [
    [null, 5],
    [null, null],
    [null, null],
    [null, null],
  ];
  const plan = planOf({
    objectives: [
      {
        indicators: [
          { trend: null, trendText: null, baseline: BLANK, years: yearsOf(years) },
          {
            trend: 'suma',
            trendText: null,
            baseline: BLANK,
            years: yearsOf([
              [1, 1],
              [1, 1],
            ]),
          },
        ],
      },
    ],
  });
  const answer = evaluateFourYears(plan, [], { vigencia: 2025, method });
  expect(answer?.objectives[0]?.indicators[0]).toMatchObject({
    progress: null,
    reason: 'not-programmed',
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
  expect(found.map((one) => [one.choice, one.method, one.objectives[0]?.compliance])).toEqual([
    ['decreciente', { decreciente: 'linea-base', programmedFrom: 'segplan' }, 0.4],
    ['programmedFrom', { decreciente: 'inversa', programmedFrom: 'matriz' }, 0.625],
  ]);
});
