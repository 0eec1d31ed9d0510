/** What a book of a folder is, before its figures are asked for. */

import type { Workbook } from '../../../read/book/workbook.ts';
import { readsAsExport } from '../../../read/execution/export-tables.ts';
import { readPlan } from '../../../read/plan/read-plan.ts';
import { isExportBook, isOwnReport } from '../../case/book-kind.ts';
import type { JudgingChoices } from '../../case/open-case.ts';
import { type Opener, openWorkbook } from '../../case/opener.ts';
import { type Config, matrixHints } from '../../configuration/configuration.ts';
import { CannotRun } from '../../world/failure.ts';

/** What it is, or why it cannot be read; a matrix may turn out to be none when it is opened. */
export type SortedBook = 'matrix' | 'export' | 'own-report' | CannotRun;

/** Opens a book and tells what it is. */
export function sortBook(
  opener: Opener,
  path: string,
  config: Config | null,
  choices: JudgingChoices,
): SortedBook {
  try {
    const { workbook, marked } = openWorkbook(opener, path, { limits: config?.limits });
    if (marked || isOwnReport(workbook)) return 'own-report';
    if (isExportBook(workbook)) return 'export';
    return isMatrixBeside(workbook, config, choices) ? 'matrix' : 'export';
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return error;
  }
}

/** Whether a workbook that has other sheets than exports has a matrix among them. */
function isMatrixBeside(
  workbook: Workbook,
  config: Config | null,
  { hoja, vigencia }: JudgingChoices,
): boolean {
  const exports = workbook.sheets.filter((sheet) => readsAsExport(workbook, sheet, config?.report));
  if (exports.length === 0) return true;
  const { plan, tables } = readPlan(workbook, matrixHints(config, hoja, vigencia));
  if (!plan) return false;
  const names = new Set(exports.map(({ name }) => name));
  // One without objectives, on sheets that read as exports, is an export with a page of notes.
  return (
    plan.objectives.some(({ unnamed }) => !unnamed) || tables.some(({ sheet }) => !names.has(sheet))
  );
}
