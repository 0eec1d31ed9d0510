/** The cells of a row of which it is not decided which holds a value. */

import type { ColumnField } from '../../model/field.ts';
import { type OpenChoice, sameFigure } from '../../model/figure.ts';
import { foldText } from '../../model/text.ts';
import { isLevel, type Trend } from '../../model/trend.ts';
import { refOf, textOf } from '../book/grid.ts';
import { type Column, findingOf } from '../decide/column.ts';
import type { Table } from '../layout/table.ts';
import type { DecimalMarks } from '../values/decimal-mark.ts';
import { readFigure } from '../values/figures.ts';
import type { ChosenColumns } from './chosen-columns.ts';

/** Says of a row what is not decided of the column that would be read, or `null` where it is. */
export type FindChoice = (
  found: Column,
  row: number,
  trendIn: () => Trend | null,
) => OpenChoice | null;

/** The choices that the decision of the table leaves open, row by row. */
export function openChoices(
  { grid }: Table,
  { unsure, equals }: ChosenColumns,
  marks: DecimalMarks,
): FindChoice {
  const seeIn = (row: number, { index }: Column) => grid.see(row, index);

  const isBlank = (row: number, column: Column) => textOf(seeIn(row, column).cell) === '';

  /** Whether whichever of the columns is read says the same in that row. */
  const agree = (columns: readonly Column[], row: number, field: ColumnField | null): boolean => {
    const cells = columns.map((column) => seeIn(row, column).cell);
    if (field === 'trend') return new Set(cells.map((cell) => foldText(textOf(cell)))).size === 1;
    const [first, ...others] = cells.map((cell) => readFigure(cell, marks).figure);
    return first !== undefined && others.every((other) => sameFigure(first, other));
  };

  return (found, row, trendIn) => {
    const undecided = unsure.get(found);
    if (!undecided) return null;
    const { columns, because } = undecided;
    const rivals = equals.get(found);
    if (rivals && agree(rivals, row, found.field)) return null;
    // Whichever of several it is, it says nothing there.
    if (because === 'repeated' && columns.every((one) => isBlank(row, one))) return null;
    const trend = because === 'accumulated' ? trendIn() : null;
    if (trend !== null && isLevel(trend)) return null;
    const cells = columns.map((column) => {
      const { address, cell } = seeIn(row, column);
      return { at: refOf(grid, address), text: textOf(cell) };
    });
    return { finding: findingOf(undecided), cells };
  };
}
