/** Which matrices a command that takes several is given. */

import { join } from 'node:path';
import { cellAt, type Sheet, type Workbook } from '../../../read/book/workbook.ts';
import { readsAsExport } from '../../../read/execution/read-execution.ts';
import { METHOD_FACTS, SHEET_NAMES } from '../../../report/words.ts';
import { type Opener, openConfig, openWorkbook, refuseStdinTwice } from '../../case/opener.ts';
import { CONFIG_NAME, type Config } from '../../configuration/configuration.ts';
import { CannotRun } from '../../world/failure.ts';
import { announce, type Speech } from '../../world/stderr.ts';
import { listFolder } from '../../world/system-error.ts';
import { TOOL } from '../../world/tool.ts';

/** What the search for matrices needs of the command. */
interface FolderChoices extends Speech {
  readonly config?: string | undefined;
  readonly segplan: readonly string[];
}

/**
 * The paths of the matrices: each folder by the workbooks in it, without those that are an execution
 * report or a report of ours. Throws `CannotRun` for a folder with none, `WrongUsage` for standard
 * input given twice.
 */
export async function listMatrices(
  opener: Opener,
  paths: readonly string[],
  choices: FolderChoices,
): Promise<readonly string[]> {
  refuseStdinTwice([...paths, ...choices.segplan]);
  const matrices: string[] = [];
  for (const path of paths) {
    const isFolder = path !== '-' && opener.io.isFolder(path);
    matrices.push(...(isFolder ? await listFolderMatrices(opener, path, choices) : [path]));
  }
  return [...new Set(matrices)];
}

async function listFolderMatrices(
  opener: Opener,
  folder: string,
  choices: FolderChoices,
): Promise<readonly string[]> {
  const { io } = opener;
  const workbooks = listFolder(io, folder)
    .filter((name) => /\.xlsx$/i.test(name) && !name.startsWith('~$'))
    .map((name) => join(folder, name))
    .filter((path) => io.isFile(path));
  const config = await openConfig(opener, join(folder, CONFIG_NAME), choices.config);
  const own = workbooks.filter((path) => {
    const workbook = openIfReadable(opener, path, config);
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
function openIfReadable(opener: Opener, path: string, config: Config | null): Workbook | null {
  try {
    return openWorkbook(opener, path, { limits: config?.limits }).workbook;
  } catch (error) {
    if (error instanceof CannotRun) return null;
    throw error;
  }
}

/** Rows of the sheet of the method where its facts stand. */
const FIRST_ROWS = 20;

/**
 * Whether the sheet of the method names the program and the command that gave the report: no one
 * else writes both.
 */
function isOwnReport({ sheets }: Workbook): boolean {
  const method = sheets.find(({ name }) => name === SHEET_NAMES.method);
  if (!method) return false;
  const [tool, command] = [METHOD_FACTS.tool, METHOD_FACTS.command].map((label) =>
    factOf(method, label),
  );
  return (
    (tool?.startsWith(`${TOOL.name} `) && command?.startsWith(`${TOOL.name} compute `)) === true
  );
}

/** The text beside a label in the first column. */
function factOf(sheet: Sheet, label: string): string | null {
  for (let row = 1; row <= FIRST_ROWS; row += 1) {
    if (cellAt(sheet, row, 1)?.value !== label) continue;
    const value = cellAt(sheet, row, 2)?.value;
    return typeof value === 'string' ? value : null;
  }
  return null;
}
