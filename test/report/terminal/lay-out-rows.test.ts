import { expect, it } from 'vitest';
import { layOutRows } from '../../../src/report/terminal/lay-out-rows.ts';

const plain = (...lines: string[]) => ({ lines, ink: (line: string) => line });
const inked = (...lines: string[]) => ({
  lines,
  ink: (line: string) => `\u001b[31m${line}\u001b[39m`,
});

const COLUMNS = [
  { width: 6, isRight: false },
  { width: 4, isRight: true },
];

it('puts a rule below the headings, and each column on its side', () => {
  const rows = [
    [plain('Meta'), plain('%')],
    [plain('Siete'), plain('12,5')],
  ];
  expect(layOutRows(rows, COLUMNS)).toBe('Meta       %\n────────────\nSiete   12,5');
});

it('draws no rule where no row follows the headings', () => {
  expect(layOutRows([[plain('Meta'), plain('%')]], COLUMNS)).toBe('Meta       %');
});

it('keeps the room of a cell with fewer lines than its row, and ends no line in spaces', () => {
  const rows = [
    [plain('Meta'), plain('%')],
    [plain('uno'), plain('1', '2')],
    [plain('a', 'b'), plain('3')],
  ];
  expect(layOutRows(rows, COLUMNS).split('\n').slice(2)).toEqual([
    'uno        1',
    '           2',
    'a          3',
    'b',
  ]);
});

it('counts the columns that a text takes, not its characters nor its ink', () => {
  const rows = [
    [plain('x'), plain('y')],
    [inked('水'), inked('e\u0301')],
  ];
  const [, , line] = layOutRows(rows, COLUMNS).split('\n');
  expect(line).toBe('\u001b[31m水\u001b[39m         \u001b[31me\u0301\u001b[39m');
});
