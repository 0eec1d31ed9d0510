/** Which vigencias a table speaks of, and which of them a row of it. */

import { type Finding, finding, placeOf } from '../../diagnostics/finding.ts';
import { refOf } from '../book/grid.ts';
import { yearOf } from '../values/years.ts';
import type { TableReader } from './table-reader.ts';

/**
 * The vigencias a row speaks of: that of its own vigencia column, else those of the headers, else
 * the one that the texts around the table name.
 */
export function vigenciasOfRow(
  reader: TableReader,
  row: number,
  around: number | null,
  findings: Finding[],
): readonly number[] {
  if (!reader.column('vigencia')) {
    const years = reader.vigencias;
    return years.length > 0 || around === null ? years : [around];
  }
  const text = reader.text(row, 'vigencia') ?? '';
  const year = yearOf(text);
  if (year !== null) return [year];
  const at = reader.cells(row, ['vigencia']).vigencia ?? { row, column: 1 };
  findings.push(finding('PES119', placeOf(refOf(reader.table.grid, at)), { text }));
  return [];
}
