import { describe, expect, it } from 'vitest';
import { openOtherFigures } from '../../../src/compute/causes/other-figures.ts';
import type { Cause, OtherFigure } from '../../../src/model/cause.ts';
import type { Method } from '../../../src/model/evaluation.ts';
import type { Execution } from '../../../src/model/execution.ts';
import { numberFigure } from '../../../src/model/figure.ts';
import type { Indicator, Plan } from '../../../src/model/plan.ts';
import {
  evaluateFacts,
  executionWith,
  indicatorWith,
  markFigure,
  objectiveWith,
  planWith,
  recordWith,
  unreadableFigure,
} from '../../facts.ts';

/** What a cause is, in few words. */
function tell(cause: Cause): string {
  const { kind, ...rest } = cause;
  const told = 'indicator' in cause && cause.indicator ? cause.indicator.key.goalCode : null;
  const facts = Object.entries(rest).flatMap(([name, value]) =>
    name === 'indicator' ? [] : [`${value}`],
  );
  return [kind, ...facts, ...(told === null ? [] : [`of ${told}`])].join(' ');
}

/** The figures by their causes, in thousandths of a percentage. */
function tellAll(figures: readonly OtherFigure[]): Readonly<Record<string, number>> {
  const told = figures.map(({ causes, value }) => [
    causes.map(tell).join(' + '),
    Math.round(value * 1e5) / 1e5,
  ]);
  expect(new Set(told.map(([causes]) => causes)).size).toBe(told.length);
  return Object.fromEntries(told);
}

function open(plan: Plan, executions: readonly Execution[] = [], method: Partial<Method> = {}) {
  const evaluation = evaluateFacts(plan, executions, { cutoff: '2024-12-31', ...method });
  const others = openOtherFigures(plan, executions, evaluation);
  return {
    evaluation,
    others,
    ofObjective: (at = 0) => tellAll(others.ofObjective(at)),
    ofIndicator: (at = 0, place = 0) => tellAll(others.ofIndicator(at, place)),
  };
}

function planOf(...indicators: readonly Indicator[]): Plan {
  return planWith([objectiveWith(indicators)]);
}

const first = (facts = {}) => indicatorWith({ goalCode: '11', programmed: 9, ...facts });
const second = (facts = {}) => indicatorWith({ goalCode: '12', programmed: 10, ...facts });

describe('the compliance of an objective would be', () => {
  // 0.6 × 7 ÷ 9 + 0.4 × 12 ÷ 10
  const two = planOf(first({ weight: 0.6, executed: 7 }), second({ weight: 0.4, executed: 12 }));

  it('that of each cause, and of two that offices have together', () => {
    expect(open(two).ofObjective()).toEqual({
      capped: 0.86667,
      'equal-weights': 0.98889,
      'rounded-rows 2': 0.94668,
      'rounded-rows 1': 0.9468,
      'rounded-rows 0': 0.948,
      'left-out of 11': 1.2,
      'as-zero of 11': 0.48,
      'left-out of 12': 0.77778,
      'as-zero of 12': 0.46667,
      'capped + equal-weights': 0.88889,
      'capped + rounded-rows 2': 0.86668,
      'equal-weights + rounded-rows 2': 0.9889,
      'capped + rounded-rows 1': 0.8668,
      'equal-weights + rounded-rows 1': 0.989,
      'capped + rounded-rows 0': 0.868,
      'equal-weights + rounded-rows 0': 0.99,
    });
  });

  it('cut at 100 %, where the mean is above it', () => {
    const plan = planOf(first({ weight: 0.5, executed: 9 }), second({ weight: 0.5, executed: 12 }));
    const found = open(plan).ofObjective();
    expect(found).toMatchObject({ capped: 1, 'capped-objective': 1 });
    // A cause that changes nothing is none.
    expect(found).not.toHaveProperty('equal-weights');
    expect(found).not.toHaveProperty('rounded-rows 2');
    expect(Object.values(found)).not.toContain(1.1);
  });

  it('without any of its indicators but the only one that there is', () => {
    const found = open(planOf(first({ executed: 7 }))).ofObjective();
    expect(found).toMatchObject({ 'as-zero of 11': 0 });
    expect(found).not.toHaveProperty('left-out of 11');
  });

  it('with what was not programmed, by its weight or among equals', () => {
    const plan = planOf(
      first({ weight: 0.5, executed: 9 }),
      second({ weight: 0.3, executed: 5 }),
      indicatorWith({ goalCode: '13', weight: 0.2, programmed: markFigure('NP') }),
    );
    // (0.5 × 1 + 0.3 × 0.5) ÷ 0.8, of 1, and (1 + 0.5) ÷ 3
    expect(open(plan).ofObjective()).toMatchObject({
      'left-in of 13': 0.65,
      'equal-weights + left-in of 13': 0.5,
    });
  });

  it('not with two at once that were not programmed among equals', () => {
    const absent = { weight: 0.1, programmed: markFigure('NP') };
    const plan = planOf(
      first({ weight: 0.8, executed: 7 }),
      indicatorWith({ goalCode: '13', ...absent }),
      indicatorWith({ goalCode: '14', ...absent }),
    );
    expect(Object.keys(open(plan).ofObjective()).filter((one) => /left-in/.test(one))).toEqual([
      'left-in of 13',
      'left-in of 14',
    ]);
  });

  it.each([0, null])('the same with what was not programmed and weighs %s', (weight) => {
    const plan = planOf(
      // In doubles, 7 ÷ 10 × 0.995 ÷ 0.995 is not 7 ÷ 10.
      first({ weight: 0.995, programmed: 10, executed: 7 }),
      indicatorWith({ goalCode: '13', weight, programmed: markFigure('NP') }),
    );
    expect(open(plan).ofObjective()).not.toHaveProperty('left-in of 13');
  });

  it('nothing else where it has none by any of them', () => {
    const plan = planOf(
      first({ weight: 0.6, executed: 7 }),
      second({ weight: 0.4, programmed: unreadableFigure(), executed: 1 }),
      indicatorWith({ goalCode: '13', weight: 0.2, programmed: markFigure('NP') }),
    );
    const { evaluation, ofObjective } = open(plan);
    expect(evaluation.objectives[0]?.compliance).toBeNull();
    expect(ofObjective()).toEqual({});
  });

  it('one by weights that do not add up, where there is none', () => {
    const plan = planOf(first({ weight: 0.5, executed: 9 }), second({ weight: 0.25, executed: 5 }));
    const { evaluation, ofObjective } = open(plan);
    expect(evaluation.objectives[0]?.compliance).toBeNull();
    const found = ofObjective();
    expect(found).toMatchObject({
      'weights-shared-out': 0.83333,
      'weights-as-written': 0.625,
      'equal-weights': 0.75,
    });
    expect(Object.keys(found).filter((one) => /capped-objective|left|zero/.test(one))).toEqual([]);
  });

  it('another by what one indicator takes otherwise, and by what all of them do', () => {
    const plan = planOf(first({ weight: 0.5, executed: 6 }), second({ weight: 0.5, executed: 4 }));
    const execution = executionWith([
      recordWith({ goalCode: '11', programmed: 9, executed: 9 }),
      recordWith({ goalCode: '12', programmed: 10, executed: 10 }),
    ]);
    expect(open(plan, [execution]).ofObjective()).toMatchObject({
      'file executed matriz of 11': 0.83333,
      'file executed matriz of 12': 0.7,
      'file executed matriz': 0.53333,
    });
  });
});

describe('the progress of an indicator would be', () => {
  it('capped, by its weight, or of the four years', () => {
    const one = first({ weight: 0.6, executed: 12, programmed: 10 });
    const plan = planOf(
      { ...one, wholePlanTarget: numberFigure(40) },
      second({ weight: 0.4, executed: 5 }),
    );
    const found = open(plan).ofIndicator();
    expect(found).toEqual({
      capped: 1,
      'definition of-plan': 0.3,
      'definition of-plan-capped': 0.3,
      'definition accumulated-capped': 1,
      'definition accumulated-of-plan': 0.3,
      'definition accumulated-of-plan-capped': 0.3,
      'definition weighted': 0.72,
    });
  });

  it('nothing by a method or a file that gives none', () => {
    const plan = planOf(first({ trend: 'decreciente', programmed: 30, executed: 40 }));
    // Without a baseline there is no way from it.
    expect(open(plan).ofIndicator()).toEqual({
      'definition ratio': 1.33333,
      'definition accumulated': 1.33333,
      'definition accumulated-capped': 1,
    });
  });

  it('by the other method', () => {
    const plan = planOf(
      first({ trend: 'decreciente', baseline: 50, programmed: 30, executed: 40 }),
    );
    expect(open(plan).ofIndicator()).toMatchObject({ 'method linea-base': 0.5 });
    expect(open(plan, [], { decreciente: 'linea-base' }).ofIndicator()).toMatchObject({
      'method inversa': 0.75,
    });
  });

  it('one of the matrix where the run has none', () => {
    const plan = planOf(first({ executed: 6 }));
    const execution = executionWith([
      recordWith({ goalCode: '11', programmed: 9, executed: markFigure('#N/A') }),
    ]);
    const { evaluation, ofIndicator } = open(plan, [execution]);
    expect(evaluation.objectives[0]?.indicators[0]?.executed.figure).toMatchObject({
      kind: 'mark',
    });
    expect(ofIndicator()).toEqual({
      'file executed matriz': 0.66667,
      'definition accumulated': 0.66667,
      'definition accumulated-capped': 0.66667,
    });
  });

  it('nothing where there is no such indicator nor objective', () => {
    const { others } = open(planOf(first({ executed: 6 })));
    expect(others.ofIndicator(0, 1)).toEqual([]);
    expect(others.ofIndicator(1, 0)).toEqual([]);
    expect(others.ofObjective(1)).toEqual([]);
  });
});

describe('the figures by an earlier cutoff', () => {
  const record = (goalCode: string, executed: number) =>
    recordWith({ goalCode, programmed: 10, executed });
  const plan = planWith([
    objectiveWith([
      indicatorWith({ goalCode: '10', weight: 0.5 }),
      indicatorWith({ goalCode: '11', weight: 0.5 }),
    ]),
    objectiveWith([indicatorWith({ goalCode: '12' })], 2),
  ]);
  const june = executionWith(
    [record('10', 1), record('11', 2), record('12', 3)],
    '2024-06-30',
    'junio.xlsx',
  );
  const september = executionWith(
    [record('10', 4), record('11', 6), record('12', 3)],
    '2024-09-30',
    'septiembre.xlsx',
  );
  const december = executionWith(
    [record('10', 8), record('11', 10), record('12', 9)],
    '2024-12-31',
    'diciembre.xlsx',
  );
  const dated = (figures: readonly OtherFigure[]) =>
    figures.flatMap(({ causes: [cause], value }) =>
      cause.kind === 'cutoff' ? [[cause.file, cause.cutoff, Math.round(value * 1e5) / 1e5]] : [],
    );
  const all = [june, december, september];

  it('are those of each, the latest first, of each objective and of each indicator', () => {
    const { others } = open(plan, all);
    expect(dated(others.ofObjective(0))).toEqual([
      ['septiembre.xlsx', '2024-09-30', 0.5],
      ['junio.xlsx', '2024-06-30', 0.15],
    ]);
    // Both are the same cause of two figures.
    expect(dated(others.ofObjective(1))).toEqual([
      ['septiembre.xlsx', '2024-09-30', 0.3],
      ['junio.xlsx', '2024-06-30', 0.3],
    ]);
    expect(dated(others.ofIndicator(0, 0))).toEqual([
      ['septiembre.xlsx', '2024-09-30', 0.4],
      ['junio.xlsx', '2024-06-30', 0.1],
    ]);
    expect(dated(others.ofIndicator(0, 1))).toEqual([
      ['septiembre.xlsx', '2024-09-30', 0.6],
      ['junio.xlsx', '2024-06-30', 0.2],
    ]);
    expect(dated(others.ofIndicator(1, 0))).toEqual([
      ['septiembre.xlsx', '2024-09-30', 0.3],
      ['junio.xlsx', '2024-06-30', 0.3],
    ]);
  });

  it('are computed once', () => {
    const { others } = open(plan, all);
    expect(others.ofObjective(0)).toBe(others.ofObjective(0));
    expect(others.ofIndicator(0, 1)).toBe(others.ofIndicator(0, 1));
  });

  it('are none of an export without cutoff, of another vigencia, nor of the latest', () => {
    const undated = executionWith([record('10', 5)], null, 'sin-corte.xlsx');
    const of2023 = executionWith(
      [recordWith({ goalCode: '10', programmed: 10, executed: 5, vigencia: 2023 })],
      '2023-12-31',
      'anterior.xlsx',
    );
    const { others } = open(plan, [undated, of2023, december]);
    expect(dated(others.ofObjective(0))).toEqual([]);
    expect(dated(others.ofIndicator(0, 0))).toEqual([]);
    const partial = executionWith([record('10', 8)], '2024-12-31', 'diciembre.xlsx');
    const more = executionWith([record('10', 8), record('11', 5)], null, 'sin-corte.xlsx');
    expect(dated(open(plan, [more, partial]).others.ofObjective(0))).toEqual([]);
  });

  it('are none where that export gives none, or the same', () => {
    const partial = executionWith([record('10', 8)], '2024-09-30', 'septiembre.xlsx');
    const { others } = open(plan, [partial, december]);
    expect(dated(others.ofIndicator(0, 0))).toEqual([]);
    expect(dated(others.ofIndicator(0, 1))).toEqual([]);
    expect(dated(others.ofObjective(0))).toEqual([['septiembre.xlsx', '2024-09-30', 0.4]]);
  });

  it('are those of the objective though that export leaves out the ones before it', () => {
    // A table of another year names an objective that only the later export speaks of.
    const [one, two] = plan.objectives;
    const elsewhere = (one as NonNullable<typeof one>).indicators.map((indicator) => ({
      ...indicator,
      vigencias: indicator.vigencias.map((year) => ({ ...year, vigencia: 2023 })),
    }));
    const other = planWith([objectiveWith(elsewhere), two as NonNullable<typeof two>]);
    const early = executionWith([record('12', 3)], '2024-09-30', 'septiembre.xlsx');
    const { others } = open(other, [early, december]);
    expect(dated(others.ofObjective(1))).toEqual([['septiembre.xlsx', '2024-09-30', 0.3]]);
    expect(dated(others.ofIndicator(1, 0))).toEqual([['septiembre.xlsx', '2024-09-30', 0.3]]);
    expect(dated(others.ofObjective(0))).toEqual([]);
    expect(dated(others.ofIndicator(0, 0))).toEqual([]);
  });
});
