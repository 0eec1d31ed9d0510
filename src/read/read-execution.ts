/** A workbook as an execution export of SEGPLAN: one record an indicator and vigencia. */

import { type Finding, finding, wholePlace } from '../diagnostics/finding.ts';
import type { Execution, ExecutionRecord, RecordField } from '../model/execution.ts';
import type { Guess, TableReading } from '../model/layout.ts';
import { type Cutoff, keyText, type Plan } from '../model/plan.ts';
import { detectDecimalMarks } from './decimal-mark.ts';
import { refOf } from './grid.ts';
import { type Identities, openIdentities, readTrend } from './identity.ts';
import { findCandidates, isExport, noTable, reportLeftAside } from './layout/choose-table.ts';
import { findTable } from './layout/find-table.ts';
import type { LayoutHints } from './layout/hints.ts';
import { type IndicatorRow, isOutside } from './layout/rows.ts';
import { yearOf } from './layout/vocabulary.ts';
import { observationCell, readObservation } from './observation.ts';
import { partRows } from './other-plans.ts';
import { reportLayout, reportMissingColumns } from './report-layout.ts';
import { readPart } from './row-parts.ts';
import { placeRemarks } from './surroundings.ts';
import { openTable, type TableReader } from './table-reader.ts';
import { cutoffsIn, dateOf, readRemarks, vigenciaIn } from './titles.ts';
import { describeTable } from './understanding.ts';
import { vigenciasOfRow } from './vigencias.ts';
import type { Sheet, Workbook } from './workbook.ts';

/** An execution with what was found while reading it; `null` where no sheet reads as an export. */
export interface ReadExecution {
  readonly execution: Execution | null;
  /** The table of the export as it was understood. */
  readonly tables: readonly TableReading[];
  readonly findings: readonly Finding[];
}

/** How to read the export: a sheet, and what its words do not say. */
export interface ExecutionOptions extends LayoutHints {
  /** Sheets that are something else, such as the matrix of the same workbook. */
  readonly except?: readonly string[];
  /** The plan whose execution it is: of a consolidated export only its rows are kept. */
  readonly plan?: Plan;
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
  const sheets = workbook.sheets.filter(
    ({ name }) => name === (options.sheet ?? name) && !options.except?.includes(name),
  );
  const [best, ...rest] = findCandidates(workbook, 'segplan', sheets, options);
  if (!best) {
    return { execution: null, tables: [], findings: [noTable(workbook, 'segplan', sheets)] };
  }
  const { table, rows } = best;
  const aside = reportLeftAside(best, rest, 'segplan', findings);
  const marks = detectDecimalMarks(table, rows);
  const reader = openTable(table, findings, marks);
  reportLayout(table, rows, findings);
  reportMissingColumns(reader, [['goalCode', 'goal'], ['executed']], findings);
  const remarks = readRemarks(table.grid, isOutside(table, rows));
  const titled = cutoffsIn(table.grid, remarks);
  const around = options.vigencia ?? vigenciaIn(remarks) ?? yearOfCutoff(titled);
  const indicatorRows = rows.filter((row) => row.kind === 'indicator');
  const identities = openIdentities(reader, indicatorRows);
  const { own, others } = options.plan
    ? partRows(reader, identities, indicatorRows, options.plan, findings)
    : { own: indicatorRows, others: [] };
  const records = own.flatMap((row) => readRecords(reader, identities, row, around, findings));
  const years = new Set(records.map(({ vigencia }) => vigencia));
  for (const { row } of others) {
    for (const year of vigenciasOfRow(reader, row, around, [])) years.add(year);
  }
  const vigencias = [...years].sort((a, b) => a - b);
  if (vigencias.length === 0) {
    findings.push(finding('PES122', wholePlace(workbook.name, table.grid.sheet.name), null));
  }
  const cutoffs = mergeCutoffs(
    titled,
    currentCutoffs(cutoffColumn(reader, indicatorRows), records),
  );
  const dated = reader.column('vigencia') || reader.vigencias.length > 0;
  const { mark } = marks;
  const guesses: Guess[] = [...aside, ...(mark ? [{ kind: 'decimal-mark', mark } as const] : [])];
  if (!dated && around !== null) {
    const titleGives = vigenciaIn(remarks) !== null;
    const from = options.vigencia ? 'given' : titleGives ? 'title' : 'cutoff';
    guesses.push({ kind: 'vigencia-around', vigencia: around, from });
  }
  return {
    execution: {
      file: workbook.name,
      cutoffs,
      vigencias,
      records,
      remarks: placeRemarks(table.grid, remarks),
    },
    tables: [describeTable(reader, rows, 'segplan', guesses)],
    findings,
  };
}

/** Whether a sheet reads as an export and not as a matrix that carries its execution. */
export function readsAsExport(workbook: Workbook, sheet: Sheet, hints: LayoutHints = {}): boolean {
  if (sheet.name !== (hints.sheet ?? sheet.name)) return false;
  const table = findTable(workbook.name, sheet, hints);
  return table !== null && isExport(table);
}

function readRecords(
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
  const part = readPart(reader, row);
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

function yearOfCutoff(cutoffs: readonly Cutoff[]): number | null {
  const years = new Set(cutoffs.map(({ date }) => Number(date.slice(0, 4))));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** The cutoffs of the date column, each of the vigencia of its row where rows have their own. */
function cutoffColumn(reader: TableReader, rows: readonly IndicatorRow[]): readonly Cutoff[] {
  const column = reader.column('cutoff');
  if (!column) return [];
  const { grid } = reader.table;
  return rows.flatMap(({ row }) => {
    const seen = grid.see(row, column.index);
    const date = dateOf(seen.cell);
    const vigencia = yearOf(reader.text(row, 'vigencia') ?? '');
    const at = refOf(grid, seen.address);
    if (!date) return [];
    return [vigencia === null ? { date, at } : { date, vigencia, at }];
  });
}

/**
 * The cutoffs without the earlier ones, where rows of one indicator are its cutoffs: only the latest
 * with something executed counts.
 */
function currentCutoffs(
  cutoffs: readonly Cutoff[],
  records: readonly ExecutionRecord[],
): readonly Cutoff[] {
  const latest = new Map<number, string>();
  const first = new Map<string, string>();
  const repeating = new Set<number>();
  for (const { key, vigencia, part, executed } of records) {
    if (!part?.cutoff) continue;
    const own = `${vigencia}/${keyText(key)}`;
    const before = first.get(own);
    if (before === undefined) first.set(own, part.cutoff);
    else if (before !== part.cutoff) repeating.add(vigencia);
    if (executed.kind === 'blank' || part.cutoff < (latest.get(vigencia) ?? '')) continue;
    latest.set(vigencia, part.cutoff);
  }
  if (repeating.size === 0) return cutoffs;
  const last = [...latest.values()].toSorted().at(-1);
  return cutoffs.filter(({ date, vigencia }) => {
    if (vigencia === undefined) return date === last;
    return !repeating.has(vigencia) || date === latest.get(vigencia);
  });
}

/** One cutoff a date and vigencia; a date for the whole file makes the same one of a vigencia needless. */
function mergeCutoffs(titled: readonly Cutoff[], dated: readonly Cutoff[]): readonly Cutoff[] {
  const isOne = new Set(dated.map(({ date }) => date)).size === 1;
  const ofRows: readonly Cutoff[] = isOne
    ? dated.slice(0, 1).map(({ date, at }) => ({ date, at }))
    : dated;
  const merged = new Map<string, Cutoff>();
  for (const cutoff of [...titled, ...ofRows]) {
    const { date, vigencia } = cutoff;
    const key = `${date}/${vigencia ?? ''}`;
    if (!merged.has(`${date}/`) && !merged.has(key)) merged.set(key, cutoff);
  }
  return [...merged.values()];
}
