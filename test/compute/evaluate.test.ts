import { describe, expect, it } from 'vitest';
import {
  evaluateFacts,
  executionWith,
  indicatorWith,
  objectiveWith,
  planWith,
  recordWith,
} from '../facts.ts';

const plan = planWith([objectiveWith([indicatorWith()])]);
const evaluatedOf = (evaluation: ReturnType<typeof evaluateFacts>) =>
  evaluation.objectives.flatMap(({ indicators }) => indicators);

describe('several exports', () => {
  const june = executionWith([recordWith({ executed: 4 })], '2024-06-30', 'junio.xlsx');
  const december = executionWith([recordWith({ executed: 9 })], '2024-12-31', 'diciembre.xlsx');

  it.each([
    ['first', [december, june]],
    ['last', [june, december]],
  ])('the latest cutoff wins, given %s', (_, executions) => {
    const evaluation = evaluateFacts(plan, executions);
    expect(evaluation.cutoff).toBe('2024-12-31');
    expect(evaluatedOf(evaluation)[0]).toMatchObject({ progress: 0.9, status: 'no-cumplida' });
  });

  it('one that lacks the indicator leaves it to an earlier one', () => {
    const names = { goal: 'Sembrar árboles', indicator: 'Ejemplares' };
    const partial = executionWith([recordWith({ goalCode: '9', names })], '2024-12-31');
    const evaluation = evaluateFacts(plan, [partial, june]);
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
    expect(evaluatedOf(evaluateFacts(plan, [june, blank]))[0]?.status).toBe('sin-reporte');
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
      const { objectives } = evaluateFacts(plan, executions);
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
    expect(evaluateFacts(plan, executions).objectives[0]?.compliance).toBe(0.8);
  });

  it('one without cutoff counts last', () => {
    const undated = executionWith([recordWith({ executed: 1 })], null);
    expect(evaluatedOf(evaluateFacts(plan, [undated, june]))[0]?.progress).toBe(0.4);
  });

  it('those of other vigencias do not count', () => {
    const later = executionWith([recordWith({ vigencia: 2025, executed: 1 })], '2025-12-31');
    const evaluation = evaluateFacts(plan, [later, june]);
    expect(evaluation.cutoff).toBe('2024-06-30');
    expect(evaluatedOf(evaluation)[0]?.progress).toBe(0.4);
    expect(evaluation.unmatched).toEqual([]);
  });

  it('a record without indicator is listed once', () => {
    const names = { goal: 'Sembrar árboles', indicator: 'Ejemplares' };
    const stray = recordWith({ goalCode: '9', names });
    const executions = [executionWith([stray]), executionWith([stray], '2024-06-30')];
    expect(evaluateFacts(plan, executions).unmatched).toEqual([stray]);
  });
});

describe('the cutoff', () => {
  const matrix = planWith(plan.objectives, '2024-03-31');

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
    const evaluation = evaluateFacts(plan, [executionWith(records)]);
    const [evaluated] = evaluatedOf(evaluation);
    expect(evaluated).toMatchObject({ record: null, reason: { kind: 'ambiguous-record' } });
    expect(evaluated?.rivals).toEqual(records);
    expect(evaluation.unmatched).toEqual([]);
  });
});
