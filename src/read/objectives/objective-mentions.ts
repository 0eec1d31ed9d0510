/** Where the rows of a table name their objectives. */

import { type Finding, finding, placeOf } from '../../diagnostics/finding.ts';
import type { Mention } from '../../model/layout.ts';
import { refOf } from '../book/grid.ts';
import { isCellError } from '../book/workbook.ts';
import type { BodyRow } from '../layout/body-row.ts';
import type { TableReader } from '../rows/table-reader.ts';

/** The texts that name the objectives of a table. */
export function mentions(
  reader: TableReader,
  rows: readonly BodyRow[],
  whole: Mention | null,
): readonly string[] {
  const texts = rows.flatMap((row) =>
    row.kind === 'objective'
      ? row.text
      : row.kind === 'indicator'
        ? (reader.text(row.row, 'objective') ?? [])
        : [],
  );
  return whole ? [whole.text, ...texts] : texts;
}

/** The objective that a row names; a formula without result, or an error, names one nobody knows. */
export function mentionOf(
  reader: TableReader,
  row: number,
  findings: Finding[],
): Mention | 'unreadable' | null {
  const text = reader.text(row, 'objective');
  const at = reader.cells(row, ['objective']).objective;
  if (!at) return null;
  if (text !== null) return { text, at };
  const cell = reader.table.grid.see(at.row, at.column).cell;
  if (isCellError(cell?.value)) return 'unreadable';
  if (cell?.value !== null) return null;
  const facts = { field: 'objective', dated: false, text: `=${cell.formula ?? ''}` } as const;
  findings.push(finding('PES106', placeOf(refOf(reader.table.grid, at)), facts));
  return 'unreadable';
}
