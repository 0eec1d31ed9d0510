/** The execution in a file that stands beside the matrix, and that nobody named. */

import { dirname, join } from 'node:path';
import { matchRecords } from '../../compute/matching.ts';
import { indicatorsOf } from '../../model/plan.ts';
import { namesTableFile } from '../../read/book/file-names.ts';
import type { OtherTable } from '../../read/execution/other-tables.ts';
import type { Config } from '../configuration/configuration.ts';
import { CannotRun } from '../world/failure.ts';
import { listFolder } from '../world/system-error.ts';
import { hasExport, holdsBoth } from './book-kind.ts';
import { type OpenedWorkbook, type Opener, openWorkbook } from './opener.ts';
import { completes, ownExecution } from './own-execution.ts';
import { covers, type Discovery, type ReadFiles, readAll, type Search } from './search.ts';
import { isStranger, traitsOf } from './strangers.ts';

/**
 * The export beside a matrix with execution of its own, where one reports what that leaves blank and
 * contradicts nothing of what it says; `null` where none does. Throws `CannotRun` where several could
 * be the one.
 */
export function findMissing(opener: Opener, search: Search): Discovery | null {
  const own = ownExecution(search);
  if (own.missing.size === 0) return null;
  const found = exportsBeside(opener, search);
  return found.some((one) => !one.isKnownStranger && completes(one.read().executions, own))
    ? chooseBeside(found, search)
    : null;
}

/**
 * The only workbook beside the matrix that reads as an export of the vigencia or, of several, the
 * only one that has anything of the plan, where it has most of it.
 */
export function findBeside(opener: Opener, search: Search): Discovery | null {
  return chooseBeside(exportsBeside(opener, search), search);
}

function chooseBeside(found: readonly Beside[], search: Search): Discovery | null {
  const [only, ...others] = found;
  if (!only) return null;
  if (others.length === 0) return tellBeside(only);
  const own = chooseOwn(found, search);
  if (own) {
    return tellFound(
      own,
      `de los ${found.length} reportes junto a la matriz el único que trae sus indicadores`,
    );
  }
  throw new CannotRun(
    `Junto a la matriz hay ${found.length} reportes de SEGPLAN de ${search.vigencias.join(', ')}: ${found.map(({ name }) => name).join(', ')}.`,
    'Indique cuál con --segplan; se puede repetir.',
  );
}

/** Of this share of the indicators an export must have a record for the plan to be its own. */
const OWN_SHARE = 0.5;

/** The export of the plan where all others are of other plans: none of their records is of an indicator of it. */
function chooseOwn(found: readonly Beside[], { plan, vigencias }: Search): Beside | null {
  const indicators = indicatorsOf(plan);
  const shares = found.map(({ read, isKnownStranger }) => {
    if (isKnownStranger) return 0;
    const records = read().executions.flatMap((one) =>
      one.records.filter(({ vigencia }) => vigencias.includes(vigencia)),
    );
    const crossings = [...matchRecords(indicators, records).values()];
    // The same names under other codes are of another plan where some export has the codes.
    const crossed = crossings.filter(
      ({ record, rivals, doubt }) => record || (rivals.length > 0 && doubt !== 'renumbered'),
    );
    return crossed.length / indicators.length;
  });
  const own = shares.findIndex((share) => share >= OWN_SHARE);
  const isOnly = shares.every((share, at) => at === own || share === 0);
  return isOnly ? (found[own] ?? null) : null;
}

interface Beside {
  readonly name: string;
  /** Whether another case of the folder read it, and it has nothing of the plan. */
  readonly isKnownStranger: boolean;
  readonly read: () => ReadFiles;
}

function tellBeside(beside: Beside): Discovery {
  return tellFound(beside, 'hallado junto a la matriz');
}

function tellFound({ name, read }: Beside, how: string): Discovery {
  const { others: _, ...found } = read();
  return { ...found, notice: `Ejecución: ${name}, ${how}.` };
}

/**
 * The exports of the vigencia beside the matrix. Of many plans in one folder, each would read those of
 * all the others: what is known to be of another plan is read only where it is alone.
 */
function exportsBeside(opener: Opener, search: Search): readonly Beside[] {
  const found = workbooksBeside(opener, search).flatMap(
    (name) => findStranger(opener, search, name) ?? readBeside(opener, search, name) ?? [],
  );
  const [only, ...others] = found;
  if (!only?.isKnownStranger || others.length > 0) return found;
  return [readBeside(opener, search, only.name)].flatMap((one) => one ?? []);
}

function findStranger(opener: Opener, search: Search, name: string): Beside | null {
  const traits = opener.traits.get(join(dirname(search.matrix.path), name));
  if (!traits || !covers(traits, search.vigencias)) return null;
  const read = () => readFile(opener, search, name) ?? readAll([], search.plan, search.config);
  return isStranger(traits, search.plan) ? { name, isKnownStranger: true, read } : null;
}

/** An export of the vigencia that is read, and whose traits are kept for the other plans of the folder. */
function readBeside(opener: Opener, search: Search, name: string): Beside | null {
  const read = readFile(opener, search, name);
  if (!read?.executions.some((execution) => covers(execution, search.vigencias))) return null;
  const traits = traitsOf(read);
  if (traits) opener.traits.set(join(dirname(search.matrix.path), name), traits);
  return { name, isKnownStranger: false, read: () => read };
}

/** The reports beside the matrix that are of other vigencias than those looked for, with theirs. */
export function* reportsOfOtherYears(
  opener: Opener,
  search: Search,
): Generator<readonly [name: string, vigencias: readonly number[]]> {
  for (const name of workbooksBeside(opener, search)) {
    const executions = readFile(opener, search, name)?.executions ?? [];
    const years = [...new Set(executions.flatMap(({ vigencias }) => vigencias))];
    if (years.length > 0) yield [name, years.sort((a, b) => a - b)];
  }
}

/** The tables beside the matrix with the headings of an export that are not its execution. */
export function othersBeside(opener: Opener, search: Search): readonly OtherTable[] {
  return workbooksBeside(opener, search).flatMap(
    (name) => readFile(opener, search, name)?.others ?? [],
  );
}

function readFile(opener: Opener, search: Search, name: string): ReadFiles | null {
  const { matrix, plan, config } = search;
  const opened = openIfExport(opener, join(dirname(matrix.path), name), config);
  return opened && readAll([opened], plan, config, true);
}

/** The names of other workbooks of its folder. */
export function workbooksBeside({ io }: Opener, { matrix, published }: Search): readonly string[] {
  if (matrix.path === '-') return [];
  const folder = dirname(matrix.path);
  // Neither the matrix itself, nor what is held against it, nor what takes what this run shows.
  const named = [matrix.path, ...(published === undefined ? [] : [published])];
  const own = [...named.map((path) => io.identify(path)), io.identifyStdout()];
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
    if (hasExport(workbook) && !holdsBoth(workbook) && !opened.marked) return opened;
    opener.passedOver.set(path, null);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    opener.passedOver.set(path, error.message);
  }
  return null;
}
