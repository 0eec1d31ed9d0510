/** Matrices with a row for each semester or quarter of an indicator, and one more for its year. */

import type { ColumnField } from '../../model/field.ts';
import { numberOf } from '../../model/figure.ts';
import { comesTo } from '../../model/parts-of-year.ts';
import { textOf } from '../book/grid.ts';
import { rowsBetween } from '../book/workbook.ts';
import type { Column } from '../decide/column.ts';
import { readFigure } from '../values/figures.ts';
import { orderOf } from '../values/part-order.ts';
import { trendOf } from '../values/trend-words.ts';
import { ownContents } from './content.ts';
import { hasField, type Table } from './table.ts';

/** What tells one indicator from another. */
const NAMES: ReadonlySet<ColumnField | null> = new Set<ColumnField>([
  'objective',
  'goal',
  'goalCode',
  'indicator',
  'indicatorCode',
  'entity',
]);

/** The rows of one indicator. */
interface Group {
  readonly name: string;
  readonly rows: number[];
}

/**
 * The matrix with the rows of parts of the year as other figures of the indicator whose year a row
 * beside them gives, where that has in every indicator what its parts come to by the trend. One of
 * which that cannot be shown, and the table is given as it is.
 */
export function leaveParts(table: Table): Table {
  const quarter = table.columns.find(({ field }) => field === 'quarter');
  if (!quarter || !hasField(table, 'weight')) return table;
  const groups = groupRows(table);
  const parted = groups.map((group) => partsOf(table, quarter, group));
  const years = parted.flatMap((own) => own ?? []);
  const [first] = years;
  if (!first || years.length < groups.length) return table;
  const parts = years.flatMap((own) => own.parts);
  const { cell, address } = table.grid.see(first.whole, quarter.index);
  return {
    ...table,
    concepts: new Set([...(table.concepts ?? []), ...parts]),
    wholes: {
      rows: new Set(years.map(({ whole }) => whole)),
      parts: parts.length,
      text: textOf(cell),
      at: address,
    },
  };
}

/** The rows one after the other that name the same indicator. */
function groupRows({ grid, columns, header, until }: Table): readonly Group[] {
  const names = columns.filter(({ field }) => NAMES.has(field));
  const groups: Group[] = [];
  for (const { number: row, cells } of rowsBetween(grid.sheet, header.last + 1, until)) {
    if (ownContents(grid, row, cells).length < 2) continue;
    const name = names.map(({ index }) => textOf(grid.see(row, index).cell)).join('\n');
    const last = groups.at(-1);
    if (last?.name === name) last.rows.push(row);
    else groups.push({ name, rows: [row] });
  }
  return groups;
}

/** The row of the year of an indicator, and those of its parts in turn; `null` where it is not shown. */
function partsOf(
  table: Table,
  quarter: Column,
  { rows }: Group,
): { readonly whole: number; readonly parts: readonly number[] } | null {
  const { grid, columns } = table;
  const textIn = (row: number, column: Column) => textOf(grid.see(row, column.index).cell);
  const ordered = rows.map((row) => ({ row, order: orderOf(textIn(row, quarter)) }));
  const parts = ordered.filter(({ order }) => order !== null).sort(byOrder);
  const [whole, ...others] = ordered.filter(({ order }) => order === null);
  const areInTurn = parts.length > 1 && parts.every(({ order }, at) => order === at + 1);
  if (!whole || others.length > 0 || !areInTurn || textIn(whole.row, quarter) === '') return null;
  const trend = columns.find(({ field }) => field === 'trend');
  const meant = trend && trendOf(textIn(whole.row, trend))?.trend;
  if (!meant) return null;
  const valueIn = (row: number, { index }: Column) =>
    numberOf(readFigure(grid.see(row, index).cell).figure);
  const agrees = columns
    .filter(({ field }) => field === 'programmed' || field === 'executed')
    .every((column) => {
      const own = parts.flatMap(({ row }) => valueIn(row, column) ?? []);
      const year = valueIn(whole.row, column);
      return year === null ? own.length === 0 : comesTo(own, meant).includes(year);
    });
  return agrees ? { whole: whole.row, parts: parts.map(({ row }) => row) } : null;
}

function byOrder(a: { order: number | null }, b: { order: number | null }): number {
  return (a.order ?? 0) - (b.order ?? 0);
}
