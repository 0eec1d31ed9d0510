/** Which objective each row belongs to: its column, a merge over it, or a banner above it. */

import { type Finding, finding, placeOf } from '../diagnostics/finding.ts';
import type { Address, Source } from '../model/source.ts';
import { foldText } from '../model/text.ts';
import { splitObjective } from './codes.ts';
import { refOf } from './grid.ts';
import type { BodyRow } from './layout/rows.ts';
import { reportMissingColumns } from './report-layout.ts';
import type { TableReader } from './table-reader.ts';

/** An objective and the rows of its indicators. */
export interface Headed {
  readonly number: number;
  readonly name: string;
  readonly source: Source<'objective'>;
  readonly rows: readonly number[];
}

interface Mention {
  readonly text: string;
  readonly at: Address;
}

/**
 * Shares out the indicator rows among the objectives, in order of appearance. A row whose
 * objective is blank belongs to the one above it, with a note; one above all of them to none,
 * with an error.
 */
export function assignObjectives(
  reader: TableReader,
  rows: readonly BodyRow[],
  findings: Finding[],
): readonly Headed[] {
  const { grid } = reader.table;
  const found = new Map<string, Headed & { rows: number[] }>();
  const hasBanners = rows.some(({ kind }) => kind === 'objective');
  if (!hasBanners) reportMissingColumns(reader, [['objective']], findings);
  if (!hasBanners && !reader.column('objective')) return [];
  let current: Mention | null = null;
  for (const row of rows) {
    if (row.kind === 'objective') current = { text: row.text, at: row };
    if (row.kind !== 'indicator') continue;
    const own = mentionOf(reader, row.row);
    if (!own && current && !hasBanners) {
      const at = reader.cells(row.row, ['objective']).objective ?? current.at;
      findings.push(finding('PES120', placeOf(refOf(grid, at)), { text: current.text }));
    }
    current = own ?? current;
    if (!current) {
      const at = reader.cells(row.row, ['objective']).objective ?? { row: row.row, column: 1 };
      findings.push(finding('PES118', placeOf(refOf(grid, at)), null));
      continue;
    }
    const { number, name } = splitObjective(current.text);
    const key = `${number ?? ''}/${foldText(name)}`;
    const objective = found.get(key);
    if (objective) objective.rows.push(row.row);
    else {
      const { row: sourceRow, column } = current.at;
      const cells = { objective: { row: sourceRow, column } };
      const source = { file: grid.file, sheet: grid.sheet.name, row: sourceRow, cells };
      found.set(key, { number: number ?? found.size + 1, name, source, rows: [row.row] });
    }
  }
  return [...found.values()];
}

function mentionOf(reader: TableReader, row: number): Mention | null {
  const text = reader.text(row, 'objective');
  const at = reader.cells(row, ['objective']).objective;
  return text !== null && at ? { text, at } : null;
}
