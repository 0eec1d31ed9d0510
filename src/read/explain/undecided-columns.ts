/** Columns of a table of which none can be read, and whether any figure hangs on it. */

import { type Finding, finding, type Place, placeOf } from '../../diagnostics/finding.ts';
import type { TableRole } from '../../model/layout.ts';
import { isLevel } from '../../model/trend.ts';
import { refOf } from '../book/grid.ts';
import { type Column, findingOf, isDated, type Undecided } from '../decide/column.ts';
import type { BodyRow } from '../layout/body-row.ts';
import type { Table } from '../layout/table.ts';
import type { TableReader } from '../rows/table-reader.ts';
import { settingOf } from './nearest-columns.ts';

/**
 * Whether no figure hangs on what is not decided: what is accumulated is the figure of the year in
 * every row, for each has a trend that measures a level.
 */
export function isNeedless(
  reader: TableReader,
  rows: readonly BodyRow[],
  { because }: Undecided,
): boolean {
  if (because !== 'accumulated') return false;
  const own = rows.filter(({ kind }) => kind === 'indicator');
  const hasLevel = ({ row }: BodyRow) => {
    const named = reader.trend(row);
    return named !== null && isLevel(named.trend);
  };
  return own.length > 0 && own.every(hasLevel);
}

/** What is said of columns of which none can be read. */
export function tellUndecided(
  table: Table,
  role: TableRole,
  undecided: Undecided,
): readonly Finding[] {
  const { field, vigencia, columns, because } = undecided;
  const code = findingOf(undecided);
  const [first, ...others] = columns;
  if (!first) return [];
  const placeIn = ({ at }: Column): Place => placeOf(refOf(table.grid, at));
  const named = { field, dated: isDated({ field }, vigencia) };
  const settings = columns.map((column) => settingOf(role, field, column, vigencia));
  const bearing = { related: others.map(placeIn), vigencia };
  const place = placeIn(first);
  if (code === 'PES110') {
    const headers = columns.map(({ header }) => header);
    return [finding(code, place, { ...named, headers, settings }, bearing)];
  }
  if (code === 'PES133') {
    const { header, meaning, runnerUp } = first;
    const other = runnerUp && runnerUp !== field ? runnerUp : null;
    const facts = { ...named, header, unknown: meaning.unknown, other, settings };
    return [finding(code, place, facts, bearing)];
  }
  const facts = { ...named, header: first.header, because, settings };
  return [finding(code, place, facts, bearing)];
}
