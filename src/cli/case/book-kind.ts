/** What a workbook is, among those that lie in a folder of a plan. */

import type { Objective, Plan } from '../../model/plan.ts';
import { cellAt, type Sheet, type Workbook } from '../../read/book/workbook.ts';
import { readsAsExport } from '../../read/execution/export-tables.ts';
import { holdsPlan } from '../../read/plan/holds-plan.ts';
import { MARKS_TITLE } from '../../report/annotate/vocabulary.ts';
import { METHOD_FACTS, SHEET_NAMES } from '../../report/words.ts';
import { quoteWord } from '../world/quote.ts';
import { TOOL } from '../world/tool.ts';

/** Whether all its sheets read as execution reports. */
export function isExportBook(workbook: Workbook): boolean {
  return workbook.sheets.every((sheet) => readsAsExport(workbook, sheet));
}

/** Whether one of its sheets reads as an execution report. */
export function hasExport(workbook: Workbook): boolean {
  return workbook.sheets.some((sheet) => readsAsExport(workbook, sheet));
}

/** Whether a book with an export is a matrix too: what it reports is then of its own plan. */
export function holdsBoth(workbook: Workbook): boolean {
  return workbook.sheets.length > 1 && holdsPlan(workbook);
}

/** What is said to who gives an export in place of a matrix: it has no weights, or no objectives. */
export function askWhetherExport(
  workbook: Workbook,
  { objectives }: Plan,
  sheets: readonly string[],
): string | null {
  const read = workbook.sheets.filter(({ name }) => sheets.includes(name));
  const lacks = [
    ...(objectives.some(isWeighted) ? [] : ['ponderaciones']),
    ...(objectives.some(({ unnamed }) => !unnamed) ? [] : ['objetivos']),
  ];
  if (lacks.length === 0) return null;
  if (!read.every((sheet) => readsAsExport(workbook, sheet))) return null;
  const { name } = workbook;
  return `${name} se lee como un reporte de SEGPLAN, pues no tiene ${lacks.join(' ni ')}. Si lo es, la matriz va primero: pes compute matriz.xlsx --segplan ${quoteWord(name)}.`;
}

/** Whether some indicator of an objective has something in the column of weights. */
function isWeighted({ indicators }: Objective): boolean {
  return indicators.some(({ vigencias }) =>
    vigencias.some(({ weight }) => weight.kind !== 'blank'),
  );
}

/** Whether it is the sheet with all findings of a copy that `validate` marked. */
export function isMarksSheet(sheet: Sheet): boolean {
  return cellAt(sheet, 1, 1)?.value === MARKS_TITLE;
}

/** Rows of the sheet of the method where its facts stand. */
const FIRST_ROWS = 20;

/**
 * Whether it is a report of ours: the sheet of the method names the program and the command that
 * gave it, and no one else writes both; or it is our tidy data.
 */
export function isOwnReport({ sheets }: Workbook): boolean {
  if (sheets.some(isOwnData)) return true;
  const method = sheets.find(({ name }) => name === SHEET_NAMES.method);
  if (!method) return false;
  const [tool, command] = [METHOD_FACTS.tool, METHOD_FACTS.command].map((label) =>
    factOf(method, label),
  );
  const isOurs = REPORTERS.some((name) => command?.startsWith(`${TOOL.name} ${name} `));
  return isOurs && tool?.startsWith(`${TOOL.name} `) === true;
}

/** Whether its first row names the columns of our tidy data: no one else writes those words. */
function isOwnData(sheet: Sheet): boolean {
  const names = new Set(sheet.rows[0]?.cells.map(({ value }) => value));
  return TIDY_MARKS.every((name) => names.has(name));
}

/** Columns of the data that `compute` and `consolidate` write. */
const TIDY_MARKS = ['objetivo_cumplimiento', 'celda_programado', 'celda_ejecutado'];

/** Commands whose workbooks have a sheet of the method. */
const REPORTERS = ['compute', 'consolidate'];

/** The text beside a label in the first column. */
function factOf(sheet: Sheet, label: string): string | null {
  for (let row = 1; row <= FIRST_ROWS; row += 1) {
    if (cellAt(sheet, row, 1)?.value !== label) continue;
    const value = cellAt(sheet, row, 2)?.value;
    return typeof value === 'string' ? value : null;
  }
  return null;
}
