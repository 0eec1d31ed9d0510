/** What tells a row of an export from the others of its indicator: its cutoff, its part of the year. */

import type { RowPart } from '../../model/execution.ts';
import { orderOf } from '../values/part-order.ts';
import { dateOf } from '../values/titles.ts';
import { yearOf } from '../values/years.ts';
import type { TableReader } from './table-reader.ts';

/** The part of a row, or `null` where the table has no column for it. */
export function readRowPart(reader: TableReader, row: number): RowPart | null {
  const dated = reader.column('cutoff');
  const ordered = reader.column('quarter');
  if (!dated && !ordered) return null;
  const text = ordered ? reader.text(row, 'quarter') : null;
  const cutoff = dated ? dateOf(reader.table.grid.see(row, dated.index).cell) : null;
  const order = text === null ? orderOf(textOfCutoff(reader, row)) : orderOf(text);
  return { cutoff, order };
}

/** How many parts a year has that are numbered: semesters or quarters. */
const NUMBERED: ReadonlySet<number> = new Set([2, 4]);

/**
 * The only year that all rows name beside the number of a semester or quarter, «2025-I» and «2025-II»,
 * where they number each of it; `null` where they do not.
 */
export function yearOfParts(reader: TableReader, rows: readonly { row: number }[]): number | null {
  if (!reader.column('quarter')) return null;
  const texts = new Set(rows.map(({ row }) => reader.text(row, 'quarter') ?? ''));
  const [year = null, ...others] = new Set([...texts].map(yearOf));
  const orders = new Set([...texts].map(orderOf));
  const areAll = [...orders].every((order) => order !== null && order <= orders.size);
  return others.length === 0 && areAll && NUMBERED.has(orders.size) ? year : null;
}

/** A column of cutoffs may say «I trimestre» instead of a date. */
function textOfCutoff(reader: TableReader, row: number): string {
  return reader.column('cutoff') ? (reader.text(row, 'cutoff') ?? '') : '';
}
