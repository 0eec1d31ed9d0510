import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/compute/evaluate.ts';
import { explain } from '../../src/compute/explain.ts';
import { numberFigure, numberOf } from '../../src/model/figure.ts';
import {
  evaluateFacts,
  executionWith,
  indicatorWith,
  objectiveWith,
  planWith,
  recordWith,
} from '../facts.ts';
import { anyPlan, planOf } from '../report/plans.ts';
import fc, { LAW } from '../seeded-check.ts';

const explainOf = (...given: Parameters<typeof evaluateFacts>) => {
  const [objective] = explain(evaluateFacts(...given)).objectives;
  return objective?.indicators[0];
};

describe('an operand', () => {
  const plan = planWith([objectiveWith([indicatorWith({ programmed: 10, executed: 9 })])]);

  it('is of the file that counts, and the other one is said', () => {
    const report = executionWith([recordWith({ programmed: 12, executed: 6 })]);
    const [, programmed, executed] = explainOf(plan, [report])?.operands ?? [];
    expect(programmed).toMatchObject({
      name: 'programmed',
      from: 'segplan',
      figure: { value: 12 },
      cells: [],
      notTaken: { from: 'matriz', figure: { value: 10 }, cells: [{ at: { row: 5, column: 7 } }] },
    });
    expect(executed).toMatchObject({
      from: 'segplan',
      cells: [{ at: { file: 'segplan.xlsx', row: 8, column: 10 } }],
      notTaken: { from: 'matriz', figure: { value: 9 } },
    });
  });

  it('is of the matrix where the run says so', () => {
    const report = executionWith([recordWith({ programmed: 12, executed: 6 })]);
    const [, programmed] = explainOf(plan, [report], { programmedFrom: 'matriz' })?.operands ?? [];
    expect(programmed).toMatchObject({
      from: 'matriz',
      figure: { value: 10 },
      notTaken: { from: 'segplan', figure: { value: 12 } },
    });
  });

  it('has no other where only one file speaks of it', () => {
    const operands = explainOf(plan)?.operands ?? [];
    expect(operands.map(({ name, from, notTaken }) => [name, from, notTaken])).toEqual([
      ['weight', 'matriz', null],
      ['programmed', 'matriz', null],
      ['executed', 'matriz', null],
    ]);
  });

  it('is the sum of the rows of several parts, each with its cell', () => {
    const facts = { trend: 'suma', programmed: 10 } as const;
    const sum = planWith([objectiveWith([indicatorWith(facts)])]);
    const parts = ['IDU', 'SDM'].map((entity, at) => {
      const record = recordWith({ entity, programmed: 5, executed: 4 });
      const cells = { executed: { row: 8 + at, column: 10 } };
      return { ...record, source: { ...record.source, cells } };
    });
    const [, , executed] = explainOf(sum, [executionWith(parts)])?.operands ?? [];
    expect(executed).toMatchObject({ rows: 'sum', figure: { value: 8 }, from: 'segplan' });
    expect(executed?.cells.map(({ at }) => at.row)).toEqual([8, 9]);
  });

  it('of rows that repeat one another has the cell of one of them', () => {
    const row = { programmed: 10, executed: 6 };
    const twice = executionWith([recordWith(row), recordWith(row)]);
    const [, , executed] = explainOf(plan, [twice])?.operands ?? [];
    expect(executed).toMatchObject({ rows: 'repeated', from: 'segplan' });
    expect(executed?.cells).toHaveLength(1);
  });

  it('is of the matrix where the export has no column for it', () => {
    const record = recordWith({ programmed: 12 });
    const bare = { ...record, source: { ...record.source, cells: {} } };
    const [, , executed] = explainOf(plan, [executionWith([bare])])?.operands ?? [];
    expect(executed).toMatchObject({ from: 'matriz', figure: { value: 9 }, notTaken: null });
  });

  it('has no other where the other file leaves it blank', () => {
    const silent = planWith([objectiveWith([indicatorWith({ executed: null })])]);
    const report = executionWith([recordWith({ programmed: 12, executed: 6 })]);
    const [, , executed] = explainOf(silent, [report])?.operands ?? [];
    expect(executed).toMatchObject({ from: 'segplan', figure: { value: 6 }, notTaken: null });
  });

  it('is of no cell where no file speaks of the vigencia', () => {
    const other = { ...indicatorWith(), vigencias: [] };
    const operands = explainOf(planWith([objectiveWith([other, indicatorWith()])]))?.operands ?? [];
    expect(operands).toEqual(
      ['weight', 'programmed', 'executed'].map((name) => ({
        name,
        from: 'matriz',
        figure: { kind: 'blank' },
        cells: [],
        rows: null,
        notTaken: null,
      })),
    );
  });

  it('has the cell in which the matrix says it, as it says the trend', () => {
    const at = (column: number) => ({
      at: { file: 'matriz.xlsx', sheet: 'Formulación', row: 8, column },
      content: null,
    });
    const year = {
      weight: numberFigure(1, true),
      programmed: numberFigure(30),
      executed: numberFigure(33),
    };
    const falling = { trend: 'decreciente', trendText: null, years: [year] } as const;
    const facts = { objectives: [{ indicators: [{ ...falling, baseline: numberFigure(40) }] }] };
    const explained = explainOf(planOf(facts), [], { decreciente: 'linea-base' });
    expect(explained?.trend).toEqual(at(6));
    expect(explained?.operands.map(({ name, cells }) => [name, cells])).toEqual([
      ['weight', [at(8)]],
      ['programmed', [at(9)]],
      ['executed', [at(10)]],
      ['baseline', [at(7)]],
    ]);
  });

  it('brings what its cell holds', () => {
    const content = { text: '10,0', formula: 'A1*2' };
    const { objectives } = explain(evaluateFacts(plan), ({ row }) => (row === 5 ? content : null));
    expect(objectives[0]?.indicators[0]?.operands[1]?.cells).toEqual([
      { at: { file: 'matriz.xlsx', sheet: 'Formulación', row: 5, column: 7 }, content },
    ]);
  });
});

describe('the formula', () => {
  const falling = { trend: 'decreciente', baseline: 20 } as const;
  const explainFalling = (
    executed: number,
    programmed: number,
    decreciente: 'inversa' | 'linea-base',
  ) => {
    const facts = { ...falling, executed, programmed };
    return explainOf(planWith([objectiveWith([indicatorWith(facts)])]), [], { decreciente });
  };

  it('is that of the trend by the method of the run, with its baseline', () => {
    const names = (one: ReturnType<typeof explainOf>) => one?.operands.map(({ name }) => name);
    expect(explainFalling(12, 10, 'inversa')?.formula?.divide).toBe('programmed');
    expect(names(explainFalling(12, 10, 'inversa'))).not.toContain('baseline');
    expect(explainFalling(12, 10, 'linea-base')?.formula?.by).toEqual({
      from: 'baseline',
      take: 'programmed',
    });
    expect(names(explainFalling(12, 10, 'linea-base'))).toContain('baseline');
  });

  it('says which of its cases stands in the place of the quotient', () => {
    expect(explainFalling(0, 10, 'inversa')?.exception).toMatchObject({ gives: 1 });
    expect(explainFalling(12, 10, 'inversa')?.exception).toBeNull();
    // Where the case leaves it without progress, nothing stands in the place of the quotient.
    expect(explainFalling(12, 25, 'linea-base')).toMatchObject({
      evaluated: { reason: { kind: 'baseline-not-above-target' } },
      exception: null,
    });
  });

  it('is none where the trend is not known', () => {
    const facts = { trend: null, executed: 1 };
    expect(explainOf(planWith([objectiveWith([indicatorWith(facts)])]))?.formula).toBeNull();
  });
});

describe('a law of the explanation', () => {
  it('its numbers are those of the evaluation, which the formula gives again', () => {
    fc.assert(
      fc.property(anyPlan, (facts) => {
        const { vigencia, method, cutoff } = facts;
        const choices = { vigencia, method, cutoff: cutoff ?? undefined };
        const evaluation = evaluate(planOf(facts), [], choices);
        const { objectives } = explain(evaluation);
        expect(objectives.map(({ evaluated }) => evaluated)).toEqual(evaluation.objectives);
        for (const { evaluated, indicators, readings } of objectives) {
          expect(indicators.map((one) => one.evaluated)).toEqual(evaluated.indicators);
          for (const one of indicators) {
            const figures = new Map(one.operands.map(({ name, figure }) => [name, figure]));
            for (const name of ['weight', 'programmed', 'executed'] as const) {
              expect(figures.get(name)).toBe(one.evaluated[name].figure);
            }
            const [done, target] = (['executed', 'programmed'] as const).map((name) =>
              numberOf(figures.get(name) ?? { kind: 'blank' }),
            );
            if (one.formula?.divide === 'executed' && one.evaluated.progress !== null) {
              expect(one.evaluated.progress).toBe((done ?? Number.NaN) / (target ?? Number.NaN));
            }
          }
          for (const { other } of readings) {
            expect(other.compliance).not.toBe(evaluated.compliance);
          }
        }
      }),
      LAW,
    );
  }, 60_000);
});
