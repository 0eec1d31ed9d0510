/** The labels of a published sheet, and the percentages that stand with them. */

import type { CellRef } from '../../model/source.ts';
import { type Grid, refOf, textOf } from '../book/grid.ts';
import { type Cell, rowAt } from '../book/workbook.ts';
import { namesTopLevel } from '../layout/objective-words.ts';
import { readFigure } from '../values/figures.ts';

/** A compliance that is printed, and its cell. */
export interface FoundCompliance {
  readonly at: CellRef;
  /** The cell, or the part of its text that is the percentage. */
  readonly cell: Cell;
}

/** Labels longer than this are sentences. */
export const LONGEST_LABEL = 120;

/** Rows between the title of an objective and its compliance in large figures. */
const MOST_ROWS_APART = 2;

/** A short text of a sheet, where it stands. */
export interface Label {
  readonly text: string;
  readonly at: CellRef;
  /** Last column that it takes. */
  readonly right: number;
  /** Last row that it takes. */
  readonly bottom: number;
}

/** The texts of a sheet that may be labels; the name of an objective may be a long one. */
export function labelsOf(grid: Grid): readonly Label[] {
  return grid.sheet.rows.flatMap(({ number, cells }) =>
    cells.flatMap((cell): Label[] => {
      const text = textOf(cell);
      if (typeof cell.value !== 'string') return [];
      if (text.length > LONGEST_LABEL && namesTopLevel(text) === null) return [];
      const { merge } = grid.see(number, cell.column);
      const at = refOf(grid, { row: number, column: cell.column });
      return [{ text, at, right: merge?.right ?? cell.column, bottom: merge?.bottom ?? number }];
    }),
  );
}

/** «Cumplimiento: 99,56%». */
export function writtenIn({ text, at }: Pick<Label, 'text' | 'at'>): FoundCompliance | null {
  const written = /-?\d{1,3}(?:[.,]\d+)?\s*%/.exec(text)?.[0];
  if (written === undefined) return null;
  return { at, cell: { column: at.column, value: written, format: 'General', formula: null } };
}

/** The figure in the cell that follows on the same row. */
export function besideOf(grid: Grid, { at, right }: Label): FoundCompliance | null {
  return figureAt(grid, at.row, right + 1);
}

/** The figure, with its `%`, some rows below the title of an objective. */
export function underOf(grid: Grid, { at, bottom }: Label): FoundCompliance | null {
  for (let row = bottom + 1; row <= bottom + MOST_ROWS_APART; row += 1) {
    const figure = figureAt(grid, row, at.column);
    if (figure) return figure;
  }
  return null;
}

/** The figure that is all there is on the row below. */
export function aloneUnder(grid: Grid, { at, bottom }: Label): FoundCompliance | null {
  const below = rowAt(grid.sheet, bottom + 1);
  return below?.cells.length === 1 ? figureAt(grid, bottom + 1, at.column) : null;
}

/** The figure of a cell, where it may be a ratio. */
export function figureAt(grid: Grid, row: number, column: number): FoundCompliance | null {
  const { cell, address } = grid.see(row, column);
  const { figure } = readFigure(cell);
  if (!cell || figure.kind !== 'number') return null;
  // A whole number without sign counts things.
  const isRatio = figure.percent || !Number.isInteger(figure.value) || figure.value === 1;
  return isRatio ? { at: refOf(grid, address), cell } : null;
}
