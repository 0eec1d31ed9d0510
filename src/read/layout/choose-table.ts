/** Which sheet of a workbook is the matrix, and which the export, by what its headers name. */

import { type Finding, finding, wholePlace } from '../../diagnostics/finding.ts';
import { foldText, singleLine } from '../../model/text.ts';
import { textOf } from '../grid.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { findTable, hasField, type Table } from './find-table.ts';
import { type ColumnField, HEADERS } from './vocabulary.ts';

/** What a table is read as. */
export type Role = 'matrix' | 'segplan';

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

const EVIDENCE: Record<Role, Evidence> = {
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

/** The table of the sheet that fits the role best, or `null` with the finding that says why none does. */
export function chooseTable(
  workbook: Workbook,
  role: Role,
  sheets: readonly Sheet[],
  findings: Finding[],
): Table | null {
  const candidates = sheets
    .flatMap((sheet) => findTable(workbook.name, sheet) ?? [])
    .filter((table) => fits(table, role))
    .map((table) => ({ table, rank: rankOf(table, role) }))
    .sort((a, b) => compareRanks(b.rank, a.rank));
  const [best, ...others] = candidates;
  if (!best) {
    findings.push(noTable(workbook, role, sheets));
    return null;
  }
  const ties = others.filter(({ rank }) => compareRanks(rank, best.rank) === 0);
  if (ties.length > 0) {
    const names = ties.map(({ table }) => table.grid.sheet.name);
    const facts = { others: names };
    const places = names.map((name) => wholePlace(workbook.name, name));
    const place = wholePlace(workbook.name, best.table.grid.sheet.name);
    findings.push(finding('PES115', place, facts, { related: places }));
  }
  return best.table;
}

/** Whether the table reads as an export and not as a matrix that carries its execution. */
export function isExport(table: Table): boolean {
  return fits(table, 'segplan') && !hasField(table, EVIDENCE.matrix.distinctive);
}

/** Whether the table names what a table of that role cannot lack. */
function fits(table: Table, role: Role): boolean {
  return EVIDENCE[role].needed.every((group) => group.some((field) => hasField(table, field)));
}

/** What only that role has comes first; then visible before hidden, original before copy. */
function rankOf(table: Table, role: Role): readonly number[] {
  const { sheet } = table.grid;
  const copied = /\bcopia\b|\bcopy\b|\brespaldo\b|\bborrador\b|\banterior\b/.test(
    foldText(sheet.name),
  );
  const expected = EVIDENCE[role].expected.filter((field) => hasField(table, field));
  return [
    Number(hasField(table, EVIDENCE[role].distinctive)),
    Number(sheet.visibility === 'visible'),
    Number(!copied),
    expected.length,
  ];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, position) => value !== b[position]);
  return index < 0 ? 0 : (a[index] as number) - (b[index] as number);
}

function noTable(workbook: Workbook, role: Role, sheets: readonly Sheet[]): Finding {
  const facts = {
    role,
    sheets: sheets.map(({ name }) => name),
    wanted: EVIDENCE[role].expected.map((field) => HEADERS[field][0] ?? ''),
    seen: firstTexts(sheets),
  };
  return finding('PES101', wholePlace(workbook.name), facts);
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
