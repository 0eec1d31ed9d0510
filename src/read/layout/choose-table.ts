/** Which sheet of a workbook is the matrix, and which the export, by what its headers name. */

import { type Finding, finding, wholePlace } from '../../diagnostics/finding.ts';
import type { ColumnField } from '../../model/field.ts';
import type { Guess, SheetReason, TableRole } from '../../model/layout.ts';
import { foldText, singleLine } from '../../model/text.ts';
import { textOf } from '../grid.ts';
import { RECOMMENDED } from '../recommended.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { findTable, hasField, type Table } from './find-table.ts';
import type { LayoutHints } from './hints.ts';
import { type BodyRow, readRows } from './rows.ts';

/** A table that may be of a role, and its rows. */
export interface Candidate {
  readonly table: Table;
  readonly rows: readonly BodyRow[];
}

/** What tells a table of one role from any other. */
interface Evidence {
  /** At least one field of each group must be there for the table to be a candidate. */
  readonly needed: readonly (readonly ColumnField[])[];
  /** The field that other tables of a plan do not have. */
  readonly distinctive: ColumnField;
  /** The more of these it names, the better the candidate. */
  readonly expected: readonly ColumnField[];
}

const LABELS = ['goal', 'goalCode', 'indicator', 'indicatorCode'] as const;

const EVIDENCE: Readonly<Record<TableRole, Evidence>> = {
  matrix: {
    needed: [LABELS, ['objective', 'weight', 'trend'], ['weight', 'programmed']],
    distinctive: 'weight',
    expected: ['objective', 'goalKind', ...LABELS, 'trend', 'weight', 'programmed', 'baseline'],
  },
  segplan: {
    needed: [LABELS, ['executed']],
    distinctive: 'executed',
    expected: ['goalKind', ...LABELS, 'trend', 'programmed', 'executed', 'progress', 'observation'],
  },
};

/** The measures by which one candidate beats another, the strongest first. */
const MEASURES: readonly {
  readonly because: SheetReason;
  readonly of: (candidate: Candidate, evidence: Evidence) => number;
}[] = [
  { because: 'fields', of: ({ table }, { distinctive }) => Number(hasField(table, distinctive)) },
  { because: 'rows', of: ({ rows }) => Number(rows.some(({ kind }) => kind === 'indicator')) },
  { because: 'visible', of: ({ table }) => Number(table.grid.sheet.visibility === 'visible') },
  { because: 'copy', of: ({ table }) => Number(!saysCopy(table.grid.sheet.name)) },
  { because: 'years', of: ({ table }) => Number(namesYears(table)) },
  {
    because: 'columns',
    of: ({ table }, { expected }) => expected.filter((field) => hasField(table, field)).length,
  },
];

/** The tables of the sheets that fit a role, the best first. */
export function findCandidates(
  workbook: Workbook,
  role: TableRole,
  sheets: readonly Sheet[],
  hints: LayoutHints,
): readonly Candidate[] {
  return sheets
    .flatMap((sheet) => findTable(workbook.name, sheet, hints) ?? [])
    .filter((table) => fits(table, role))
    .map((table) => ({ table, rows: readRows(table) }))
    .sort((a, b) => compare(b, a, role).difference);
}

/**
 * Reports each candidate left aside: a warning where nothing tells it from the one chosen, a note
 * with the reason where something does. Gives the choices for who asks how the file was read.
 */
export function reportLeftAside(
  chosen: Candidate,
  others: readonly Candidate[],
  role: TableRole,
  findings: Finding[],
): readonly Guess[] {
  const { file, sheet } = chosen.table.grid;
  const place = wholePlace(file, sheet.name);
  const comparable = others.filter(({ table }) => role === 'segplan' || !isExport(table));
  const weighed = comparable.map((other) => ({
    name: other.table.grid.sheet.name,
    because: compare(chosen, other, role).because,
  }));
  const ties = weighed.filter(({ because }) => because === 'none').map(({ name }) => name);
  if (ties.length > 0) {
    const related = ties.map((name) => wholePlace(file, name));
    findings.push(finding('PES115', place, { others: ties }, { related }));
  }
  for (const { name, because } of weighed.filter((one) => one.because !== 'none')) {
    const facts = { sheet: sheet.name, other: name, because };
    findings.push(finding('PES123', place, facts, { related: [wholePlace(file, name)] }));
  }
  return weighed.map(({ name, because }) => ({ kind: 'sheet', over: name, because }));
}

/** Whether the table reads as an export and not as a matrix that carries its execution. */
export function isExport(table: Table): boolean {
  return fits(table, 'segplan') && !hasField(table, EVIDENCE.matrix.distinctive);
}

/** The finding that no sheet reads as that role, with what was looked for and what was seen. */
export function noTable(workbook: Workbook, role: TableRole, sheets: readonly Sheet[]): Finding {
  const facts = {
    role,
    sheets: sheets.map(({ name }) => name),
    wanted: EVIDENCE[role].expected.map((field) => RECOMMENDED[field][0]),
    seen: firstTexts(sheets),
  };
  return finding('PES101', wholePlace(workbook.name), facts);
}

/** Whether the table names what a table of that role cannot lack. */
function fits(table: Table, role: TableRole): boolean {
  return EVIDENCE[role].needed.every((group) => group.some((field) => hasField(table, field)));
}

function compare(
  a: Candidate,
  b: Candidate,
  role: TableRole,
): { difference: number; because: SheetReason } {
  for (const { because, of } of MEASURES) {
    const difference = of(a, EVIDENCE[role]) - of(b, EVIDENCE[role]);
    if (difference !== 0) return { difference, because };
  }
  return { difference: 0, because: 'none' };
}

/** Whether its headers, or a column of it, say of which years its figures are. */
function namesYears(table: Table): boolean {
  return (
    hasField(table, 'vigencia') || table.columns.some(({ field, vigencia }) => field && vigencia)
  );
}

function saysCopy(name: string): boolean {
  return (
    /\(\d{1,2}\)\s*$/.test(name) ||
    /\b(copia|copy|respaldo|borrador|anterior|viej[oa])\b/.test(foldText(name))
  );
}

/** A few texts of the sheets, to show a person what was there instead of a table. */
function firstTexts(sheets: readonly Sheet[]): readonly string[] {
  const texts = sheets.flatMap(({ rows }) =>
    rows
      .slice(0, 5)
      .flatMap(({ cells }) => cells.slice(0, 5).map((cell) => singleLine(textOf(cell)))),
  );
  return [...new Set(texts.filter((text) => text !== ''))].slice(0, 8);
}
