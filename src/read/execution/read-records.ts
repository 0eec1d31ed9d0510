/** What a row of an export says: one record a vigencia. */

import type { Finding } from '../../diagnostics/finding.ts';
import type { ExecutionRecord, RecordField } from '../../model/execution.ts';
import type { Identities } from '../identity/identity.ts';
import type { IndicatorRow } from '../layout/body-row.ts';
import { readObservation } from '../rows/observation.ts';
import { readRowPart } from '../rows/row-parts.ts';
import { readTrend } from '../rows/row-trend.ts';
import type { TableReader } from '../rows/table-reader.ts';
import { vigenciasOfRow } from '../rows/vigencias.ts';

const RECORD_FIELDS = [
  'goalKind',
  'goal',
  'goalCode',
  'indicator',
  'indicatorCode',
  'entity',
  'trend',
  'programmed',
  'executed',
  'progress',
] as const satisfies readonly RecordField[];

/** The records of a row, of the vigencia around the table where it says none. */
export function readRecords(
  reader: TableReader,
  identities: Identities,
  at: IndicatorRow,
  around: number | null,
  findings: Finding[],
): readonly ExecutionRecord[] {
  const { row } = at;
  const { cells, ...identity } = identities.read(at, findings);
  const { trend } = readTrend(reader, row, findings);
  const { file, sheet } = reader.table.grid;
  const part = readRowPart(reader, row);
  return vigenciasOfRow(reader, row, around, findings).map((vigencia) => {
    const programmed = reader.figure(row, 'programmed', vigencia);
    const executed = reader.figure(row, 'executed', vigencia);
    const progress = reader.figure(row, 'progress', vigencia);
    const { text: observation, cell } = readObservation(reader, row, vigencia);
    const read = Object.assign({}, reader.cells(row, RECORD_FIELDS, vigencia), cells, cell);
    const source = { file, sheet: sheet.name, row, cells: read };
    return {
      trend,
      vigencia,
      programmed,
      executed,
      progress,
      observation,
      source,
      ...identity,
      ...(part ? { part } : {}),
    };
  });
}
