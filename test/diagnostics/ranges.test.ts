/** Cells as ranges: every cell is in one of them, and no other is. */

import { expect, it } from 'vitest';
import { type CellRange, rangesOf, sizeOf, writeRange } from '../../src/diagnostics/ranges.ts';
import type { Address } from '../../src/model/source.ts';
import fc from '../seeded-check.ts';

const cells = (texts: readonly (readonly [number, number])[]): Address[] =>
  texts.map(([row, column]) => ({ row, column }));

it.each([
  [
    'a column',
    [
      [4, 14],
      [5, 14],
      [6, 14],
    ],
    'N4:N6',
  ],
  [
    'a row of years',
    [
      [4, 8],
      [4, 9],
      [4, 10],
    ],
    'H4:J4',
  ],
  [
    'a block',
    [
      [4, 8],
      [5, 8],
      [4, 9],
      [5, 9],
    ],
    'H4:I5',
  ],
  [
    'columns of other rows',
    [
      [4, 8],
      [5, 8],
      [4, 9],
    ],
    'H4:H5, I4',
  ],
  [
    'rows apart, in no order, one twice',
    [
      [9, 8],
      [4, 8],
      [9, 8],
      [5, 8],
    ],
    'H4:H5, H9',
  ],
  ['nothing', [], ''],
] as const)('of %s', (_, given, expected) => {
  expect(rangesOf(cells(given)).map(writeRange).join(', ')).toBe(expected);
});

const inside = ({ first, last }: CellRange): readonly string[] =>
  Array.from({ length: last.row - first.row + 1 }, (_, down) =>
    Array.from(
      { length: last.column - first.column + 1 },
      (_, right) => `${first.row + down}/${first.column + right}`,
    ),
  ).flat();

it('of any cells hold each of them once and nothing else', () => {
  const address = fc.record({
    row: fc.integer({ min: 1, max: 9 }),
    column: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(fc.array(address, { maxLength: 40 }), (given) => {
      const ranges = rangesOf(given);
      const held = ranges.flatMap(inside).sort();
      expect(held).toEqual([...new Set(given.map(({ row, column }) => `${row}/${column}`))].sort());
      expect(ranges.reduce((sum, range) => sum + sizeOf(range), 0)).toBe(held.length);
    }),
  );
});
