import { describe, expect, it } from 'vitest';
import { type ExportContext, settleRows } from '../../src/compute/record-rows.ts';
import { agrees } from '../../src/compute/row-sums.ts';
import type { RowPart } from '../../src/model/execution.ts';
import type { Trend } from '../../src/model/trend.ts';
import { type Amount, markFigure, recordWith, unreadableFigure } from '../facts.ts';

type Row = Parameters<typeof recordWith>[0] & { readonly part?: Partial<RowPart> };

const CONTEXT: ExportContext = {
  lastCutoff: null,
  quarters: null,
  targetsRise: false,
  areOfPart: false,
};

/** What those rows of one indicator make: the executed figure and how, or the doubt. */
function settle(
  rows: readonly Row[],
  ours: { readonly trend: Trend | null; readonly programmed: number | null },
  context: Partial<ExportContext> = {},
) {
  const records = rows.map(({ part, ...facts }) => ({
    ...recordWith(facts),
    ...(part ? { part: { cutoff: null, order: null, ...part } } : {}),
  }));
  const settled = settleRows(records, ours, { ...CONTEXT, ...context });
  if (!settled.record) return settled.doubt;
  const { executed } = settled.record;
  return [executed.kind === 'number' ? executed.value : executed.kind, settled.rows?.how];
}

const SUMA = { trend: 'suma', programmed: 10 } as const;
const CONSTANTE = { trend: 'constante', programmed: 10 } as const;

describe('rows of several entities', () => {
  const parts = [
    { entity: 'SDM', programmed: 4, executed: 3 },
    { entity: 'IDU', programmed: 6, executed: 5 },
  ];

  it('add up for a Suma whose target they add up to', () => {
    expect(settle(parts, SUMA)).toEqual([8, 'sum']);
  });

  it.each([
    ['is no Suma', CONSTANTE],
    ['has another target', { trend: 'suma', programmed: 12 } as const],
    ['has no target', { trend: 'suma', programmed: null } as const],
  ])('are none of them where the indicator %s', (_, ours) => {
    expect(settle(parts, ours)).toBe('several');
  });
});

describe('rows that nothing tells apart', () => {
  it('are one record where every figure is equal', () => {
    const row = { programmed: 10, executed: 9 };
    expect(settle([row, row], CONSTANTE)).toEqual([9, 'repeated']);
  });

  it('are parts where only together they have the target of the matrix', () => {
    const row = { programmed: 5, executed: 6 };
    expect(settle([row, row], SUMA)).toEqual([12, 'sum']);
    expect(settle([row, row], CONSTANTE)).toBe('parts');
  });

  it('are no one record where entity or quarter differs', () => {
    const row = { programmed: 10, executed: 3 };
    const ofEntities = [
      { ...row, entity: 'IDU' },
      { ...row, entity: 'UMV' },
    ];
    expect(settle(ofEntities, CONSTANTE)).toBe('several');
    const ofQuarters = [1, 2].map((order) => ({ ...row, part: { order } }));
    expect(settle(ofQuarters, SUMA)).toBe('quarters');
  });

  it('are one where both are of one quarter, and not where only one says which it is of', () => {
    const row = { programmed: 10, executed: 9 };
    const ofFourth = { ...row, part: { order: 4 } };
    expect(settle([ofFourth, ofFourth], CONSTANTE)).toEqual([9, 'repeated']);
    expect(settle([ofFourth, row], CONSTANTE)).toBe('several');
  });

  it('are none where one differs, though they add up', () => {
    const rows = [
      { programmed: 4, executed: 3 },
      { programmed: 6, executed: 5 },
    ];
    expect(settle(rows, SUMA)).toBe('several');
  });
});

describe('a row alone', () => {
  it('is the record, whatever it says', () => {
    expect(settle([{ programmed: 3, executed: 9 }], SUMA)).toEqual([9, undefined]);
    expect(settle([{ programmed: null, executed: null }], SUMA)).toEqual(['blank', undefined]);
  });
});

describe('rows that say nothing', () => {
  const silent = { programmed: null, executed: null };

  it('are one record without report', () => {
    expect(settle([silent, silent], SUMA)).toEqual(['blank', 'repeated']);
    expect(settle([silent, { ...silent, entity: 'IDU' }], SUMA)).toEqual(['blank', 'repeated']);
  });

  it('beside one that does leave it the record', () => {
    const row = { programmed: 3, executed: 2 };
    expect(settle([silent, row], SUMA)).toEqual([2, 'repeated']);
    expect(settle([{ programmed: 3, executed: null }, silent], SUMA)).toEqual([
      'blank',
      'repeated',
    ]);
  });
});

describe('rows of equal figures', () => {
  const twice = (row: Row, ours: Parameters<typeof settle>[1] = CONSTANTE) =>
    settle([row, row], ours);

  it('are one where the matrix has no target of its own to hold them against', () => {
    expect(twice({ programmed: 5, executed: 6 }, { trend: 'suma', programmed: null })).toEqual([
      6,
      'repeated',
    ]);
  });

  it('are one where nothing of them is a number to add up', () => {
    expect(twice({ programmed: 5, executed: markFigure('ND') }, SUMA)).toEqual([
      'mark',
      'repeated',
    ]);
  });

  it('have the target of the matrix but for rounding', () => {
    expect(twice({ programmed: 10.05, executed: 6 }, SUMA)).toEqual([6, 'repeated']);
    expect(twice({ programmed: 10.06, executed: 6 }, SUMA)).toBe('parts');
    expect(twice({ programmed: 5.02, executed: 6 }, SUMA)).toEqual([12, 'sum']);
  });

  it('may say twice that nobody reported, but not twice what nobody can read', () => {
    expect(twice({ programmed: 10, executed: markFigure('ND') })).toEqual(['mark', 'repeated']);
    expect(twice({ programmed: 10, executed: unreadableFigure() })).toBe('several');
    expect(
      settle(
        [
          { programmed: 10, executed: markFigure('ND') },
          { programmed: 10, executed: 4 },
        ],
        CONSTANTE,
      ),
    ).toBe('several');
    expect(
      settle(
        [
          { programmed: 10, executed: null },
          { programmed: 10, executed: markFigure('ND') },
        ],
        CONSTANTE,
      ),
    ).toBe('several');
  });

  it('have both figures equal, or they are not of one record', () => {
    const rows = (programmed: number, executed: number) =>
      settle(
        [
          { programmed: 10, executed: 4 },
          { programmed, executed },
        ],
        CONSTANTE,
      );
    expect(rows(10, 5)).toBe('several');
    expect(rows(11, 4)).toBe('several');
  });
});

describe('parts of entities', () => {
  it('are none where two of them are of one, or one names none', () => {
    const part = (entity: string | null, programmed: number) => ({
      entity,
      programmed,
      executed: programmed,
    });
    expect(settle([part('SDM', 4), part('IDU', 3), part('IDU', 3)], SUMA)).toBe('several');
    expect(settle([part('SDM', 4), part(null, 6)], SUMA)).toBe('several');
    expect(settle([part('SDM', 4), part('IDU', 6)], SUMA)).toEqual([10, 'sum']);
  });

  it('add up what was reported, and not what cannot be added', () => {
    const parts = (executed: Amount, programmed: Amount = 6) =>
      settle(
        [
          { entity: 'SDM', programmed: 4, executed: 3 },
          { entity: 'IDU', programmed, executed },
        ],
        SUMA,
      );
    expect(parts(null)).toEqual([3, 'sum']);
    expect(parts(markFigure('ND'))).toBe('several');
    expect(parts(5, markFigure('NP'))).toBe('several');
    expect(parts(5, null)).toBe('several');
  });

  it('of no trend add up to nothing', () => {
    const rows = [
      { entity: 'SDM', programmed: 4, executed: 3 },
      { entity: 'IDU', programmed: 6, executed: 5 },
    ];
    expect(settle(rows, { trend: null, programmed: 10 })).toBe('several');
  });
});

describe('rows of several cutoffs', () => {
  it('are not taken for cutoffs where one row has none, or all have the same', () => {
    const at = (cutoff: string | null, executed: number) => ({
      programmed: 10,
      executed,
      part: { cutoff },
    });
    const last = { lastCutoff: '2024-12-31' };
    expect(settle([at('2024-06-30', 4), at(null, 9)], CONSTANTE, last)).toBe('several');
    expect(settle([at('2024-12-31', 4), at('2024-12-31', 9)], CONSTANTE, last)).toBe('several');
    expect(settle([at('2024-06-30', 4), at('2024-12-31', 9)], CONSTANTE, last)).toEqual([
      9,
      'latest',
    ]);
    expect(settle([at('2024-06-30', 4), at('2024-12-31', 9)], CONSTANTE)).toBe('several');
  });

  it('are none where all of them are of later than anything executed', () => {
    const rows = ['2024-09-30', '2024-12-31'].map((cutoff, at) => ({
      programmed: 10,
      executed: at + 1,
      part: { cutoff },
    }));
    expect(settle(rows, CONSTANTE, { lastCutoff: '2024-06-30' })).toBe('several');
    const silent = rows.map((row) => ({ ...row, executed: null }));
    expect(settle(silent, CONSTANTE, { lastCutoff: '2024-06-30' })).toEqual(['blank', 'repeated']);
  });

  it('of which two are the latest are settled between those', () => {
    const rows = [
      { programmed: 10, executed: 5, part: { cutoff: '2024-06-30' } },
      { programmed: 4, executed: 3, entity: 'SDM', part: { cutoff: '2024-12-31' } },
      { programmed: 6, executed: 5, entity: 'IDU', part: { cutoff: '2024-12-31' } },
    ];
    expect(settle(rows, SUMA, { lastCutoff: '2024-12-31' })).toEqual([8, 'latest']);
  });

  const rows = [
    { programmed: 10, executed: 5, part: { cutoff: '2024-06-30' } },
    { programmed: 10, executed: 9, part: { cutoff: '2024-09-30' } },
    { programmed: 10, executed: null, part: { cutoff: '2024-12-31' } },
  ];

  it('are the latest with something executed in the export', () => {
    expect(settle(rows, CONSTANTE, { lastCutoff: '2024-09-30' })).toEqual([9, 'latest']);
  });

  it('are the latest even where it has no report and others have', () => {
    expect(settle(rows, CONSTANTE, { lastCutoff: '2024-12-31' })).toEqual(['blank', 'latest']);
  });
});

describe('rows of several quarters', () => {
  const quarters = (values: readonly (number | null)[], targets: readonly number[] = []) =>
    values.map((executed, at) => ({
      programmed: targets[at] ?? 10,
      executed,
      part: { order: at + 1 },
    }));

  it('are the last with a report where they accumulate', () => {
    const rows = quarters([2, 5, 9, null]);
    expect(settle(rows, SUMA, { quarters: 'accumulated' })).toEqual([9, 'latest']);
  });

  it('add up for a Suma where they are parts of the year', () => {
    expect(settle(quarters([2, 5, 1]), SUMA, { quarters: 'parts' })).toEqual([8, 'sum']);
    expect(settle(quarters([2, 5], [4, 6]), SUMA)).toEqual([7, 'sum']);
  });

  it('of a level are the last, whatever the others are', () => {
    const ours = { trend: 'creciente', programmed: 10 } as const;
    expect(settle(quarters([2, 5, 9]), ours)).toEqual([9, 'latest']);
  });

  it('are none where one is missing and each has its own target', () => {
    expect(settle(quarters([3, 2, 1], [2.5, 2.5, 2.5]), SUMA)).toBe('quarters');
  });

  it('are none where two are of one quarter, or one names none', () => {
    const [first, second] = quarters([2, 5]);
    if (!first || !second) throw new Error('There are two quarters');
    const context = { quarters: 'accumulated' } as const;
    expect(settle([first, second], SUMA, context)).toEqual([5, 'latest']);
    expect(settle([first, second, { ...second, executed: 6 }], SUMA, context)).toBe('quarters');
    expect(settle([first, { ...second, part: {} }], SUMA, context)).toBe('several');
  });

  it('of a level are the last only where the target is that of the year', () => {
    const ours = { trend: 'creciente', programmed: 10 } as const;
    expect(settle(quarters([2, 5, 9], [3, 6, 10]), ours)).toEqual([9, 'latest']);
    expect(settle(quarters([2, 5, 9], [3, 6, 12]), ours)).toBe('quarters');
    expect(settle(quarters([2, 5, 9], [12, 12, 12]), ours)).toBe('quarters');
    const open = { ...ours, programmed: null };
    expect(settle(quarters([2, 5, 9], [12, 12, 12]), open)).toEqual([9, 'latest']);
    expect(settle(quarters([2, 5, 9], [3, 6, 12]), open)).toBe('quarters');
  });

  it('of a level that nobody reported are none where each has its own target', () => {
    const ours = { trend: 'creciente', programmed: 10 } as const;
    expect(settle(quarters([null, null], [4, 10]), ours)).toBe('quarters');
  });

  it('are without report where nobody has any, in marks or in blanks', () => {
    const rows = [1, 2].map((order) => ({
      programmed: 10,
      executed: markFigure('ND'),
      part: { order },
    }));
    expect(settle(rows, CONSTANTE)).toEqual(['mark', 'latest']);
    const blank = [1, 2].map((order) => ({ programmed: 10, part: { order } }));
    const last = { programmed: 10, executed: markFigure('ND'), part: { order: 3 } };
    expect(settle([...blank, last], CONSTANTE)).toEqual(['mark', 'latest']);
  });

  it('of which one cannot be read add up to nothing, and are the last though it is that one', () => {
    for (const values of [
      [null, null],
      [5, null],
    ]) {
      const [first, second] = quarters(values);
      const rows = [{ ...first }, { ...second, executed: unreadableFigure() }];
      expect(settle(rows, SUMA, { quarters: 'parts' })).toBe('quarters');
      expect(settle(rows, SUMA, { quarters: 'accumulated' })).toEqual(['unreadable', 'latest']);
    }
  });

  it('of a target of 0 are none to add up by it', () => {
    const ours = { trend: 'suma', programmed: 0 } as const;
    const rows = quarters([2, 5], [0, 0]);
    expect(settle(rows, ours, { quarters: 'accumulated' })).toEqual([5, 'latest']);
  });

  it('of no trend are taken as those of the export', () => {
    const ours = { trend: null, programmed: 10 };
    expect(settle(quarters([2, 5]), ours, { quarters: 'accumulated' })).toEqual([5, 'latest']);
    expect(settle(quarters([2, 5]), ours, { quarters: 'parts' })).toBe('quarters');
  });

  it('with no target at all are of the year', () => {
    const rows = [2, 5].map((executed, at) => ({
      programmed: null,
      executed,
      part: { order: at + 1 },
    }));
    expect(settle(rows, SUMA, { quarters: 'accumulated' })).toEqual([5, 'latest']);
  });

  it('are taken in their order, however the rows are sorted', () => {
    const rows = quarters([2, 5, 9]).toReversed();
    expect(settle(rows, SUMA, { quarters: 'accumulated' })).toEqual([9, 'latest']);
  });

  it('are none where nothing shows whether they add up', () => {
    expect(settle(quarters([2, 5]), SUMA)).toBe('quarters');
    expect(settle(quarters([2, 5]), CONSTANTE, { quarters: 'parts' })).toBe('quarters');
  });

  it('are without report where none of them has one, whatever they would be', () => {
    expect(settle(quarters([null, null, null]), CONSTANTE)).toEqual(['blank', 'latest']);
    expect(settle(quarters([null, null], [4, 7]), CONSTANTE)).toBe('quarters');
  });
});

describe('two targets agree', () => {
  it('within half a point in a hundred, to the digits that Excel shows', () => {
    expect(agrees(200.5, 200)).toBe(true);
    expect(agrees(201.1, 200)).toBe(false);
    // In doubles, 201.603 − 200.6 is more than 1.003.
    expect(agrees(201.603, 200.6)).toBe(true);
  });

  it('not with none, though it is 0', () => {
    expect([agrees(0, null), agrees(null, 0), agrees(0, 0)]).toEqual([false, false, true]);
  });
});

describe('rows that a column nobody reads tells apart', () => {
  const part = (label: string | null, programmed: number, executed: Amount) => ({
    programmed,
    executed,
    part: label === null ? {} : { label },
  });

  it('add up for a Suma whose target they add up to exactly', () => {
    expect(settle([part('Bosa', 4, 3), part('Suba', 6, 7)], SUMA)).toEqual([10, 'sum']);
    expect(settle([part('Bosa', 4, 3), part('Suba', 6.01, 7)], SUMA)).toBe('several');
    expect(settle([part('Bosa', 4, 3), part('Suba', 6, 7)], CONSTANTE)).toBe('several');
  });

  it('are no parts where one has no label, no target, or the report of all of them', () => {
    expect(settle([part('Bosa', 4, 3), part(null, 6, 7)], SUMA)).toBe('several');
    expect(settle([part('Bosa', 0, 3), part('Suba', 10, 7)], SUMA)).toBe('several');
    expect(settle([part('Bosa', 4, 9), part('Suba', 6, 9)], SUMA)).toBe('several');
  });

  it('are the total among them, where the others add up to both of its figures', () => {
    const rows = [part('Suba', 4, 3), part('Distrito', 10, 9), part('Bosa', 6, 6)];
    expect(settle(rows, CONSTANTE)).toEqual([9, 'total']);
    expect(settle([...rows.slice(0, 2), part('Bosa', 6, 5)], CONSTANTE)).toBe('several');
    expect(settle(rows, { ...SUMA, programmed: 20 })).not.toEqual([9, 'total']);
  });
});

describe('rows that say whether they are in force', () => {
  const row = (standing: 'in-force' | 'superseded', programmed: number, executed: Amount) => ({
    programmed,
    executed,
    part: { standing },
  });

  it('count where they say so', () => {
    const rows = [row('superseded', 12, 5), row('in-force', 10, 9)];
    expect(settle(rows, CONSTANTE)).toEqual([9, 'in-force']);
    expect(settle(rows.toReversed(), CONSTANTE)).toEqual([9, 'in-force']);
  });

  it('are doubtful where only the others were reported, or it takes them all to have the target', () => {
    expect(settle([row('superseded', 12, 5), row('in-force', 10, null)], CONSTANTE)).toBe(
      'several',
    );
    expect(settle([row('superseded', 4, 5), row('in-force', 6, 5)], SUMA)).toBe('several');
    expect(settle([row('in-force', 10, 9), row('in-force', 10, 8)], SUMA)).toBe('several');
  });
});
