import { describe, expect, it } from 'vitest';
import { matchRecords } from '../../src/compute/matching.ts';
import { indicatorWith, recordWith } from '../facts.ts';

type Facts = Parameters<typeof recordWith>[0];

/** For each indicator, the positions of the record it takes and of its rivals. */
function match(indicators: readonly Facts[], records: readonly Facts[]) {
  const own = indicators.map((facts) => indicatorWith(facts));
  const theirs = records.map((facts) => recordWith(facts));
  const matches = matchRecords(own, theirs);
  return own.map((indicator) => {
    const found = matches.get(indicator);
    const record = found?.record ? theirs.indexOf(found.record) : null;
    return { record, rivals: found?.rivals.map((rival) => theirs.indexOf(rival)) };
  });
}

const OTHERS = { goal: 'Sembrar árboles nativos', indicator: 'Ejemplares plantados' };

const NONE = { record: null, rivals: [] };

describe('a record speaks of an indicator', () => {
  it('with the same kind, goal and indicator code', () => {
    expect(match([{}], [{ goalCode: '9' }, {}])).toEqual([{ record: 1, rivals: [] }]);
  });

  it.each([
    ['goal', { goalCode: '2308', names: OTHERS }],
    ['kind of goal', { goalKind: 'proyecto' as const }],
    ['indicator', { indicatorCode: '4232', names: OTHERS }],
  ])('but not with another %s', (_, facts) => {
    expect(match([{}], [facts])).toEqual([NONE]);
  });

  it.each([
    ['goal', { goalCode: '2308' }],
    ['indicator', { indicatorCode: '4232' }],
  ])(
    'and is doubtful where the names are the same and only the code of the %s is not',
    (_, facts) => {
      expect(match([{}], [facts])).toEqual([{ record: null, rivals: [0] }]);
    },
  );

  it.each([
    ['its initials', 'SDM'],
    ['the same words', 'Secretaría de Movilidad Distrital'],
  ])('however the entity is written: %s', (_, entity) => {
    const ours = [{ entity: 'Secretaría Distrital de Movilidad' }];
    expect(match(ours, [{ entity }])).toEqual([{ record: 0, rivals: [] }]);
  });

  it('but not of another entity, though every code is the same', () => {
    const other = [{ record: null, rivals: [0] }];
    expect(match([{ entity: 'IDU' }], [{ entity: 'UMV' }])).toEqual(other);
  });

  it('however its names are reworded, if something of them or the target is left', () => {
    const reworded = { names: { goal: 'Sembrar árboles', indicator: 'Ejemplares' } };
    const ours = [{ names: OTHERS, programmed: 10 }];
    expect(match(ours, [{ ...reworded, programmed: 12 }])).toEqual([{ record: 0, rivals: [] }]);
    const alien = { names: { goal: 'Restaurar murales', indicator: 'Obras entregadas' } };
    expect(match(ours, [{ ...alien, programmed: 10 }])).toEqual([{ record: 0, rivals: [] }]);
    expect(match(ours, [{ ...alien, programmed: 12 }])).toEqual([{ record: null, rivals: [0] }]);
  });

  it('but not with the names of another indicator of the plan, whatever its target', () => {
    const murals = { goal: 'Restaurar murales', indicator: 'Obras entregadas' };
    const ours = [
      { names: OTHERS, programmed: 10 },
      { goalCode: '2308', indicatorCode: '4232', names: murals, programmed: 10 },
    ];
    const swapped = [
      { names: murals, programmed: 10 },
      { goalCode: '2308', indicatorCode: '4232', names: OTHERS, programmed: 10 },
    ];
    expect(match(ours, swapped)).toEqual([
      { record: null, rivals: [0] },
      { record: null, rivals: [1] },
    ]);
  });

  it('of whose goal the export has nothing, where no other has the name of the indicator', () => {
    const bare = (indicator: string | null) => ({
      goalKind: null,
      goalCode: null,
      indicatorCode: null,
      names: { goal: null, indicator },
    });
    const named = (goalCode: string, indicator: string | null) => ({
      goalCode,
      indicatorCode: `4${goalCode}`,
      names: { goal: `Meta ${goalCode}`, indicator },
    });
    const trees = 'Árboles plantados';
    expect(match([named('11', trees)], [bare('Arboles plantados')])).toEqual([
      { record: 0, rivals: [] },
    ]);
    expect(match([named('11', trees), named('12', trees)], [bare(trees)])).toEqual([
      { record: null, rivals: [0] },
      { record: null, rivals: [0] },
    ]);
    expect(
      match(
        [named('11', trees)],
        [
          { ...bare(trees), executed: 5 },
          { ...bare(trees), executed: 3 },
        ],
      ),
    ).toEqual([{ record: null, rivals: [0, 1] }]);
    // What neither side names is of nobody.
    expect(match([named('11', null)], [bare(null)])).toEqual([NONE]);
  });

  it('nor what is left over when the others are given out', () => {
    const of = (entity: string) => ({ entity, programmed: 10 });
    expect(match([of('IDU'), of('UMV')], [of('IDU'), of('TransMilenio')])).toEqual([
      { record: 0, rivals: [] },
      { record: null, rivals: [0, 1] },
    ]);
  });

  it('but not where the codes repeat by entities that neither side shares', () => {
    const ours = [{ entity: 'Secretaría General' }];
    const theirs = [{ entity: 'DASCD' }, { entity: 'IDIGER' }];
    expect(match(ours, theirs)).toEqual([{ record: null, rivals: [0, 1] }]);
  });

  it.each([
    ['the kind of goal', { goalKind: null }],
    ['the indicator code', { indicatorCode: null }],
    ['the entity', { entity: null }],
  ])('where only one side gives %s', (_, facts) => {
    const whole = { entity: 'Secretaría General' };
    expect(match([whole], [{ ...whole, ...facts }])).toEqual([{ record: 0, rivals: [] }]);
    expect(match([{ ...whole, ...facts }], [whole])).toEqual([{ record: 0, rivals: [] }]);
  });

  it('of a meta estratégica, which has no indicator code', () => {
    const strategic = { goalKind: 'estrategica', goalCode: '77', indicatorCode: null } as const;
    const sectorial = { goalKind: 'sectorial', goalCode: '77', indicatorCode: '1' } as const;
    expect(match([strategic, sectorial], [sectorial, strategic])).toEqual([
      { record: 1, rivals: [] },
      { record: 0, rivals: [] },
    ]);
  });

  it('by entity, where the same codes repeat', () => {
    const entities = ['Secretaría General', 'DASCD'].map((entity) => ({ entity }));
    expect(match(entities, [{ entity: 'dascd' }, { entity: 'SECRETARIA GENERAL' }])).toEqual([
      { record: 1, rivals: [] },
      { record: 0, rivals: [] },
    ]);
  });
});

describe('two names are of one entity', () => {
  const goals = (entity: string) => [{ entity }, { goalCode: '2308', entity }];
  const found = [
    { record: 0, rivals: [] },
    { record: 1, rivals: [] },
  ];
  const none = [
    { record: null, rivals: [0] },
    { record: null, rivals: [1] },
  ];

  it('where two goals pair them, each with no other', () => {
    expect(match(goals('Mambo'), goals('Museo de Arte'))).toEqual(found);
  });

  it('though the goals have other indicators, or no code of theirs', () => {
    const others = ['2307', '2308'].map((goalCode) => ({
      goalCode,
      indicatorCode: '4999',
      entity: 'UMV',
    }));
    expect(match(goals('Mambo'), [...goals('Museo de Arte'), ...others])).toEqual(found);
    const uncoded = goals('Museo de Arte').map((facts) => ({ ...facts, indicatorCode: null }));
    expect(match(goals('Mambo'), uncoded)).toEqual(found);
  });

  it('but not where each goal has the same codes in two', () => {
    const theirs = [...goals('Museo de Arte'), ...goals('UMV')];
    expect(match(goals('Mambo'), theirs)).toEqual([
      { record: null, rivals: [0, 2] },
      { record: null, rivals: [1, 3] },
    ]);
  });

  it('but not where one of them is paired with a third', () => {
    const ours = [...goals('IDU'), { goalCode: '2309', entity: 'IDU' }];
    const theirs = [...goals('UMV'), { goalCode: '2309', entity: 'TransMilenio' }];
    expect(match(ours, theirs)).toEqual([...none, { record: null, rivals: [2] }]);
  });

  it('nor where one stands in the other file for itself', () => {
    const theirs = [...goals('UMV'), { goalCode: '2310', entity: 'IDU' }];
    expect(match(goals('IDU'), theirs)).toEqual(none);
  });
});

describe('the record that agrees on most', () => {
  it('wins over one that says less', () => {
    const vague = { goalKind: null, indicatorCode: null };
    expect(match([{}], [vague, {}])).toEqual([{ record: 1, rivals: [] }]);
  });

  it('goes to the indicator that agrees with it on most', () => {
    const vague = { indicatorCode: null };
    expect(match([vague, {}], [{}])).toEqual([NONE, { record: 0, rivals: [] }]);
  });
});

describe('no choice is made', () => {
  it('between two records that agree as much', () => {
    const records = [{ executed: 5 }, { executed: 6 }];
    expect(match([{}], records)).toEqual([{ record: null, rivals: [0, 1] }]);
  });

  it('between a meta sectorial and a meta proyecto of the same code, where the kind is not told', () => {
    const records = [{ goalKind: 'sectorial' as const }, { goalKind: 'proyecto' as const }];
    expect(match([{ goalKind: null }], records)).toEqual([{ record: null, rivals: [0, 1] }]);
  });

  it('between two indicators that claim one record alike', () => {
    const both = [{ indicatorCode: '1' }, { indicatorCode: '2' }];
    const disputed = { record: null, rivals: [0] };
    expect(match(both, [{ indicatorCode: null }])).toEqual([disputed, disputed]);
  });
});

describe('a short code is no evidence', () => {
  const project = { goalKind: 'proyecto', goalCode: '3', indicatorCode: '3' } as const;

  it('where both files name the entity, and another one', () => {
    const ours = [
      { ...project, entity: 'SDDE' },
      { goalCode: '2307', entity: 'IDU' },
    ];
    const theirs = [{ ...project, entity: 'IDU' }];
    expect(match(ours, theirs)[0]).toEqual({ record: null, rivals: [0] });
  });

  it('unless the entity is the same, however it is written', () => {
    const ours = [{ ...project, entity: 'SDDE' }];
    const theirs = [
      { ...project, names: OTHERS, entity: 'IDU', executed: 1 },
      { ...project, entity: 'Secretaría Distrital de Desarrollo Económico', executed: 2 },
    ];
    expect(match(ours, theirs)).toEqual([{ record: 1, rivals: [] }]);
  });

  it('nor is one of the same names in another entity: it is its part, unless the target tells', () => {
    const theirs = [
      { ...project, entity: 'IDU', programmed: 4 },
      { ...project, entity: 'SDDE', programmed: 6 },
    ];
    const of = (target: number) =>
      match([{ ...project, entity: 'SDDE', programmed: target }], theirs);
    expect(of(10)[0]?.record).toBeNull();
    expect(of(6)).toEqual([{ record: 1, rivals: [] }]);
  });
});

describe('an indicator without a code', () => {
  it('takes the only record of the same names', () => {
    expect(match([{ goalCode: null }], [{}])).toEqual([{ record: 0, rivals: [] }]);
  });

  it('takes none of two', () => {
    const records = [
      { goalCode: '1', executed: 1 },
      { goalCode: '2', executed: 2 },
    ];
    expect(match([{ goalCode: null }], records)).toEqual([{ record: null, rivals: [0, 1] }]);
  });

  it('takes none of another kind or indicator', () => {
    expect(match([{ goalCode: null }], [{ goalKind: 'proyecto' }])).toEqual([NONE]);
    expect(match([{ goalCode: null }], [{ indicatorCode: '9' }])).toEqual([NONE]);
  });
});

describe('an export without codes of goals', () => {
  const bare = { goalCode: null, names: { goal: null, indicator: 'Entidades, número de' } };

  it('gives the record of the same indicator code', () => {
    const theirs = [{ ...bare, indicatorCode: '4232' }, bare];
    expect(match([{}], theirs)).toEqual([{ record: 1, rivals: [] }]);
  });

  it('but not to two goals that share it, nor by a code of few digits', () => {
    const rival = { record: null, rivals: [0] };
    expect(match([{}, { goalCode: '2308' }], [bare])).toEqual([rival, rival]);
    expect(match([{ indicatorCode: '7' }], [{ ...bare, indicatorCode: '7' }])).toEqual([rival]);
  });
});

describe('both codes in one column', () => {
  const OF_OTHERS = { goal: 'Sembrar', indicator: 'Ejemplares' };

  it('are the codes of the indicator', () => {
    const theirs = ['2308.4231', '2307.4231'].map((goalCode) => ({
      goalCode,
      indicatorCode: null,
    }));
    expect(match([{}], theirs)).toEqual([{ record: 1, rivals: [] }]);
  });

  it('but not where they are of few digits', () => {
    const theirs = [{ goalCode: '2307-1', indicatorCode: null, names: OF_OTHERS }];
    expect(match([{ indicatorCode: '1' }], theirs)).toEqual([NONE]);
  });
});

describe('the indicators of a goal without indicator codes', () => {
  const named = (indicator: string) => ({
    indicatorCode: null,
    names: { goal: 'Asistir entidades', indicator },
  });

  it('take the rows of their names', () => {
    const theirs = [named('Horas de asistencia'), named('Número de entidades')];
    expect(match([{}], theirs)).toEqual([{ record: 1, rivals: [] }]);
  });

  it('but none where no name is the same', () => {
    const theirs = [named('Horas de asistencia'), named('Talleres')];
    expect(match([{}], theirs)).toEqual([{ record: null, rivals: [0, 1] }]);
  });
});

describe('names of entities that are part of another', () => {
  const project = { goalKind: 'proyecto', goalCode: '3', indicatorCode: '3' } as const;

  it('are not it where the file has both', () => {
    const ours = [{ ...project, entity: 'Subred Sur' }];
    const theirs = [
      { ...project, entity: 'Subred Sur Occidente' },
      { goalCode: '2308', indicatorCode: '9', entity: 'Subred Sur' },
    ];
    expect(match(ours, theirs)).toEqual([{ record: null, rivals: [0] }]);
  });

  it('tell nothing where initials are of two', () => {
    const ours = [{ ...project, entity: 'SDM' }];
    const theirs = [
      { ...project, entity: 'Secretaría Distrital de la Mujer', executed: 1 },
      { ...project, entity: 'Secretaría Distrital de Movilidad', executed: 2 },
    ];
    expect(match(ours, theirs)).toEqual([{ record: null, rivals: [0, 1] }]);
  });

  it('are one where letters of its words make the other, and names and codes are the same', () => {
    const theirs = [{ entity: 'Jardín Botánico José Celestino Mutis' }];
    expect(match([{ entity: 'JBB' }], theirs)).toEqual([{ record: 0, rivals: [] }]);
    const names = { goal: 'Asistir a 46 entidades', indicator: 'Entidades' };
    expect(
      match(
        [{ entity: 'JBB' }],
        theirs.map((one) => ({ ...one, names })),
      ),
    ).toEqual([{ record: null, rivals: [0] }]);
  });
});

describe('one indicator under two objectives', () => {
  it('takes its record in both', () => {
    const taken = { record: 0, rivals: [] };
    expect(match([{}, {}], [{}])).toEqual([taken, taken]);
  });
});
