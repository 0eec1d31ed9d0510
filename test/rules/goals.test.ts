import { describe, expect, it } from 'vitest';
import type { Indicator, Plan } from '../../src/model/plan.ts';
import { a1 } from '../../src/model/source.ts';
import { goalCodes, goalTrends, sharedCodes } from '../../src/rules/goals.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { evaluateFacts, indicatorWith, objectiveWith, planWith } from '../facts.ts';

type Facts = NonNullable<Parameters<typeof indicatorWith>[0]>;

/** An objective with those indicators from row 3 on, each with its code, goal and trend in A, B, C. */
function planOf(...all: readonly Facts[]): Plan {
  return planWith([
    objectiveWith(
      all.map((facts, at): Indicator => {
        const row = at + 3;
        const cells = {
          goalCode: { row, column: 1 },
          goal: { row, column: 2 },
          trend: { row, column: 3 },
        };
        const one = indicatorWith(facts);
        return { ...one, source: { ...one.source, row, cells } };
      }),
    ),
  ]);
}

/** What the rule finds in the plan. */
function found(rule: Rule, plan: Plan) {
  return [...rule({ plan, executions: [], evaluation: evaluateFacts(plan) })];
}

/** The cells of each finding, its own first. */
function cellsOf(rule: Rule, ...all: readonly Facts[]): readonly (readonly string[])[] {
  return found(rule, planOf(...all)).map(({ at, related }) =>
    [at, ...related].flatMap(({ cell }) => (cell ? [a1(cell)] : [])),
  );
}

const names = (indicator: string, goal = 'Abrir sedes') => ({ goal, indicator });

describe('the trends of an indicator', () => {
  const suma = { trend: 'suma' } as const;
  const constante = { trend: 'constante' } as const;
  const creciente = { trend: 'creciente' } as const;

  it('are told on the row of the rarest', () => {
    expect(cellsOf(goalTrends, constante, suma, suma)).toEqual([['C3', 'C4', 'C5']]);
    expect(cellsOf(goalTrends, suma, suma, constante)).toEqual([['C5', 'C3', 'C4']]);
  });

  it('are told on its first row where none is rarer', () => {
    expect(cellsOf(goalTrends, suma, constante)).toEqual([['C3', 'C4']]);
    expect(cellsOf(goalTrends, suma, suma, constante, creciente)).toEqual([
      ['C3', 'C4', 'C5', 'C6'],
    ]);
  });

  it('are named, each once', () => {
    expect(found(goalTrends, planOf(suma, suma, creciente))[0]?.facts).toEqual({
      trends: ['suma', 'creciente'],
    });
  });

  it('are no matter where they are one, or one is not known', () => {
    expect(cellsOf(goalTrends, suma)).toEqual([]);
    expect(cellsOf(goalTrends, suma, suma)).toEqual([]);
    expect(cellsOf(goalTrends, suma, { trend: null })).toEqual([]);
  });

  it('are of one where the code is one, whatever the rows call it and whoever reports it', () => {
    const named = { ...constante, names: names('Puntos de atención') };
    expect(cellsOf(goalTrends, suma, named)).toHaveLength(1);
    expect(
      cellsOf(goalTrends, { ...suma, entity: 'IDU' }, { ...constante, entity: 'IDRD' }),
    ).toHaveLength(1);
  });

  it('are told apart by the names of those without code, however they are written', () => {
    const uncoded = { indicatorCode: null };
    const [a, b] = [names('Sedes'), names('Aulas')];
    expect(
      cellsOf(
        goalTrends,
        { ...suma, ...uncoded, names: a },
        { ...constante, ...uncoded, names: b },
      ),
    ).toEqual([]);
    expect(
      cellsOf(
        goalTrends,
        { ...suma, ...uncoded, names: a },
        { ...constante, ...uncoded, names: names('SEDES.') },
      ),
    ).toHaveLength(1);
  });

  it('are those of no one where the goal has no code', () => {
    const bare = { goalCode: null };
    expect(cellsOf(goalTrends, { ...suma, ...bare }, { ...constante, ...bare })).toEqual([]);
  });
});

describe('rows of one code', () => {
  const under = (level: string, indicator = 'Estrategias implementadas'): Facts => ({
    indicatorCode: null,
    goalKind: null,
    names: { goal: null, indicator, level },
  });
  const [first, second] = ['0203 Casa de la mujer', '0204 Feria'];

  it('of two levels are told together', () => {
    expect(cellsOf(sharedCodes, under(first), under(second), under('0205 Plaza'))).toEqual([
      ['A3', 'A4', 'A5'],
    ]);
    expect(found(sharedCodes, planOf(under(first), under(second)))[0]?.facts).toEqual({ count: 2 });
  });

  it('are told by one that may be the first, though another is not', () => {
    expect(
      cellsOf(sharedCodes, under(first), under(second), under('0205 Plaza', 'Bicicletas vendidas')),
    ).toEqual([['A3', 'A4', 'A5']]);
  });

  it('are indicators of their own where their names differ', () => {
    expect(cellsOf(sharedCodes, under(first), under(second, 'Bicicletas vendidas'))).toEqual([]);
  });

  it('are no matter where the code is of one row, or the codes are two', () => {
    expect(cellsOf(sharedCodes, under(first))).toEqual([]);
    expect(cellsOf(sharedCodes, under(first), { ...under(second), goalCode: '9' })).toEqual([]);
  });

  it('are no matter where no level tells them apart', () => {
    const [one] = planOf({}).objectives;
    const twice = one ? planWith([one, { ...one, number: 2 }]) : planWith([]);
    expect(found(sharedCodes, twice)).toEqual([]);
  });

  it('that are repeated are told as such, and not here', () => {
    const plan = planOf(under(first), under(first), under(second));
    const evaluation = evaluateFacts(plan);
    const [objective] = evaluation.objectives;
    const repeated = objective?.indicators.map((one, at) =>
      at === 0 ? { ...one, reason: { kind: 'repeated-key' } as const } : { ...one, reason: null },
    );
    const judged = { plan, executions: [], evaluation };
    const objectives = objective ? [{ ...objective, indicators: repeated ?? [] }] : [];
    expect([...sharedCodes({ ...judged, evaluation: { ...evaluation, objectives } })]).toEqual([]);
  });
});

describe('a goal', () => {
  const goal = (
    goalCode: string | null,
    text: string | null = 'Abrir sedes',
    more: Facts = {},
  ) => ({
    goalCode,
    indicatorCode: goalCode,
    names: { goal: text, indicator: 'Sedes' },
    ...more,
  });

  it('under two codes is told once, with one cell of each', () => {
    expect(
      cellsOf(goalCodes, goal('11'), goal('11'), goal('12'), goal('13', 'ABRIR  SEDES.')),
    ).toEqual([['A3', 'A5', 'A6']]);
    const [told] = found(goalCodes, planOf(goal('11'), goal('12'), goal('13', 'ABRIR  SEDES.')));
    expect(told?.facts).toEqual({ goal: 'Abrir sedes', codes: ['11', '12', '13'] });
    expect(told?.subject).toMatchObject({ kind: 'goal', key: { goalCode: '11' } });
  });

  it('of another kind, entity or text is another', () => {
    expect(cellsOf(goalCodes, goal('11'), goal('12', 'Abrir aulas'))).toEqual([]);
    expect(
      cellsOf(goalCodes, goal('11'), goal('12', 'Abrir sedes', { goalKind: 'proyecto' })),
    ).toEqual([]);
    expect(
      cellsOf(
        goalCodes,
        goal('11', 'Abrir sedes', { entity: 'IDU' }),
        goal('12', 'Abrir sedes', { entity: 'IDRD' }),
      ),
    ).toEqual([]);
  });

  it('and its entity are not read as one text', () => {
    const of = (code: string, entity: string, text: string) =>
      goal(code, text, { goalKind: null, entity });
    expect(
      cellsOf(goalCodes, of('11', 'Salu', 'da 7 sedes'), of('12', 'Sa', 'luda 7 sedes')),
    ).toEqual([]);
  });

  it('without text or without code is not compared', () => {
    expect(cellsOf(goalCodes, goal('11', null), goal('12', null))).toEqual([]);
    expect(cellsOf(goalCodes, goal('11'), goal(null))).toEqual([]);
  });
});
