/** Which vigencias a table speaks of, and which of them a row of it. */

import { type Finding, finding, placeOf } from '../../diagnostics/finding.ts';
import { refOf } from '../book/grid.ts';
import { dateOf } from '../values/titles.ts';
import { yearOf } from '../values/years.ts';
import type { TableReader } from './table-reader.ts';

/**
 * The vigencias a row speaks of: that of its own vigencia column, else those of the headers, else
 * the one that the texts around the table name, else that of its cutoff.
 */
export function vigenciasOfRow(
  reader: TableReader,
  row: number,
  around: number | null,
  findings: Finding[],
): readonly number[] {
  if (!reader.column('vigencia')) {
    const years = reader.vigencias;
    if (years.length > 0) return years;
    const year = around ?? yearOfCutoff(reader, row);
    return year === null ? [] : [year];
  }
  const text = reader.text(row, 'vigencia') ?? '';
  const year = yearOf(text);
  if (year !== null) return [year];
  const at = reader.cells(row, ['vigencia']).vigencia ?? { row, column: 1 };
  findings.push(finding('PES119', placeOf(refOf(reader.table.grid, at)), { text }));
  return [];
}

/**
 * The year of the cutoff of a row: the end of a month. At the end of January the year before may be
 * the one that is reported, and any other day is that of a visit or a download.
 */
function yearOfCutoff(reader: TableReader, row: number): number | null {
  const column = reader.column('cutoff');
  const date = column && dateOf(reader.table.grid.see(row, column.index).cell);
  const [year, month, day] = (date ?? '').split('-').map(Number);
  if (!year || !month || month === 1) return null;
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === day ? year : null;
}
