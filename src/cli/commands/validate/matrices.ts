/** Which matrices a command that takes several is given. */

import { join } from 'node:path';
import { isExportBook, isOwnReport } from '../../case/book-kind.ts';
import {
  type OpenedWorkbook,
  type Opener,
  openConfig,
  openWorkbook,
  refuseStdinTwice,
} from '../../case/opener.ts';
import { isPassedOver, type VisitedFolder, walkFolders } from '../../case/walk-folders.ts';
import { CONFIG_NAME, type Config } from '../../configuration/configuration.ts';
import { CannotRun } from '../../world/failure.ts';
import { announce, type Speech } from '../../world/stderr.ts';

/** What the search for matrices needs of the command. */
interface FolderChoices extends Speech {
  readonly config?: string | undefined;
  readonly segplan: readonly string[];
  readonly publicado?: string | undefined;
}

/**
 * The paths of the matrices: each folder by the workbooks in it and below it, without those that are an execution
 * report or a report of ours. Throws `CannotRun` for a folder with none, `WrongUsage` for standard
 * input given twice.
 */
export async function listMatrices(
  opener: Opener,
  paths: readonly string[],
  choices: FolderChoices,
): Promise<readonly string[]> {
  const { segplan, publicado } = choices;
  refuseStdinTwice([...paths, ...segplan, ...(publicado === undefined ? [] : [publicado])]);
  const matrices: string[] = [];
  for (const path of paths) {
    const isFolder = path !== '-' && opener.io.isFolder(path);
    if (!isFolder) {
      matrices.push(path);
      continue;
    }
    const own: string[] = [];
    for (const folder of walkFolders(opener.io, path)) {
      own.push(...(await listFolderMatrices(opener, folder, choices)));
    }
    if (own.length === 0) {
      throw new CannotRun(
        `No hay ninguna matriz .xlsx en «${path}».`,
        'Indique la carpeta que las tiene; se buscó también en sus subcarpetas.',
      );
    }
    matrices.push(...own);
  }
  return [...new Set(matrices)];
}

async function listFolderMatrices(
  opener: Opener,
  { path: folder, names, failure }: VisitedFolder,
  choices: FolderChoices,
): Promise<readonly string[]> {
  if (failure) throw failure;
  const { io } = opener;
  const held = choices.publicado === undefined ? null : io.identify(choices.publicado);
  const workbooks = names
    .filter((name) => /\.xlsx$/i.test(name) && !isPassedOver(name))
    .map((name) => join(folder, name))
    .filter((path) => io.isFile(path) && io.identify(path) !== held);
  const config = await openConfig(opener, join(folder, CONFIG_NAME), choices.config);
  return workbooks.filter((path) => {
    const opened = openIfReadable(opener, path, config);
    if (opened === null) return true;
    const { workbook, marked } = opened;
    if (!marked && !isOwnReport(workbook)) return !isExportBook(workbook);
    const what = marked ? 'una copia con los hallazgos de pes' : 'un informe de pes';
    announce(io, choices, `No se revisa ${path}: es ${what}.`);
    return false;
  });
}

/** A workbook that cannot be read is taken for a matrix, so that its failure is reported. */
function openIfReadable(
  opener: Opener,
  path: string,
  config: Config | null,
): OpenedWorkbook | null {
  try {
    return openWorkbook(opener, path, { limits: config?.limits });
  } catch (error) {
    if (error instanceof CannotRun) return null;
    throw error;
  }
}
