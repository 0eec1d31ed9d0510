import { describe, expect, it } from 'vitest';
import { formulaFrom, relativeForm, spansIn } from '../../src/model/cell-references.ts';

const H9 = { row: 9, column: 8 };

describe('a formula seen from its cell', () => {
  it.each([
    ['G9/F9', 'R[0]C[-1]/R[0]C[-2]'],
    ['$G$2*F9', 'R2C7*R[0]C[-2]'],
    ['IFERROR(G9/F9,"G9")', 'IFERROR(R[0]C[-1]/R[0]C[-2],"G9")'],
    ['SUM(H3:H8)', 'SUM(R[-6]C[0]:R[-1]C[0])'],
    ["'Hoja 1'!A1+Datos!$B$2", "'Hoja 1'!R[-8]C[-7]+Datos!R2C2"],
    ['LOG10(G9)', 'LOG10(R[0]C[-1])'],
  ])('%s is %s, and back', (formula, form) => {
    expect(relativeForm(formula, H9)).toBe(form);
    expect(formulaFrom(form, H9)).toBe(formula);
  });

  it('is the same two rows below', () => {
    expect(relativeForm('G11/F11', { row: 11, column: 8 })).toBe(relativeForm('G9/F9', H9));
  });
});

it('the ranges of a formula are those of its own sheet', () => {
  expect(spansIn('SUM($H$3:H8)+SUM(Otra!A1:A9)&"B1:B2"')).toEqual([
    { top: 3, left: 8, bottom: 8, right: 8 },
  ]);
});
