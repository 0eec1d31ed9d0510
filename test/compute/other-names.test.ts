import { describe, expect, it } from 'vitest';
import { bundleRecords } from '../../src/compute/bundles.ts';
import { isUnlike, readContradictions } from '../../src/compute/other-names.ts';
import type { Trend } from '../../src/model/trend.ts';
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

describe('the only row of the codes may be of another indicator', () => {
  const OURS = {
    goal: 'Pavimentar 30 kilómetros de vías locales',
    indicator: 'Kilómetros pavimentados',
  };
  const isOther = (names: Partial<typeof OURS>, programmed: number | null, ours: Facts = {}) => {
    const [bundle] = bundleRecords([recordWith({ names: { ...OURS, ...names }, programmed })]);
    return bundle && isUnlike(indicatorWith({ names: OURS, programmed: 10, ...ours }), bundle);
  };
  const withTrend = (names: Partial<typeof OURS>, trend: Trend) => {
    const record = { ...recordWith({ names: { ...OURS, ...names }, programmed: 4 }), trend };
    const [bundle] = bundleRecords([record]);
    return (
      bundle && isUnlike(indicatorWith({ names: OURS, trend: 'suma', programmed: 10 }), bundle)
    );
  };

  it.each([
    ['nothing is left of the name of the indicator', { indicator: 'Diagnósticos entregados' }],
    [
      'goal and indicator share a word with the longer names',
      { goal: 'Pavimentar parqueaderos', indicator: 'Bahías y kilómetros señalizados del norte' },
    ],
    [
      'nothing is left of the name of the goal',
      { goal: 'Sembrar jardines', indicator: 'Kilómetros sembrados' },
    ],
  ])('where %s', (_, names) => {
    expect(isOther(names, 4)).toBe(true);
    expect(isOther(names, 10)).toBe(false);
    expect(isOther(names, null)).toBe(false);
    expect(isOther(names, 4, { programmed: null })).toBe(false);
  });

  it.each([
    ['the indicator is the same', { goal: 'Mejorar la malla urbana' }],
    ['the indicator is cut short', { indicator: 'Kilóm. pav.' }],
    ['the indicator keeps a word, of the same goal', { indicator: 'Kilómetros de vía atendidos' }],
    [
      'both are reworded, and half of one is left',
      { goal: 'Pavimentar kilómetros de malla local', indicator: 'Longitud de vías pavimentada' },
    ],
  ])('not where %s', (_, names) => {
    expect(isOther(names, 4)).toBe(false);
  });

  it('not where a name has the initials of the other', () => {
    const names = { goal: OURS.goal, indicator: 'Unidades de planeamiento local intervenidas' };
    const [bundle] = bundleRecords([
      recordWith({ names: { ...names, indicator: 'Total UPL con obra' }, programmed: 4 }),
    ]);
    expect(bundle && isUnlike(indicatorWith({ names, programmed: 10 }), bundle)).toBe(false);
  });

  it('where little is left of them and the trend is another too', () => {
    const reworded = {
      goal: 'Pavimentar vías con mezcla nueva',
      indicator: 'Longitud pavimentada',
    };
    expect(withTrend(reworded, 'constante')).toBe(true);
    expect(withTrend(reworded, 'suma')).toBe(false);
    const kept = { indicator: 'Kilómetros atendidos con señales' };
    expect(withTrend(kept, 'constante')).toBe(true);
    expect(withTrend(kept, 'suma')).toBe(false);
  });

  it('where more is left and the target is many times away', () => {
    const names = { indicator: 'Kilómetros de andén construidos' };
    expect(isOther(names, 49)).toBe(false);
    expect(isOther(names, 50)).toBe(true);
    expect(isOther(names, 2)).toBe(true);
    expect(isOther(OURS, 50)).toBe(false);
  });
});
