import { describe, expect, it } from 'vitest';
import { readNamed, readOtherwise } from '../../../src/compute/readings/other-readings.ts';
import type { Method } from '../../../src/model/evaluation.ts';
import { numberFigure, numberOf } from '../../../src/model/figure.ts';
import { toExcelDigits } from '../../../src/model/number.ts';
import {
  evaluateFacts,
  evaluateObjectiveOf,
  executionWith,
  indicatorWith,
  markFigure,
  objectiveWith,
  planWith,
  recordWith,
} from '../../facts.ts';
import fc from '../../seeded-check.ts';

type Facts = Parameters<typeof evaluateObjectiveOf>[0];

const RUN = {
  vigencia: 2024,
  method: { decreciente: 'inversa', programmedFrom: 'segplan' },
  cutoff: '2024-12-31',
} as const;

/** Each reading offered, by what it is, with the compliance that it gives. */
function offered(facts: Facts, method: Partial<Method> = {}) {
  const run = { ...RUN, method: { ...RUN.method, ...method } };
  return tell(evaluateObjectiveOf(facts, method), run);
}

/** The figure at the digits that Excel shows. */
function digitsOf(compliance: number | null) {
  return compliance === null ? null : toExcelDigits(compliance);
}

function tell(
  evaluated: Parameters<typeof readOtherwise>[0],
  run: Parameters<typeof readOtherwise>[1] = RUN,
) {
  return readOtherwise(evaluated, run).map(({ reading, place, compliance }) => {
    const words = [
      reading.kind,
      'method' in reading ? reading.method : null,
      'operand' in reading ? `${reading.operand} ${reading.from}` : null,
      place,
    ].filter((word) => word !== null);
    return [words.join(' '), compliance === null ? null : Number(compliance.toFixed(10))];
  });
}

describe('an objective in which nothing was to be chosen', () => {
  it('has no other reading', () => {
    expect(offered([{ weight: 1, programmed: 10, executed: 5 }])).toEqual([]);
  });

  it('has none where all weigh the same and none is above 100 %', () => {
    expect(
      offered([
        { weight: 0.5, programmed: 10, executed: 5 },
        { weight: 0.5, programmed: 10, executed: 10 },
      ]),
    ).toEqual([]);
  });
});

describe('the readings of all of an objective', () => {
  it('capped, where one is above 100 %', () => {
    expect(
      offered([
        { weight: 0.5, programmed: 10, executed: 12 },
        { weight: 0.5, programmed: 10, executed: 8 },
      ]),
    ).toEqual([['capped', 0.9]]);
  });

  it('equal weights, where they are not', () => {
    expect(
      offered([
        { weight: 0.34, programmed: 10, executed: 10 },
        { weight: 0.33, programmed: 10, executed: 5 },
        { weight: 0.33, programmed: 10, executed: 5 },
      ]),
    ).toEqual([['equal-weights', 0.6666666667]]);
  });

  it('rows rounded first, where that moves the figure', () => {
    expect(offered([{ weight: 1, programmed: 3, executed: 1 }])).toEqual([
      ['rounded-rows', 0.3333],
    ]);
  });

  it('what was not reported left out', () => {
    expect(
      offered([
        { weight: 0.6, programmed: 10, executed: 9 },
        { weight: 0.4, programmed: 10 },
      ]),
    ).toEqual([
      ['reported-only 1', 0.9],
      ['equal-weights', 0.45],
    ]);
  });

  it('each that was not reported left out, then all of them', () => {
    expect(
      offered([
        { weight: 0.25, programmed: 10, executed: 9 },
        { weight: 0.25, programmed: 10 },
        { weight: 0.5, programmed: 10 },
      ]),
    ).toEqual([
      ['reported-only 1', 0.3],
      ['reported-only 2', 0.45],
      ['reported-only', 0.9],
      ['equal-weights', 0.3],
    ]);
  });

  it('what was not reported left out, where without it the weights of the others are known', () => {
    const done = { weight: 0.5, programmed: 10, executed: 8 };
    expect(offered([done, { weight: 0.3, programmed: 10 }])).toEqual([
      ['reported-only 1', 0.8],
      ['equal-weights', 0.4],
      ['weights-shared-out', 0.5],
      ['weights-as-written', 0.4],
    ]);
    expect(offered([done, { weight: null, programmed: 10 }])).toEqual([
      ['reported-only 1', 0.8],
      ['equal-weights', 0.4],
    ]);
  });

  it('and none where nothing was reported, or where only that has a weight', () => {
    expect(
      offered([
        { weight: 1, programmed: 10 },
        { weight: 0, programmed: 10, executed: 5 },
      ])[0],
    ).toEqual(['reported-only 0', null]);

    expect(offered([{ weight: 1, programmed: 10 }])).toEqual([['reported-only 0', null]]);
  });

  it('weights as written, where they were shared out', () => {
    expect(
      offered([
        { weight: 0.5, programmed: 10, executed: 9 },
        { weight: 0.5, programmed: markFigure('NP') },
      ]),
    ).toEqual([['weights-as-written', 0.45]]);
    const thirds = { weight: 0.33, programmed: 10, executed: 10 };
    expect(offered([thirds, thirds, thirds])).toEqual([['weights-as-written', 0.99]]);
  });

  it('weights that do not add up: equal, shared out and as written, each with its figure', () => {
    expect(
      offered([
        { weight: 0.5, programmed: 10, executed: 10 },
        { weight: 0.3, programmed: 10, executed: 5 },
      ]),
    ).toEqual([
      ['equal-weights', 0.75],
      ['weights-shared-out', 0.8125],
      ['weights-as-written', 0.65],
    ]);
  });

  it('weights that do not add up, whatever weighs what was not programmed', () => {
    expect(
      offered([
        { weight: 0.5, programmed: 10, executed: 10 },
        { weight: 0.3, programmed: 10, executed: 5 },
        { weight: null, programmed: markFigure('NP') },
      ]),
    ).toEqual([
      ['equal-weights', 0.75],
      ['weights-shared-out', 0.8125],
      ['weights-as-written', 0.65],
    ]);
  });

  it('one of 0 %, which is a figure, where there is none', () => {
    expect(
      offered([
        { weight: 0.5, programmed: 10, executed: 0 },
        { weight: 0.3, programmed: 10, executed: 0 },
      ]),
    ).toEqual([
      ['equal-weights', 0],
      ['weights-shared-out', 0],
      ['weights-as-written', 0],
    ]);
  });

  it('none where one of its indicators is not calculable', () => {
    expect(
      offered([
        { weight: 0.5, programmed: 10, executed: 12 },
        { weight: 0.25, programmed: 10, executed: -1 },
      ]),
    ).toEqual([]);
  });

  it('without weights, equal ones', () => {
    const bare = { weight: null, programmed: 10 };
    expect(
      offered([
        { ...bare, executed: 10 },
        { ...bare, executed: 5 },
      ]),
    ).toEqual([['equal-weights', 0.75]]);
  });
});

describe('weighed alike, a figure is the same but for the noise of its sums', () => {
  const byWay = { decreciente: 'linea-base' } as const;
  const weights = [0.1, 0.2, 0.7];
  const kinds = (...given: Parameters<typeof offered>) => offered(...given).map(([kind]) => kind);

  it('where all have one progress, whatever they weigh', () => {
    const at90 = weights.map((weight) => ({ weight, programmed: 10, executed: 9 }));
    expect(offered(at90)).toEqual([]);
  });

  it('where all are thousands of times their target away', () => {
    const fallen = {
      trend: 'decreciente',
      programmed: 10,
      executed: 25,
      baseline: 10.001,
    } as const;
    const facts = weights.map((weight) => ({ ...fallen, weight }));
    expect(kinds(facts, byWay)).not.toContain('equal-weights');
  });

  it('where what one has done the others have undone', () => {
    const falling = { trend: 'decreciente', programmed: 30, baseline: 40 } as const;
    // 150 %, −180 % and 30 %: 0 % by those weights, and weighed alike.
    const executed = [25, 58, 37];
    const facts = weights.map((weight, at) => ({ ...falling, weight, executed: executed[at] }));
    expect(kinds(facts as Facts, byWay)).not.toContain('equal-weights');
  });
});

describe('an objective read otherwise', () => {
  const readings = (facts: Facts) => readOtherwise(evaluateObjectiveOf(facts), RUN);
  const otherOf = (kind: string, facts: Facts) =>
    readings(facts).find(({ reading }) => reading.kind === kind)?.other;
  const rows = [
    { weight: 0.5, programmed: 10, executed: 12 },
    { weight: 0.25, programmed: 10 },
    { weight: 0.25, programmed: markFigure('NP') },
  ];
  const shares = (other: ReturnType<typeof otherOf>) =>
    other?.indicators.map(({ effectiveWeight, contribution }) => [effectiveWeight, contribution]);

  it('has of what was not reported no progress, were the others capped', () => {
    const progress = otherOf('capped', rows)?.indicators.map((one) => one.progress);
    expect(progress).toEqual([1, null, null]);
  });

  it('has each weight as a percentage, and each reason as it was, were what was not reported left out', () => {
    const other = otherOf('reported-only', rows);
    expect(other?.indicators[0]?.weight.figure).toEqual(numberFigure(1, true));
    expect(other?.indicators.map(({ reason }) => reason?.kind)).toEqual([
      undefined,
      'no-report',
      'not-programmed',
    ]);
  });

  it('has no weights to share out where they add up to 0', () => {
    const rest = { weight: 0, programmed: 10, executed: 5 };
    expect(otherOf('reported-only', [{ weight: 1, programmed: 10 }, rest])?.reason).toEqual({
      kind: 'weights-do-not-add-up',
      sum: 0,
    });
  });

  it('has contributions that add up to its figure by the weights as written', () => {
    const other = otherOf('weights-as-written', rows);
    expect(other).toMatchObject({ compliance: 0.6, renormalised: false, range: null });
    expect(shares(other)).toEqual([
      [0.5, 0.6],
      [0.25, 0],
      [null, null],
    ]);
    const short = otherOf('weights-as-written', [
      { weight: 0.5, programmed: 10, executed: 10 },
      { weight: 0.25, programmed: 10, executed: 5 },
    ]);
    expect(short).toMatchObject({ compliance: 0.625 });
    expect(shares(short)).toEqual([
      [0.5, 0.5],
      [0.25, 0.125],
    ]);
  });
});

describe('what a finding names, read otherwise', () => {
  const rows = [
    { weight: 0.5, programmed: 10, executed: 9 },
    { weight: 0.25, programmed: 10 },
    { weight: 0.25, programmed: markFigure('NP') },
  ];
  const named = (
    otherwise: Parameters<typeof readNamed>[0],
    place: number,
    facts: Facts = rows,
  ) => {
    const found = readNamed(otherwise, evaluateObjectiveOf(facts), place, RUN);
    return found && [found.reading.kind, found.place, digitsOf(found.compliance)];
  };

  it('is the objective without the one that was not reported', () => {
    expect(named('no-report', 1)).toEqual(['reported-only', 1, 0.9]);
    expect([0, 2].map((place) => named('no-report', place))).toEqual([null, null]);
    expect(named('no-report', 0, [{ programmed: 10 }])).toEqual(['reported-only', 0, null]);
  });

  it('is nothing where what was not reported weighs nothing', () => {
    const [done] = rows;
    const silent = { weight: 0, programmed: 10 };
    expect(named('no-report', 1, [{ ...done, weight: 1 }, silent])).toBeNull();
  });

  it('is the objective by its weights as they are written', () => {
    expect(named('weights', 0)).toEqual(['weights-as-written', null, 0.45]);
    expect(named('weights', 0, [{ weight: 1, programmed: 10, executed: 9 }])).toBeNull();
  });

  it('is one indicator by the other method, where that moves the objective', () => {
    const falling = { trend: 'decreciente', programmed: 10, executed: 12.5, baseline: 30 } as const;
    const facts = [
      { ...falling, weight: 0.5 },
      { ...falling, executed: 20, weight: 0.5 },
    ];
    expect(named('method', 0, facts)).toEqual(['method', 0, 0.6875]);
    expect(
      named('method', 0, [
        { ...falling, weight: 0 },
        { weight: 1, executed: 5 },
      ]),
    ).toBeNull();
    expect(
      named('method', 1, [
        { ...falling, weight: 0.5 },
        { weight: 0.5, executed: 5 },
      ]),
    ).toBeNull();
  });
});

describe('the other method for Decreciente', () => {
  const falling = { trend: 'decreciente', programmed: 10, executed: 20, baseline: 30 } as const;

  it('is read for the one indicator that it changes', () => {
    expect(
      offered([
        { ...falling, executed: 15, weight: 0.5 },
        { weight: 0.5, executed: 10 },
      ])[0],
    ).toEqual(['method linea-base 0', 0.875]);
  });

  it('is read for each, and for all of them', () => {
    const two = [
      { ...falling, executed: 12.5, weight: 0.5 },
      { ...falling, executed: 16, weight: 0.5 },
    ];
    expect(offered(two).slice(0, 3)).toEqual([
      ['method linea-base 0', 0.75],
      ['method linea-base 1', 0.75],
      ['method linea-base', 0.7875],
    ]);
    expect(offered(two, { decreciente: 'linea-base' }).slice(0, 3)).toEqual([
      ['method inversa 0', 0.75],
      ['method inversa 1', 0.75],
      ['method inversa', 0.7125],
    ]);
  });

  it('may give no figure, or one where there is none', () => {
    const bare = { ...falling, baseline: null, weight: 1 };
    expect(offered([bare])).toEqual([['method linea-base 0', null]]);
    expect(offered([bare], { decreciente: 'linea-base' })).toEqual([['method inversa 0', 0.5]]);
  });
});

describe('the other file', () => {
  const coded = (goalCode: string, facts: object) => indicatorWith({ goalCode, ...facts });
  const read = (
    ours: readonly object[],
    theirs: readonly object[],
    method: Partial<Method> = {},
  ) => {
    const indicators = ours.map((facts, at) => coded(String(2300 + at), { weight: 0.5, ...facts }));
    const records = theirs.map((facts, at) =>
      recordWith({ goalCode: String(2300 + at), ...facts }),
    );
    const plan = planWith([objectiveWith(indicators)]);
    const evaluation = evaluateFacts(plan, [executionWith(records)], method);
    return tell(evaluation.objectives[0] as never, evaluation);
  };

  it('is read by what it programs, executes, and by both', () => {
    expect(
      read(
        [{ programmed: 10, executed: 8 }, { programmed: 10 }],
        [
          { programmed: 8, executed: 4 },
          { programmed: 10, executed: 10 },
        ],
      ),
    ).toEqual([
      ['file programmed matriz 0', 0.7],
      ['file executed matriz 0', 1],
      ['file both matriz 0', 0.9],
    ]);
  });

  it('for each indicator and for all', () => {
    expect(
      read(
        [{ programmed: 20 }, { programmed: 8 }],
        [
          { programmed: 10, executed: 10 },
          { programmed: 10, executed: 5 },
        ],
      ).slice(0, 3),
    ).toEqual([
      ['file programmed matriz 0', 0.5],
      ['file programmed matriz 1', 0.8125],
      ['file programmed matriz', 0.5625],
    ]);
  });

  it('is the export where the matrix was taken', () => {
    expect(
      read(
        [{ programmed: 20 }, { programmed: 10 }],
        [
          { programmed: 10, executed: 10 },
          { programmed: 10, executed: 10 },
        ],
        { programmedFrom: 'matriz' },
      ),
    ).toEqual([['file programmed segplan 0', 1]]);
  });

  it('has no indicator where it says that it is not programmed', () => {
    expect(
      read(
        [{ programmed: markFigure('NP') }, { programmed: 10 }],
        [
          { programmed: 10, executed: 10 },
          { programmed: 10, executed: 5 },
        ],
      ),
    ).toEqual([['file programmed matriz 0', 0.5]]);
  });

  it('programs what counts where it is taken and the other says that it is not programmed', () => {
    const ours = [{ programmed: 10 }, { programmed: 10 }];
    const theirs = [
      { programmed: markFigure('NP'), executed: 10 },
      { programmed: 10, executed: 5 },
    ];
    expect(read(ours, theirs)).toEqual([
      ['file programmed matriz 0', 0.75],
      ['weights-as-written', 0.25],
    ]);
  });

  it('has out what it does not program, though nobody reported it', () => {
    expect(
      read(
        [{ programmed: markFigure('NP') }, { programmed: 10 }],
        [
          { programmed: 10, executed: null },
          { programmed: 10, executed: 5 },
        ],
      )[0],
    ).toEqual(['file programmed matriz 0', 0.5]);
  });

  it('is not the whole of the matrix where what it programs is taken already', () => {
    const ours = [{ programmed: 10, executed: 8 }, { programmed: 10 }];
    const theirs = [
      { programmed: 8, executed: 4 },
      { programmed: 10, executed: 10 },
    ];
    const kinds = read(ours, theirs, { programmedFrom: 'matriz' }).map(([kind]) => kind);
    expect(kinds).toEqual(['file programmed segplan 0', 'file executed matriz 0']);
  });

  it('is not read where it says nothing', () => {
    expect(
      read(
        [{ programmed: null, executed: null }, { programmed: 10 }],
        [
          { programmed: 10, executed: 10 },
          { programmed: 10, executed: 10 },
        ],
      ),
    ).toEqual([]);
  });
});

describe('a law of the other readings', () => {
  const facts = fc.array(
    fc.record({
      trend: fc.constantFrom('constante' as const, 'decreciente' as const, 'suma' as const),
      points: fc.integer({ min: 1, max: 100 }),
      programmed: fc.integer({ min: 20, max: 400 }),
      executed: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constant(null)),
      baseline: fc.integer({ min: 401, max: 900 }),
    }),
    { minLength: 1, maxLength: 6 },
  );

  it('each has the indicators in their places, and gives another figure', () => {
    fc.assert(
      fc.property(facts, (drawn) => {
        const total = drawn.reduce((sum, { points }) => sum + points, 0);
        const made = evaluateObjectiveOf(
          drawn.map(({ points, ...own }) => ({ ...own, weight: points / total })),
        );
        for (const { other, compliance } of readOtherwise(made, RUN)) {
          expect(other.indicators.map(({ indicator }) => indicator)).toEqual(
            made.indicators.map(({ indicator }) => indicator),
          );
          expect(compliance).toBe(other.compliance);
          expect(other.compliance).not.toBe(made.compliance);
        }
      }),
    );
  });

  it('what was not reported left out gives the other end of the range', () => {
    fc.assert(
      fc.property(facts, (drawn) => {
        const total = drawn.reduce((sum, { points }) => sum + points, 0);
        const made = evaluateObjectiveOf(
          drawn.map(({ points, ...own }) => ({ ...own, weight: points / total })),
        );
        const silent = made.indicators.filter(({ status }) => status === 'sin-reporte');
        const left = readOtherwise(made, RUN).find(
          ({ reading, place }) =>
            reading.kind === 'reported-only' && (place === null || silent.length === 1),
        );
        if (left === undefined || left.other.compliance === null) return;
        const { low, high } = made.range as { low: number; high: number };
        const end = made.compliance === low ? high : low;
        expect(Math.abs(left.other.compliance - end)).toBeLessThan(1e-12 * Math.max(1, end));
        const weights = left.other.indicators.flatMap(
          ({ weight }) => numberOf(weight.figure) ?? [],
        );
        expect(weights.length).toBe(made.indicators.length);
      }),
    );
  });
});
