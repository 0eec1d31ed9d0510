/** Which indicator is which where codes, names, kinds or entities say less than all. */

import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compute/change/compare.ts';
import {
  BRIDGES,
  evaluateObjectives,
  type Facts,
  ONE,
  renameObjectives,
  TWO,
  tellChanges,
} from './versions.ts';

/** The changes between two versions of one objective. */
function changesOf(before: readonly Facts[], after: readonly Facts[]): readonly string[] {
  return tellChanges(compare(evaluateObjectives([before]), evaluateObjectives([after])));
}

const UNCODED = { goalCode: null, indicatorCode: null };
const REWORDED = { goal: 'Edificar pasos elevados', name: 'Obras entregadas' };

describe('an indicator is the same by its codes', () => {
  it('however it is reworded, where they are of many digits', () => {
    expect(changesOf([ONE], [{ ...ONE, ...REWORDED }])).toEqual([]);
  });

  it('of the goal alone, or of the indicator alone', () => {
    const ofGoal = { ...ONE, indicatorCode: null, name: null };
    expect(changesOf([ofGoal], [{ ...ofGoal, goal: REWORDED.goal }])).toEqual([]);
    const ofIndicator = { ...ONE, goalCode: null, indicatorCode: '4231' };
    expect(changesOf([ofIndicator], [{ ...ofIndicator, ...REWORDED }])).toEqual([]);
  });

  it('though only one side says its kind or its entity, and it is reworded', () => {
    const entity = 'Jardín Botánico';
    expect(changesOf([{ ...ONE, goalKind: null }], [{ ...ONE, ...REWORDED }])).toEqual([]);
    expect(changesOf([ONE], [{ ...ONE, ...REWORDED, entity }])).toEqual([]);
  });

  it('of few digits, where its names are alike', () => {
    const own = { ...TWO, goalCode: '1', indicatorCode: '2' };
    expect(changesOf([own], [{ ...own, goal: 'Dotar escuelas rurales' }])).toEqual([]);
  });

  it('not where two of one side have them', () => {
    const twins = [
      { ...ONE, goal: 'Construir puentes vehiculares' },
      { ...ONE, goal: 'Construir puentes peatonales' },
    ];
    const whole = { ...ONE, ...REWORDED };
    expect(changesOf(twins, [whole])).toEqual([
      'added — → 2301',
      'removed 2301 → —',
      'removed 2301 → —',
    ]);
    expect(changesOf([whole], twins)).toEqual([
      'added — → 2301',
      'added — → 2301',
      'removed 2301 → —',
    ]);
  });

  it('where the other of two with them is told by its names', () => {
    const second = { ...ONE, name: 'Estudios y diseños de pasos elevados', executed: 4 };
    expect(
      changesOf([ONE, second], [ONE, { ...second, name: 'Proyectos técnicos', executed: 6 }]),
    ).toEqual(['executed 2301 → 2301']);
  });
});

describe('an indicator without codes', () => {
  it('is not another whose names are no more than alike', () => {
    const own = { ...TWO, ...UNCODED };
    expect(changesOf([own], [{ ...own, goal: 'Dotar escuelas rurales' }])).toEqual([
      'added — → — (¿null?)',
      'removed — → — (¿null?)',
    ]);
  });

  it('is not one of those names of another kind, or of another entity', () => {
    const own = { ...ONE, ...UNCODED };
    const apart = ['added — → —', 'removed — → —'];
    const kinds = (['sectorial', 'proyecto'] as const).map((goalKind) => [{ ...own, goalKind }]);
    const entities = ['Jardín Botánico', 'IDU'].map((entity) => [{ ...own, entity }]);
    for (const [before = [], after = []] of [kinds, entities]) {
      expect(changesOf(before, after)).toEqual(apart);
    }
  });

  it('is not a goal that is named as it is', () => {
    const own = { ...ONE, ...UNCODED };
    const words = BRIDGES.goal;
    expect(changesOf([own], [{ ...own, goal: words.toUpperCase() }])).toEqual([]);
    expect(
      changesOf([{ ...own, goal: words, name: null }], [{ ...own, goal: null, name: words }]),
    ).toEqual(['added — → —', 'removed — → —']);
  });
});

it('one of an objective that went is not sought first in one that came', () => {
  const [before, after] = [
    { numbers: [1, 4], objectives: [[ONE], [TWO]] },
    { numbers: [2, 4], objectives: [[ONE], [TWO, ONE]] },
  ].map(({ numbers, objectives }) =>
    renameObjectives(
      evaluateObjectives(objectives),
      numbers.map((number) => ({ number, name: `Objetivo ${number}` })),
    ),
  );
  if (!before || !after) throw new Error('There are two versions');
  expect(tellChanges(compare(before, after))).toEqual([
    'added — → 2301',
    'added — → 2301',
    'removed 2301 → —',
  ]);
});

it('an equal goal does not make one of two whose indicators only a code tells', () => {
  const own = { ...ONE, name: null, indicatorCode: '4231' };
  expect(changesOf([own], [{ ...own, goalCode: '2399', indicatorCode: '4299' }])).toEqual([
    'added — → 2399 (¿2301?)',
    'removed 2301 → — (¿2399?)',
  ]);
});

describe('which one it may be', () => {
  const GONE = { ...TWO, name: 'Escuelas rurales dotadas con equipos' };
  const near = { ...GONE, goalCode: '2398', goal: 'Dotar escuelas públicas' };
  const far = { ...near, goalCode: '2399', name: 'Escuelas rurales dotadas con muebles' };

  it('three words of four are enough', () => {
    expect(changesOf([GONE], [far])).toEqual([
      'added — → 2399 (¿2302?)',
      'removed 2302 → — (¿2399?)',
    ]);
  });

  it('the one with more words in common, whichever comes first', () => {
    const halves = [near, far].map((one) => ({ ...one, weight: 0.25 }));
    const removed = 'removed 2302 → — (¿2398?)';
    const [one, other] = ['added — → 2398 (¿2302?)', 'added — → 2399'];
    expect(changesOf([GONE], halves)).toEqual([one, other, removed]);
    expect(changesOf([GONE], halves.toReversed())).toEqual([other, one, removed]);
  });

  it('of two that went, only the nearer to the one that came', () => {
    expect(changesOf([far, GONE], [near])).toEqual([
      'added — → 2398 (¿2302?)',
      'removed 2399 → —',
      'removed 2302 → — (¿2398?)',
    ]);
  });

  it('none that is paired, though it took those names', () => {
    expect(changesOf([ONE, TWO], [{ ...ONE, goal: TWO.goal, name: TWO.name }])).toEqual([
      'removed 2302 → —',
    ]);
  });

  it('by the indicator, where the goal has no name', () => {
    const own = { ...TWO, goal: null };
    expect(changesOf([own], [{ ...own, goalCode: '2399', name: 'Escuelas dotadas hoy' }])).toEqual([
      'added — → 2399 (¿2302?)',
      'removed 2302 → — (¿2399?)',
    ]);
  });

  it('none where neither has a name', () => {
    const nameless = { ...ONE, goal: null, name: null, indicatorCode: null };
    expect(changesOf([nameless], [{ ...nameless, goalCode: '2399' }])).toEqual([
      'added — → 2399',
      'removed 2301 → —',
    ]);
  });

  it('none is sought where more than a hundred thousand pairs would be compared', () => {
    const many = (code: number, goal: string) =>
      Array.from({ length: 317 }, (_, at) => ({
        ...TWO,
        goalCode: String(code + at),
        goal: `${goal} ${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}sol`,
      }));
    const told = changesOf(many(2000, 'Dotar'), many(5000, 'Dotar y mantener'));
    expect(told).toHaveLength(2 * 317);
    expect(told.filter((one) => one.includes('¿'))).toEqual([]);
  });
});
