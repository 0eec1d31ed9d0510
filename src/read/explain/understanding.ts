/** How a table was read, for who asks: columns and fields, rows taken and left out, guesses. */

import type { ColumnReading, Guess, TableReading, TableRole } from '../../model/layout.ts';
import type { Column } from '../decide/column.ts';
import type { BodyRow } from '../layout/body-row.ts';
import { FIRST_SPREAD } from '../layout/concepts.ts';
import type { Table } from '../layout/table.ts';
import type { TableReader } from '../rows/table-reader.ts';
import { settingOf } from './nearest-columns.ts';

/** The table as it was understood. */
export function describeTable(
  { table }: TableReader,
  rows: readonly BodyRow[],
  role: TableRole,
  guesses: readonly Guess[],
): TableReading {
  const { sheet, file } = table.grid;
  return {
    file,
    sheet: sheet.name,
    role,
    visible: sheet.visibility === 'visible',
    header: table.header,
    columns: describeColumns(table, role),
    taken: rows.flatMap(({ kind, row }) => (kind === 'indicator' ? [row] : [])),
    leftOut: rows.flatMap((row) =>
      row.kind === 'indicator' ? [] : [{ row: row.row, reason: row.kind, text: row.text }],
    ),
    hiddenRows: rows.flatMap(({ kind, row, hidden }) =>
      hidden && kind === 'indicator' ? [row] : [],
    ),
    guesses,
  };
}

/** What was understood of each column. */
export function describeColumns(table: Table, role: TableRole): readonly ColumnReading[] {
  // What another sheet gives is told with that sheet.
  return table.columns
    .filter(({ at }) => at.sheet === undefined)
    .map((column) => describeColumn(column, table, role));
}

function describeColumn(
  column: Column,
  { grid, undecided }: Table,
  role: TableRole,
): ColumnReading {
  const { index, header, field, vigencia, yearFrom, grounds, reasons, runnerUp, aside } = column;
  const open = undecided.find(({ columns }) => columns.includes(column));
  // What rows spread over several columns stands in one of the sheet.
  const shown = index >= FIRST_SPREAD ? column.at.column : index;
  return {
    column: shown,
    header,
    field,
    vigencia,
    grounds: open ? null : grounds,
    reasons,
    runnerUp,
    aside: open ? open.because : aside,
    yearFrom,
    setting: open ? settingOf(role, open.field, column, open.vigencia) : null,
    hidden: grid.sheet.hiddenColumns.some(({ first, last }) => first <= shown && shown <= last),
  };
}
