/** Findings on how a table was taken: what was left out, what is hidden, what is missing. */

import { type Finding, finding, placeOf, wholePlace } from '../../diagnostics/finding.ts';
import { type ColumnField, isReadField } from '../../model/field.ts';
import type { TableRole } from '../../model/layout.ts';
import { columnLetters } from '../../model/source.ts';
import { refOf } from '../book/grid.ts';
import type { BodyRow } from '../layout/body-row.ts';
import type { Table } from '../layout/table.ts';
import type { TableReader } from '../rows/table-reader.ts';
import { nearestColumns, settingOf } from './nearest-columns.ts';
import { RECOMMENDED } from './recommended.ts';

/** Reports the rows nobody could place, the blocks of money, and what is read though hidden. */
export function reportLayout(table: Table, rows: readonly BodyRow[], findings: Finding[]): void {
  const { grid, columns } = table;
  const { sheet, file } = grid;
  for (const row of rows) {
    if (row.kind !== 'unknown') continue;
    const place = placeOf(refOf(grid, { row: row.row, column: row.column }));
    findings.push(finding('PES113', place, { text: row.text, guidance: row.guidance ?? null }));
  }
  if (table.wholes) {
    const { parts, text, at } = table.wholes;
    findings.push(finding('PES163', placeOf(refOf(grid, at)), { count: parts, text }));
  }
  for (const { at, text, as } of table.dittos ?? []) {
    findings.push(finding('PES162', placeOf(refOf(grid, at)), { text, as }));
  }
  const money = columns.filter(({ aside }) => aside === 'money');
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
      isReadField(field) &&
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

/** More columns than these are not named beside one that is missing. */
const MOST_NEAREST = 5;

/**
 * Reports each group of fields of which the table has no column, with those that may be it;
 * `PES153` where the other file may have it.
 */
export function reportMissingColumns(
  { table, column }: TableReader,
  role: TableRole,
  needed: readonly (readonly ColumnField[])[],
  findings: Finding[],
  code: 'PES102' | 'PES153' = 'PES102',
): void {
  const { grid, columns, header } = table;
  for (const group of needed) {
    const present = columns.some(({ field }) => field !== null && group.includes(field));
    if (present || group.some((field) => column(field) !== null)) continue;
    const wanted = group[0] as ColumnField;
    const unread = nearestColumns(columns, wanted).slice(0, MOST_NEAREST);
    const [nearest, ...others] = unread;
    const facts = {
      field: wanted,
      accepted: group.flatMap((field) => RECOMMENDED[field]),
      seen: unread.map(({ header }) => header),
      setting: nearest ? settingOf(role, wanted, nearest) : null,
    };
    const at = nearest?.at ?? columns[0]?.at ?? { row: header.last, column: 1 };
    const related = others.map((other) => placeOf(refOf(grid, other.at)));
    findings.push(finding(code, placeOf(refOf(grid, at)), facts, { related }));
  }
}
