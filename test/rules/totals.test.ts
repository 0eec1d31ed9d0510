import { describe, expect, it } from 'vitest';
import { numberFigure } from '../../src/model/figure.ts';
import type { PrintedTotal } from '../../src/model/surroundings.ts';
import { printedTotals } from '../../src/rules/totals.ts';
import {
  type Amount,
  evaluateFacts,
  figureOf,
  indicatorWith,
  markFigure,
  objectiveWith,
  planWith,
} from '../facts.ts';
import { findingsOf } from './fixture.ts';
import { cellAt, surrounded } from './formula-plans.ts';

/** A fraction as a cell with a % format. */
const percent = (value: number) => numberFigure(value, true);

interface TotalFacts {
  readonly objective?: number;
  readonly vigencia?: number;
  readonly weight?: Amount;
  readonly progress?: Amount;
}

function totalWith(facts: TotalFacts): PrintedTotal {
  const { objective = 0, vigencia = 2024, weight, progress } = facts;
  const cells = { weight: { row: 7, column: 5 }, progress: { row: 7, column: 8 } };
  const source = { file: 'matriz.xlsx', sheet: 'Formulación', row: 7, cells };
  return { objective, vigencia, weight: figureOf(weight), progress: figureOf(progress), source };
}

const HALVES = [
  indicatorWith({ goalCode: '1', weight: 0.5, executed: 10 }),
  indicatorWith({ goalCode: '2', weight: 0.5, executed: 8 }),
];

/** The codes that a total gives, under two indicators of 50 % with 100 % and 80 % of progress. */
function codesOf(facts: TotalFacts, indicators = HALVES): readonly string[] {
  const plan = surrounded(planWith([objectiveWith(indicators)]), { totals: [totalWith(facts)] });
  const evaluation = evaluateFacts(plan);
  return [...printedTotals({ plan, executions: [], evaluation })].map(({ code }) => code);
}

describe('a printed compliance', () => {
  it.each([0.9, 0.895, 0.905])('of %d is that of 90 %%, rounded or not', (printed) => {
    expect(codesOf({ progress: percent(printed) })).toEqual([]);
    expect(codesOf({ progress: printed * 100 })).toEqual([]);
  });

  it.each([0.894, 0.906, 1, 0.001])('of %d is not', (printed) => {
    expect(codesOf({ progress: percent(printed) })).toEqual(['PES402']);
  });

  it('is compared where it is a number, and there is one to compare it with', () => {
    expect(codesOf({ progress: markFigure('ND') })).toEqual([]);
    expect(codesOf({ progress: null })).toEqual([]);
    expect(codesOf({ progress: percent(0.2) }, [indicatorWith({ programmed: null })])).toEqual([]);
  });

  it('is of its objective and of its vigencia', () => {
    expect(codesOf({ progress: percent(0.2), vigencia: 2025 })).toEqual([]);
    expect(codesOf({ progress: percent(0.2), objective: 1 })).toEqual([]);
  });

  it('points at what was executed of those that were programmed', () => {
    const indicators = [...HALVES, indicatorWith({ goalCode: '3', weight: 0, programmed: null })];
    const plan = surrounded(planWith([objectiveWith(indicators)]), {
      totals: [totalWith({ progress: percent(0.2) })],
    });
    const [found] = printedTotals({ plan, executions: [], evaluation: evaluateFacts(plan) });
    expect(found?.at.cell).toEqual({ row: 7, column: 8 });
    expect(found?.related).toHaveLength(2);
    expect(found?.facts).toMatchObject({ printed: 0.2, computed: 0.9 });
  });
});

describe('a compliance printed beside its objective', () => {
  const codesBeside = (vigencia: number | null, printed: number) => {
    const compliance = numberFigure(printed, true);
    const objective = {
      ...objectiveWith(HALVES),
      printed: [{ vigencia, compliance, at: cellAt('I3') }],
    };
    const plan = planWith([objective]);
    const judged = { plan, executions: [], evaluation: evaluateFacts(plan) };
    return [...printedTotals(judged)].map(({ code, at }) => [code, at.cell?.row, at.cell?.column]);
  };

  it('is compared where it is of the vigencia, or of none that it says', () => {
    expect(codesBeside(2024, 0.8)).toEqual([['PES402', 3, 9]]);
    expect(codesBeside(null, 0.8)).toEqual([['PES402', 3, 9]]);
    expect(codesBeside(2025, 0.8)).toEqual([]);
    expect(codesBeside(2024, 0.9)).toEqual([]);
  });
});

describe('a printed sum of weights', () => {
  it.each([1, 100, 99.5])('of %d is that of 100 %%', (printed) => {
    expect(codesOf({ weight: printed })).toEqual([]);
  });

  it.each([0.99, 99, 99.4, 100.6])('of %d is not', (printed) => {
    expect(codesOf({ weight: printed })).toEqual(['PES403']);
  });

  it('points at no cell of the rows where no column weighs them', () => {
    const plan = surrounded(planWith([objectiveWith(HALVES)]), {
      totals: [totalWith({ weight: 0.9 })],
    });
    const [found] = printedTotals({ plan, executions: [], evaluation: evaluateFacts(plan) });
    expect(found?.at.cell).toEqual({ row: 7, column: 5 });
    expect(found?.related).toEqual([]);
  });

  it('is compared where it is a number', () => {
    expect(codesOf({ weight: markFigure('OK') })).toEqual([]);
    expect(codesOf({ weight: null })).toEqual([]);
  });
});

describe('a compliance that is the mean of percentages of another definition', () => {
  const HEADER =
    '| Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | % Avance 2024 | Observaciones |';
  /** Indicators of 110, 120, 90, 110 % and another, printed without passing 100 %. */
  const told = (total: string, last: string, weights = [20, 20, 20, 20, 20]) => {
    const rows = ['10 | 11 | 100%', '10 | 12 | 100%', '10 | 9 | 90%', '10 | 11 | 100%', last].map(
      (done, at) =>
        `| 1. Mejorar | Meta sectorial 1${at}: Sedes ${'ABCDE'[at]} | 2${at}: Sedes | Suma | ${weights[at]}% | ${done} | Se aplazó |`,
    );
    const below = `| Total | | | | | | | ${total} | |`;
    return findingsOf({
      matrix: ['| Corte 31 de diciembre de 2024 |', HEADER, ...rows, below].join('\n'),
    })
      .map(({ code }) => code)
      .filter((code) => code === 'PES402' || code === 'PES404');
  };

  it('is told of its rows alone', () => {
    expect(told('98%', '10 | 11 | 100%')).toEqual(['PES404']);
    expect(told('98.4%', '10 | 11 | 100%')).toEqual(['PES404']);
    expect(told('97%', '10 | 11 | 100%', [20, 20, 30, 20, 10])).toEqual(['PES404']);
  });

  it('leaves out what was not programmed', () => {
    expect(told('97.5%', 'NP | | ', [25, 25, 25, 25, 0])).toEqual(['PES404']);
  });

  it('is told where it is not that mean either', () => {
    expect(told('95%', '10 | 11 | 100%')).toEqual(['PES404', 'PES402']);
  });

  it('counts as 0 what nobody reported', () => {
    expect(told('78%', '10 | | ')).toEqual(['PES404']);
    expect(told('86%', '10 | | ')).toEqual(['PES404']);
    expect(told('70%', '10 | | ')).toEqual(['PES404', 'PES402']);
  });

  it('is told where one of the rows has no such percentage', () => {
    const ofPlan = (target: string) => {
      const rows = Array.from({ length: 10 }, (_, at) => {
        const plan = at === 0 ? target : '40';
        return `| 1. Mejorar | Meta sectorial 1${at}: Sedes ${'ABCDEFGHIJ'[at]} | 2${at}: Sedes | Suma | 10% | 10 | 10 | 25% | ${plan} |`;
      });
      const total = '| Total | | | | | | | 22.5% | |';
      const header = HEADER.replace('Observaciones', 'Meta cuatrienio');
      return findingsOf({
        matrix: ['| Corte 31 de diciembre de 2024 |', header, ...rows, total].join('\n'),
      }).map(({ code }) => code);
    };
    expect(ofPlan('')).toContain('PES402');
    expect(ofPlan('')).toContain('PES404');
    expect(ofPlan('400')).not.toContain('PES402');
  });
});
