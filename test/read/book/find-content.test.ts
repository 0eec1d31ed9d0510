import { expect, it } from 'vitest';
import { findContentIn } from '../../../src/read/book/find-content.ts';
import type { Cell } from '../../../src/read/book/workbook.ts';

const book = (name: string, cells: readonly Cell[]) => ({
  name,
  sheets: [
    {
      name: 'Plan',
      visibility: 'visible' as const,
      rows: [{ number: 3, hidden: false, cells }],
      merges: [],
      hiddenColumns: [],
    },
  ],
});
const cell = (value: Cell['value'], format = 'General', formula: string | null = null): Cell => ({
  column: 2,
  value,
  format,
  formula,
});
const AT = { file: 'm.xlsx', sheet: 'Plan', row: 3, column: 2 };
const show = (one: Cell) => findContentIn([book('m.xlsx', [one])])(AT);

it.each([
  [cell(0.7798, '0.00%'), '77,98%'],
  [cell(0.79, '0%'), '79%'],
  [cell(0.7951, '0%'), '80%'],
  [cell(0.125, '0.0%;[Red]-0.0%'), '12,5%'],
  [cell(46, '0.00'), '46,00'],
  [cell(1234.5, '#,##0.00'), '1.234,50'],
  [cell(1234, '0'), '1234'],
  [cell(70.72), '70,72'],
  [cell(0.7 + 0.1), '0,8'],
  [cell(' 34 % '), '34 %'],
  [cell('NP'), 'NP'],
  [cell({ error: '#DIV/0!' }), '#DIV/0!'],
  [cell({ date: '2024-12-31' }, 'dd/mm/yyyy'), '2024-12-31'],
  [cell(null, 'General', 'A1+1'), ''],
])('shows %j as the sheet does', (one, text) => {
  expect(show(one)?.text).toBe(text);
});

it('gives the formula, where the file says which one', () => {
  expect(show(cell(2, 'General', 'A1+1'))).toEqual({ text: '2', formula: 'A1+1' });
  expect(show(cell(2, 'General', ''))).toEqual({ text: '2', formula: null });
});

it('knows nothing of other files, other sheets and empty cells, nor which of two files is meant', () => {
  const one = book('m.xlsx', [cell(1)]);
  const find = findContentIn([one]);
  expect(find({ ...AT, file: 'otro.xlsx' })).toBeNull();
  expect(find({ ...AT, sheet: 'Otra' })).toBeNull();
  expect(find({ ...AT, column: 9 })).toBeNull();
  expect(findContentIn([one, book('m.xlsx', [cell(2)])])(AT)).toBeNull();
});
