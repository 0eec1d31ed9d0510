/** What changed between two evaluations, and the causes that are no formula of their own. */

import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compute/change/compare.ts';
import {
  evaluateObjectives,
  type Facts,
  keepWith,
  ONE,
  renameObjectives,
  TWO,
  tellChanges,
  tellParts,
} from './versions.ts';

describe('what changed', () => {
  it('tells each figure that is another', () => {
    const before = evaluateObjectives([[ONE, TWO]]);
    const after = evaluateObjectives([
      [
        { ...ONE, weight: 0.4, trend: 'suma', executed: 8 },
        { ...TWO, weight: 0.6, programmed: 20, baseline: 3 },
      ],
    ]);
    expect(tellChanges(compare(before, after))).toEqual([
      'retrended 2301 → 2301',
      'reweighted 2301 → 2301',
      'executed 2301 → 2301',
      'reweighted 2302 → 2302',
      'retargeted 2302 → 2302',
      'baseline 2302 → 2302',
    ]);
  });

  it('tells what came, what went and what is under another objective', () => {
    const three = { ...ONE, goalCode: '2303', goal: 'Sembrar árboles', name: 'Árboles sembrados' };
    const before = evaluateObjectives([[ONE, TWO], [three]]);
    const after = evaluateObjectives([[ONE], [TWO]]);
    expect(tellChanges(compare(before, after))).toEqual(['moved 2302 → 2302', 'removed 2303 → —']);
  });

  it('takes one of the same names under another code for renumbered', () => {
    const before = evaluateObjectives([[ONE, TWO]]);
    const after = evaluateObjectives([[ONE, { ...TWO, goalCode: '2399' }]]);
    const comparison = compare(before, after);
    expect(tellChanges(comparison)).toEqual(['renumbered 2302 → 2399']);
    expect(tellParts(comparison)).toEqual([]);
  });

  it('only says which it may be where its names are no more than alike', () => {
    const before = evaluateObjectives([[ONE, TWO]]);
    const renamed = { ...TWO, goalCode: '2399', goal: 'Dotar escuelas rurales' };
    const comparison = compare(before, evaluateObjectives([[ONE, renamed]]));
    expect(tellChanges(comparison)).toEqual([
      'added — → 2399 (¿2302?)',
      'removed 2302 → — (¿2399?)',
    ]);
    expect(tellParts(comparison)).toEqual(['2399 entered -0.125', '2302 left 0.125']);
  });

  it('does not take equal codes of few digits and other names for one indicator', () => {
    const before = evaluateObjectives([[{ ...ONE, goalCode: '1', weight: 1 }]]);
    const after = evaluateObjectives([[{ ...TWO, goalCode: '1', weight: 1 }]]);
    expect(tellChanges(compare(before, after))).toEqual(['added — → 1', 'removed 1 → —']);
  });

  it('takes a kind that one side does not write for the same', () => {
    const before = evaluateObjectives([[{ ...ONE, goalKind: null, weight: 1 }]]);
    const after = evaluateObjectives([[{ ...ONE, weight: 1 }]]);
    expect(tellChanges(compare(before, after))).toEqual([]);
  });

  it('does not take for the same one of another kind, or of another entity', () => {
    const pair = (own: Facts, other: Facts) =>
      tellChanges(
        compare(
          evaluateObjectives([[{ ...ONE, weight: 1, ...own }]]),
          evaluateObjectives([[{ ...ONE, weight: 1, ...other }]]),
        ),
      );
    const apart = ['added — → 2301', 'removed 2301 → —'];
    expect(pair({ goalKind: 'proyecto' }, { goalKind: 'sectorial' })).toEqual(apart);
    expect(pair({ entity: 'Secretaría de Movilidad' }, { entity: 'Jardín Botánico' })).toEqual(
      apart,
    );
    expect(pair({ entity: 'Jardín Botánico' }, { entity: 'JARDIN BOTANICO' })).toEqual([]);
    expect(pair({ entity: 'Jardín Botánico' }, { entity: null })).toEqual([]);
    expect(pair({ entity: null }, { entity: 'Jardín Botánico' })).toEqual([]);
    expect(pair({}, { goalKind: null })).toEqual([]);
  });

  it('pairs by names those that have no code, and where the goal alone has one', () => {
    const bare = { goalCode: null, indicatorCode: null };
    const before = evaluateObjectives([
      [
        { ...ONE, ...bare },
        { ...TWO, ...bare },
      ],
    ]);
    const after = evaluateObjectives([
      [
        { ...TWO, ...bare },
        { ...ONE, ...bare, executed: 8 },
      ],
    ]);
    expect(tellChanges(compare(before, after))).toEqual(['executed — → —']);
    const ofGoal = { indicatorCode: null, name: null };
    const strategic = (facts: Facts) =>
      evaluateObjectives([[{ ...ONE, ...ofGoal, ...facts, weight: 1 }]]);
    expect(tellChanges(compare(strategic({}), strategic({ goalCode: '78' })))).toEqual([
      'renumbered 2301 → 78',
    ]);
  });

  it('pairs within an objective before it looks in others', () => {
    const twice = evaluateObjectives([[{ ...ONE, weight: 1 }], [{ ...ONE, weight: 1 }]]);
    expect(tellChanges(compare(twice, twice))).toEqual([]);
    const moved = evaluateObjectives([
      [{ ...ONE, weight: 1, executed: 7 }],
      [{ ...ONE, weight: 1, executed: 3 }],
    ]);
    expect(tellChanges(compare(twice, moved))).toEqual([
      'executed 2301 → 2301',
      'executed 2301 → 2301',
    ]);
  });

  it('says nothing of which it may be where two are as alike', () => {
    const before = evaluateObjectives([[ONE, TWO]]);
    const renamed = { ...TWO, weight: 0.25, goal: 'Dotar escuelas rurales' };
    const after = evaluateObjectives([
      [ONE, { ...renamed, goalCode: '2398' }, { ...renamed, goalCode: '2399' }],
    ]);
    expect(tellChanges(compare(before, after))).toEqual([
      'added — → 2398',
      'added — → 2399',
      'removed 2302 → —',
    ]);
  });

  it('says the most alike of several, and only where that one has none more alike', () => {
    const before = evaluateObjectives([[ONE, TWO]]);
    const near = { ...TWO, weight: 0.25, goal: 'Dotar escuelas rurales' };
    const far = { ...TWO, weight: 0.25, name: 'Escuelas rurales dotadas con equipos' };
    const after = evaluateObjectives([
      [ONE, { ...far, goal: 'Dotar colegios', goalCode: '2397' }, { ...near, goalCode: '2399' }],
    ]);
    expect(tellChanges(compare(before, after))).toEqual([
      'added — → 2397',
      'added — → 2399 (¿2302?)',
      'removed 2302 → — (¿2399?)',
    ]);
  });

  it('does not call renumbered what only one side gives a code', () => {
    const before = evaluateObjectives([[{ ...ONE, weight: 1, indicatorCode: null }]]);
    const after = evaluateObjectives([[{ ...ONE, weight: 1 }]]);
    expect(tellChanges(compare(before, after))).toEqual([]);
    expect(tellChanges(compare(after, before))).toEqual([]);
  });

  it('pairs an objective without a name with itself', () => {
    const before = evaluateObjectives([[ONE, TWO]]);
    const unnamed = renameObjectives(before, [{ name: '', unnamed: true }]);
    const { objectives, changes } = compare(unnamed, unnamed);
    expect(objectives.map(({ before: own, after }) => [own !== null, after !== null])).toEqual([
      [true, true],
    ]);
    expect(changes).toEqual([]);
  });

  it('pairs objectives that change their names by their numbers', () => {
    const before = evaluateObjectives([[ONE], [TWO]]);
    const renamed = renameObjectives(before, [{ name: 'Con otro A' }, { name: 'Con otro B' }]);
    expect(tellChanges(compare(before, renamed))).toEqual([]);
    expect(compare(before, renamed).objectives).toHaveLength(2);
  });

  it('pairs by number and name those that share each with another', () => {
    const axes = ['Movilidad', 'Ambiente'].flatMap((name) =>
      [1, 2].map((number) => ({ name, number })),
    );
    const facts = axes.map((_, at) => [{ ...ONE, weight: 1, goalCode: `230${at}`, executed: at }]);
    const plan = renameObjectives(evaluateObjectives(facts), axes);
    const { objectives } = compare(plan, plan);
    expect(objectives.map(({ change }) => change)).toEqual([0, 0, 0, 0]);
  });

  it('pairs objectives that change their numbers by their names', () => {
    const before = evaluateObjectives([[ONE, TWO]]);
    const { objectives, changes } = compare(before, renameObjectives(before, [{ number: 7 }]));
    expect(objectives.map(({ change }) => change)).toEqual([0]);
    expect(changes).toEqual([]);
  });
});

describe('what moved the figure', () => {
  it('splits a change of weight, of target and of execution', () => {
    const before = evaluateObjectives([[ONE, TWO]]);
    const after = evaluateObjectives([
      [
        { ...ONE, weight: 0.4 },
        { ...TWO, weight: 0.6, programmed: 20, executed: 20 },
      ],
    ]);
    const comparison = compare(before, after);
    expect(comparison.objectives[0]?.change).toBe(0.25);
    expect(tellParts(comparison)).toEqual([
      '2302 executed 0.61875',
      '2302 programmed -0.34375',
      '2301 weight -0.0125',
      '2302 weight -0.0125',
    ]);
  });

  it('gives what begins and ceases to be reported a line of its own', () => {
    const before = evaluateObjectives([[ONE, { ...TWO, executed: null }]]);
    const after = evaluateObjectives([[ONE, TWO]]);
    expect(tellParts(compare(before, after))).toEqual(['2302 report 0.25']);
  });

  it('tells another file from another figure of the same', () => {
    const record = { goalCode: '2302', programmed: 20, executed: 5 };
    const choices = [[{ programmedFrom: 'segplan' }], [{ programmedFrom: 'matriz' }]] as const;
    const [before, after] = choices.map(([choice]) =>
      evaluateObjectives([[ONE, TWO]], choice, [
        { ...record, names: { goal: TWO.goal, indicator: TWO.name } },
      ]),
    );
    if (!before || !after) throw new Error('There are two choices');
    expect(tellParts(compare(before, after))).toEqual(['2302 programmed-source 0.125']);
  });

  it('tells another method from other figures', () => {
    const fall = { ...ONE, weight: 1, trend: 'decreciente', baseline: 20, executed: 12 } as const;
    const before = evaluateObjectives([[fall]], { decreciente: 'inversa' });
    const after = evaluateObjectives([[fall]], { decreciente: 'linea-base' });
    expect(tellParts(compare(before, after))).toEqual(['2301 method -0.033333333333333']);
  });

  it('tells another trend from other figures', () => {
    const before = evaluateObjectives([[{ ...ONE, weight: 1, programmed: 10, executed: 8 }]]);
    const after = evaluateObjectives([
      [{ ...ONE, weight: 1, programmed: 10, executed: 8, trend: 'decreciente' }],
    ]);
    expect(tellParts(compare(before, after))).toEqual(['2301 trend 0.45']);
  });

  it('tells a convention, which stands for the quotient on one side', () => {
    const fall = { ...ONE, weight: 1, trend: 'decreciente', programmed: 10 } as const;
    const before = evaluateObjectives([[{ ...fall, executed: 20 }]]);
    const after = evaluateObjectives([[{ ...fall, executed: 0 }]]);
    expect(tellParts(compare(before, after))).toEqual(['2301 convention 0.5']);
  });

  it('gives a figure that its own numbers do not give a line of its own', () => {
    const before = evaluateObjectives([[{ ...ONE, weight: 1 }]]);
    const kept = (progress: number) => keepWith(before, () => ({ progress }), progress);
    expect(tellParts(compare(before, kept(0.75)))).toEqual(['2301 figures -0.25']);
    expect(tellParts(compare(kept(0.75), before))).toEqual(['2301 figures 0.25']);
  });

  it('shows no binary noise of an objective far above 100 %', () => {
    // 130.81 − 130.8 is 0.009999999999990905 in binary.
    const far = (executed: number) =>
      evaluateObjectives([[{ ...ONE, weight: 1, programmed: 100, executed }]]);
    expect(compare(far(13_080), far(13_081)).objectives[0]?.change).toBe(0.01);
  });

  it('shows none of the share of what was not done under an objective above 100 %', () => {
    // 0.102 − 0.1 is 0.0019999999999999879 in binary, and this part is 13.485 times it.
    const part = (share: number) =>
      evaluateObjectives([
        [
          { ...ONE, weight: share, executed: 0 },
          { ...TWO, weight: 1 - share, executed: 150 },
        ],
      ]);
    expect(tellParts(compare(part(0.1), part(0.102)))).toEqual([
      '2301 weight -0.02697',
      '2302 weight -0.00303',
    ]);
  });

  it('parts nothing where one side has no figure', () => {
    const before = evaluateObjectives([[ONE, TWO]]);
    const after = evaluateObjectives([[ONE, { ...TWO, weight: 0.9 }]]);
    const { objectives } = compare(before, after);
    expect(objectives).toMatchObject([{ change: null, parts: [] }]);
  });

  it('has a line for an objective that only one side has', () => {
    const before = evaluateObjectives([[ONE, TWO], [{ ...ONE, weight: 1, goalCode: '2305' }]]);
    const { objectives } = compare(before, {
      ...before,
      objectives: before.objectives.slice(0, 1),
    });
    expect(objectives.map(({ before: own, after }) => [own !== null, after !== null])).toEqual([
      [true, true],
      [true, false],
    ]);
    expect(objectives.map(({ change, parts }) => [change, parts])).toEqual([
      [0, []],
      [null, []],
    ]);
  });
});
