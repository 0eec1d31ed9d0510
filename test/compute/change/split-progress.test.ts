/** What moved the progress of an indicator: its figures, their file, or the rule they are read by. */

import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compute/change/compare.ts';
import type { ComparedEvaluation, ComparedIndicator } from '../../../src/model/comparison.ts';
import type { Method } from '../../../src/model/evaluation.ts';
import { BLANK } from '../../../src/model/figure.ts';
import { evaluateObjectives, type Facts, keepWith, ONE, TWO, tellParts } from './versions.ts';

/** The plan of that indicator alone, where Decreciente is measured from its baseline. */
function evaluateOne(
  facts: Facts,
  choices: Partial<Method> = {},
  records: Parameters<typeof evaluateObjectives>[2] = [],
): ComparedEvaluation {
  const method = { decreciente: 'linea-base', ...choices } as const;
  return evaluateObjectives([[{ ...ONE, weight: 1, ...facts }]], method, records);
}

/** The parts of the change of an indicator that is alone, by cause. */
function partsOf(before: Facts, after: Facts): readonly string[] {
  return tellParts(compare(evaluateOne(before), evaluateOne(after)));
}

const FALL = { trend: 'decreciente', baseline: 20, programmed: 10, executed: 12 } as const;

describe('the progress from a baseline', () => {
  it('moves with it alone', () => {
    expect(partsOf(FALL, { ...FALL, baseline: 30 })).toEqual(['2301 baseline 0.1']);
  });

  it('is parted over every order of its three figures', () => {
    // (20 − 12) ÷ (20 − 10) is 0.8 and (25 − 9) ÷ (25 − 5) is 0.8: what one takes another gives.
    expect(partsOf(FALL, { ...FALL, baseline: 25, programmed: 5, executed: 9 })).toEqual([
      '2301 programmed -0.275',
      '2301 executed 0.216666666666667',
      '2301 baseline 0.058333333333333',
    ]);
  });

  it('is not parted where some order puts the baseline under the target', () => {
    // (20 − 12) ÷ (20 − 10) is 0.8, (8 − 6.8) ÷ (8 − 5) is 0.4, and 8 is under the target of 10.
    expect(partsOf(FALL, { ...FALL, baseline: 8, programmed: 5, executed: 6.8 })).toEqual([
      '2301 figures -0.4',
    ]);
  });
});

describe('another trend', () => {
  it('is parted from the figures that changed with it', () => {
    // 10 ÷ 8 is 0.8 as a growth and 1.25 as a fall; 16 gives 1.6 and 0.625.
    const before = evaluateOne({ executed: 8 });
    const after = evaluateOne({ trend: 'decreciente', executed: 16 }, { decreciente: 'inversa' });
    expect(tellParts(compare(before, after))).toEqual([
      '2301 trend -0.2625',
      '2301 executed 0.0875',
    ]);
  });

  it('is the whole where the figures cannot be read by it', () => {
    // A target of 0 is one of a fall, and no growth is measured against it.
    const before = evaluateOne({ trend: 'decreciente', programmed: 0, executed: 5, baseline: 10 });
    expect(tellParts(compare(before, evaluateOne({ executed: 10 })))).toEqual(['2301 trend 0.5']);
  });
});

describe('figures far from 100 %', () => {
  it('are parted where nothing had been done', () => {
    expect(partsOf({ programmed: 3, executed: 0 }, { programmed: 11, executed: 7 })).toEqual([
      '2301 executed 1.48484848484848',
      '2301 programmed -0.848484848484849',
    ]);
  });

  it('are parted where hundreds of times the target was done', () => {
    expect(partsOf({ programmed: 7, executed: 300 }, { programmed: 3, executed: 1300 })).toEqual([
      '2301 executed 238.095238095238',
      '2301 programmed 152.380952380952',
    ]);
  });
});

describe('what a document keeps', () => {
  const evaluation = evaluateOne({});
  const own = evaluation.objectives[0]?.indicators[0] as ComparedIndicator;
  const other = { trend: 'decreciente', executed: 20 } as const;
  const after = evaluateOne(other, { decreciente: 'inversa' });

  it.each<[string, Partial<ComparedIndicator>]>([
    ['its trend', { indicator: { ...own.indicator, trend: null } }],
    ['what was programmed', { programmed: { figure: BLANK, at: null } }],
    ['what was executed', { executed: { figure: BLANK, at: null } }],
  ])('without %s is parted by nothing', (_, said) => {
    const kept = keepWith(evaluation, () => said);
    expect(tellParts(compare(kept, after))).toEqual(['2301 figures -0.5']);
    expect(tellParts(compare(after, kept))).toEqual(['2301 figures 0.5']);
  });

  it('counts where it has both a share and a progress', () => {
    for (const said of [{ effectiveWeight: null }, { progress: null }]) {
      const whole = evaluateObjectives([[ONE, TWO]]);
      const kept = keepWith(whole, () => said, 0.5);
      expect(tellParts(compare(kept, whole))).toEqual([
        '2301 entered 0.1875',
        '2302 entered -0.0625',
      ]);
      expect(tellParts(compare(whole, kept))).toEqual(['2301 left -0.1875', '2302 left 0.0625']);
    }
  });
});

describe('the file of a figure', () => {
  const segplan = { origins: { programmed: 'segplan', executed: 'segplan' } } as const;
  const record = { goalCode: '2301', names: { goal: ONE.goal, indicator: ONE.name } };

  /** The causes where what is said of before and of after is where their figures come from. */
  function causesOf(
    first: Partial<ComparedIndicator>,
    last: Partial<ComparedIndicator>,
    records: Parameters<typeof evaluateObjectives>[2] = [],
  ): readonly string[] {
    const before = evaluateOne({}, {}, records);
    const after = evaluateOne({ programmed: 20, executed: 15 });
    const [own, other] = [keepWith(before, () => first), keepWith(after, () => last)];
    return compare(own, other).objectives.flatMap(({ parts }) => parts.map(({ cause }) => cause));
  }

  it('is a cause of its own where a document says that it is another', () => {
    const other = { origins: { ...segplan.origins, programmed: 'matriz' } } as const;
    expect(causesOf(segplan, other)).toEqual(['programmed-source', 'executed']);
    expect(causesOf(other, segplan)).toEqual(['programmed-source', 'executed']);
  });

  it('is none where one side does not say it', () => {
    const untold = { origins: { programmed: null, executed: null } };
    expect(causesOf(segplan, untold)).toEqual(['programmed', 'executed']);
    expect(causesOf(untold, segplan)).toEqual(['programmed', 'executed']);
  });

  it('is the same in a document and in the workbooks it was made of', () => {
    const matriz = { origins: { programmed: 'matriz', executed: null } } as const;
    expect(causesOf(matriz, {})).toEqual(['programmed', 'executed']);
    expect(causesOf({}, segplan, [{ ...record, programmed: 10, executed: 10 }])).toEqual([
      'programmed',
      'executed',
    ]);
  });

  it('is another where matrix and export are sheets of one workbook', () => {
    const [before, after] = (['segplan', 'matriz'] as const).map((programmedFrom) =>
      keepWith(
        evaluateOne({}, { programmedFrom }, [{ ...record, programmed: 20, executed: 10 }]),
        ({ record: own, programmed: { figure, at } }) => ({
          record: own ? { source: { ...own.source, file: 'matriz.xlsx' } } : null,
          programmed: { figure, at: at && { ...at, file: 'matriz.xlsx' } },
        }),
      ),
    );
    if (!before || !after) throw new Error('There are two choices');
    expect(tellParts(compare(before, after))).toEqual(['2301 programmed-source 0.5']);
  });
});
