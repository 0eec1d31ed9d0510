/** A workbook as an execution export of SEGPLAN: one record an indicator and vigencia. */

import { type Finding, finding, wholePlace } from '../diagnostics/finding.ts';
import type { Execution, ExecutionRecord, RecordField } from '../model/execution.ts';
import type { Cutoff } from '../model/plan.ts';
import { refOf } from './grid.ts';
import { readIdentity, readTrend } from './identity.ts';
import { chooseTable, isExport } from './layout/choose-table.ts';
import { findTable } from './layout/find-table.ts';
import { type BodyRow, isOutside, readRows } from './layout/rows.ts';
import { observationCell, readObservation } from './observation.ts';
import { reportLayout, reportMissingColumns } from './report-layout.ts';
import { placeRemarks } from './surroundings.ts';
import { openTable, type TableReader } from './table-reader.ts';
import { cutoffsIn, dateOf, readRemarks, vigenciaIn } from './titles.ts';
import { vigenciasOfRow } from './vigencias.ts';
import type { Sheet, Workbook } from './workbook.ts';

/** An execution with what was found while reading it; `null` where no sheet reads as an export. */
export interface ReadExecution {
  readonly execution: Execution | null;
  readonly findings: readonly Finding[];
}

/** How to read the export. */
export interface ExecutionOptions {
  /** Sheets that are something else, such as the matrix of the same workbook. */
  readonly except?: readonly string[];
}

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

/** Reads the sheet whose headers name an execution. Data it cannot read is a finding, never thrown. */
export function readExecution(workbook: Workbook, options: ExecutionOptions = {}): ReadExecution {
  const findings: Finding[] = [];
  const sheets = workbook.sheets.filter(({ name }) => !options.except?.includes(name));
  const table = chooseTable(workbook, 'segplan', sheets, findings);
  if (!table) return { execution: null, findings };
  const reader = openTable(table, findings);
  const rows = readRows(table);
  reportLayout(table, rows, findings);
  reportMissingColumns(reader, [['goalCode', 'goal'], ['executed']], findings);
  const remarks = readRemarks(table.grid, isOutside(table, rows));
  const titled = cutoffsIn(table.grid, remarks);
  const around = vigenciaIn(remarks) ?? yearOfCutoff(titled);
  const records = rows.flatMap((row) =>
    row.kind === 'indicator' ? readRecords(reader, row.row, around, findings) : [],
  );
  const vigencias = [...new Set(records.map(({ vigencia }) => vigencia))].sort((a, b) => a - b);
  if (vigencias.length === 0 && records.length === 0) {
    findings.push(finding('PES122', wholePlace(workbook.name, table.grid.sheet.name), null));
  }
  const cutoffs = mergeCutoffs(titled, cutoffColumn(reader, rows));
  const texts = placeRemarks(table.grid, remarks);
  const execution = { file: workbook.name, cutoffs, vigencias, records, remarks: texts };
  return { execution, findings };
}

/** Whether a sheet reads as an export and not as a matrix that carries its execution. */
export function readsAsExport(workbook: Workbook, sheet: Sheet): boolean {
  const table = findTable(workbook.name, sheet);
  return table !== null && isExport(table);
}

function readRecords(
  reader: TableReader,
  row: number,
  around: number | null,
  findings: Finding[],
): readonly ExecutionRecord[] {
  const identity = readIdentity(reader, row, findings);
  const { trend } = readTrend(reader, row, findings);
  const { file, sheet } = reader.table.grid;
  return vigenciasOfRow(reader, row, around, findings).map((vigencia) => ({
    ...identity,
    trend,
    vigencia,
    programmed: reader.figure(row, 'programmed', vigencia),
    executed: reader.figure(row, 'executed', vigencia),
    progress: reader.figure(row, 'progress', vigencia),
    observation: readObservation(reader, row, vigencia),
    source: {
      file,
      sheet: sheet.name,
      row,
      cells: {
        ...reader.cells(row, RECORD_FIELDS, vigencia),
        ...observationCell(reader, row, vigencia),
      },
    },
  }));
}

function yearOfCutoff(cutoffs: readonly Cutoff[]): number | null {
  const years = new Set(cutoffs.map(({ date }) => Number(date.slice(0, 4))));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** The cutoffs of the date column, the first cell of each. */
function cutoffColumn(reader: TableReader, rows: readonly BodyRow[]): readonly Cutoff[] {
  const column = reader.column('cutoff');
  if (!column) return [];
  const { grid } = reader.table;
  return rows.flatMap(({ kind, row }) => {
    if (kind !== 'indicator') return [];
    const seen = grid.see(row, column.index);
    const date = dateOf(seen.cell);
    return date ? [{ date, at: refOf(grid, seen.address) }] : [];
  });
}

function mergeCutoffs(...lists: readonly (readonly Cutoff[])[]): readonly Cutoff[] {
  const byDate = new Map<string, Cutoff>();
  for (const cutoff of lists.flat()) {
    if (!byDate.has(cutoff.date)) byDate.set(cutoff.date, cutoff);
  }
  return [...byDate.values()];
}
