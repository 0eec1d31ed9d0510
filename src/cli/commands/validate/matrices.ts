/** Which matrices a command that takes several is given. */

import { join } from 'node:path';
import { readsAsExport } from '../../../read/read-execution.ts';
import type { Workbook } from '../../../read/workbook.ts';
import { listFolder, type Opener, openWorkbook } from '../../case/inputs.ts';
import { CONFIG_NAME, openerOf, readConfig } from '../../configuration/configuration.ts';
import { CannotRun, WrongUsage } from '../../world/failure.ts';
import type { Io } from '../../world/io.ts';
import { announce, type Speech } from '../../world/stderr.ts';
import { isOwnReport } from './own-report.ts';

/** What the search for matrices needs of the command. */
interface FolderChoices extends Speech {
  readonly config?: string | undefined;
}

/**
 * The paths of the matrices: each folder by the workbooks in it, without those that are an execution
 * report or a report of ours. Throws `CannotRun` for a folder with none, `WrongUsage` for standard
 * input given twice.
 */
export async function listMatrices(
  io: Io,
  paths: readonly string[],
  choices: FolderChoices,
): Promise<readonly string[]> {
  if (paths.filter((path) => path === '-').length > 1) {
    throw new WrongUsage('La entrada estándar se puede dar una sola vez.', 'Escriba un solo -.');
  }
  const matrices: string[] = [];
  for (const path of paths) {
    const isFolder = path !== '-' && io.isFolder(path);
    matrices.push(...(isFolder ? await listFolderMatrices(io, path, choices) : [path]));
  }
  return [...new Set(matrices)];
}

async function listFolderMatrices(
  io: Io,
  folder: string,
  choices: FolderChoices,
): Promise<readonly string[]> {
  const workbooks = listFolder(io, folder)
    .filter((name) => /\.xlsx$/i.test(name) && !name.startsWith('~$'))
    .map((name) => join(folder, name))
    .filter((path) => io.isFile(path));
  const config = await readConfig(io, join(folder, CONFIG_NAME), choices.config);
  const opener = openerOf(io, config, choices);
  const own = workbooks.filter((path) => {
    const workbook = openIfReadable(opener, path);
    if (workbook === null) return true;
    if (!isOwnReport(workbook)) return !isExport(workbook);
    announce(io, choices, `No se revisa ${path}: es un informe de pes.`);
    return false;
  });
  if (own.length > 0) return own;
  throw new CannotRun(
    `No hay ninguna matriz .xlsx en «${folder}».`,
    'Indique la carpeta que las tiene; no se buscan en las subcarpetas.',
  );
}

function isExport(workbook: Workbook): boolean {
  return workbook.sheets.every((sheet) => readsAsExport(workbook, sheet));
}

/** A workbook that cannot be read is taken for a matrix, so that its failure is reported. */
function openIfReadable(opener: Opener, path: string): Workbook | null {
  try {
    return openWorkbook(opener, path).workbook;
  } catch (error) {
    if (error instanceof CannotRun) return null;
    throw error;
  }
}
