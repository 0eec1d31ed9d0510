import { describe, expect, it } from 'vitest';
import { readOtherwise } from '../../../src/compute/readings/other-readings.ts';
import {
  sayOutcome,
  sayReading,
  writeDifference,
  writeOutcome,
} from '../../../src/report/compute/readings.ts';
import {
  evaluateFacts,
  executionWith,
  indicatorWith,
  objectiveWith,
  planWith,
  recordWith,
} from '../../facts.ts';

it.each([
  [-0.0146, '−1,46 puntos'],
  [0.0000861, '+0,01 puntos'],
  [0.000004, '+0,0004 puntos'],
  [-0.00000012, '−0,00001 puntos'],
  [1e-12, '+0,000000 puntos'],
  [0.5, '+50,00 puntos'],
  [12, '+1.200,00 puntos'],
])('writes a difference of %d with its sign and the decimals it needs', (ratio, text) => {
  expect(writeDifference(ratio)).toBe(text);
});

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
    sayOutcome(one, made),
  ]);

  it('says whose it is and how far it moves the figure', () => {
    expect(said.slice(0, 3)).toEqual([
      [
        'Con lo programado de la matriz en la meta sectorial 10',
        '65,00% (−25,00 puntos)',
        'Con lo programado de la matriz en la meta sectorial 10, el objetivo 1 sería 65,00%: −25,00 puntos.',
      ],
      [
        'Con lo programado de la matriz en la meta sectorial 11',
        '100,00% (+10,00 puntos)',
        'Con lo programado de la matriz en la meta sectorial 11, el objetivo 1 sería 100,00%: +10,00 puntos.',
      ],
      [
        'Con lo programado de la matriz en todos',
        '75,00% (−15,00 puntos)',
        'Con lo programado de la matriz en todos, el objetivo 1 sería 75,00%: −15,00 puntos.',
      ],
    ]);
  });

  it('says so where there would be no figure, or where there is none', () => {
    const bare = { trend: 'decreciente', programmed: 10, executed: 20, weight: 1 } as const;
    const sole = planWith([objectiveWith([indicatorWith(bare)])]);
    const tell = (decreciente: 'inversa' | 'linea-base') => {
      const run = evaluateFacts(sole, [], { decreciente });
      const [own] = run.objectives;
      const [first] = own ? readOtherwise(own, run) : [];
      return own && first ? [writeOutcome(first, own), sayOutcome(first, own)] : [];
    };
    expect(tell('inversa')).toEqual([
      'no tendría cifra (No calculable)',
      'Con el método «línea base» en la meta sectorial 2307, el objetivo 1 no tendría cifra.',
    ]);
    expect(tell('linea-base')).toEqual([
      '50,00%',
      'Con el método «inversa» en la meta sectorial 2307, el objetivo 1 sería 50,00%.',
    ]);
  });
});
