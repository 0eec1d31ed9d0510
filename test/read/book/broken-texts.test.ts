/** Texts broken over rows by our own reports, those of before too. */

import { expect, it } from 'vitest';
import { joinBroken } from '../../../src/read/book/broken-texts.ts';
import type { Cell, Row } from '../../../src/read/book/workbook.ts';

const rowOf = (value: string, at: number): Row => ({
  number: at + 1,
  hidden: false,
  cells: [{ column: 1, value } as Cell],
});

it.each([
  ['with the sign that takes no room', '\u200c'],
  ['with the blank of the reports of before', '\u00a0'],
])('are whole again %s', (_, sign) => {
  const rows = ['Fuente: SEGPLAN,', `${sign}corte de`, `${sign}diciembre.`, 'Otra cosa'].map(rowOf);
  expect(joinBroken(rows).map(({ cells }) => cells[0]?.value)).toEqual([
    'Fuente: SEGPLAN, corte de diciembre.',
    'Otra cosa',
  ]);
});

it('are others where each row begins by itself', () => {
  const rows = ['Uno', ' dos', 'tres'].map(rowOf);
  expect(joinBroken(rows)).toBe(rows);
});
