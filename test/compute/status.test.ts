import { describe, expect, it } from 'vitest';
import { evaluateAlone, evaluateFacts, indicatorWith, objectiveWith, planWith } from '../facts.ts';

describe('the status', () => {
  it.each([
    ['cumplida at the target', 10, 10, '2024-12-31', 'cumplida'],
    ['cumplida above the target', 10, 11, '2024-06-30', 'cumplida'],
    ['en ejecución below it, before the year ends', 10, 9, '2024-12-30', 'en-ejecucion'],
    ['no cumplida below it, on the last day', 10, 9, '2024-12-31', 'no-cumplida'],
    ['no cumplida below it, the year after', 10, 9, '2025-02-15', 'no-cumplida'],
    ['not cumplida by a rounded 100,00 %', 100000, 99999.9, '2024-12-31', 'no-cumplida'],
    ['no cumplida with nothing executed', 10, 0, '2024-12-31', 'no-cumplida'],
  ])('is %s', (_, programmed, executed, cutoff, status) => {
    expect(evaluateAlone({ programmed, executed }, [], { cutoff }).status).toBe(status);
  });

  it.each([
    ['at the target', 10, 'cumplida'],
    ['below it', 9, 'cumplida'],
    ['above it', 11, 'no-cumplida'],
  ])('of a Decreciente %s is told by its figures, not by its percentage', (_, executed, status) => {
    for (const decreciente of ['inversa', 'linea-base'] as const) {
      const facts = { trend: 'decreciente', programmed: 10, executed, baseline: 20 } as const;
      expect(evaluateAlone(facts, [], { decreciente }).status).toBe(status);
    }
  });

  it('of a Decreciente with a target of 0 and something executed is No cumplida', () => {
    const facts = { trend: 'decreciente', programmed: 0, executed: 1 } as const;
    expect(evaluateAlone(facts)).toMatchObject({ progress: 0, status: 'no-cumplida' });
  });

  it('stays En ejecución where no file gives a cutoff', () => {
    const plan = planWith([objectiveWith([indicatorWith({ executed: 9 })])]);
    const { cutoff, objectives } = evaluateFacts(plan);
    expect([cutoff, objectives[0]?.indicators[0]?.status]).toEqual([null, 'en-ejecucion']);
  });
});
