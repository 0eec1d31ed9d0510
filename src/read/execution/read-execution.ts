/** A workbook as an execution export of SEGPLAN: one record an indicator and vigencia. */

import { type Finding, finding, placeOf, wholePlace } from '../../diagnostics/finding.ts';
import type { Execution } from '../../model/execution.ts';
import type { ColumnField } from '../../model/field.ts';
import { groupBy } from '../../model/group.ts';
import type { Guess, TableReading } from '../../model/layout.ts';
import { refOf } from '../book/grid.ts';
import type { Workbook } from '../book/workbook.ts';
import { mayBeTarget } from '../explain/nearest-columns.ts';
import { noTable } from '../explain/no-table.ts';
import { reportColumns } from '../explain/report-columns.ts';
import { reportLayout, reportMissingColumns } from '../explain/report-layout.ts';
import { describeTable } from '../explain/understanding.ts';
import { openIdentities } from '../identity/identity.ts';
import { findCandidates } from '../layout/candidates.ts';
import { type Choice, chooseParts } from '../parts/choose.ts';
import { currentCutoffs, cutoffColumn, cutoffsOfPart, mergeCutoffs } from '../parts/cutoffs.ts';
import { dateExecuted } from '../parts/date-executed.ts';
import { withholdRecords } from '../parts/disputed-records.ts';
import type { Part } from '../parts/part.ts';
import { guessesOf, reportChoice } from '../parts/report-choice.ts';
import { detectDecimalMarks } from '../rows/detect-decimal-marks.ts';
import { nameSubjects } from '../rows/name-subjects.ts';
import { yearOfParts } from '../rows/row-parts.ts';
import { placeRemarks } from '../rows/surroundings.ts';
import { openTable } from '../rows/table-reader.ts';
import { vigenciasOfRow } from '../rows/vigencias.ts';
import { completesSegplan } from '../values/titles.ts';
import { earlierCutoffs } from './earlier-cutoffs.ts';
import type { ExecutionOptions } from './execution-options.ts';
import { isAsked, mayBeExecution } from './export-tables.ts';
import { labelRows } from './label-rows.ts';
import { partRows } from './other-plans.ts';
import { type OtherTable, reportOther, whyOther } from './other-tables.ts';
import { readRecords } from './read-records.ts';

/** An execution with what was found while reading it; `null` where no sheet reads as an export. */
export interface ReadExecution {
  /** Of several cutoffs in the workbook, the latest. */
  readonly execution: Execution | null;
  /** Those of earlier cutoffs in the same workbook. */
  readonly earlier: readonly Execution[];
  /** The tables of the export as they were understood. */
  readonly tables: readonly TableReading[];
  /** Tables with the headings of an export that are not the execution of the plan. */
  readonly others: readonly OtherTable[];
  readonly findings: readonly Finding[];
}

/** Reads the tables whose headers name an execution. Data it cannot read is a finding, never thrown. */
export function readExecution(workbook: Workbook, options: ExecutionOptions = {}): ReadExecution {
  const findings: Finding[] = [];
  const sheets = workbook.sheets.filter((sheet) => isAsked(sheet, options));
  const { candidates, others: rest } = findCandidates(workbook, 'segplan', sheets, options);
  const free = candidates.filter(({ table }) => mayBeExecution(table, options));
  const choice = chooseParts(free, 'segplan', options.vigencia);
  if (choice.parts.length === 0) {
    const none = noTable(workbook, 'segplan', sheets, rest, options).finding;
    return { execution: null, earlier: [], tables: [], others: [], findings: [none] };
  }
  const { parts } = choice;
  reportChoice(choice, [], findings);
  const others: OtherTable[] = [];
  const read = (all: readonly Part[]) =>
    all.flatMap((part) => {
      const own: Finding[] = [];
      const result = readPart(part, choice, options, own);
      const because = whyOther(part, result.records, options);
      if (because !== null) others.push({ table: part.table, because });
      else findings.push(...own);
      return because === null ? [result] : [];
    });
  const [current, superseded] = [read(parts), read(earlierCutoffs(choice))];
  const reads = [...current, ...superseded];
  const executions = [current, superseded].flatMap((own) =>
    [...groupBy(own, ({ cutoffs }) => cutoffs.map(({ date }) => date).join(' ')).values()]
      .map((group) => joinReads(workbook.name, group))
      .sort(latestFirst),
  );
  if (!options.isGuessed) findings.push(...others.map(reportOther));
  const isEmpty = executions.every(({ vigencias }) => vigencias.length === 0);
  // A sheet for what SEGPLAN lacks stays empty where it lacks nothing.
  const mayBeEmpty = parts.every(({ subject }) => completesSegplan(subject.remarks));
  if (reads.length > 0 && isEmpty && !mayBeEmpty) {
    const [first] = parts;
    findings.push(finding('PES122', wholePlace(workbook.name, first?.table.grid.sheet.name), null));
  }
  const [execution = null, ...earlier] = executions;
  const records = reads.flatMap((read) => read.records);
  const tables = reads.map(({ table }) => table);
  return { execution, earlier, tables, others, findings: nameSubjects(findings, records) };
}

/** What says which indicator a row is of. */
const IDENTITY: readonly ColumnField[] = ['goalCode', 'goal', 'indicatorCode', 'indicator'];

/** What one table of an export says. */
interface PartRead extends Omit<Execution, 'file' | 'remarks'> {
  readonly remarks: NonNullable<Execution['remarks']>;
  readonly table: TableReading;
}

function readPart(
  part: Part,
  choice: Choice,
  options: ExecutionOptions,
  findings: Finding[],
): PartRead {
  const { rows, subject } = part;
  const table = dateExecuted(part.table, subject, undefined);
  const marks = detectDecimalMarks(table, rows);
  // What SEGPLAN calls the initial programming is never the year's.
  const reader = openTable(table, findings, marks, false);
  reportLayout(table, rows, findings);
  reportColumns(reader, rows, 'segplan', findings);
  reportMissingColumns(reader, 'segplan', [IDENTITY], findings);
  // A column that nobody reads may be what was executed: then the matrix's is no sure one.
  const mayBeUnread = table.columns.some(({ field }) => field === null);
  const lack = mayBeUnread ? 'PES102' : 'PES153';
  reportMissingColumns(reader, 'segplan', [['executed']], findings, lack);
  // An export may give no target of its own; one that it seems to give is not passed over in silence.
  if (table.columns.some(mayBeTarget)) {
    reportMissingColumns(reader, 'segplan', [['programmed']], findings, 'PES153');
  }
  const indicatorRows = rows.filter((row) => row.kind === 'indicator');
  const identities = openIdentities(reader, indicatorRows, undefined, subject.entity);
  const { own, others } = options.plan
    ? partRows(reader, identities, indicatorRows, options.plan, findings)
    : { own: indicatorRows, others: [] };
  const isDated = reader.column('vigencia') !== null || reader.vigencias.length > 0;
  const around = isDated ? null : subject.around;
  const ofParts = isDated || around ? null : yearOfParts(reader, indicatorRows);
  const vigencia = around?.vigencia ?? ofParts;
  if (subject.clash && !isDated) {
    const { title, tab, at } = subject.clash;
    findings.push(finding('PES144', placeOf(refOf(table.grid, at.at)), { title, tab }));
  }
  const rowsRead = own.flatMap((row) => readRecords(reader, identities, row, vigencia, findings));
  const read = labelRows(reader, rowsRead);
  const records = withholdRecords(read, choice, part, findings);
  const years = new Set(records.map((record) => record.vigencia));
  for (const { row } of others) {
    for (const year of vigenciasOfRow(reader, row, vigencia, [])) years.add(year);
  }
  const { mark } = marks;
  const guesses: Guess[] = [
    ...guessesOf(choice, part),
    ...(mark ? [{ kind: 'decimal-mark', mark } as const] : []),
    ...(around ? [{ kind: 'vigencia-around', ...around } as const] : []),
  ];
  return {
    cutoffs: mergeCutoffs(
      cutoffsOfPart(part, choice),
      currentCutoffs(cutoffColumn(reader, indicatorRows), records),
    ),
    vigencias: [...years].sort((a, b) => a - b),
    records,
    remarks: placeRemarks(table.grid, subject.remarks),
    table: describeTable(reader, rows, 'segplan', guesses),
  };
}

/** The tables of one cutoff as one execution. */
function joinReads(file: string, reads: readonly PartRead[]): Execution {
  const vigencias = new Set(reads.flatMap((read) => read.vigencias));
  const cutoffs = new Map(
    reads.flatMap((read) => read.cutoffs.map((one) => [`${one.date}/${one.vigencia ?? ''}`, one])),
  );
  return {
    file,
    cutoffs: [...cutoffs.values()],
    vigencias: [...vigencias].sort((a, b) => a - b),
    records: reads.flatMap(({ records }) => records),
    remarks: reads.flatMap(({ remarks }) => remarks),
  };
}

function latestFirst(a: Execution, b: Execution): number {
  const latest = ({ cutoffs }: Execution) =>
    cutoffs
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  return latest(b).localeCompare(latest(a));
}
