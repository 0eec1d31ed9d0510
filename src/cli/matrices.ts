/** Which matrices a command that takes several is given. */

import { join } from 'node:path';
import { readsAsExport } from '../read/read-execution.ts';
import { CannotRun, WrongUsage } from './failure.ts';
import { openWorkbook } from './inputs.ts';
import type { Io } from './io.ts';

/**
 * The paths of the matrices: each folder by the workbooks in it, without those that are an execution
 * report. Throws `CannotRun` for a folder with none, `WrongUsage` for standard input given twice.
 */
export function listMatrices(io: Io, paths: readonly string[]): readonly string[] {
  if (paths.filter((path) => path === '-').length > 1) {
    throw new WrongUsage('La entrada estándar se puede dar una sola vez.', 'Escriba un solo -.');
  }
  const matrices = paths.flatMap((path) => {
    if (path === '-' || !io.isFolder(path)) return [path];
    const names = io.list(path).filter((name) => /\.xlsx$/i.test(name) && !name.startsWith('~$'));
    const workbooks = names.map((name) => join(path, name));
    const own = workbooks.filter((workbook) => !isExport(io, workbook));
    if (own.length > 0) return own;
    throw new CannotRun(
      `No hay ninguna matriz .xlsx en «${path}».`,
      'Indique la carpeta que las tiene; no se buscan en las subcarpetas.',
    );
  });
  return [...new Set(matrices)];
}

/** A workbook that cannot be read is taken for a matrix, so that its failure is reported. */
function isExport(io: Io, path: string): boolean {
  try {
    const { workbook } = openWorkbook(io, path);
    return workbook.sheets.every((sheet) => readsAsExport(workbook, sheet));
  } catch (error) {
    if (error instanceof CannotRun) return false;
    throw error;
  }
}
