/** Where columns that rival each other say the same, so that none needs to be chosen. */

import { sameFigure } from '../../model/figure.ts';
import type { Grid } from '../book/grid.ts';
import type { Column } from '../decide/column.ts';
import type { DecimalMarks } from '../values/decimal-mark.ts';
import { readFigure } from '../values/figures.ts';

/** Whether whichever of the columns is read gives that row the same number. */
export function agreeIn(
  grid: Grid,
  columns: readonly Column[],
  row: number,
  marks: DecimalMarks,
): boolean {
  const [first, ...others] = columns.map(
    ({ index }) => readFigure(grid.see(row, index)?.cell, marks).figure,
  );
  return first?.kind === 'number' && others.every((other) => sameFigure(first, other));
}
