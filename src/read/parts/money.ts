/** Whether the figures of a table are money. */

import type { Cell } from '../book/workbook.ts';
import type { Candidate } from '../layout/candidates.ts';
import { readFigure } from '../values/figures.ts';
import { FIGURES } from './facts.ts';

/** A table whose figures are money in a third of its cells or more is one of money. */
const MONEY_SHARE = 1 / 3;

/** Whether enough of the figures of a table are shown as money. */
export function isOfMoney({ table: { grid, columns }, rows }: Candidate): boolean {
  const figured = columns.filter(({ field }) => field && FIGURES.includes(field));
  const count = (is: (cell: Cell | undefined) => boolean) => {
    let found = 0;
    for (const { kind, row } of rows) {
      if (kind !== 'indicator') continue;
      for (const { index } of figured) if (is(grid.see(row, index).cell)) found += 1;
    }
    return found;
  };
  const money = count(showsMoney);
  // Nearly no table shows any, and then nobody asks what its other cells are.
  return money > 0 && money >= MONEY_SHARE * count(isFilled);
}

function showsMoney(cell: Cell | undefined): boolean {
  return cell !== undefined && typeof cell.value === 'number' && /[$€]|COP/i.test(cell.format);
}

function isFilled(cell: Cell | undefined): boolean {
  return readFigure(cell).figure.kind !== 'blank';
}
