import { describe, expect, it } from 'vitest';
import { bundleRecords } from '../../src/compute/bundles.ts';
import { compare, isRefuted, readEntities } from '../../src/compute/evidence.ts';
import { indicatorWith, recordWith } from '../facts.ts';

type Facts = Parameters<typeof recordWith>[0];

const bundleOf = (facts: Facts = {}) => {
  const [bundle] = bundleRecords([recordWith(facts)]);
  if (!bundle) throw new Error('A record is in some bundle');
  return bundle;
};

/** How the entities of some indicators relate to those of some rows; `pairs` have the same codes. */
function entitiesOf(
  ours: readonly (string | null)[],
  theirs: readonly (string | null)[],
  pairs: readonly (readonly [Facts, Facts])[] = [],
) {
  return readEntities(
    ours.map((entity) => indicatorWith({ entity })),
    theirs.map((entity) => bundleOf({ entity })),
    pairs.map(([own, other]) => [indicatorWith(own), bundleOf(other)]),
  );
}

describe('where one of them has no code of the indicator', () => {
  const agreementOf = (ours: string | null, theirs: string | null) =>
    compare(
      indicatorWith({ indicatorCode: null, names: { goal: 'Plantar árboles', indicator: ours } }),
      bundleOf({ names: { goal: 'Plantar árboles', indicator: theirs } }),
      entitiesOf([null], [null]),
    )?.agreement;

  it('the same name of the indicator speaks for them, and none for nothing', () => {
    expect(agreementOf('Vivos', 'VIVOS')).toBe(2.5);
    expect(agreementOf('Vivos', 'Muertos')).toBe(2);
    expect(agreementOf(null, 'Vivos')).toBe(2);
    expect(agreementOf(null, null)).toBe(2);
  });
});

describe('two names of entities', () => {
  const relate = (a: string, b: string, ours: readonly string[], theirs: readonly string[]) =>
    entitiesOf(ours, theirs).relate(a, b);

  it('tell nothing where one side has none', () => {
    const entities = entitiesOf([null], ['IDU']);
    expect(entities.relate(null, 'IDU')).toBeNull();
    expect(entities.relate('IDU', null)).toBeNull();
  });

  it('are of one entity where they are equal, initials or a part of the other', () => {
    expect(relate('IDU', 'idu', ['IDU'], ['IDU'])).toBe('same');
    const mobility = 'Secretaría Distrital de Movilidad';
    expect(relate('SDM', mobility, ['SDM'], [mobility])).toBe('same');
    expect(relate(mobility, 'SDM', [mobility], ['SDM'])).toBe('same');
    expect(relate('IDU', 'UMV', ['IDU'], ['UMV'])).toBe('other');
  });

  it('tell nothing where initials may be of several of the other file', () => {
    const several = ['Secretaría Distrital de Movilidad', 'Secretaría Distrital de la Mujer'];
    const [first = ''] = several;
    expect(relate('SDM', first, ['SDM'], several)).toBeNull();
    expect(relate(first, 'SDM', several, ['SDM'])).toBeNull();
    expect(relate('SDM', first, ['SDM'], [first, 'Instituto de Recreación'])).toBe('same');
    expect(relate(first, 'SDM', [first, 'Instituto de Recreación'], ['SDM'])).toBe('same');
  });

  it('tell nothing where initials stand in the other file too, and exclude where a part does', () => {
    const mobility = 'Secretaría Distrital de Movilidad';
    expect(relate('SDM', mobility, ['SDM'], [mobility, 'SDM'])).toBeNull();
    expect(relate(mobility, 'SDM', [mobility, 'SDM'], ['SDM'])).toBeNull();
    const [part, whole] = ['Subred Sur', 'Subred Sur Occidente'];
    expect(relate(part, whole, [part], [whole, part])).toBe('other');
    expect(relate(whole, part, [whole, part], [part])).toBe('other');
    expect(relate(part, whole, [part], [whole])).toBe('same');
  });
});

describe('names of entities that nothing makes one are learnt', () => {
  const museum = 'Museo de Arte';
  const names = { goal: 'Exponer', indicator: 'Exposiciones' };
  const goals = (own: string, other: string, codes: readonly string[]) =>
    codes.map((goalCode, at): readonly [Facts, Facts] => [
      { goalCode, entity: own, names: { goal: `Nuestra ${at}`, indicator: null } },
      { goalCode, entity: other },
    ]);
  const relate = (
    pairs: readonly (readonly [Facts, Facts])[],
    ours = ['FUGA'],
    theirs = [museum],
  ) => entitiesOf(ours, theirs, pairs).relate('FUGA', museum);

  it('from two goals of telling codes, not from one nor from codes of few digits', () => {
    expect(relate(goals('FUGA', museum, ['2307', '2308']))).toBe('same');
    expect(relate(goals('FUGA', museum, ['2307']))).toBe('other');
    expect(relate(goals('FUGA', museum, ['2307', '2307']))).toBe('other');
    expect(relate(goals('FUGA', museum, ['23', '24']))).toBe('other');
    const short = goals('FUGA', museum, ['2307', '2308']).map(
      ([own, other]): readonly [Facts, Facts] => [{ ...own, indicatorCode: '1' }, other],
    );
    expect(relate(short)).toBe('other');
  });

  it('not where either is paired with another one too', () => {
    const pairs = goals('FUGA', museum, ['2307', '2308']);
    expect(relate([...pairs, ...goals('FUGA', 'UMV', ['2309'])])).toBe('other');
    expect(relate([...pairs, ...goals('UMV', museum, ['2309'])])).toBe('other');
  });

  it('and so are others in other goals', () => {
    const pairs = goals('FUGA', museum, ['2307', '2308']);
    expect(relate([...pairs, ...goals('IDRD', 'Ludoteca', ['2309', '2310'])])).toBe('same');
  });

  it('not where either is in the other file, however it is written', () => {
    const pairs = goals('FUGA', museum, ['2307', '2308']);
    const foundation = 'Fundación Gilberto Alzate';
    expect(relate(pairs, ['FUGA'], [museum, 'FUGA'])).toBe('other');
    expect(relate(pairs, ['FUGA'], [museum, foundation])).toBe('other');
    expect(relate(pairs, ['FUGA', 'Arte'])).toBe('other');
    expect(relate(pairs, ['FUGA', 'UMV'], [museum, 'IDU'])).toBe('same');
  });

  it('from one of the same names, where one may be letters of the other', () => {
    const pair = (own: string, other: string, theirs: Facts = {}) =>
      entitiesOf(
        [own],
        [other],
        [
          [
            { entity: own, names },
            { entity: other, names, ...theirs },
          ],
        ],
      ).relate(own, other);
    const garden = 'Jardín Botánico';
    expect(pair('JBB', garden)).toBe('same');
    expect(pair(garden, 'JBB')).toBe('same');
    expect(pair('UMV', garden)).toBe('other');
    expect(pair('JBB', 'Jardines')).toBe('other');
    expect(pair('Jardín de Bogotá', 'Jota Botánica')).toBe('other');
    expect(pair('JBB', garden, { names: { ...names, goal: 'Otra' } })).toBe('other');
    expect(pair('JBB', garden, { names: { ...names, indicator: null } })).toBe('other');
  });

  it('not from what names none', () => {
    const unnamed = goals('FUGA', museum, ['2307', '2308']).map(
      ([own, other]): readonly [Facts, Facts] => [own, { ...other, entity: null }],
    );
    expect(relate(unnamed)).toBe('other');
  });
});

describe('the evidence of a row', () => {
  const entities = entitiesOf(['SDM', 'IDU'], ['Secretaría Distrital de Movilidad', 'IDU', 'UMV']);
  const agreement = (ours: Facts, theirs: Facts) =>
    compare(indicatorWith(ours), bundleOf(theirs), entities)?.agreement;

  it('is each part of the key on which both agree', () => {
    expect(agreement({}, {})).toBe(3);
    expect(agreement({ entity: 'SDM' }, { entity: 'Secretaría Distrital de Movilidad' })).toBe(3);
    expect(agreement({ entity: 'SDM' }, {})).toBe(2);
    expect(agreement({}, { entity: 'IDU' })).toBe(2);
    expect(agreement({ entity: 'IDU' }, { entity: 'UMV' })).toBe(2);
    expect(agreement({ goalKind: null }, {})).toBe(2);
    expect(agreement({}, { indicatorCode: '4231' })).toBe(3);
  });

  it('is none of another kind or code', () => {
    expect(agreement({ goalKind: 'proyecto' }, {})).toBeUndefined();
    expect(agreement({ indicatorCode: '4232' }, {})).toBeUndefined();
  });

  it('is the same name of the indicator where one has no code of it', () => {
    const other = { names: { goal: 'Asistir entidades', indicator: 'Horas' } };
    expect(agreement({}, { indicatorCode: null })).toBe(2.5);
    expect(agreement({ indicatorCode: null }, {})).toBe(2.5);
    expect(agreement({ indicatorCode: null }, other)).toBe(2);
    const unnamed = { indicatorCode: null, names: { goal: 'Asistir', indicator: null } };
    expect(agreement(unnamed, unnamed)).toBe(3);
  });

  it('tells by itself where all the codes have digits enough', () => {
    const telling = (ours: Facts, theirs: Facts) =>
      compare(indicatorWith(ours), bundleOf(theirs), entities)?.telling;
    expect(telling({}, {})).toBe(true);
    expect(telling({ goalCode: '7' }, {})).toBe(false);
    expect(telling({}, { indicatorCode: null })).toBe(false);
    expect(telling({ indicatorCode: null }, {})).toBe(false);
  });

  it('refutes it by another entity, or by another name where the codes do not tell', () => {
    const evidence = { agreement: 3, name: 'same', entity: 'same', telling: true } as const;
    expect(isRefuted(evidence)).toBe(false);
    expect(isRefuted({ ...evidence, entity: 'other' })).toBe(true);
    expect(isRefuted({ ...evidence, name: 'other' })).toBe(false);
    expect(isRefuted({ ...evidence, name: 'other', telling: false })).toBe(true);
    expect(isRefuted({ ...evidence, name: null, telling: false })).toBe(false);
  });
});
