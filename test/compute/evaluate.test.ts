import { describe, expect, it } from 'vitest';
import {
  evaluateFacts,
  executionWith,
  indicatorWith,
  objectiveWith,
  planWith,
  recordWith,
} from '../facts.ts';

/** A plan of one indicator: what is crossed with a plan is kept with it, so each test has its own. */
const planOfOne = () => planWith([objectiveWith([indicatorWith()])]);
const evaluatedOf = (evaluation: ReturnType<typeof evaluateFacts>) =>
  evaluation.objectives.flatMap(({ indicators }) => indicators);

describe('several exports', () => {
  const june = executionWith([recordWith({ executed: 4 })], '2024-06-30', 'junio.xlsx');
  const december = executionWith([recordWith({ executed: 9 })], '2024-12-31', 'diciembre.xlsx');

  it.each([
    ['first', [december, june]],
    ['last', [june, december]],
  ])('the latest cutoff wins, given %s', (_, executions) => {
    const evaluation = evaluateFacts(planOfOne(), executions);
    expect(evaluation.cutoff).toBe('2024-12-31');
    expect(evaluatedOf(evaluation)[0]).toMatchObject({ progress: 0.9, status: 'no-cumplida' });
  });

  it('one that lacks the indicator leaves it to an earlier one', () => {
    const names = { goal: 'Sembrar árboles', indicator: 'Ejemplares' };
    const partial = executionWith([recordWith({ goalCode: '9', names })], '2024-12-31');
    const evaluation = evaluateFacts(planOfOne(), [partial, june]);
    expect(evaluatedOf(evaluation)[0]?.progress).toBe(0.4);
    expect(evaluation.unmatched.map(({ key }) => key.goalCode)).toEqual(['9']);
  });

  it('but not one that the latest took the place of, and that lost the indicator', () => {
    const two = planWith([objectiveWith([indicatorWith(), indicatorWith({ goalCode: '9' })])]);
    const both = (executed: number) => [
      recordWith({ executed }),
      recordWith({ executed, goalCode: '9' }),
    ];
    const first = executionWith(both(4), '2024-06-30', 'junio.xlsx');
    const [own] = both(9);
    const last = executionWith(own ? [own] : [], '2024-12-31');
    const [kept, dropped] = evaluatedOf(evaluateFacts(two, [first, last]));
    expect(kept?.progress).toBe(0.9);
    expect(dropped).toMatchObject({ progress: null, crossing: { doubt: 'earlier-export' } });
  });

  it('one that leaves the indicator blank does not', () => {
    const blank = executionWith([recordWith({ executed: null })], '2024-12-31');
    expect(evaluatedOf(evaluateFacts(planOfOne(), [june, blank]))[0]?.status).toBe('sin-reporte');
  });

  it('of one cutoff that differ give no figure, in whatever order', () => {
    const ours = executionWith([recordWith({ programmed: 10, executed: 8 })]);
    const theirs = executionWith(
      [recordWith({ programmed: 10, executed: 9 })],
      undefined,
      'b.xlsx',
    );
    for (const executions of [
      [ours, theirs],
      [theirs, ours],
    ]) {
      const { objectives } = evaluateFacts(planOfOne(), executions);
      expect(objectives[0]).toMatchObject({ compliance: null, reason: { kind: 'not-calculable' } });
      expect(objectives[0]?.indicators[0]).toMatchObject({
        progress: null,
        reason: { kind: 'ambiguous-record' },
      });
    }
  });

  it('of one cutoff that agree are one', () => {
    const record = recordWith({ programmed: 10, executed: 8 });
    const executions = [executionWith([record]), executionWith([record], undefined, 'b.xlsx')];
    expect(evaluateFacts(planOfOne(), executions).objectives[0]?.compliance).toBe(0.8);
  });

  it('one without cutoff counts last', () => {
    const undated = executionWith([recordWith({ executed: 1 })], null);
    for (const executions of [
      [undated, june],
      [june, undated],
    ]) {
      expect(evaluatedOf(evaluateFacts(planOfOne(), executions))[0]?.progress).toBe(0.4);
    }
  });

  it('of what the latest dropped, one that has two rows for it tells nothing', () => {
    const other = { goalCode: '9', indicatorCode: '9' };
    const two = planWith([objectiveWith([indicatorWith(), indicatorWith(other)])]);
    const rows = [2, 3].map((executed) => recordWith({ ...other, executed }));
    const first = executionWith([recordWith({ executed: 4 }), ...rows], '2024-06-30', 'junio.xlsx');
    const last = executionWith([recordWith({ executed: 9 })], '2024-12-31');
    const [, dropped] = evaluatedOf(evaluateFacts(two, [first, last]));
    expect(dropped).toMatchObject({ rivals: rows, crossing: { doubt: 'several' } });
  });

  it('those of other vigencias do not count', () => {
    const later = executionWith([recordWith({ vigencia: 2025, executed: 1 })], '2025-12-31');
    const evaluation = evaluateFacts(planOfOne(), [later, june]);
    expect(evaluation.cutoff).toBe('2024-06-30');
    expect(evaluatedOf(evaluation)[0]?.progress).toBe(0.4);
    expect(evaluation.unmatched).toEqual([]);
  });

  it('of those of one cutoff, what the second says of others counts too', () => {
    const two = planWith([
      objectiveWith([
        indicatorWith({ weight: 0.5 }),
        indicatorWith({ weight: 0.5, goalCode: '2308', indicatorCode: '4232' }),
      ]),
    ]);
    const other = recordWith({ goalCode: '2308', indicatorCode: '4232', executed: 3 });
    const executions = [
      executionWith([recordWith({ executed: 9 })]),
      executionWith([other], undefined, 'b.xlsx'),
    ];
    const evaluated = evaluatedOf(evaluateFacts(two, executions));
    expect(evaluated.map(({ progress }) => progress)).toEqual([0.9, 0.3]);
  });

  it('where the latest dropped an indicator that an earlier one left blank, nothing is lost', () => {
    const two = planWith([objectiveWith([indicatorWith(), indicatorWith({ goalCode: '9' })])]);
    const first = executionWith(
      [recordWith({ executed: 4 }), recordWith({ executed: null, goalCode: '9' })],
      '2024-06-30',
      'junio.xlsx',
    );
    const last = executionWith([recordWith({ executed: 9 })], '2024-12-31');
    const [, dropped] = evaluatedOf(evaluateFacts(two, [first, last]));
    expect(dropped).toMatchObject({ status: 'sin-reporte', crossing: { doubt: null } });
    expect(dropped?.record).not.toBeNull();
  });

  it('what the latest dropped is said with the row that the earlier one has of it', () => {
    const two = planWith([objectiveWith([indicatorWith(), indicatorWith({ goalCode: '9' })])]);
    const dropped = recordWith({ executed: 4, goalCode: '9' });
    const first = executionWith([recordWith({ executed: 4 }), dropped], '2024-06-30', 'junio.xlsx');
    const last = executionWith([recordWith({ executed: 9 })], '2024-12-31');
    const [, evaluated] = evaluatedOf(evaluateFacts(two, [first, last]));
    expect(evaluated?.rivals).toEqual([dropped]);
  });

  it('of three, what the two earlier ones disagree on gives no figure of one that was dropped', () => {
    const two = planWith([objectiveWith([indicatorWith(), indicatorWith({ goalCode: '9' })])]);
    const march = executionWith(
      [recordWith({ executed: 1 }), recordWith({ executed: 2, goalCode: '9' })],
      '2024-03-31',
      'marzo.xlsx',
    );
    const june = executionWith(
      [recordWith({ executed: 4 }), recordWith({ executed: 5, goalCode: '9' })],
      '2024-06-30',
      'junio.xlsx',
    );
    const last = executionWith([recordWith({ executed: 9 })], '2024-12-31');
    const [kept, dropped] = evaluatedOf(evaluateFacts(two, [march, june, last]));
    expect(kept?.progress).toBe(0.9);
    expect(dropped?.crossing.doubt).toBe('earlier-export');
  });

  it('one of several vigencias gives the rows of the one that is computed', () => {
    const records = [
      recordWith({ executed: 4 }),
      recordWith({ executed: 9, vigencia: 2025 }),
      recordWith({ goalCode: '999', vigencia: 2025, names: { goal: 'Otra', indicator: 'Cosa' } }),
    ];
    const evaluation = evaluateFacts(planOfOne(), [executionWith(records)]);
    expect(evaluatedOf(evaluation)[0]?.progress).toBe(0.4);
    expect(evaluation.unmatched).toEqual([]);
  });

  it('a record without indicator is listed once', () => {
    const names = { goal: 'Sembrar árboles', indicator: 'Ejemplares' };
    const stray = recordWith({ goalCode: '9', names });
    const executions = [executionWith([stray]), executionWith([stray], '2024-06-30')];
    expect(evaluateFacts(planOfOne(), executions).unmatched).toEqual([stray]);
  });
});

describe('the cutoff', () => {
  const matrix = planWith(planOfOne().objectives, '2024-03-31');

  it('is the chosen one, before any file', () => {
    const executions = [executionWith([recordWith()])];
    expect(evaluateFacts(matrix, executions, { cutoff: '2024-10-31' }).cutoff).toBe('2024-10-31');
  });

  it('is that of the export, before the matrix', () => {
    expect(evaluateFacts(matrix, [executionWith([recordWith()])]).cutoff).toBe('2024-12-31');
    expect(evaluateFacts(matrix, [executionWith([recordWith()], null)]).cutoff).toBeNull();
  });

  it('is that of the matrix where no export speaks of the vigencia', () => {
    const other = executionWith([recordWith({ vigencia: 2025 })], '2025-12-31');
    expect(evaluateFacts(matrix, [other]).cutoff).toBe('2024-03-31');
    expect(evaluateFacts(matrix).cutoff).toBe('2024-03-31');
  });

  it('is none where the matrix names two', () => {
    const [march] = matrix.cutoffs;
    if (!march) throw new Error('The matrix has a cutoff');
    const two = { ...matrix, cutoffs: [march, { ...march, date: '2024-12-31' }] };
    expect(evaluateFacts(two).cutoff).toBeNull();
  });

  it('closes the vigencia on its last day', () => {
    const unmet = planWith([objectiveWith([indicatorWith({ executed: 5 })])]);
    const statusAt = (cutoff: string) =>
      evaluatedOf(evaluateFacts(unmet, [], { cutoff }))[0]?.status;
    expect(['2024-12-30', '2024-12-31', '2025-01-31'].map(statusAt)).toEqual([
      'en-ejecucion',
      'no-cumplida',
      'no-cumplida',
    ]);
    expect(evaluatedOf(evaluateFacts(unmet))[0]?.status).toBe('en-ejecucion');
  });
});

describe('an objective of another vigencia', () => {
  const ofNext = (facts: Parameters<typeof indicatorWith>[0]) => {
    const indicator = indicatorWith(facts);
    return {
      ...indicator,
      vigencias: indicator.vigencias.map((one) => ({ ...one, vigencia: 2025 })),
    };
  };
  const own = objectiveWith([indicatorWith({ executed: 9 })]);
  const numbersOf = (...args: Parameters<typeof evaluateFacts>) =>
    evaluateFacts(...args).objectives.map(({ objective }) => objective.number);

  it('is left out where all of its rows are of that one', () => {
    const other = objectiveWith([ofNext({ goalCode: '2400', indicatorCode: '4400' })], 2);
    expect(numbersOf(planWith([own, other]))).toEqual([1]);
  });

  it('is there where one of its rows is of the one computed, or has no year', () => {
    const next = ofNext({ goalCode: '2400', indicatorCode: '4400' });
    const rows = [indicatorWith({ goalCode: '2401' }), { ...next, vigencias: [] }];
    for (const row of rows) {
      expect(numbersOf(planWith([own, objectiveWith([next, row], 2)]))).toEqual([1, 2]);
    }
  });

  it('is there where the export speaks of it', () => {
    const other = objectiveWith([ofNext({ goalCode: '2400', indicatorCode: '4400' })], 2);
    const record = recordWith({ goalCode: '2400', indicatorCode: '4400', executed: 3 });
    expect(numbersOf(planWith([own, other]), [executionWith([record])])).toEqual([1, 2]);
  });

  it('is there where it has no indicator at all', () => {
    expect(numbersOf(planWith([own, objectiveWith([], 2)]))).toEqual([1, 2]);
  });
});

describe('a key that repeats in the plan', () => {
  it('makes its programmed indicators No calculable, wherever they are', () => {
    const objectives = [
      objectiveWith([indicatorWith({ executed: 9 })], 1),
      objectiveWith([indicatorWith({ executed: 8 })], 2),
    ];
    const evaluated = evaluatedOf(evaluateFacts(planWith(objectives)));
    expect(evaluated.map(({ reason }) => reason?.kind)).toEqual(['repeated-key', 'repeated-key']);
  });

  it('is one that counts in each of its objectives, where its figures are the same in all', () => {
    const shared = () => indicatorWith({ executed: 9 });
    const under = (...indicators: readonly ReturnType<typeof shared>[]) =>
      evaluatedOf(
        evaluateFacts(planWith(indicators.map((one, at) => objectiveWith([one], at + 1)))),
      ).map(({ progress }) => progress);
    expect(under(shared(), shared())).toEqual([0.9, 0.9]);
    expect(under(shared(), indicatorWith({ executed: 9, programmed: 20 }))).toEqual([null, null]);
    expect(under(shared(), indicatorWith({ executed: 9, trend: 'suma' }))).toEqual([null, null]);
    expect(under(shared(), indicatorWith({ executed: 9, baseline: 4 }))).toEqual([null, null]);
  });

  it('repeats twice under one objective though its figures are the same', () => {
    const row = indicatorWith({ executed: 9 });
    const objectives = [objectiveWith([row, indicatorWith({ executed: 9 })])];
    const evaluated = evaluatedOf(evaluateFacts(planWith(objectives)));
    expect(evaluated.map(({ repeated }) => repeated)).toEqual([true, true]);
  });

  it('repeats only among those that may be one: a goal without codes has several indicators', () => {
    const named = (indicator: string) => ({
      ...indicatorWith({ indicatorCode: null, executed: 9 }),
      names: { goal: 'Asistir entidades', indicator },
    });
    const rows = [
      named('Entidades asistidas'),
      named('Entidades asistidas'),
      named('Talleres dictados'),
    ];
    const evaluated = evaluatedOf(evaluateFacts(planWith([objectiveWith(rows)])));
    expect(evaluated.map(({ repeated }) => repeated)).toEqual([true, true, false]);
  });

  it('of few digits is of two indicators where their names are: every project numbers its goals', () => {
    const key = { goalKind: 'proyecto', goalCode: '1', indicatorCode: '1' } as const;
    const named = (goal: string, indicator: string, more = {}) => ({
      ...indicatorWith({ ...key, executed: 9, ...more }),
      names: { goal, indicator },
    });
    const under = (one: string, other: string, more = {}) => {
      const rows = [named(one, 'Planes formulados', more), named(other, 'Escuelas abiertas', more)];
      const plan = planWith(rows.map((row, at) => objectiveWith([row], at + 1)));
      return (records: readonly ReturnType<typeof recordWith>[]) =>
        evaluatedOf(evaluateFacts(plan, records.length > 0 ? [executionWith(records)] : [])).map(
          ({ progress, reason }) => progress ?? reason?.kind,
        );
    };
    expect(under('Formular planes', 'Abrir escuelas')([])).toEqual([0.9, 0.9]);
    expect(under('Formular planes', 'Formular planes', { baseline: 1 })([])).toEqual([0.9, 0.9]);
    const asked = under('Formular planes', 'Abrir escuelas', { executed: null });
    const record = (names: Parameters<typeof recordWith>[0]) =>
      recordWith({ ...key, executed: 5, ...names });
    const schools = record({ names: { goal: 'Abrir escuelas', indicator: 'Escuelas abiertas' } });
    expect(asked([schools])[1]).toBe(0.5);
    expect(asked([schools])[0]).not.toBe(0.5);
    expect(asked([record({ names: { goal: null, indicator: null } })])).toEqual([
      'ambiguous-record',
      'ambiguous-record',
    ]);
  });

  it('of indicators without a row of the vigencia is told all the same', () => {
    const bare = () => ({ ...indicatorWith(), vigencias: [] });
    const record = recordWith({ programmed: 10, executed: 5 });
    const both = planWith([objectiveWith([bare(), bare()])]);
    const evaluated = evaluatedOf(evaluateFacts(both, [executionWith([record])]));
    expect(evaluated.map(({ repeated }) => repeated)).toEqual([true, true]);
  });

  it('does not repeat by entity, by kind, or where there is no code', () => {
    const indicators = [
      indicatorWith({ executed: 9, entity: 'Secretaría General' }),
      indicatorWith({ executed: 9, entity: 'DASCD' }),
      indicatorWith({ executed: 9, goalKind: 'proyecto' }),
      indicatorWith({ executed: 9, goalCode: null }),
      indicatorWith({ executed: 9, goalCode: null }),
    ];
    const evaluated = evaluatedOf(evaluateFacts(planWith([objectiveWith(indicators)])));
    expect(evaluated.map(({ progress }) => progress)).toEqual(Array(5).fill(0.9));
  });
});

describe('an indicator whose target is blank in the matrix', () => {
  const crossed = (planned: ReturnType<typeof indicatorWith>) => {
    const records = [recordWith({ executed: 3 })];
    return evaluatedOf(
      evaluateFacts(planWith([objectiveWith([planned])]), [executionWith(records)]),
    )[0];
  };
  const blank = indicatorWith({ programmed: null });

  it('is not programmed, though the export has no column for it', () => {
    expect(crossed(blank)?.status).toBe('no-programada');
  });

  it('is not calculable where the matrix has no column for it either', () => {
    const vigencias = blank.vigencias.map((one) => ({
      ...one,
      source: { ...one.source, cells: {} },
    }));
    expect(crossed({ ...blank, vigencias })?.reason?.kind).toBe('no-column');
  });
});

describe('an indicator the matrix has no row for in the vigencia', () => {
  const bare = { ...indicatorWith(), vigencias: [] };

  it('is not programmed', () => {
    const evaluation = evaluateFacts(planWith([objectiveWith([bare])]));
    expect(evaluatedOf(evaluation)[0]?.status).toBe('no-programada');
  });

  it('is programmed where the export programs it, and lacks its weight', () => {
    const records = [recordWith({ programmed: 10, executed: 10 })];
    const evaluation = evaluateFacts(planWith([objectiveWith([bare])]), [executionWith(records)]);
    expect(evaluatedOf(evaluation)[0]?.progress).toBe(1);
    expect(evaluation.objectives[0]?.reason?.kind).toBe('weight-missing');
  });
});

describe('two rows of an export for one indicator', () => {
  it('leave it without figure, as rivals and not as strays', () => {
    const records = [recordWith({ executed: 9 }), recordWith({ executed: 8 })];
    const evaluation = evaluateFacts(planOfOne(), [executionWith(records)]);
    const [evaluated] = evaluatedOf(evaluation);
    expect(evaluated).toMatchObject({ record: null, reason: { kind: 'ambiguous-record' } });
    expect(evaluated?.rivals).toEqual(records);
    expect(evaluation.unmatched).toEqual([]);
  });
});
