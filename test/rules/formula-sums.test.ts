import { describe, expect, it } from 'vitest';
import { a1 } from '../../src/model/source.ts';
import { sumsMissing } from '../../src/rules/formula-sums.ts';
import { evaluateFacts } from '../facts.ts';
import { formulasIn, planOnRows, surrounded } from './formula-plans.ts';

/** What is told of formulas below objectives with indicators on those rows. */
function told(
  formulas: Readonly<Record<string, string>>,
  ...objectives: readonly (readonly number[])[]
) {
  const plan = surrounded(planOnRows(...objectives), formulasIn(formulas));
  return [...sumsMissing({ plan, executions: [], evaluation: evaluateFacts(plan) })];
}

/** The cells that a formula of E9 leaves, of two objectives on rows 3 to 5 and 6 to 7. */
function leftBy(formula: string): readonly string[] {
  return told({ E9: formula }, [3, 4, 5], [6, 7]).flatMap(({ related }) =>
    related.flatMap(({ cell }) => (cell ? [a1(cell)] : [])),
  );
}

describe('a sum of the column', () => {
  it.each([
    ['SUM(E3:E4)', ['E5']],
    ['SUM(E4:E5)', ['E3']],
    ['SUM(E4:E4)', ['E3', 'E5']],
    ['SUM(E7:E7)', ['E6']],
    [' SUM (E3:E4)', ['E5']],
    ['sum(E3:E4)', ['E5']],
    ['SUBTOTAL(9,E3:E4)', ['E5']],
    ['AVERAGE(E3:E4)', ['E5']],
    ['SUMPRODUCT(E3:E4)', ['E5']],
    ['SUM(E3:E3,E5:E5)', ['E4']],
    ['SUM(F3:F4)', ['F5']],
    ['SUM(E3:E6)', ['E7']],
    ['SUM(E5:E6)', ['E3', 'E4', 'E7']],
  ])('«=%s» leaves %j of its group', (formula, cells) => {
    expect(leftBy(formula)).toEqual(cells);
  });

  it.each([
    'SUM(E3:E5)',
    'SUM(E6:E7)',
    'SUM(E3:E7)',
    'SUM(E1:E5)',
    'SUM(E3:E3,E4:E5)',
    'SUM(E3,E4)',
    'SUM(E3:F4)',
    'SUM(E3:E4,F3:G4)',
    'SUM(E20:E21)',
    'MAX(E3:E4)',
    'IF(SUM(E3:E4)>0,1,0)',
    'ROUND(SUM(E3:E4),0)',
  ])('«=%s» leaves none that it should have taken', (formula) => {
    expect(leftBy(formula)).toEqual([]);
  });

  it('is of its objective, and of no one where it is of the whole plan', () => {
    const subjects = ['SUM(E3:E4)', 'SUM(E6:E6)', 'SUM(E3:E6)'].map(
      (formula) => told({ E9: formula }, [3, 4, 5], [6, 7])[0]?.subject,
    );
    expect(subjects).toMatchObject([
      { kind: 'objective', number: 1 },
      { kind: 'objective', number: 2 },
      { kind: 'table', sheet: 'Formulación' },
    ]);
  });

  it('is told with the rows that it leaves, from its own and in order', () => {
    const [found] = told({ E9: 'SUM(E4:E4)' }, [5, 3, 4]);
    expect(found?.facts).toEqual({
      formula: 'SUM(E4:E4)',
      form: 'SUM(R[-5]C[0]:R[-5]C[0])',
      missing: [
        { row: 3, column: 5 },
        { row: 5, column: 5 },
      ],
      rows: [-6, -4],
    });
  });

  it('on the row of an indicator is no total', () => {
    expect(told({ E5: 'SUM(E3:E4)' }, [3, 4, 5])).toEqual([]);
  });

  it('is silent on a plan that was not read from a sheet', () => {
    const plan = planOnRows([3, 4]);
    expect([...sumsMissing({ plan, executions: [], evaluation: evaluateFacts(plan) })]).toEqual([]);
  });
});
