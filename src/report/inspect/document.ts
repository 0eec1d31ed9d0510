/** How a file was understood as the document `pes/inspect/1`. */

import { writeReason } from '../../diagnostics/column-words.ts';
import { countBySeverity } from '../../diagnostics/severity.ts';
import { writeLayout, writeSetting } from '../../diagnostics/wording.ts';
import type { ColumnField } from '../../model/field.ts';
import type {
  ColumnReading,
  ColumnReason,
  LeftOutRow,
  NearestTable,
  TableReading,
  TableRole,
} from '../../model/layout.ts';
import { columnLetters } from '../../model/source.ts';
import type { DocumentError, DocumentFinding } from '../json/document-parts.ts';
import { describeFinding } from '../json/document-parts.ts';
import type { Tool } from '../origin.ts';
import type { InspectReport } from './report.ts';
import { writeGuess } from './words.ts';

/** Name and version of the shape of the document. */
export const INSPECT_SCHEMA = 'pes/inspect/1';

/** A column of the document, by its letters. */
interface DocumentColumn
  extends Omit<ColumnReading, 'column' | 'field' | 'yearFrom' | 'reasons' | 'setting'> {
  readonly column: string;
  readonly field: ColumnField | null;
  /** How the field is known, in the words of the first version of the document. */
  readonly evidence: 'exact' | 'prefix' | 'given' | 'money' | 'rival' | 'none';
  readonly yearFrom: 'header' | 'left' | 'given' | null;
  readonly reasons: readonly { readonly from: ColumnReason['from']; readonly message: string }[];
  /** What to write in `pes.config.json`, where it is not decided. */
  readonly setting: string | null;
}

/** A table of the document. */
interface DocumentTable {
  readonly role: TableRole;
  readonly sheet: string;
  readonly visible: boolean;
  readonly header: { readonly first: number; readonly last: number };
  readonly columns: readonly DocumentColumn[];
  readonly rows: {
    readonly taken: readonly number[];
    readonly hidden: readonly number[];
    readonly leftOut: readonly LeftOutRow[];
  };
  readonly guesses: readonly { readonly kind: string; readonly message: string }[];
}

/** The table that comes nearest to one, in a document where nothing is recognised. */
interface DocumentNearest extends Pick<DocumentTable, 'role' | 'sheet' | 'visible' | 'header'> {
  readonly columns: readonly DocumentColumn[];
  readonly missing: readonly {
    /** Of these fields one is missing. */
    readonly anyOf: readonly ColumnField[];
    /** Columns that may be it, the likeliest first, and what to write if one is. */
    readonly likely: readonly { readonly header: string; readonly setting: string }[];
  }[];
  /** What to write in `pes.config.json` if it is the table and the likeliest columns are those. */
  readonly setting: string;
}

/** The document of an inspection. */
export interface InspectDocument {
  readonly schema: typeof INSPECT_SCHEMA;
  readonly tool: Tool;
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  readonly tables: readonly DocumentTable[];
  readonly otherSheets: readonly {
    readonly sheet: string;
    readonly visible: boolean;
    readonly empty: boolean;
  }[];
  /** Where nothing is recognised. */
  readonly nearest: DocumentNearest | null;
  readonly plan: {
    readonly name: string | null;
    readonly sector: string | null;
    readonly vigencias: readonly number[];
    readonly objectives: number;
    readonly indicators: number;
  } | null;
  readonly execution: {
    readonly cutoffs: readonly string[];
    readonly vigencias: readonly number[];
    readonly records: number;
  } | null;
  readonly findings: readonly DocumentFinding[];
  readonly summary: { readonly errors: number; readonly warnings: number; readonly notes: number };
  /** What kept the file from being inspected. */
  readonly error: DocumentError | null;
}

/** The document of the report. */
export function composeInspectDocument(report: InspectReport): InspectDocument {
  const { tool, file, sha256, tables, others, nearest, plan, execution, findings } = report;
  const { error, warning, note } = countBySeverity(findings);
  return {
    schema: INSPECT_SCHEMA,
    tool: { name: tool.name, version: tool.version },
    inputs: [{ file, sha256 }],
    tables: tables.map(composeTable),
    otherSheets: others.map(({ name, visible, empty }) => ({ sheet: name, visible, empty })),
    nearest: nearest && composeNearest(nearest),
    plan: plan && {
      name: plan.name,
      sector: plan.sector,
      vigencias: plan.vigencias,
      objectives: plan.objectives.length,
      indicators: plan.objectives.reduce((sum, { indicators }) => sum + indicators.length, 0),
    },
    execution: execution && {
      cutoffs: [...new Set(execution.cutoffs.map(({ date }) => date))],
      vigencias: execution.vigencias,
      records: execution.records.length,
    },
    findings: findings.map(describeFinding),
    summary: { errors: error, warnings: warning, notes: note },
    error: null,
  };
}

/** The document of an inspection that could not be done, in the same shape. */
export function composeInspectFailure(tool: Tool, error: DocumentError): InspectDocument {
  return {
    schema: INSPECT_SCHEMA,
    tool: { name: tool.name, version: tool.version },
    inputs: [],
    tables: [],
    otherSheets: [],
    nearest: null,
    plan: null,
    execution: null,
    findings: [],
    summary: { errors: 0, warnings: 0, notes: 0 },
    error,
  };
}

function composeTable(table: TableReading): DocumentTable {
  return {
    role: table.role,
    sheet: table.sheet,
    visible: table.visible,
    header: { first: table.header.first, last: table.header.last },
    columns: table.columns.map(composeColumn),
    rows: { taken: table.taken, hidden: table.hiddenRows, leftOut: table.leftOut },
    guesses: table.guesses.map((guess) => ({ kind: guess.kind, message: writeGuess(guess) })),
  };
}

function composeNearest(nearest: NearestTable): DocumentNearest {
  const { role, sheet, visible, header, columns, missing } = nearest;
  return {
    role,
    sheet,
    visible,
    header: { first: header.first, last: header.last },
    columns: columns.map(composeColumn),
    missing: missing.map(({ anyOf, likely }) => ({
      anyOf,
      likely: likely.map((one) => ({ header: one.header, setting: writeSetting(one.setting) })),
    })),
    setting: writeLayout(nearest),
  };
}

function composeColumn(column: ColumnReading): DocumentColumn {
  const { yearFrom, reasons, setting } = column;
  return {
    ...column,
    column: columnLetters(column.column),
    evidence: evidenceOf(column),
    yearFrom: yearFrom === 'block' ? 'left' : yearFrom,
    reasons: reasons.map((reason) => ({ from: reason.from, message: writeReason(reason) })),
    setting: setting && writeSetting(setting),
  };
}

function evidenceOf({ grounds, aside, setting }: ColumnReading): DocumentColumn['evidence'] {
  if (setting) return 'rival';
  if (aside === 'money') return 'money';
  if (grounds === null) return 'none';
  return grounds === 'given' ? 'given' : grounds === 'heading' ? 'exact' : 'prefix';
}
