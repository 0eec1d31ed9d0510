import { describe, expect, it } from 'vitest';
import { matchRecords } from '../../src/compute/matching.ts';
import { numberOf } from '../../src/model/figure.ts';
import { indicatorWith, recordWith } from '../facts.ts';

type Facts = Parameters<typeof indicatorWith>[0];
type RowFacts = Parameters<typeof recordWith>[0];

/** For each indicator, the row that it takes and what of it was executed; else its rivals and the doubt. */
function match(indicators: readonly Facts[], records: readonly RowFacts[]) {
  const own = indicators.map((facts) => indicatorWith(facts));
  const theirs = records.map((facts) => recordWith(facts));
  const matches = matchRecords(own, theirs);
  return own.map((indicator) => {
    const found = matches.get(indicator);
    if (found?.record) return `${found.rows?.how ?? 'one'} ${numberOf(found.record.executed)}`;
    const rivals = (found?.rivals ?? []).map((rival) => theirs.indexOf(rival));
    return `${found?.doubt} ${rivals}`.trim();
  });
}

const TREES = { goal: 'Plantar árboles', indicator: 'Ejemplares vivos' };

describe('of rows with the same telling codes', () => {
  const alien = { names: TREES, programmed: 10, executed: 1 };

  it('the one of the same names counts over those of others', () => {
    expect(match([{}], [alien, { programmed: 10, executed: 2 }])).toEqual(['one 2']);
  });

  it('none does where no name is the same', () => {
    const other = { goal: 'Restaurar murales', indicator: 'Obras entregadas' };
    expect(match([{}], [alien, { ...alien, names: other }])).toEqual(['several 0,1']);
  });
});

describe('rows of several entities', () => {
  const part = (entity: string | null, programmed: number, executed: number, facts = {}) => ({
    entity,
    programmed,
    executed,
    ...facts,
  });
  const parts = [part('DASCD', 4, 3), part('IDIGER', 6, 5)];

  it('add up where their targets do, of a Suma', () => {
    expect(match([{ trend: 'suma' }], parts)).toEqual(['sum 8']);
    expect(match([{ trend: 'suma', programmed: 11 }], parts)).toEqual(['parts 0,1']);
    expect(match([{ trend: 'constante' }], parts)).toEqual(['parts 0,1']);
  });

  it('are no parts of it where their names are not its own', () => {
    const [first = {}, second = {}] = parts;
    const names = { goal: 'Plantar', indicator: 'Entidades vivas' };
    expect(match([{ trend: 'suma' }], [first, { ...second, names }])).toEqual(['one 3']);
    const others = parts.map((facts) => ({ ...facts, names }));
    expect(match([{ trend: 'suma' }], others)).toEqual(['several 0,1']);
  });

  it('are of several where one of them has no name', () => {
    const [first = {}, second = {}] = parts;
    const unnamed = { ...second, names: { goal: null, indicator: null } };
    expect(match([{ trend: 'suma' }], [first, unnamed])).toEqual(['several 0,1']);
  });

  it('are of several where their kinds differ', () => {
    const [first = {}, second = {}] = parts;
    const kinds = [
      { ...first, goalKind: 'sectorial' as const },
      { ...second, goalKind: 'proyecto' as const },
    ];
    expect(match([{ trend: 'suma', goalKind: null }], kinds)).toEqual(['several 0,1']);
  });

  it('repeat one only with the target of the matrix', () => {
    const of = (indicator: string, facts: object) => ({
      names: { goal: 'Asistir entidades', indicator },
      ...facts,
    });
    const rows = [of('Talleres', { programmed: 5, executed: 3 }), of('Horas', {})];
    expect(match([{ programmed: 5 }], rows)).toEqual(['repeated 3']);
    expect(match([{ programmed: 10 }], rows)).toEqual(['parts 0,1']);
    expect(match([{ programmed: null }], rows)).toEqual(['parts 0,1']);
    const same = ['Talleres', 'Horas'].map((name) => of(name, { programmed: 5, executed: 3 }));
    expect(match([{ programmed: 10 }], same)).toEqual(['parts 0,1']);
  });
});

describe('the row of the entity of the indicator', () => {
  const ours = { entity: 'SDDE', trend: 'suma' } as const;
  const own = { entity: 'SDDE', programmed: 6, executed: 5 };
  const rest = { programmed: 4, executed: 3 };

  it('is a part of it where another has the rest, unless its target is that of the matrix', () => {
    expect(match([ours], [own, { ...rest, entity: 'IDU' }])).toEqual(['sum 8']);
    expect(match([ours], [own, rest])).toEqual(['parts 0,1']);
    expect(match([{ ...ours, programmed: 6 }], [own, { ...rest, entity: 'IDU' }])).toEqual([
      'one 5',
    ]);
  });

  it.each([
    ['has another name', { names: TREES }],
    ['has no code of the indicator', { indicatorCode: null }],
  ])('is it where the other one %s', (_, facts) => {
    expect(match([ours], [own, { ...rest, ...facts }])).toEqual(['one 5']);
  });

  it('is none where it has two that differ, and no other entity has any', () => {
    const twice = [own, { ...own, executed: 4 }];
    expect(match([ours], twice)).toEqual(['several 0,1']);
  });

  it('is it where the other one is of another indicator of the plan', () => {
    const both = [ours, { ...ours, entity: 'IDU', programmed: 4 }];
    expect(match(both, [own, { ...rest, entity: 'IDU' }])).toEqual(['one 5', 'one 3']);
  });

  it('is it where the other one has few digits and no names', () => {
    const short = { goalCode: '3', indicatorCode: '3' };
    const unnamed = { ...rest, ...short, entity: 'IDU', names: { goal: null, indicator: null } };
    expect(match([{ ...ours, ...short }], [{ ...own, ...short }, unnamed])).toEqual(['one 5']);
  });
});

describe('why an indicator takes no row of its codes', () => {
  it('is that they are of another entity, or of another goal', () => {
    const short = { goalCode: '3', indicatorCode: '3' };
    const other = { ...short, names: TREES };
    const entity = { ...short, entity: 'UMV' };
    const ours = { ...short, entity: 'IDU' };
    expect(match([ours], [other])).toEqual(['other-goal 0']);
    expect(match([ours], [entity])).toEqual(['other-entity 0']);
    expect(match([ours], [other, entity])).toEqual(['other-entity 0,1']);
  });

  it('is that the only one names another indicator of the goal, with another target', () => {
    const named = { names: { goal: 'Asistir entidades', indicator: 'Talleres' }, executed: 3 };
    expect(match([{}], [{ ...named, programmed: 4 }])).toEqual(['other-indicator 0']);
    expect(match([{}], [{ ...named, programmed: 10 }])).toEqual(['one 3']);
  });

  it('is none where there is no row of them', () => {
    expect(match([{}], [])).toEqual(['null']);
  });

  it('is none where another indicator has its row', () => {
    const vague = { indicatorCode: null, entity: 'IDU' };
    const rows = [{ executed: 5 }, { indicatorCode: '4999', entity: 'UMV', executed: 6 }];
    expect(match([vague, {}], rows)).toEqual(['null', 'one 5']);
  });
});
