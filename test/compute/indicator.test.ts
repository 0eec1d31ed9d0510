import { describe, expect, it } from 'vitest';
import { looksHundredfold } from '../../src/compute/hundredfold.ts';
import { BLANK, numberFigure } from '../../src/model/figure.ts';
import type { IndicatorVigencia } from '../../src/model/plan.ts';
import type { Trend } from '../../src/model/trend.ts';
import {
  type Amount,
  evaluateAlone,
  evaluateFacts,
  indicatorWith,
  markFigure,
  objectiveWith,
  planWith,
  recordWith,
  unreadableFigure,
} from '../facts.ts';

describe('an indicator that is not programmed', () => {
  it.each([
    ['blank', null, null],
    ['NP', markFigure('NP'), 'NP'],
    ['No programado', markFigure('No programado'), 'No programado'],
    ['a dash', markFigure('-'), '-'],
    ['0', 0, '0'],
  ])('by %s has no progress and keeps the mark', (_, programmed: Amount, mark) => {
    const evaluated = evaluateAlone({ programmed, executed: 5 });
    expect(evaluated).toMatchObject({ progress: null, status: 'no-programada' });
    expect(evaluated.reason).toEqual({ kind: 'not-programmed', mark });
    expect(evaluated.contribution).toBeNull();
  });

  it('is not a Decreciente with an explicit target of 0', () => {
    const evaluated = evaluateAlone({ trend: 'decreciente', programmed: 0, executed: 0 });
    expect(evaluated).toMatchObject({ progress: 1, status: 'cumplida', reason: null });
  });

  it('is a Decreciente whose target is blank', () => {
    const evaluated = evaluateAlone({ trend: 'decreciente', programmed: null, executed: 0 });
    expect(evaluated.reason).toEqual({ kind: 'not-programmed', mark: null });
  });

  it('cannot be told from a real target of 0 where the trend is an unknown word', () => {
    const evaluated = evaluateAlone({ trend: null, trendText: 'Otra', programmed: 0, executed: 0 });
    expect(evaluated.reason).toEqual({ kind: 'unknown-trend' });
  });
});

describe('a programmed indicator without report', () => {
  it.each([
    ['blank', null, null],
    ['ND', markFigure('ND'), 'ND'],
    ['a dash', markFigure('-'), '-'],
  ])('by %s is Sin reporte', (_, executed: Amount, mark) => {
    const evaluated = evaluateAlone({ programmed: 10, executed });
    expect(evaluated).toMatchObject({ progress: null, status: 'sin-reporte' });
    expect(evaluated.reason).toEqual({ kind: 'no-report', mark });
  });

  it('is not one that executed 0', () => {
    const evaluated = evaluateAlone({ programmed: 10, executed: 0 });
    expect(evaluated).toMatchObject({ progress: 0, status: 'no-cumplida', reason: null });
  });
});

describe('an indicator that cannot be computed', () => {
  it.each([
    [
      'negative target',
      { programmed: -1, executed: 1 },
      { kind: 'negative', operand: 'programmed' },
    ],
    ['negative execution', { executed: -1 }, { kind: 'negative', operand: 'executed' }],
    ['negative weight', { weight: -0.5, executed: 1 }, { kind: 'negative', operand: 'weight' }],
    ['unknown trend', { trend: null, executed: 1 }, { kind: 'unknown-trend' }],
    [
      'unreadable target',
      { programmed: unreadableFigure(), executed: 1 },
      { kind: 'unreadable', operand: 'programmed' },
    ],
    [
      'unreadable execution',
      { executed: unreadableFigure() },
      { kind: 'unreadable', operand: 'executed' },
    ],
  ])('for its %s is No calculable, with the reason', (_, facts, reason) => {
    const evaluated = evaluateAlone(facts);
    expect(evaluated).toMatchObject({ progress: null, status: 'no-calculable', reason });
  });

  it('by linea-base without baseline says so', () => {
    const facts = { trend: 'decreciente', programmed: 10, executed: 10 } as const;
    const method = { decreciente: 'linea-base' } as const;
    expect(evaluateAlone(facts, [], method).reason).toEqual({ kind: 'no-baseline' });
    expect(evaluateAlone({ ...facts, baseline: 10 }, [], method).reason).toEqual({
      kind: 'baseline-not-above-target',
    });
    expect(evaluateAlone({ ...facts, baseline: markFigure('ND') }, [], method).reason).toEqual({
      kind: 'no-baseline',
    });
  });

  describe('for what is not decided', () => {
    const choice = { finding: 'PES110', cells: [] } as const;
    const open = { kind: 'undecided', text: '9', ...choice } as const;
    const fall = { trend: 'decreciente', programmed: 10, executed: 12 } as const;

    it.each(['programmed', 'executed'] as const)('of what was %s, says between what', (operand) => {
      const evaluated = evaluateAlone({ programmed: 10, executed: 9, [operand]: open });
      expect(evaluated.reason).toEqual({ kind: 'undecided', operand, ...choice });
      expect(evaluated).toMatchObject({ status: 'no-calculable', progress: null, note: null });
    });

    it('of the trend, says between what', () => {
      const indicator = {
        ...indicatorWith({ trend: null, programmed: 10, executed: 9 }),
        trendUndecided: choice,
      };
      const evaluation = evaluateFacts(planWith([objectiveWith([indicator])]));
      expect(evaluation.objectives[0]?.indicators[0]?.reason).toEqual({
        kind: 'undecided',
        operand: 'trend',
        ...choice,
      });
    });

    it('of the baseline, says so where it is needed, and not that there is none', () => {
      const method = { decreciente: 'linea-base' } as const;
      expect(evaluateAlone({ ...fall, baseline: open }, [], method).reason).toEqual({
        kind: 'undecided',
        operand: 'baseline',
        ...choice,
      });
      expect(evaluateAlone({ ...fall, baseline: open })).toMatchObject({
        progress: 10 / 12,
        reason: null,
      });
    });

    it('of the baseline, another reason is that one', () => {
      const evaluated = evaluateAlone({ ...fall, executed: -1, baseline: open }, [], {
        decreciente: 'linea-base',
      });
      expect(evaluated.reason).toEqual({ kind: 'negative', operand: 'executed' });
    });
  });

  it('of no trend at all and a target of 0 is not programmed', () => {
    const facts = { trend: null, trendText: null, programmed: 0, executed: 1 };
    expect(evaluateAlone(facts).reason).toEqual({ kind: 'not-programmed', mark: '0' });
  });

  it('says that its trend is not known before what is wrong with its figures', () => {
    const facts = { trend: null, trendText: 'Otra', executed: unreadableFigure() };
    expect(evaluateAlone(facts).reason).toEqual({ kind: 'unknown-trend' });
  });

  it('says first that it is not programmed', () => {
    const evaluated = evaluateAlone({ programmed: markFigure('NP'), executed: -1, trend: null });
    expect(evaluated.reason).toEqual({ kind: 'not-programmed', mark: 'NP' });
  });
});

describe('programmed and executed a factor of 100 apart', () => {
  it.each([
    ['15 executed of 15 %', numberFigure(0.15, true), 15],
    ['46 executed of 0.46', 0.46, 46],
    ['15 % executed of 15', 15, numberFigure(0.15, true)],
    ['30 % executed of 100', 100, numberFigure(0.3, true)],
    ['27 executed of 90 %', numberFigure(0.9, true), 27],
    ['half executed of 2 units', 2, numberFigure(0.5, true)],
    ['46 executed of 4.600 %', numberFigure(46, true), 46],
    ['27 executed of 0.9', 0.9, 27],
    ['0.009 executed of 90 %', numberFigure(0.9, true), 0.009],
  ])('%s is No calculable', (_, programmed: Amount, executed: Amount) => {
    expect(evaluateAlone({ programmed, executed }).reason).toEqual({ kind: 'hundredfold' });
  });

  it.each([
    ['1 executed of 100 is a low progress', 100, 1, 0.01],
    ['0.01 executed of 1 is a low progress', 1, 0.01, 0.01],
    ['0.15 and 15 % are the same', 0.15, numberFigure(0.15, true), 1],
    ['ten times the target is an over-execution', 10, 100, 10],
    ['40 times the target is an over-execution', 1, 40, 40],
    ['nothing executed is 0 %', numberFigure(0.15, true), 0, 0],
    ['nothing executed of a count is 0 %', 46, numberFigure(0, true), 0],
    ['95 % of 1 is of the whole', 1, numberFigure(0.95, true), 0.95],
    ['a fraction above the whole is one', numberFigure(1, true), 1.25, 1.25],
    ['one and a half times the whole too', numberFigure(1, true), 1.5, 1.5],
    ['0.3 of 90 kilometres is a low progress', 90, 0.3, 0.3 / 90],
    ['1.5 of 0.25 exceeds it', 0.25, 1.5, 6],
  ])('but %s', (_, programmed: Amount, executed: Amount, progress) => {
    expect(evaluateAlone({ programmed, executed }).progress).toBe(progress);
  });
});

describe('a factor of 100 between plain figures', () => {
  const far = (programmed: number, executed: number, said: Said) => {
    const { goal = null, indicator: name = null, trend = 'constante', targets = [] } = said;
    const read = indicatorWith({ trend, baseline: said.baseline ?? null });
    const results = (said.results ?? []).map((result) => vigenciaOf(null, result));
    const years = [...targets.map((target) => vigenciaOf(target)), ...results].map(
      (one, index) => ({ ...one, vigencia: (said.first ?? 2025) + index }),
    );
    const indicator = { ...read, names: { goal, indicator: name }, vigencias: years };
    const figures = [numberFigure(programmed), numberFigure(executed)] as const;
    const printed = [
      ...(said.printed === undefined ? [] : [numberFigure(said.printed, true)]),
      ...(said.plain === undefined ? [] : [numberFigure(said.plain)]),
    ];
    return looksHundredfold(...figures, { indicator, vigencia: 2024, printed });
  };
  const vigenciaOf = (programmed: number | null, executed: number | null = null) => {
    const [only] = indicatorWith({ programmed, executed }).vigencias;
    return only as IndicatorVigencia;
  };

  it.each<[string, number, number, Said]>([
    ['of a percentage', 90, 0.3, { indicator: 'Porcentaje de trámites en línea' }],
    ['of a level whose baseline is like its target', 79, 0.7798, { baseline: 75 }],
    ['where the other targets are like the result', 4600, 46, { targets: [46, 46] }],
    ['where the goal itself gives the result', 4600, 46, { goal: 'Asistir 46 entidades' }],
    ['where the row prints another percentage', 79, 0.7798, { printed: 0.9871 }],
    ['where 50.7 of 1 is printed as 50.7 %', 1, 50.7, { printed: 0.507 }],
    ['where 100 of 1 is printed as 100 %', 1, 100, { printed: 1 }],
    ['where 50.7 of 1 is all there is', 1, 50.7, {}],
  ])('%s is one of scale', (_, programmed, executed, said) => {
    expect(far(programmed, executed, said)).toBe(true);
  });

  it.each<[string, number, number, Said, boolean]>([
    ['the 50th part is far enough', 5000, 100, { targets: [100] }, true],
    ['less than the 50th part is not', 4999, 100, { targets: [100] }, false],
    ['the 200th part is not too far', 20000, 100, { targets: [100] }, true],
    ['more than the 200th part is', 20001, 100, { targets: [100] }, false],
    ['the 50th part of a percentage', 50, 1 - 1e-9, { indicator: 'Porcentaje' }, true],
    ['1 of a percentage is one', 100, 1, { indicator: 'Porcentaje de avance' }, false],
    ['a 2.000th part of a percentage', 100, 0.05, { indicator: '% de avance' }, true],
    ['more than the 2.000th part of it', 100, 0.049, { indicator: '% de avance' }, false],
    ['a hundredth of a whole target', 1, 0.01, { indicator: 'Porcentaje de avance' }, false],
    ['a ninetieth of a target below 1', 0.9, 0.01, { indicator: '% de avance' }, false],
    ['other targets of a Suma', 4600, 46, { targets: [46], trend: 'suma' }, true],
    ['other targets, one year aside without one', 4600, 46, { targets: [0, 46] }, true],
    ['a target 200 times another', 4600, 46, { targets: [23] }, true],
    ['a target more than 200 times another', 4600, 46, { targets: [22.9] }, false],
    ['a target 50 times another', 4600, 46, { targets: [92] }, true],
    ['a target less than 50 times another', 4600, 46, { targets: [93] }, false],
    [
      'a target that another is 100 times, and the result 100 times less',
      46,
      0.46,
      { targets: [4600] },
      false,
    ],
    ['a target that another is 100 times, as the result is', 46, 4600, { targets: [4600] }, true],
    ['other targets that do not agree', 4600, 46, { targets: [46, 4600] }, false],
    ['other targets that are none', 4600, 46, { targets: [0] }, false],
    ['a baseline below 0', 79, 0.7798, { baseline: -75 }, false],
    ['earlier results like the target', 79, 0.7798, { results: [75] }, true],
    ['earlier results of a Suma', 79, 0.7798, { results: [75], trend: 'suma' }, false],
    ['earlier results of no known trend', 79, 0.7798, { results: [75], trend: null }, false],
    ['a result 500 times its target, whatever else is said', 2, 1000, { trend: 'suma' }, true],
    ['a result less than 500 times its target', 2, 999, { trend: 'suma' }, false],
    ['a target in units of a result in thousands', 120_000, 131.4, { targets: [131] }, true],
    ['a target that alone is not in thousands', 120_000, 131.4, { targets: [390_000] }, false],
    ['a result in thousands, unlike earlier ones', 120_000, 118, { results: [110_000] }, true],
    ['a result 1.000 times less, with a baseline 100 times', 8000, 8, { baseline: 80 }, false],
    ['a target below 1 exceeded five times', 0.4, 2, {}, true],
    ['a target below 1 exceeded less', 0.4, 1.99, {}, false],
    ['a target below 1 and 1.5 executed', 0.25, 1.5, {}, false],
    ['a hundredth printed as a whole', 79, 0.7798, { printed: 0.9871 / 1.0201 }, true],
    ['a hundredth printed more than 2 % away', 79, 0.7798, { printed: 0.9871 / 1.03 }, false],
    ['a quotient printed 100 times less', 1.5, 150, { printed: 1 }, true],
    ['a plain number is no percentage that is printed', 79, 0.7798, { plain: 0.9871 }, false],
    ['printed as it stands, 100 times less and cut', 1, 60, { printed: 0.61 }, true],
    ['printed as nothing to do with it', 1, 60, { printed: 7 }, true],
    ['printed as it stands', 1, 60, { printed: 60 }, false],
  ])('%s', (_, programmed, executed, said, isFar) => {
    expect(far(programmed, executed, said)).toBe(isFar);
  });

  it('is none where one of them is no number', () => {
    const indicator = indicatorWith();
    const witnesses = { indicator, vigencia: 2024, printed: [] };
    expect(looksHundredfold(numberFigure(0.15, true), BLANK, witnesses)).toBe(false);
    expect(looksHundredfold(markFigure('NP'), numberFigure(46), witnesses)).toBe(false);
  });

  it('takes the goal for a percentage where the indicator has no name', () => {
    expect(far(90, 0.3, { goal: 'Porcentaje de trámites en línea' })).toBe(true);
    const both = { goal: 'Porcentaje de avance', indicator: 'Kilómetros construidos' };
    expect(far(90, 0.3, both)).toBe(false);
  });

  it('looks at the other years only', () => {
    expect(far(4600, 46, { targets: [46], first: 2024 })).toBe(false);
  });

  it.each<[string, number, number, Said]>([
    ['half a kilometre of 50', 50, 0.5, { indicator: 'Kilómetros construidos' }],
    ['half a kilometre of 50 where 60 come next', 50, 0.5, { targets: [60, 55] }],
    ['3 of 250', 250, 3, { goal: 'Entregar 250 subsidios' }],
    ['3 of a Suma of 250, with a baseline of 240', 250, 3, { trend: 'suma', baseline: 240 }],
    ['0.3 of 90', 90, 0.3, {}],
    ['8,000 of 100', 100, 8000, { targets: [100, 120] }],
    ['what the row prints as it is', 50, 0.5, { printed: 0.01 }],
    ['50.7 of 1 that is printed as 5,070 %', 1, 50.7, { printed: 50.7 }],
    ['50.7 of 1 that is printed as 100 %, where progress is cut there', 1, 50.7, { printed: 1 }],
  ])('%s is none', (_, programmed, executed, said) => {
    expect(far(programmed, executed, said)).toBe(false);
  });
});

/** What the files say of an indicator beside the two figures. */
interface Said {
  readonly goal?: string;
  readonly indicator?: string;
  readonly trend?: Trend | null;
  readonly baseline?: number;
  readonly targets?: readonly number[];
  readonly results?: readonly number[];
  /** The year of the first of them. */
  readonly first?: number;
  /** What the row prints, as a percentage. */
  readonly printed?: number;
  /** What the row prints, as a plain number. */
  readonly plain?: number;
}

describe('the other method for Decreciente', () => {
  const facts = { trend: 'decreciente', programmed: 20, executed: 25, baseline: 30 } as const;

  it('is computed beside the one declared where there is a baseline', () => {
    expect(evaluateAlone(facts)).toMatchObject({
      progress: 0.8,
      alternative: { method: 'linea-base', progress: 0.5 },
    });
    expect(evaluateAlone(facts, [], { decreciente: 'linea-base' })).toMatchObject({
      progress: 0.5,
      alternative: { method: 'inversa', progress: 0.8 },
    });
  });

  it('keeps what a person must know of its figure by the one declared', () => {
    const zero = { trend: 'decreciente', programmed: 20, executed: 0 } as const;
    expect(evaluateAlone(zero)).toMatchObject({ progress: 1, note: 'zero-executed' });
    expect(evaluateAlone(facts).note).toBeNull();
  });

  it('is nothing where there is no progress to set it beside', () => {
    expect(evaluateAlone({ ...facts, executed: null }).alternative).toBeNull();
    expect(evaluateAlone({ ...facts, weight: -1 }).alternative).toBeNull();
    expect(evaluateAlone({ ...facts, trend: null }).alternative).toBeNull();
  });

  it('is nothing without a baseline, without a target above it, or for another trend', () => {
    expect(evaluateAlone({ ...facts, baseline: null }).alternative).toBeNull();
    expect(evaluateAlone({ ...facts, baseline: 20 }).alternative).toBeNull();
    expect(evaluateAlone({ ...facts, trend: 'suma' }).alternative).toBeNull();
  });
});

describe('the file a figure is taken from', () => {
  const record = recordWith({ programmed: 20, executed: 15, observation: 'Del reporte' });

  it('is the export for the target, or the matrix where the run says so', () => {
    const facts = { programmed: 10, executed: 9 };
    expect(evaluateAlone(facts, [record]).progress).toBe(0.75);
    expect(evaluateAlone(facts, [record], { programmedFrom: 'matriz' }).progress).toBe(1.5);
  });

  it.each(['segplan', 'matriz'] as const)('is the one that has a target (%s)', (programmedFrom) => {
    const blank = recordWith({ programmed: null, executed: 5 });
    expect(evaluateAlone({ programmed: 10 }, [blank], { programmedFrom }).progress).toBe(0.5);
    const other = evaluateAlone({ programmed: null }, [record], { programmedFrom });
    expect(other.progress).toBe(0.75);
  });

  it('is the one that at least says NP where neither has a target', () => {
    const blank = recordWith({ programmed: null, executed: null });
    const evaluated = evaluateAlone({ programmed: markFigure('NP') }, [blank]);
    expect(evaluated.reason).toEqual({ kind: 'not-programmed', mark: 'NP' });
  });

  it('is the export for the execution, also when it has none', () => {
    const blank = recordWith({ programmed: 10, executed: null });
    expect(evaluateAlone({ executed: 9 }, [blank]).status).toBe('sin-reporte');
    expect(evaluateAlone({ executed: 9 }, [record]).executed.figure).toMatchObject({ value: 15 });
  });

  it('is the matrix for the execution of an indicator the export lacks', () => {
    const names = { goal: 'Sembrar árboles', indicator: 'Ejemplares' };
    const other = recordWith({ goalCode: '999', names });
    expect(evaluateAlone({ executed: 9 }, [other])).toMatchObject({ progress: 0.9, record: null });
  });

  it('is the export for the observation, else the matrix', () => {
    const facts = { executed: 9, observation: 'De la matriz' };
    expect(evaluateAlone(facts, [record]).observation).toBe('Del reporte');
    expect(evaluateAlone(facts, [recordWith({ executed: 9 })]).observation).toBe('De la matriz');
    expect(evaluateAlone({ executed: 9 }).observation).toBeNull();
  });
});

describe('a figure that a file has no column for', () => {
  const withoutColumn = (cell: 'programmed' | 'executed') => {
    const record = recordWith({ programmed: 10, executed: 9 });
    const bare = { ...record, [cell]: BLANK, source: { ...record.source, cells: {} } };
    return (facts: Parameters<typeof evaluateAlone>[0]) => evaluateAlone(facts, [bare]);
  };

  it('is taken from the other file', () => {
    expect(withoutColumn('executed')({ programmed: 10, executed: 5 }).progress).toBe(0.5);
    expect(withoutColumn('programmed')({ programmed: 18 }).progress).toBe(0.5);
  });

  it('leaves the indicator No calculable where neither has one, and not without report', () => {
    expect(withoutColumn('executed')({ programmed: 10 })).toMatchObject({
      status: 'no-calculable',
      reason: { kind: 'no-column', operand: 'executed' },
    });
  });

  it('leaves it No calculable too where no file has one for the target', () => {
    const bare = indicatorWith({ programmed: null, executed: 5 });
    const indicator = {
      ...bare,
      vigencias: bare.vigencias.map((one) => ({ ...one, source: { ...one.source, cells: {} } })),
    };
    const evaluation = evaluateFacts(planWith([objectiveWith([indicator])]));
    expect(evaluation.objectives[0]?.indicators[0]).toMatchObject({
      status: 'no-calculable',
      reason: { kind: 'no-column', operand: 'programmed' },
    });
  });

  it('is not the blank of a column that the export has', () => {
    const record = recordWith({ programmed: 10, executed: null });
    expect(evaluateAlone({ programmed: 10, executed: 5 }, [record]).status).toBe('sin-reporte');
  });
});
