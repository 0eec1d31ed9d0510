import { describe, expect, it } from 'vitest';
import { matchRecords } from '../../src/compute/matching.ts';
import { indicatorWith, recordWith } from '../facts.ts';

type Facts = Parameters<typeof recordWith>[0];

/** For each indicator, the row that it takes and by what; else its rivals and the doubt. */
function match(indicators: readonly Facts[], records: readonly Facts[]) {
  const own = indicators.map((facts) => indicatorWith(facts));
  const theirs = records.map((facts) => recordWith(facts));
  const matches = matchRecords(own, theirs);
  return own.map((indicator) => {
    const found = matches.get(indicator);
    if (found?.record) return `${theirs.indexOf(found.record)} by ${found.by}`;
    const rivals = (found?.rivals ?? []).map((rival) => theirs.indexOf(rival));
    return rivals.length > 0 ? `${rivals} ${found?.doubt}` : (found?.doubt ?? 'none');
  });
}

const TREES = { goal: 'Plantar árboles', indicator: 'Ejemplares vivos' };
const MURALS = { goal: 'Restaurar murales', indicator: 'Obras entregadas' };
/** What has no code at all. */
const BARE = { goalKind: null, goalCode: null, indicatorCode: null } as const;

describe('where one side has no code', () => {
  it('the same names cross, whatever number begins them', () => {
    const trees = [{ names: TREES }];
    expect(match(trees, [{ ...BARE, names: TREES }])).toEqual(['0 by name']);
    const numbered = { goal: '12 Plantar árboles', indicator: '3. Ejemplares vivos' };
    expect(match(trees, [{ ...BARE, names: numbered }])).toEqual(['0 by name']);
    // What a number is of is part of the name: it does not begin it, or nothing follows.
    const within = { goal: 'Plantar 12 árboles', indicator: 'Ejemplares vivos' };
    expect(match(trees, [{ ...BARE, names: within }])).toEqual(['0 no-code']);
    const years = { goal: '2024 2025', indicator: 'Vivos' };
    expect(match([{ names: { ...years, goal: '2025' } }], [{ ...BARE, names: years }])).toEqual([
      '0 no-code',
    ]);
  });

  it('the same code of the indicator crosses by code, but not with clearly another name', () => {
    const bare = { ...BARE, indicatorCode: '4231' };
    const reworded = { goal: null, indicator: 'Árboles plantados' };
    expect(match([{ names: TREES }], [{ ...bare, names: { ...TREES, indicator: null } }])).toEqual([
      '0 by code',
    ]);
    expect(match([{ names: TREES }], [{ ...bare, names: reworded }])).toEqual(['0 no-code']);
  });

  it('a code of few digits crosses only where both lists have the same codes, one of many digits too', () => {
    const ours = ['4231', '12', '7'].map((indicatorCode, at) => ({
      goalCode: `${at + 3}`,
      indicatorCode,
      names: { goal: `Meta ${at}`, indicator: `Indicador ${at}` },
    }));
    const rows = (...codes: readonly string[]) =>
      codes.map((indicatorCode) => ({
        ...BARE,
        indicatorCode,
        names: { goal: null, indicator: null },
      }));
    expect(match(ours, rows('7', '4231', '12'))).toEqual(['1 by code', '2 by code', '0 by code']);
    const first = (...codes: readonly string[]) => match(ours, rows(...codes)).slice(1);
    expect(first('7', '4231', '12', '13')).toEqual(['2 no-code', '0 no-code']);
    expect(first('4231', '12')).toEqual(['1 no-code', 'none']);
    const twice = ours.map((own, at) => ({ ...own, indicatorCode: at === 0 ? '4231' : '12' }));
    expect(match(twice, rows('4231', '12')).slice(1)).toEqual(['1 no-code', '1 no-code']);
    const short = ours.map((own, at) => ({ ...own, indicatorCode: `${at + 1}` }));
    expect(match(short, rows('1', '2', '3'))).toEqual(['0 no-code', '1 no-code', '2 no-code']);
    const ofGoals = rows('7', '4231', '12').map((row, at) =>
      at > 0 ? row : { ...row, goalCode: '9' },
    );
    expect(match(ours, ofGoals)[1]).toBe('2 no-code');
    const named = rows('7', '4231').concat([
      {
        ...BARE,
        indicatorCode: '12',
        names: { goal: null, indicator: 'Otra cosa medida' },
      } as never,
    ]);
    expect(match(ours, named)[1]).toBe('2 no-code');
  });

  it('the goal alone crosses where neither side names an indicator', () => {
    const names = { ...TREES, indicator: null };
    expect(match([{ names }], [{ ...BARE, names }])).toEqual(['0 by name']);
    expect(match([{ names }], [{ ...BARE, names: { ...MURALS, indicator: null } }])).toEqual([
      'none',
    ]);
  });

  it('a row that has the code and another that has the names are both rivals', () => {
    const rows = [
      { ...BARE, names: TREES },
      { ...BARE, indicatorCode: '4231', names: { goal: null, indicator: null } },
    ];
    expect(match([{ names: TREES }], rows)).toEqual(['0,1 no-code']);
    // One that is only alike is no rival of those.
    const alike = { ...BARE, names: { ...TREES, indicator: 'Ejemplares' } };
    expect(match([{ names: TREES }], [...rows, alike])).toEqual(['0,1 no-code']);
  });

  it('what is only alike is no rival where there are more than 100,000 to compare', () => {
    const names = (at: number) => ({ goal: `Plantar ${at}`, indicator: null });
    const doubts = (count: number) => {
      const ours = Array.from({ length: count }, (_, at) => ({ ...BARE, names: names(at) }));
      const theirs = ours.map((_, at) => ({ ...BARE, names: names(count + at) }));
      return new Set(match(ours, theirs).map((told) => told.replace(/^[\d,]+ /, '')));
    };
    expect(doubts(2)).toEqual(new Set(['no-code']));
    expect(doubts(317)).toEqual(new Set(['none']));
  });

  it('nothing crosses with another entity', () => {
    const ours = { names: TREES, entity: 'IDU' };
    expect(match([ours], [{ ...BARE, names: TREES, entity: 'UMV' }])).toEqual(['none']);
    expect(match([ours], [{ ...BARE, names: TREES, entity: 'IDU' }])).toEqual(['0 by name']);
  });

  it('two indicators of the same names take none', () => {
    const both = [{ names: TREES }, { names: TREES, goalCode: '2308', indicatorCode: '4232' }];
    expect(match(both, [{ ...BARE, names: TREES }])).toEqual(['0 no-code', '0 no-code']);
  });

  it('others of the same names do not matter to the code, nor others of the same code to the names', () => {
    const unnamed = { ...BARE, indicatorCode: '4231', names: { goal: null, indicator: null } };
    const sameNames = [{ names: TREES }, { names: TREES, indicatorCode: '4232' }];
    expect(match(sameNames, [unnamed])).toEqual(['0 by code', 'none']);
    const sameCode = [{ names: TREES }, { names: MURALS, goalCode: '2308' }];
    expect(match(sameCode, [{ ...BARE, names: TREES }])).toEqual(['0 by name', 'none']);
  });

  it('what neither side names is of nobody', () => {
    const names = { goal: null, indicator: null };
    expect(match([{ names }], [{ ...BARE, names }])).toEqual(['none']);
  });

  it('two without code cross by their names only', () => {
    expect(match([{ ...BARE, names: TREES }], [{ ...BARE, names: TREES }])).toEqual(['0 by name']);
    expect(match([{ ...BARE, names: TREES }], [{ ...BARE, names: MURALS }])).toEqual(['none']);
  });

  it('one that is twice in the plan takes its row in both', () => {
    const one = { names: TREES };
    expect(match([one, one], [{ ...BARE, names: TREES }])).toEqual(['0 by name', '0 by name']);
  });

  it('what another took by its codes is not left over', () => {
    const uncoded = { ...BARE, names: TREES };
    expect(match([{ names: TREES }, uncoded], [{ names: TREES }])).toEqual(['0 by code', 'none']);
  });

  it('what another is in doubt of is not left over either', () => {
    const doubtful = [
      { names: TREES, executed: 1 },
      { names: TREES, executed: 2 },
    ];
    expect(match([{ names: TREES }, { ...BARE, names: TREES }], doubtful)[1]).toBe('none');
  });
});

describe('a row that may be of an indicator is its rival', () => {
  const uncoded = { ...BARE, names: { goal: '007. Plantar', indicator: 'Ejemplares' } };
  const murals = { names: MURALS, indicatorCode: null };

  it('by the number that begins the name of the goal', () => {
    expect(match([uncoded], [{ ...murals, goalCode: '7' }])).toEqual(['0 no-code']);
    expect(match([uncoded], [{ ...murals, goalCode: '70' }])).toEqual(['none']);
    const named = (goal: string | null) => ({
      ...uncoded,
      names: { goal, indicator: 'Ejemplares' },
    });
    expect(match([named('M. 12 Plantar')], [{ ...murals, goalCode: '12' }])).toEqual(['0 no-code']);
    expect(match([named('Meta 12 Plantar')], [{ ...murals, goalCode: '12' }])).toEqual(['none']);
    expect(match([named('Plantar')], [{ ...murals, goalCode: '12' }])).toEqual(['none']);
    expect(match([named(null)], [{ ...murals, goalCode: '12' }])).toEqual(['none']);
  });

  it('by the code of the indicator, however it is parted', () => {
    const ours = { ...BARE, indicatorCode: '4.1', names: TREES };
    expect(match([ours], [{ names: MURALS, indicatorCode: '4-1' }])).toEqual(['0 no-code']);
    expect(match([ours], [{ names: MURALS, indicatorCode: '4-2' }])).toEqual(['none']);
  });

  it('by half of the words of one of its names', () => {
    const ours = { ...BARE, names: { goal: 'Plantar árboles', indicator: null } };
    const row = (goal: string | null) => [{ names: { goal, indicator: 'Obras' } }];
    expect(match([ours], row('Talar árboles'))).toEqual(['0 no-code']);
    expect(match([ours], row('Restaurar murales'))).toEqual(['none']);
    expect(match([ours], row(null))).toEqual(['none']);
  });

  it('only where one of both has no code of the goal', () => {
    const ours = { names: { goal: 'Plantar árboles', indicator: 'Vivos' } };
    const alike = { goal: 'Talar árboles', indicator: 'Muertos' };
    expect(match([ours], [{ goalCode: '9', indicatorCode: null, names: alike }])).toEqual(['none']);
    expect(match([ours], [{ ...BARE, names: alike }])).toEqual(['0 no-code']);
  });
});

describe('a row with another code is a rival', () => {
  const renumbered = { goalCode: '2308', indicatorCode: '4232' };
  const ours = { names: TREES };

  it('where the names are the same', () => {
    expect(match([ours], [{ ...renumbered, names: TREES }])).toEqual(['0 renumbered']);
    expect(match([ours], [{ ...renumbered, names: MURALS }])).toEqual(['none']);
  });

  it('where the goal is, and the name of the indicator', () => {
    const reworded = { ...TREES, goal: 'Sembrar' };
    expect(match([ours], [{ indicatorCode: '4232', names: reworded }])).toEqual(['0 renumbered']);
    expect(match([ours], [{ ...renumbered, names: reworded }])).toEqual(['none']);
  });

  it('where the code and the name of the indicator are the same, however the goal is named', () => {
    const ours = { indicatorCode: '4510', names: { ...TREES, goal: 'Plantar 8.000' } };
    const row = { goalCode: '2411', indicatorCode: '4510', names: { ...TREES, goal: 'Sembrar' } };
    expect(match([ours], [row])).toEqual(['0 renumbered']);
    expect(match([ours], [{ ...row, names: MURALS }])).toEqual(['none']);
    const short = { indicatorCode: '9' };
    expect(match([{ ...ours, ...short }], [{ ...row, ...short }])).toEqual(['none']);
  });

  it('however thousands are written', () => {
    const named = (goal: string) => ({ names: { goal, indicator: 'Vivos' } });
    const row = { ...renumbered, ...named('Plantar 8000 árboles') };
    for (const number of ['8.000', '8,000', '8 000', '8’000']) {
      expect(match([named(`Plantar ${number} árboles`)], [row])).toEqual(['0 renumbered']);
    }
    expect(match([named('Plantar 8.001 árboles')], [row])).toEqual(['none']);
  });

  it('where only goals are named, and they are the same', () => {
    const goal = { goal: 'Plantar árboles', indicator: null };
    expect(match([{ names: goal }], [{ ...renumbered, names: goal }])).toEqual(['0 renumbered']);
    const other = { goal: 'Restaurar murales', indicator: null };
    expect(match([{ names: goal }], [{ ...renumbered, names: other }])).toEqual(['none']);
    const indicator = { goal: null, indicator: 'Vivos' };
    expect(match([{ names: indicator }], [{ ...renumbered, names: indicator }])).toEqual([
      '0 renumbered',
    ]);
    const none = { goal: null, indicator: null };
    expect(match([{ names: none }], [{ ...renumbered, names: none }])).toEqual(['none']);
  });

  it.each([
    ['another entity', { entity: 'IDU' }, { entity: 'UMV' }, 'none'],
    ['the same entity', { entity: 'IDU' }, { entity: 'IDU' }, '0 renumbered'],
    ['another kind of goal', {}, { goalKind: 'proyecto' }, 'none'],
    ['a kind that is not told', {}, { goalKind: null }, '0 renumbered'],
    ['a kind that we do not tell', { goalKind: null }, {}, '0 renumbered'],
  ] as const)('with %s', (_, own, facts, outcome) => {
    const rows = [{ ...renumbered, names: TREES, ...facts }];
    expect(match([{ ...ours, ...own }], rows)).toEqual([outcome]);
  });
});
