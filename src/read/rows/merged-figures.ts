/** Figures in merged cells: of nobody, but where the cell is over years or rows of one indicator. */

import type { ColumnField } from '../../model/field.ts';
import { foldText } from '../../model/text.ts';
import { isSteady, type Trend } from '../../model/trend.ts';
import { type Grid, type Seen, textOf } from '../book/grid.ts';
import type { Range } from '../book/workbook.ts';
import type { ChosenColumns } from './chosen-columns.ts';

/** What tells one indicator from another. */
const NAMES: readonly ColumnField[] = [
  'goal',
  'goalCode',
  'indicator',
  'indicatorCode',
  'entity',
  'objective',
];

/** An indicator has no more rows than these: years, quarters or months of a plan. */
const MOST_ROWS = 60;

/** Tells whether the figure of a row is in a cell merged over others, so that it is of nobody. */
export function findShared(
  grid: Grid,
  chosen: ChosenColumns['chosen'],
  trendIn: (row: number) => Trend | null,
): (row: number, field: ColumnField, seen: Seen) => boolean {
  const known = new Map<string, boolean>();
  const columnsOf = (...fields: readonly ColumnField[]) =>
    fields.flatMap((field) => [...(chosen.get(field)?.values() ?? [])].map(({ index }) => index));

  /** Whether it is over nothing but years of one field, and says the same of each. */
  const isOfEveryYear = (row: number, field: ColumnField, { top, bottom, left, right }: Range) => {
    if (bottom > top) return false;
    const years = columnsOf(field);
    for (let index = left; index <= right; index += 1) if (!years.includes(index)) return false;
    const trend = trendIn(row);
    return field === 'weight' || (trend !== null && isSteady(trend));
  };

  const isOfOneIndicator = (field: ColumnField, merge: Range) => {
    const { top, bottom, left, right } = merge;
    if (left !== right || bottom - top >= MOST_ROWS) return false;
    if (field !== 'weight' && field !== 'programmed') return false;
    const key = `${top}/${left}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    // What is programmed is set anew each year: merged over years, it is of none of them.
    const names = columnsOf(...NAMES, ...(field === 'weight' ? [] : (['vigencia'] as const)));
    const is = isOneRecord(grid, merge, names) && tellsApart(grid, merge, columnsOf(...PARTS));
    known.set(key, is);
    return is;
  };

  /** Whether all that names the indicator is merged over the same rows: they are one row of it. */
  const isOneRow = (merge: Range) => {
    if (merge.left !== merge.right || merge.bottom - merge.top >= MOST_ROWS) return false;
    const names = columnsOf(...NAMES.filter((name) => name !== 'objective'));
    const are = names.map((index) => grid.see(merge.top, index));
    return (
      are.some(({ cell }) => textOf(cell) !== '') &&
      are.every((seen) => isOver(seen, merge)) &&
      isOneRecord(grid, merge, columnsOf(...NAMES, ...PARTS))
    );
  };

  return (row, field, { merge }) => {
    if (!merge || (merge.bottom === merge.top && merge.right === merge.left)) return false;
    return !isOfEveryYear(row, field, merge) && !isOfOneIndicator(field, merge) && !isOneRow(merge);
  };
}

/** What parts the rows of one indicator. */
const PARTS: readonly ColumnField[] = ['vigencia', 'quarter', 'cutoff'];

/** Whether a cell is merged over the rows, or has nothing. */
function isOver({ cell, merge }: Seen, { top, bottom }: Range): boolean {
  return merge ? merge.top === top && merge.bottom === bottom : textOf(cell) === '';
}

function isOneRecord(grid: Grid, { top, bottom }: Range, names: readonly number[]): boolean {
  const textAt = (row: number, column: number) => foldText(textOf(grid.see(row, column).cell));
  if (names.every((column) => textAt(top, column) === '')) return false;
  for (let row = top + 1; row <= bottom; row += 1) {
    // A blank below a name may be of the indicator above, or of one without name.
    if (names.some((column) => textAt(row, column) !== textAt(top, column))) return false;
  }
  return true;
}

/** Whether each row says which part it is. */
function tellsApart(grid: Grid, { top, bottom }: Range, parts: readonly number[]): boolean {
  const seen = new Set<string>();
  for (let row = top; row <= bottom; row += 1) {
    seen.add(parts.map((column) => textOf(grid.see(row, column).cell)).join('/'));
  }
  return seen.size === bottom - top + 1;
}
