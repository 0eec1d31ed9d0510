import { describe, expect, it } from 'vitest';
import { drawTable } from '../../../src/report/terminal/draw-table.ts';

const line = (text: string) => [{ plain: text, shown: text }];
const COLUMNS = [
  { width: 6, right: false },
  { width: 5, right: true },
];

describe('a table', () => {
  it('has a line under its headings, its figures at the right and no blanks at the end', () => {
    const table = drawTable(
      COLUMNS,
      [line('Nombre'), line('Meta')],
      [
        [line('uno'), line('46,00')],
        [line('dos'), line('7')],
        [line('tres'), line('')],
      ],
    );
    expect(table.split('\n')).toEqual([
      'Nombre   Meta',
      '─────────────',
      'uno     46,00',
      'dos         7',
      'tres',
    ]);
  });

  it('gives a row as many lines as its longest cell', () => {
    const name = ['uno', 'y dos'].map((text) => ({ plain: text, shown: text }));
    const table = drawTable(COLUMNS, [line('Nombre'), line('Meta')], [[name, line('8')]]);
    expect(table.split('\n').slice(2)).toEqual(['uno         8', 'y dos']);
  });

  it('is as wide with colours, and with signs that take two columns or none', () => {
    const red = [{ plain: 'no', shown: '\u001b[31mno\u001b[39m' }];
    const table = drawTable(
      COLUMNS,
      [line('A'), line('B')],
      [
        [red, line('1')],
        [line('中文'), line('2')],
        [line('e\u0301'), line('3')],
      ],
    );
    expect(table.split('\n').slice(2)).toEqual([
      '\u001b[31mno\u001b[39m          1',
      '中文        2',
      'e\u0301           3',
    ]);
  });

  it('without rows has its headings and no line', () => {
    expect(drawTable(COLUMNS, [line('Nombre'), line('Meta')], [])).toBe('Nombre   Meta');
  });
});
