import { describe, expect, it } from 'vitest';
import { bundleRecords } from '../../src/compute/bundles.ts';
import { readContradictions } from '../../src/compute/other-names.ts';
import { indicatorWith, recordWith } from '../facts.ts';

type Facts = Parameters<typeof recordWith>[0];

const TREES = { goal: 'Plantar árboles', indicator: 'Ejemplares vivos' };
const MURALS = { goal: 'Restaurar murales', indicator: 'Obras entregadas' };

/** Whether rows of one key contradict the first of the indicators. */
function contradicts(indicators: readonly [Facts, ...Facts[]], ...rows: readonly Facts[]) {
  const plan = indicators.map((facts) => indicatorWith(facts));
  const [bundle] = bundleRecords(rows.map((facts) => recordWith(facts)));
  const [first] = plan;
  return first && bundle && readContradictions(plan)(first, bundle);
}

describe('the names of a row contradict its codes', () => {
  const trees = { names: TREES, programmed: 10 };

  it('where another indicator of the plan has both, whatever its target', () => {
    const row = { names: MURALS, programmed: 10 };
    expect(contradicts([trees, { names: MURALS }], row)).toBe(true);
    expect(contradicts([trees, { names: { ...MURALS, goal: 'Pintar murales' } }], row)).toBe(false);
  });

  it('not where another has the one that is given', () => {
    for (const names of [
      { goal: MURALS.goal, indicator: null },
      { goal: null, indicator: MURALS.indicator },
    ]) {
      expect(contradicts([trees, { names }], { names, programmed: 10 })).toBe(false);
    }
  });

  it('where nothing of them is left and the target is another', () => {
    expect(contradicts([trees], { names: MURALS, programmed: 12 })).toBe(true);
    expect(contradicts([trees], { names: MURALS, programmed: null })).toBe(true);
    expect(contradicts([{ ...trees, programmed: null }], { names: MURALS, programmed: 12 })).toBe(
      true,
    );
  });

  it('not where one of its rows has the target', () => {
    const row = { names: MURALS, programmed: 12 };
    expect(contradicts([trees], row, { ...row, programmed: 10 })).toBe(false);
  });

  it('not where a word of one of them is left, or one is not given', () => {
    const row = (goal: string | null, indicator: string | null) => ({
      names: { goal, indicator },
      programmed: 12,
    });
    const long = { names: { goal: 'Plantar árboles nativos', indicator: 'Vivos' }, programmed: 10 };
    expect(contradicts([long], row('Talar árboles viejos enfermos', 'Obras'))).toBe(false);
    expect(contradicts([long], row('Restaurar murales', null))).toBe(false);
    expect(contradicts([long], row(null, 'Obras'))).toBe(false);
  });

  it('never where one of them is the same', () => {
    const row = { names: { ...MURALS, goal: TREES.goal }, programmed: 12 };
    expect(contradicts([trees, row], row)).toBe(false);
  });
});
