/** Findings on how a table was taken: what was left out, what is hidden, what is missing. */

import { type Finding, finding, placeOf, wholePlace } from '../diagnostics/finding.ts';
import type { ColumnField } from '../model/field.ts';
import { columnLetters } from '../model/source.ts';
import { refOf } from './grid.ts';
import type { BodyRow } from './layout/body-row.ts';
import { HEADERS } from './layout/headers.ts';
import { nearestFirst } from './layout/nearest.ts';
import type { Table } from './layout/table.ts';
import type { TableReader } from './table-reader.ts';

/** Reports the rows nobody could place, the blocks of money, and what is read though hidden. */
export function reportLayout(table: Table, rows: readonly BodyRow[], findings: Finding[]): void {
  const { grid, columns } = table;
  const { sheet, file } = grid;
  for (const row of rows) {
    if (row.kind !== 'unknown') continue;
    const place = placeOf(refOf(grid, { row: row.row, column: row.column }));
    findings.push(finding('PES113', place, { text: row.text }));
  }
  const money = columns.filter((column) => column.money);
  const [firstMoney, ...moreMoney] = money;
  if (firstMoney) {
    const places = moreMoney.map(({ at }) => placeOf(refOf(grid, at)));
    const facts = { headers: money.map(({ header }) => header) };
    findings.push(
      finding('PES114', placeOf(refOf(grid, firstMoney.at)), facts, { related: places }),
    );
  }
  const hiddenRows = rows.filter(({ hidden, kind }) => hidden && kind === 'indicator');
  const hiddenColumns = columns.filter(
    ({ index, field }) =>
      field !== null &&
      sheet.hiddenColumns.some(({ first, last }) => first <= index && index <= last),
  );
  if (sheet.visibility !== 'visible' || hiddenRows.length > 0 || hiddenColumns.length > 0) {
    const facts = {
      wholeSheet: sheet.visibility !== 'visible',
      rows: hiddenRows.map(({ row }) => row),
      columns: hiddenColumns.map(({ index }) => columnLetters(index)),
    };
    findings.push(finding('PES116', wholePlace(file, sheet.name), facts));
  }
}

/**
 * Reports each group of fields of which the table has no column, with what was seen instead;
 * `PES153` where the other file may have it.
 */
export function reportMissingColumns(
  { table, column }: TableReader,
  needed: readonly (readonly ColumnField[])[],
  findings: Finding[],
  code: 'PES102' | 'PES153' = 'PES102',
): void {
  const { grid, columns, header } = table;
  for (const group of needed) {
    const present = table.columns.some(({ field }) => field !== null && group.includes(field));
    if (present || group.some((field) => column(field) !== null)) continue;
    const accepted = group.flatMap((field) => HEADERS[field]);
    const unused = columns.filter(
      ({ field, money }) => (field === null || field === 'unused') && !money,
    );
    const facts = {
      name: accepted[0] ?? '',
      accepted,
      seen: nearestFirst(
        unused.map((seen) => seen.header),
        accepted,
      ),
    };
    const at = columns[0]?.at ?? { row: header.last, column: 1 };
    findings.push(finding(code, placeOf(refOf(grid, at)), facts));
  }
}
