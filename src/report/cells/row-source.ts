/** Rows of tables that may be of any length. */

import type { ReportCell, ReportTable } from './report-sheet.ts';

/** Rows made while they are written, so that a table of any length is never whole in memory. */
export type RowSource = NonNullable<ReportTable['more']>;

/** More rows than these are made while they are written. */
const MOST_KEPT = 500;

/** The rows of a table: kept where they are few, made while they are written where they are many. */
export function fillTable(source: RowSource): Pick<ReportTable, 'rows' | 'more'> {
  return source.count > MOST_KEPT ? { rows: [], more: source } : { rows: [...source.make()] };
}

/** Every row of a table, without the one that closes it. */
export function listRows({
  rows,
  more,
}: Pick<ReportTable, 'rows' | 'more'>): readonly (readonly ReportCell[])[] {
  return more ? [...rows, ...more.make()] : rows;
}

/** How many rows a table has, without the one that closes it. */
export function countRows({ rows, more }: Pick<ReportTable, 'rows' | 'more'>): number {
  return rows.length + (more?.count ?? 0);
}
