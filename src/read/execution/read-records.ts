/** What a row of an export says: one record a vigencia. */

import type { Finding } from '../../diagnostics/finding.ts';
import type { ExecutionRecord, RecordField } from '../../model/execution.ts';
import type { Identities } from '../identity/identity.ts';
import type { IndicatorRow } from '../layout/body-row.ts';
import { observationCell, readObservation } from '../rows/observation.ts';
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
  return vigenciasOfRow(reader, row, around, findings).map((vigencia) => ({
    ...identity,
    trend,
    vigencia,
    programmed: reader.figure(row, 'programmed', vigencia),
    executed: reader.figure(row, 'executed', vigencia),
    progress: reader.figure(row, 'progress', vigencia),
    observation: readObservation(reader, row, vigencia),
    ...(part ? { part } : {}),
    source: {
      file,
      sheet: sheet.name,
      row,
      cells: {
        ...reader.cells(row, RECORD_FIELDS, vigencia),
        ...cells,
        ...observationCell(reader, row, vigencia),
      },
    },
  }));
}
