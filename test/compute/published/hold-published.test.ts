import { describe, expect, it } from 'vitest';
import { openOtherFigures } from '../../../src/compute/causes/other-figures.ts';
import { holdPublished } from '../../../src/compute/published/hold-published.ts';
import type { OtherFigure } from '../../../src/model/cause.ts';
import type { Execution } from '../../../src/model/execution.ts';
import { numberFigure } from '../../../src/model/figure.ts';
import type { HeldFigure, PrintedSubject } from '../../../src/model/held.ts';
import type { Plan } from '../../../src/model/plan.ts';
import type {
  PrintedFigure,
  PrintedPlace,
  PublishedObjective,
  PublishedRow,
} from '../../../src/model/published.ts';
import type { DecreasingMethod } from '../../../src/model/trend.ts';
import {
  type Amount,
  evaluateFacts,
  executionWith,
  figureOf,
  indicatorWith,
  markFigure,
  objectiveWith,
  planWith,
  recordWith,
} from '../../facts.ts';

const FILE = 'informe.xlsx';

/** Where the nth thing of the document is printed. */
function placeOf(row: number): PrintedPlace {
  return { file: FILE, sheet: 'Publicado', cell: { row, column: 7 } };
}

/** A percentage as it is printed, `77,78%`; a text that is none. */
function print(text: string, at: PrintedPlace = placeOf(1)): PrintedFigure {
  const [, whole = '', decimals = ''] = /^(\d+)(?:,(\d+))?%$/.exec(text) ?? [];
  const value = Number(`${whole}.${decimals}e-2`);
  const readings = whole === '' ? [] : [{ value, decimals: decimals.length }];
  return { readings, text, at };
}

interface RowFacts {
  readonly goalCode?: string | null;
  readonly goal?: string;
  readonly progress?: readonly (string | PrintedFigure)[];
  readonly weight?: readonly string[];
  readonly programmed?: Amount;
  readonly executed?: Amount;
  readonly at?: PrintedPlace;
}

function printed(figures: readonly (string | PrintedFigure)[] = []): readonly PrintedFigure[] {
  return figures.map((one) => (typeof one === 'string' ? print(one) : one));
}

/** The row of an indicator of `facts.ts`. */
function rowWith(facts: RowFacts = {}): PublishedRow {
  const goalCode = facts.goalCode === undefined ? '11' : facts.goalCode;
  return {
    key: {
      goalKind: goalCode === null ? null : 'sectorial',
      goalCode,
      indicatorCode: goalCode === null ? null : '4231',
      entity: null,
    },
    names: { goal: facts.goal ?? 'Asistir entidades', indicator: 'Número de entidades' },
    trend: null,
    progress: printed(facts.progress),
    weight: printed(facts.weight),
    programmed: figureOf(facts.programmed),
    executed: figureOf(facts.executed),
    at: facts.at ?? placeOf(9),
  };
}

interface ObjectiveFacts {
  readonly number?: number | null;
  readonly name?: string;
  readonly compliance?: readonly (string | PrintedFigure)[];
  readonly rows?: readonly PublishedRow[];
}

function objectiveOf(facts: ObjectiveFacts = {}): PublishedObjective {
  return {
    number: facts.number === undefined ? 1 : facts.number,
    name: facts.name ?? '',
    compliance: printed(facts.compliance),
    rows: facts.rows ?? [],
    at: placeOf(2),
  };
}

const indicator = (goalCode: string, facts = {}) =>
  indicatorWith({ goalCode, programmed: 9, executed: 7, ...facts });

/** An objective of one indicator for each code, all of them 7 ÷ 9 and alike in weight. */
const objective = (number: number, ...codes: readonly string[]) =>
  objectiveWith(
    codes.map((code) => indicator(code, { weight: 1 / codes.length })),
    number,
  );

function hold(
  plan: Plan,
  objectives: readonly PublishedObjective[],
  executions: readonly Execution[] = [],
  decreciente: DecreasingMethod = 'inversa',
) {
  const evaluation = evaluateFacts(plan, executions, { cutoff: '2024-12-31', decreciente });
  const others = openOtherFigures(plan, executions, evaluation);
  return holdPublished({ file: FILE, vigencia: 2024, objectives }, evaluation, others);
}

/** Whom it is of: the code of the goal, or the number of the objective. */
function whom(of: PrintedSubject): string | number | null {
  return of.kind === 'objective'
    ? of.evaluated.objective.number
    : of.evaluated.indicator.key.goalCode;
}

function tell({ of, measure, printed: { text }, again }: HeldFigure) {
  return [whom(of), measure, text, ...again.map(({ cell }) => cell?.row)];
}

/** What a figure is by: with what tells two causes of one kind apart. */
function tellCauses({ causes }: OtherFigure): string {
  return causes
    .map((cause) => {
      if (cause.kind === 'rounded-rows') return `${cause.kind} ${cause.decimals}`;
      if (cause.kind === 'definition') return `${cause.kind} ${cause.definition}`;
      if (cause.kind === 'cutoff') return `${cause.kind} ${cause.file}`;
      return cause.kind === 'file' ? `${cause.kind} ${cause.operand}` : cause.kind;
    })
    .join(' + ');
}

describe('a printed objective is held against', () => {
  const plan = planWith([objective(1, '11'), objective(2, '12', '13')]);
  const [first, second] = plan.objectives.map(({ name }) => name);

  it('the one of its name, whatever its number', () => {
    const { mismatches, strangers } = hold(plan, [
      objectiveOf({ number: 2, name: first?.toUpperCase() ?? '', compliance: ['10%'] }),
      objectiveOf({ number: 1, name: second ?? '', compliance: ['20%'] }),
    ]);
    expect(mismatches.map(tell)).toEqual([
      [1, 'compliance', '10%'],
      [2, 'compliance', '20%'],
    ]);
    expect(strangers).toEqual([]);
  });

  it('else the one of its number', () => {
    const { mismatches } = hold(plan, [
      objectiveOf({ number: 2, name: 'Otro nombre', compliance: ['20%'] }),
      objectiveOf({ number: 1, compliance: ['10%'] }),
    ]);
    expect(mismatches.map(tell)).toEqual([
      [1, 'compliance', '10%'],
      [2, 'compliance', '20%'],
    ]);
  });

  it('none, and is told as a stranger if it prints a compliance', () => {
    const stranger = objectiveOf({ number: 3, name: 'Otro nombre', compliance: ['20%'] });
    const { mismatches, strangers, missing } = hold(plan, [
      objectiveOf({ number: null, compliance: ['77,78%'] }),
      objectiveOf({ number: 4, name: 'Solo un título' }),
      stranger,
    ]);
    expect(mismatches).toEqual([]);
    expect(strangers).toHaveLength(2);
    expect(strangers[1]).toBe(stranger);
    // It prints the compliance of none of ours: it is no list of them.
    expect(missing).toEqual([]);
  });

  it('one of the plan that has no name, by the number only', () => {
    const nameless = planWith([
      { ...objective(1, '11'), name: '' },
      { ...objective(2, '12'), name: '' },
    ]);
    const { mismatches } = hold(nameless, [objectiveOf({ number: 2, compliance: ['20%'] })]);
    expect(mismatches.map(tell)).toEqual([[2, 'compliance', '20%']]);
  });
});

describe('a printed row is held against', () => {
  const plan = planWith([objective(1, '11'), objective(2, '11', '12')]);

  it('the indicator of its codes in its own objective', () => {
    const { mismatches, strangers } = hold(plan, [
      objectiveOf({ number: 2, rows: [rowWith({ progress: ['20%'] })] }),
      objectiveOf({ number: 1, rows: [rowWith({ progress: ['10%'] })] }),
    ]);
    expect(mismatches.map(tell)).toEqual([
      ['11', 'progress', '10%'],
      ['11', 'progress', '20%'],
    ]);
    expect(mismatches.map(({ of }) => of.kind === 'indicator' && of.evaluated)).toEqual(
      evaluateFacts(plan, [], { cutoff: '2024-12-31' }).objectives.map(
        ({ indicators: [one] }) => one,
      ),
    );
    expect(strangers).toEqual([]);
  });

  it('the indicator of another objective where its own has none', () => {
    const stranger = rowWith({ goalCode: '99', goal: 'Otra meta', progress: ['5%'] });
    const { mismatches, strangers, missing } = hold(plan, [
      objectiveOf({
        number: 1,
        rows: [rowWith({ progress: ['10%'] }), rowWith({ goalCode: '12', progress: ['20%'] })],
      }),
      objectiveOf({ number: 7, rows: [stranger] }),
    ]);
    expect(mismatches.map(tell)).toEqual([
      ['11', 'progress', '10%'],
      ['12', 'progress', '20%'],
    ]);
    expect(strangers).toEqual([stranger]);
    // What is of the first objective is not of the second one too.
    expect(missing).toHaveLength(1);
    expect(missing[0]).toMatchObject({ kind: 'indicator' });
    expect(missing[0] && whom(missing[0])).toBe('11');
  });

  it('the indicator of its objective only once', () => {
    const again = rowWith({ progress: ['20%'] });
    const { mismatches, strangers } = hold(planWith([objective(1, '11')]), [
      objectiveOf({ number: 1, rows: [rowWith({ progress: ['10%'] })] }),
      objectiveOf({ number: 9, rows: [again] }),
    ]);
    expect(mismatches.map(tell)).toEqual([['11', 'progress', '10%']]);
    expect(strangers).toEqual([again]);
  });

  it('the indicator of its names in a document without cells', () => {
    const names = { goal: 'Sembrar árboles', indicator: 'Árboles' };
    const trees = planWith([objectiveWith([indicator('11', { names })])]);
    const row = {
      ...rowWith({
        goalCode: null,
        progress: ['10%'],
        at: { file: 'a.docx', sheet: null, cell: null },
      }),
      names,
    };
    expect(hold(trees, [objectiveOf({ rows: [row] })]).mismatches.map(tell)).toEqual([
      ['11', 'progress', '10%'],
    ]);
  });

  it('no indicator where it may be of two', () => {
    const row = rowWith({ goalCode: null, progress: ['10%'] });
    const { mismatches, strangers } = hold(planWith([objective(2, '11', '12')]), [
      objectiveOf({ number: 2, rows: [row] }),
    ]);
    expect(mismatches).toEqual([]);
    expect(strangers).toEqual([row]);
  });
});

describe('what is printed', () => {
  const plan = planWith([objective(1, '11', '12')]);

  it('once and again is one mismatch, with every place', () => {
    const { mismatches } = hold(plan, [
      objectiveOf({
        compliance: [
          print('80%', placeOf(3)),
          print('80%', placeOf(4)),
          print('77,78%', placeOf(5)),
          print('81%', placeOf(6)),
          print('80%', placeOf(7)),
        ],
      }),
    ]);
    expect(mismatches.map(tell)).toEqual([
      [1, 'compliance', '80%', 4, 7],
      [1, 'compliance', '81%'],
    ]);
    expect(mismatches[0]?.printed.at).toEqual(placeOf(3));
  });

  it('in words is unread where we have a figure', () => {
    const silent = planWith([
      objectiveWith([indicator('11', { weight: 0.5 }), indicator('12', { weight: 0.3 })]),
    ]);
    const words = [objectiveOf({ compliance: ['casi todo'] })];
    expect(hold(plan, words).unread.map(tell)).toEqual([[1, 'compliance', 'casi todo']]);
    // Weights that do not add up give no compliance.
    expect(hold(silent, words)).toMatchObject({ unread: [], mismatches: [] });
  });

  it('where we have no figure is told with none of ours', () => {
    const silent = planWith([objectiveWith([indicator('11', { executed: null })])]);
    const { mismatches } = hold(silent, [objectiveOf({ rows: [rowWith({ progress: ['50%'] })] })]);
    expect(mismatches.map(({ computed }) => computed)).toEqual([null]);
    // A 0 % is no figure that we do not have.
    const [zero] = hold(silent, [
      objectiveOf({ rows: [rowWith({ progress: ['0%'] })] }),
    ]).mismatches;
    expect(zero?.computed).toBeNull();
  });

  it.each([
    ['that of the matrix', ['40%'], []],
    ['that after sharing out', ['50%'], []],
    ['another', ['45%'], ['45%']],
  ])('as weight may be %s', (_, weight, told) => {
    const shared = planWith([
      objectiveWith([
        indicator('11', { weight: 0.4 }),
        indicator('12', { weight: 0.4 }),
        indicator('13', { weight: 0.2, programmed: markFigure('NP') }),
      ]),
    ]);
    const { mismatches, unread } = hold(shared, [objectiveOf({ rows: [rowWith({ weight })] })]);
    expect(mismatches.map(({ printed: { text } }) => text)).toEqual(told);
    expect(unread).toEqual([]);
  });

  it('as weight of what has none, or is not programmed, is held against nothing', () => {
    const bare = planWith([
      objectiveWith([
        indicator('11', { weight: null }),
        indicator('12', { weight: 0.4, programmed: markFigure('NP') }),
      ]),
    ]);
    const rows = [rowWith({ weight: ['30%'] }), rowWith({ goalCode: '12', weight: ['30%'] })];
    expect(hold(bare, [objectiveOf({ rows })])).toMatchObject({ mismatches: [], unread: [] });
  });

  it('as weight is that of the matrix only, where nothing is shared out', () => {
    const open = planWith([
      objectiveWith([indicator('11', { weight: 0.4 }), indicator('12', { weight: 0.4 })]),
    ]);
    const rows = [rowWith({ weight: ['0%', '40%', '41%'] })];
    expect(hold(open, [objectiveOf({ rows })]).mismatches.map(tell)).toEqual([
      ['11', 'weight', '0%'],
      ['11', 'weight', '41%'],
    ]);
  });
});

describe('what is missing', () => {
  const plan = planWith([
    objective(1, '11'),
    objective(2, '12', '13'),
    objectiveWith([indicator('14', { weight: 0.5 })], 3),
  ]);

  it('is each compliance of ours that a document with some does not print', () => {
    const { missing } = hold(plan, [objectiveOf({ compliance: ['77,78%'] })]);
    // The third objective has none: its weights do not add up.
    expect(missing.map((one) => [one.kind, whom(one)])).toEqual([['objective', 2]]);
  });

  it('is not what is printed in one of several places', () => {
    const { missing } = hold(plan, [
      objectiveOf({ number: 1, compliance: ['77,78%'] }),
      objectiveOf({ number: 2 }),
      objectiveOf({ number: 2, compliance: ['77,78%'] }),
    ]);
    expect(missing).toEqual([]);
  });

  it('is each programmed indicator that a document with rows does not print', () => {
    const more = planWith([
      objective(1, '11', '12'),
      objectiveWith([indicator('13', { programmed: markFigure('NP') })], 2),
    ]);
    const { missing } = hold(more, [objectiveOf({ rows: [rowWith()] })]);
    expect(missing.map((one) => [one.kind, whom(one)])).toEqual([['indicator', '12']]);
  });

  it('is nothing where it prints none of that kind', () => {
    expect(hold(plan, []).missing).toEqual([]);
    expect(hold(plan, [objectiveOf({ compliance: ['casi'] })]).missing).toHaveLength(1);
  });
});

describe('of several causes that give a figure, first is the one that explains most of the document:', () => {
  const told = (
    plan: Plan,
    objectives: readonly PublishedObjective[],
    executions: readonly Execution[] = [],
  ) => hold(plan, objectives, executions).mismatches.map(({ exact }) => exact.map(tellCauses));

  it('by its kind', () => {
    const of = (number: number, ...executed: readonly [number, number]) =>
      objectiveWith(
        [0.75, 0.25].map((weight, at) =>
          indicatorWith({ goalCode: `${number}${at}`, weight, executed: executed[at] ?? null }),
        ),
        number,
      );
    const plan = planWith([of(1, 13, 4), of(2, 2, 4)]);
    const first = objectiveOf({ compliance: ['85%'] });
    const second = objectiveOf({ number: 2, compliance: ['30%'] });
    expect(told(plan, [first])).toEqual([['capped', 'equal-weights']]);
    expect(told(plan, [first, second])).toEqual([['equal-weights', 'capped'], ['equal-weights']]);
  });

  it('by the decimals of what is rounded', () => {
    const of = (number: number, executed: number) =>
      objectiveWith([indicator(`${number}`, { programmed: 10_000, executed })], number);
    const plan = planWith([of(1, 7798), of(2, 7750)]);
    const first = objectiveOf({ compliance: ['78,00%'] });
    const second = objectiveOf({ number: 2, compliance: ['78,00%'] });
    expect(told(plan, [first])).toEqual([['rounded-rows 1', 'rounded-rows 0']]);
    expect(told(plan, [first, second])[0]).toEqual(['rounded-rows 0', 'rounded-rows 1']);
  });

  it('by the definition of the progress', () => {
    const of = (goalCode: string, wholePlan: number) => ({
      ...indicatorWith({ goalCode, weight: goalCode === '11' ? 0.4 : 0.6, executed: 5 }),
      wholePlanTarget: numberFigure(wholePlan),
    });
    const plan = planWith([objectiveWith([of('11', 20), of('12', 4)])]);
    const first = rowWith({ progress: ['25%'] });
    const second = rowWith({ goalCode: '12', progress: ['100%'] });
    const ratios = ['definition of-plan', 'definition accumulated-of-plan'];
    const capped = ['definition of-plan-capped', 'definition accumulated-of-plan-capped'];
    expect(told(plan, [objectiveOf({ rows: [first] })])).toEqual([
      [ratios[0], capped[0], ratios[1], capped[1]],
    ]);
    expect(told(plan, [objectiveOf({ rows: [first, second] })])).toEqual([
      [...capped, ...ratios],
      capped,
    ]);
  });

  it('by the export of another cutoff', () => {
    const plan = planWith([objectiveWith([indicator('11')]), objectiveWith([indicator('12')], 2)]);
    const at = (cutoff: string, first: number, second: number) =>
      executionWith(
        [
          recordWith({ goalCode: '11', programmed: 10, executed: first }),
          recordWith({ goalCode: '12', programmed: 10, executed: second }),
        ],
        cutoff,
        `${cutoff}.xlsx`,
      );
    const executions = [at('2024-06-30', 3, 3), at('2024-09-30', 3, 4), at('2024-12-31', 8, 9)];
    const first = objectiveOf({ compliance: ['30%'] });
    const second = objectiveOf({ number: 2, compliance: ['30%'] });
    const [june, september] = ['cutoff 2024-06-30.xlsx', 'cutoff 2024-09-30.xlsx'];
    expect(told(plan, [first], executions)).toEqual([[september, june]]);
    expect(told(plan, [first, second], executions)).toEqual([[june, september], [june]]);
  });

  it('by what is taken of the other file', () => {
    const plan = planWith([
      objectiveWith([
        indicator('11', { weight: 0.5, programmed: 8, executed: 6.25 }),
        indicator('12', { weight: 0.5, programmed: 10, executed: 4 }),
      ]),
    ]);
    const records = ['11', '12'].map((goalCode) =>
      recordWith({ goalCode, programmed: 10, executed: 5 }),
    );
    const first = rowWith({ progress: ['62,5%'] });
    const second = rowWith({ goalCode: '12', progress: ['40%'] });
    const [programmed, executed] = ['file programmed', 'file executed'];
    const of = (...rows: readonly PublishedRow[]) =>
      told(plan, [objectiveOf({ rows })], [executionWith(records)]).map((exact) =>
        exact.filter((one) => one.startsWith('file')),
      );
    expect(of(first)).toEqual([[programmed, executed]]);
    expect(of(first, second)).toEqual([[executed, programmed], [executed]]);
  });
});

describe('what the row of an indicator prints explains its progress', () => {
  const plan = planWith([objectiveWith([indicator('11')])]);
  const explained = (facts: RowFacts, own: Plan = plan, decreciente?: DecreasingMethod) => {
    const rows = [rowWith({ progress: ['88,89%'], ...facts })];
    const [mismatch] = hold(own, [objectiveOf({ rows })], [], decreciente).mismatches;
    return [...(mismatch?.exact ?? []), ...(mismatch?.nearest ? [mismatch.nearest] : [])];
  };

  it.each([
    ['executed', { programmed: 9, executed: 8 }],
    ['programmed', { programmed: 7.875, executed: 7 }],
  ])('by what it has as %s', (_, facts) => {
    expect(explained(facts)).toEqual([
      { causes: [{ kind: 'printed-operands', ...facts }], value: 8 / 9 },
    ]);
  });

  it.each([
    ['is ours', { programmed: 9, executed: 7 }],
    ['has nothing executed', { programmed: 9 }],
    ['has nothing programmed', { executed: 8 }],
    ['programs 0', { programmed: 0, executed: 8 }],
  ])('but not where what it prints %s', (_, facts) => {
    expect(explained(facts).map(tellCauses)).not.toContain('printed-operands');
  });

  it('as its trend says, with the baseline of the matrix', () => {
    const of = (facts: object) => planWith([objectiveWith([indicator('11', facts)])]);
    const told = { programmed: 8, executed: 9 };
    expect(explained(told, of({ trend: 'decreciente' })).map(tellCauses)).toEqual([
      'printed-operands',
    ]);
    const [way] = explained(
      { programmed: 6, executed: 7, progress: ['75%'] },
      of({ trend: 'decreciente', baseline: 10 }),
      'linea-base',
    );
    expect(way).toMatchObject({ causes: [{ kind: 'printed-operands' }], value: 0.75 });
    // There is no way from no baseline, nor a formula of no trend.
    const falling = { trend: 'decreciente' };
    const none = [
      ...explained({ ...told, progress: ['1%'] }, of(falling), 'linea-base'),
      ...explained(told, of({ trend: null })),
    ];
    expect(none.map(tellCauses)).not.toContain('printed-operands');
    expect(none.map(({ value }) => value)).not.toContain(null);
  });
});

describe('what its own rows print explains a compliance', () => {
  const plan = planWith([
    objectiveWith([
      indicator('11', { weight: 0.5 }),
      indicator('12', { weight: 0.3 }),
      indicator('13', { weight: 0.2, programmed: markFigure('NP') }),
    ]),
  ]);
  const explained = (compliance: string, rows: readonly PublishedRow[], own: Plan = plan) =>
    hold(own, [objectiveOf({ compliance: [compliance], rows })])
      .mismatches.filter(({ measure }) => measure === 'compliance')
      .flatMap(({ exact, nearest }) => [...exact, ...(nearest ? [nearest] : [])])
      .filter(({ causes: [cause] }) => cause.kind === 'printed-rows')
      .map(({ value }) => Math.round(value * 1e5) / 1e5);
  const of = (goalCode: string, progress: string, ...weight: readonly string[]) =>
    rowWith({ goalCode, progress: [progress], weight });

  it('by the weights that they print', () => {
    const rows = [of('11', '90%', '20%'), of('12', '60%', '40%'), of('13', '10%', '20%')];
    expect(explained('70%', rows)).toEqual([0.7]);
  });

  it('or else by ours', () => {
    expect(explained('78,75%', [of('11', '90%'), of('12', '60%')])).toEqual([0.7875]);
  });

  it('only where they print the progress of every programmed indicator', () => {
    const first = of('11', '90%');
    // 0.625 × 0.9, as if the other were 0.
    expect(explained('56,25%', [first])).toEqual([]);
    expect(explained('56,25%', [first, rowWith({ goalCode: '12' })])).toEqual([]);
    expect(explained('56,25%', [first, of('12', 'casi')])).toEqual([]);
  });

  it('only where each of them has a weight', () => {
    const bare = planWith([
      objectiveWith([indicator('11', { weight: 0.5 }), indicator('12', { weight: null })]),
    ]);
    const rows = [of('11', '90%', '50%'), of('12', '60%')];
    expect(explained('90%', rows, bare)).toEqual([]);
    const absent = planWith([objectiveWith([indicator('11', { programmed: markFigure('NP') })])]);
    expect(explained('90%', [of('11', '90%', '50%')], absent)).toEqual([]);
  });
});
