/** The rows by which the columns of a table are judged: enough to tell, few enough to be quick. */

import type { Grid } from '../book/grid.ts';
import type { Row } from '../book/workbook.ts';

/** More rows than these tell nothing that these do not. */
const MOST_ROWS = 400;

/** A row with fewer contents than this is a title, a note or a total. */
const FEWEST_CONTENTS = 3;

/** What every total says. */
const TOTAL = /^\s*(sub ?|gran )?(total|promedio|sumatoria|cumplimiento)/i;

/** Rows below a heading that look like those of a table, and where other rows part them. */
export interface Sample {
  readonly rows: readonly number[];
  /** For each row, how many titles, totals or blank rows came before it: a block of rows shares one. */
  readonly blocks: readonly number[];
}

/** The first rows after `after`, up to `until`, that hold what a row of a table holds. */
export function sampleRows(grid: Grid, after: number, until = Number.POSITIVE_INFINITY): Sample {
  const rows: number[] = [];
  const blocks: number[] = [];
  let block = 0;
  const { rows: all } = grid.sheet;
  for (let at = firstAfter(all, after); at < all.length && rows.length < MOST_ROWS; at += 1) {
    const row = all[at] as Row;
    if (row.number > until) break;
    const { cells } = row;
    if (cells.length === 0) continue;
    if (cells.length < FEWEST_CONTENTS || isTotal(row)) {
      block += 1;
      continue;
    }
    rows.push(row.number);
    blocks.push(block);
  }
  return { rows, blocks };
}

function isTotal({ cells }: Row): boolean {
  const first = cells.find(({ value }) => typeof value === 'string');
  return typeof first?.value === 'string' && TOTAL.test(first.value);
}

function firstAfter(rows: readonly Row[], after: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as Row).number <= after) low = middle + 1;
    else high = middle;
  }
  return low;
}
