import { describe, expect, it } from 'vitest';
import { readOtherwise } from '../../../src/compute/readings/other-readings.ts';
import { sayReading, writeOutcome } from '../../../src/report/compute/readings.ts';
import {
  evaluateFacts,
  executionWith,
  indicatorWith,
  objectiveWith,
  planWith,
  recordWith,
} from '../../facts.ts';

describe('a reading in words', () => {
  const plan = planWith([
    objectiveWith([
      indicatorWith({ goalCode: '10', weight: 0.5, programmed: 20, executed: 9 }),
      indicatorWith({ goalCode: '11', weight: 0.5, programmed: 8, executed: 9 }),
    ]),
  ]);
  const report = executionWith([
    recordWith({ goalCode: '10', programmed: 10, executed: 10 }),
    recordWith({ goalCode: '11', programmed: 10, executed: 8 }),
  ]);
  const evaluation = evaluateFacts(plan, [report]);
  const [made] = evaluation.objectives;
  if (!made) throw new Error('The plan has an objective');
  const said = readOtherwise(made, evaluation).map((one) => [
    sayReading(one, made),
    writeOutcome(one, made),
  ]);

  it('says whose it is and how far it moves the figure', () => {
    expect(said.slice(0, 3)).toEqual([
      ['Con lo programado de la matriz en la meta sectorial 10', '65,00% (−25,00 puntos)'],
      ['Con lo programado de la matriz en la meta sectorial 11', '100,00% (+10,00 puntos)'],
      ['Con lo programado de la matriz en todos', '75,00% (−15,00 puntos)'],
    ]);
  });

  it('says so where there would be no figure, or where there is none', () => {
    const bare = { trend: 'decreciente', programmed: 10, executed: 20, weight: 1 } as const;
    const sole = planWith([objectiveWith([indicatorWith(bare)])]);
    const tell = (decreciente: 'inversa' | 'linea-base') => {
      const run = evaluateFacts(sole, [], { decreciente });
      const [own] = run.objectives;
      const [first] = own ? readOtherwise(own, run) : [];
      return own && first ? writeOutcome(first, own) : null;
    };
    expect(tell('inversa')).toBe('no tendría cifra (No calculable)');
    expect(tell('linea-base')).toBe('50,00%');
  });
});
