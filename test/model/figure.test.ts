import { describe, expect, it } from 'vitest';
import { BLANK, isUnknown, numberFigure, numberOf, sameFigure } from '../../src/model/figure.ts';

const mark = { kind: 'mark', text: 'NP' } as const;

describe('a figure', () => {
  it('is a number or the reason there is none, and none of those is 0', () => {
    expect(numberOf(numberFigure(0))).toBe(0);
    expect([BLANK, mark, { kind: 'unreadable', text: '0' } as const].map(numberOf)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['1 and 1', numberFigure(1), numberFigure(1), true],
    ['1 and 2', numberFigure(1), numberFigure(2), false],
    ['0 and a mark', numberFigure(0), mark, false],
    ['a mark and the same mark of another cell', mark, { ...mark }, true],
    ['15 % and 0.15', numberFigure(0.15, true), numberFigure(0.15), true],
    ['0 and nothing', numberFigure(0), BLANK, false],
    ['nothing and nothing', BLANK, BLANK, true],
    ['a mark and itself', mark, mark, true],
    ['two marks', mark, { kind: 'mark', text: 'ND' } as const, false],
    ['a mark and an unreadable text', mark, { kind: 'unreadable', text: 'NP' } as const, false],
    ['a mark and nothing', mark, BLANK, false],
  ])('%s: the same to a person?', (_, a, b, same) => {
    expect(sameFigure(a, b)).toBe(same);
    expect(sameFigure(b, a)).toBe(same);
  });

  it('is unknown where its cell says something of which nobody knows the number', () => {
    const open = { kind: 'undecided', text: '4', finding: 'PES110', cells: [] } as const;
    expect([{ kind: 'unreadable', text: 'x' } as const, open].map(isUnknown)).toEqual([true, true]);
    expect([numberFigure(1), BLANK, mark].map(isUnknown)).toEqual([false, false, false]);
  });
});
