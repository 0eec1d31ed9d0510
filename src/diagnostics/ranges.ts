/** Cells as ranges, as people cite them: `N4:N334`. */

import { groupBy } from '../model/group.ts';
import { type Address, a1 } from '../model/source.ts';
import type { ToldPlace } from './tell.ts';

/** A rectangle of cells, all of which are meant. */
export interface CellRange {
  readonly first: Address;
  readonly last: Address;
}

/** The fewest upright ranges of those cells, in the order of their columns, as wide as they may be. */
export function rangesOf(cells: readonly Address[]): readonly CellRange[] {
  const runs = [...groupBy(cells, ({ column }) => column)]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, own]) => runsOf(column, [...new Set(own.map(({ row }) => row))]));
  const ranges: CellRange[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const key = (column: number) => `${column}/${run.first.row}/${run.last.row}`;
    const at = open.get(key(run.first.column - 1));
    const left = at === undefined ? undefined : ranges[at];
    if (at !== undefined && left) ranges[at] = { first: left.first, last: run.last };
    else ranges.push(run);
    open.set(key(run.first.column), at ?? ranges.length - 1);
  }
  return ranges;
}

/** Rows of one column as ranges of rows that follow one another. */
function runsOf(column: number, rows: readonly number[]): readonly CellRange[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.last === row - 1) last.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => ({
    first: { row: first, column },
    last: { row: last, column },
  }));
}

/** A range as Excel writes it: `N4:N334`, or `N4` where it is one cell. */
export function writeRange({ first, last }: CellRange): string {
  const [from, to] = [a1(first), a1(last)];
  return from === to ? from : `${from}:${to}`;
}

/** How many cells a range has. */
export function sizeOf({ first, last }: CellRange): number {
  return (last.row - first.row + 1) * (last.column - first.column + 1);
}

/** A finding as far as its cells go. */
export interface WithCells {
  readonly cells: readonly ToldPlace[];
}

/** Cells of one sheet, or the whole of what the place names where there are no ranges. */
export interface SheetRanges {
  readonly sheet: string | null;
  readonly ranges: readonly CellRange[];
}

/** The cells that have the cause, by sheet, the first one's first. */
export function sheetRangesOf({ cells }: WithCells): readonly SheetRanges[] {
  return [...groupBy(cells, ({ sheet }) => sheet)].map(([sheet, own]) => ({
    sheet,
    ranges: rangesOf(own.flatMap(({ address }) => address ?? [])),
  }));
}
