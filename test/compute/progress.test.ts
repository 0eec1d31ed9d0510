import { describe, expect, it } from 'vitest';
import { applyFormula, executedFor, type Operands } from '../../src/compute/progress.ts';
import type { DecreasingMethod } from '../../src/model/trend.ts';
import { TREND_MEANINGS, TRENDS, type Trend } from '../../src/model/trend.ts';

function formulaOf(trend: Trend, method: DecreasingMethod) {
  return (operands: Operands) => applyFormula(TREND_MEANINGS[trend].formula(method), operands);
}

describe.each(['constante', 'creciente', 'suma'] as const)('the progress of a %s', (trend) => {
  it.each([
    ['all of what was programmed', 46, 46, 1],
    ['less than programmed', 100, 25, 0.25],
    ['more than programmed, uncapped', 70.72, 72.5, 1.0251696832579185],
    ['four times what was programmed, uncapped', 1, 4, 4],
    ['nothing of what was programmed', 10, 0, 0],
  ])('is executed ÷ programmed: %s', (_, programmed, executed, progress) => {
    const formula = formulaOf(trend, 'inversa');
    expect(formula({ programmed, executed, baseline: null })).toEqual({
      value: progress,
      note: null,
    });
  });

  it('takes no account of the baseline, under either method', () => {
    for (const method of ['inversa', 'linea-base'] as const) {
      const formula = formulaOf(trend, method);
      const progress = formula({ programmed: 80, executed: 60, baseline: 40 });
      expect(progress).toEqual({ value: 0.75, note: null });
    }
  });
});

describe('the progress of a Decreciente by inversa', () => {
  it.each([
    ['reached the target', 20, 20, 1, null],
    ['did better than the target', 20, 16, 1.25, null],
    ['fell short of the target', 20, 25, 0.8, null],
    ['0 executed of a target of 0 is 100 %', 0, 0, 1, null],
    ['0 executed of a positive target is 100 %, with a note', 20, 0, 1, 'zero-executed'],
    ['something executed of a target of 0 is 0 %, with a note', 0, 5, 0, 'zero-target'],
  ])('is programmed ÷ executed: %s', (_, programmed, executed, value, note) => {
    const progress = formulaOf('decreciente', 'inversa')({ programmed, executed, baseline: null });
    expect(progress).toEqual({ value, note });
  });

  it('takes no account of the baseline', () => {
    const progress = formulaOf(
      'decreciente',
      'inversa',
    )({
      programmed: 20,
      executed: 25,
      baseline: 30,
    });
    expect(progress).toEqual({ value: 0.8, note: null });
  });
});

describe('the progress of a Decreciente by linea-base', () => {
  const formula = formulaOf('decreciente', 'linea-base');

  it.each([
    ['reached the target', 30, 20, 20, 1],
    ['went half of the way', 30, 20, 25, 0.5],
    ['went further than the target', 30, 20, 15, 1.5],
    ['stayed at the baseline', 30, 20, 30, 0],
    ['went back beyond the baseline', 30, 20, 35, -0.5],
    ['reached a target of 0', 30, 0, 0, 1],
    ['went part of the way to a target of 0', 30, 0, 15, 0.5],
  ])('is the way covered from the baseline: %s', (_, baseline, programmed, executed, value) => {
    expect(formula({ programmed, executed, baseline })).toEqual({ value, note: null });
  });

  it('has no binary noise of large figures', () => {
    expect(formula({ programmed: 1000, executed: 1000.05, baseline: 1000.1 }).value).toBe(0.5);
  });

  it('does not exist without a baseline', () => {
    const progress = formula({ programmed: 20, executed: 20, baseline: null });
    expect(progress).toEqual({ value: null, reason: { kind: 'no-baseline' } });
  });

  it.each([
    ['equal to', 20],
    ['below', 15],
  ])('does not exist with a baseline %s the target', (_, baseline) => {
    const progress = formula({ programmed: 20, executed: 20, baseline });
    expect(progress).toEqual({ value: null, reason: { kind: 'baseline-not-above-target' } });
  });
});

describe('the formulas', () => {
  it('are there for every trend and method', () => {
    const methods: readonly DecreasingMethod[] = ['inversa', 'linea-base'];
    const values = TRENDS.flatMap((trend) =>
      methods.map((method) => {
        const formula = formulaOf(trend, method);
        return formula({ programmed: 10, executed: 10, baseline: 20 }).value;
      }),
    );
    expect(values).toEqual(Array(8).fill(1));
  });
});

describe('what has to be executed', () => {
  it.each([
    ['of a Suma', 'suma', 'inversa', 0.75, 60],
    ['of a Decreciente, less for more progress', 'decreciente', 'inversa', 1.25, 64],
    ['of a Decreciente, from its baseline', 'decreciente', 'linea-base', 0.75, 85],
    ['of a Decreciente, the baseline for no progress', 'decreciente', 'linea-base', 0, 100],
  ] as const)('%s', (_, trend, method, progress, executed) => {
    const formula = TREND_MEANINGS[trend].formula(method);
    expect(executedFor(formula, progress, { programmed: 80, baseline: 100 })).toBe(executed);
  });

  it('is nothing for no progress where the target is divided by it', () => {
    const formula = TREND_MEANINGS.decreciente.formula('inversa');
    expect(executedFor(formula, 0, { programmed: 80, baseline: null })).toBeNaN();
  });
});
