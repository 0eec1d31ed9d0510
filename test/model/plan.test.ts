import { describe, expect, it } from 'vitest';
import { isProgrammed } from '../../src/model/evaluation.ts';
import { cutoffOf } from '../../src/model/execution.ts';
import { keyText, vigenciaOf } from '../../src/model/plan.ts';
import { evaluateAlone, executionWith, indicatorWith, markFigure, recordWith } from '../facts.ts';

describe('the key of an indicator', () => {
  const key = { goalKind: 'proyecto', goalCode: '3', indicatorCode: '12', entity: null } as const;

  it('tells the same code of two kinds of goal apart', () => {
    expect(keyText(key)).not.toBe(keyText({ ...key, goalKind: 'sectorial' }));
  });

  it('tells a code that is missing from any code', () => {
    expect(keyText({ ...key, indicatorCode: null })).not.toBe(keyText(key));
  });

  it('takes an entity written in two ways for one', () => {
    const entity = 'Secretaría General';
    expect(keyText({ ...key, entity })).toBe(keyText({ ...key, entity: 'SECRETARIA  GENERAL' }));
    expect(keyText({ ...key, entity })).not.toBe(keyText(key));
  });
});

describe('a vigencia of an indicator', () => {
  it('is found by its year', () => {
    const indicator = indicatorWith();
    expect(vigenciaOf(indicator, 2024)).toBe(indicator.vigencias[0]);
    expect(vigenciaOf(indicator, 2025)).toBeNull();
  });

  it('counts as programmed unless its reason says that it is not', () => {
    expect(isProgrammed(evaluateAlone({ programmed: markFigure('NP') }))).toBe(false);
    expect(isProgrammed(evaluateAlone({ executed: null }))).toBe(true);
    expect(isProgrammed(evaluateAlone({ executed: 10 }))).toBe(true);
  });
});

describe('the cutoff of an export', () => {
  it('is the only one it names', () => {
    expect(cutoffOf(executionWith([recordWith()], '2024-12-31'))).toBe('2024-12-31');
    expect(cutoffOf(executionWith([recordWith()], null))).toBeNull();
  });

  it('is none where it names two', () => {
    const execution = executionWith([recordWith()], '2024-12-31');
    const [cutoff] = execution.cutoffs;
    if (!cutoff) throw new Error('no cutoff');
    const cutoffs = [cutoff, { ...cutoff, date: '2024-09-30' }];
    expect(cutoffOf({ ...execution, cutoffs })).toBeNull();
  });
});
