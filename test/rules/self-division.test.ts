import { describe, expect, it } from 'vitest';
import { relativeForm } from '../../src/model/cell-references.ts';
import type { Plan } from '../../src/model/plan.ts';
import { dividedByThemselves, selfDivided } from '../../src/rules/self-division.ts';
import { evaluateFacts } from '../facts.ts';
import { cellAt, formulasIn, planOfColumns, surrounded } from './formula-plans.ts';

/** The column that the formula of the cell divides by itself. */
function dividedIn(cell: string, formula: string): number | null {
  const at = cellAt(cell);
  return selfDivided({ form: relativeForm(formula, at), at });
}

describe('a formula', () => {
  it.each([
    ['H20', 'F20/F20', 6],
    ['H20', 'F20 / F20', 6],
    ['H20', 'IFERROR(J20/J20,0)', 10],
    ['Z20', 'C1/C1', 3],
    ['H3', 'F3000/F3000', 6],
    ['A20', 'AB20/AB20', 28],
    ['AB20', 'A20/A20', 1],
    ['H20', '$F20/$F20', 6],
    ['H20', '$AB$12/$AB$12', 28],
    ['H20', 'F$3/F$3', 6],
  ])('of %s, «=%s», divides by itself a cell of column %i', (cell, formula, column) => {
    expect(dividedIn(cell, formula)).toBe(column);
  });

  it.each([
    ['H20', 'G20/F20'],
    ['H20', 'F20/F21'],
    ['H20', 'F20*F20'],
    ['H20', 'F20+F20'],
    ['H20', '$A$1/$AA$1'],
    ['H20', '$A$1/$K$1'],
    ['H20', '$A$1/$A$12'],
    ['H20', 'F20/$F$20'],
    ['H20', '10/10'],
  ])('of %s, «=%s», divides none by itself', (cell, formula) => {
    expect(dividedIn(cell, formula)).toBeNull();
  });
});

describe('a column of formulas that divide a cell by itself', () => {
  const findingsOf = (plan: Plan) => [
    ...dividedByThemselves({ plan, executions: [], evaluation: evaluateFacts(plan) }),
  ];
  const factsOf = (plan: Plan) => findingsOf(plan).map(({ facts }) => facts);
  const PROGRESS = { letters: 'H', header: '% Avance' };

  it('is told once, with its rows', () => {
    const plan = planOfColumns({ F: 'Programado', H: ['% Avance', 'F#/F#'] });
    const [found, ...others] = findingsOf(plan);
    expect(others).toEqual([]);
    expect(found?.facts).toEqual({ formula: 'F3/F3', column: PROGRESS, rows: 3 });
    expect([found?.at, ...(found?.related ?? [])].map((place) => place?.cell)).toEqual([
      { row: 3, column: 8 },
      { row: 4, column: 8 },
      { row: 5, column: 8 },
    ]);
  });

  it('is told apart from another one', () => {
    const plan = planOfColumns({ H: ['% Avance', 'F#/F#'], I: ['% Otro', 'F#/F#'] });
    expect(factsOf(plan)).toMatchObject([
      { column: PROGRESS, rows: 3 },
      { column: { letters: 'I', header: '% Otro' }, rows: 3 },
    ]);
  });

  it('is none where fewer than three rows do it, or each of them with another column', () => {
    const plan = planOfColumns({ H: '% Avance' });
    const two = formulasIn({ H3: 'F3/F3', H4: 'F4/F4', H5: 'G5/F5' });
    const mixed = formulasIn({ H3: 'F3/F3', H4: 'F4/F4', H5: 'G5/G5' });
    expect(factsOf(surrounded(plan, two))).toEqual([]);
    expect(factsOf(surrounded(plan, mixed))).toEqual([]);
  });

  it('is judged by the rows of its indicators alone', () => {
    const plan = planOfColumns({ H: '% Avance' });
    const below = formulasIn({ H3: 'F3/F3', H4: 'F4/F4', H6: 'F6/F6' });
    expect(factsOf(surrounded(plan, below))).toEqual([]);
  });

  it('may have no heading', () => {
    const formulas = formulasIn({ H3: 'F3/F3', H4: 'F4/F4', H5: 'F5/F5' });
    expect(factsOf(surrounded(planOfColumns({}), formulas))).toMatchObject([
      { column: { letters: 'H', header: '' } },
    ]);
  });
});
