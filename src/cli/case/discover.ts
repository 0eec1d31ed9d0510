/** Where the execution comes from: given, configured, inside the matrix, or beside it. */

import { basename, dirname, join } from 'node:path';
import type { Finding } from '../../diagnostics/finding.ts';
import type { Execution } from '../../model/execution.ts';
import type { Plan } from '../../model/plan.ts';
import { joinList } from '../../model/spanish.ts';
import { namesTableFile } from '../../read/book/file-names.ts';
import { readExecution, readsAsExport } from '../../read/execution/read-execution.ts';
import { CONFIG_NAME, type Config } from '../configuration/configuration.ts';
import { CannotRun } from '../world/failure.ts';
import { listFolder } from '../world/system-error.ts';
import {
  type OpenedWorkbook,
  type Opener,
  openWorkbook,
  requireSheet,
  unreadBeside,
} from './opener.ts';

/** The executions of a run, the files they come from and what to tell the user of the choice. */
export interface Discovery {
  readonly executions: readonly Execution[];
  readonly findings: readonly Finding[];
  readonly exports: readonly OpenedWorkbook[];
  readonly notice: string | null;
}

/** What the search may use. */
export interface Search {
  readonly matrix: OpenedWorkbook;
  readonly plan: Plan;
  /** What is wrong with the columns of its execution. */
  readonly ofExecution: readonly Finding[];
  /** Sheets of the matrix. */
  readonly sheets: readonly string[];
  /** Sheets of other versions of it, which are no execution. */
  readonly versions: readonly string[];
  /** Vigencias of interest: the one asked for, else those of the plan. */
  readonly vigencias: readonly number[];
  /** Files given with `--segplan`. */
  readonly given: readonly string[];
  readonly config: Config | null;
}

/** Throws `CannotRun`, saying what was looked for and where, when there is no execution. */
export function failToFind(opener: Opener, search: Search): never {
  const names = workbooksBeside(opener, search);
  const unread = unreadBeside(opener)
    .map((sentence) => ` ${sentence}`)
    .join('');
  throw new CannotRun(
    `No se encontró la ejecución de ${search.vigencias.join(', ')}. Se buscó: «segplan» en ${CONFIG_NAME}; una hoja de SEGPLAN o columnas de ejecución en ${search.matrix.workbook.name}; y un reporte entre los libros .xlsx y los .csv de la misma carpeta (${names.length === 0 ? 'no hay otros' : names.join(', ')}).${unread}`,
    'Indique el reporte con --segplan archivo.xlsx.',
  );
}

/** The execution, or `null` where there is none; throws `CannotRun` where several could be it. */
export function discoverIfAny(opener: Opener, search: Search): Discovery | null {
  const { given, config } = search;
  if (given.length > 0) return readFiles(opener, search, given, null);
  if (config && config.segplan.length > 0) {
    const names = config.segplan.map((path) => basename(path)).join(', ');
    return readFiles(
      opener,
      search,
      config.segplan,
      `Ejecución: ${names}, según ${basename(config.path)}.`,
    );
  }
  return findInside(search) ?? findBeside(opener, search);
}

function readFiles(
  opener: Opener,
  { matrix, plan, config }: Search,
  paths: readonly string[],
  notice: string | null,
): Discovery {
  const names = [matrix.path, ...paths].map((path) => basename(path));
  const repeated = new Set(names).size < names.length;
  const exports = paths.map((path) => {
    const name = repeated ? path : undefined;
    return openWorkbook(opener, path, { limits: config?.limits, name });
  });
  for (const file of exports) requireSheet(file, config?.report.sheet);
  return { ...readAll(exports, plan, config), notice };
}

function readAll(
  exports: readonly OpenedWorkbook[],
  plan: Plan,
  config: Config | null,
): Omit<Discovery, 'notice'> {
  const reads = exports.map(({ workbook }) => readExecution(workbook, { ...config?.report, plan }));
  return {
    executions: reads.flatMap(({ execution, earlier }) =>
      execution ? [execution, ...earlier] : [],
    ),
    findings: reads.flatMap(({ findings }) => findings),
    exports,
  };
}

/** A SEGPLAN sheet of the same workbook, else execution columns of the matrix itself. */
function findInside({
  matrix,
  sheets,
  versions,
  plan,
  vigencias,
  config,
  ofExecution,
}: Search): Discovery | null {
  const except = [...sheets, ...versions];
  const others = matrix.workbook.sheets.filter(({ name }) => !except.includes(name));
  if (others.some((other) => readsAsExport(matrix.workbook, other, config?.report))) {
    const { execution, earlier, findings } = readExecution(matrix.workbook, {
      ...config?.report,
      except,
      plan,
    });
    if (execution && covers(execution, vigencias)) {
      const [record] = execution.records;
      const notice = `Ejecución: hoja «${record?.source.sheet ?? ''}» del mismo libro.`;
      return { executions: [execution, ...earlier], findings, exports: [], notice };
    }
  }
  // Columns of which nobody knows that they are the execution make a matrix carry none.
  const settled = ofExecution.length === 0;
  const facts = plan.objectives.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) => indicator.vigencias),
  );
  const executed = facts.some(
    ({ vigencia, executed: { kind } }) =>
      vigencias.includes(vigencia) && kind !== 'blank' && (kind !== 'undecided' || settled),
  );
  const notice = `Ejecución: columnas de ${sheets.length === 1 ? 'la hoja' : 'las hojas'} ${joinList(sheets.map((sheet) => `«${sheet}»`))} de la misma matriz.`;
  return executed ? { executions: [], findings: [], exports: [], notice } : null;
}

/** The only workbook beside the matrix that reads as an export of the vigencia. */
function findBeside(opener: Opener, search: Search): Discovery | null {
  const { matrix, vigencias } = search;
  const folder = dirname(matrix.path);
  const found = workbooksBeside(opener, search).flatMap((name) => {
    const opened = openIfExport(opener, join(folder, name), search.config);
    if (!opened) return [];
    const read = readAll([opened], search.plan, search.config);
    return read.executions.some((execution) => covers(execution, vigencias))
      ? [{ name, read }]
      : [];
  });
  const [only, ...others] = found;
  if (only && others.length === 0) {
    return { ...only.read, notice: `Ejecución: ${only.name}, hallado junto a la matriz.` };
  }
  if (!only) return null;
  throw new CannotRun(
    `Junto a la matriz hay ${found.length} reportes de SEGPLAN de ${vigencias.join(', ')}: ${found.map(({ name }) => name).join(', ')}.`,
    'Indique cuál con --segplan; se puede repetir.',
  );
}

function workbooksBeside({ io }: Opener, { matrix }: Search): readonly string[] {
  if (matrix.path === '-') return [];
  const folder = dirname(matrix.path);
  // Neither the matrix itself nor the file that takes what this run shows.
  const own = [io.identify(matrix.path), io.identifyStdout()];
  return listFolder(io, folder).filter((name) => {
    const path = join(folder, name);
    return namesTableFile(name) && io.isFile(path) && !own.includes(io.identify(path));
  });
}

/** A file nobody named is passed over where it cannot be read or is something else. */
function openIfExport(opener: Opener, path: string, config: Config | null): OpenedWorkbook | null {
  if (opener.passedOver.has(path)) return null;
  try {
    const opened = openWorkbook(opener, path, { limits: config?.limits });
    const { workbook } = opened;
    if (workbook.sheets.some((sheet) => readsAsExport(workbook, sheet))) return opened;
    opener.passedOver.set(path, null);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    opener.passedOver.set(path, error.message);
  }
  return null;
}

function covers(execution: Execution, vigencias: readonly number[]): boolean {
  return execution.vigencias.some((vigencia) => vigencias.includes(vigencia));
}
