/** Opening input files, each of them once. */

import { basename, dirname, join, resolve } from 'node:path';
import type { Workbook } from '../../read/book/workbook.ts';
import { readTableFile } from '../../read/read-file.ts';
import type { Limits } from '../../read/xlsx/limits.ts';
import { UnreadableWorkbook } from '../../read/xlsx/unreadable-workbook.ts';
import { type Config, readConfig } from '../configuration/configuration.ts';
import { explainLimit } from '../configuration/limits.ts';
import { CannotRun, WrongUsage } from '../world/failure.ts';
import type { Io } from '../world/io.ts';
import { followReading } from '../world/progress.ts';
import { listFolder, readBytes } from '../world/system-error.ts';
import type { AcceptanceFile } from './acceptance-file.ts';
import { KeptBook, KeptBooks } from './kept-books.ts';
import type { ExportTraits } from './strangers.ts';

/** What a run has opened so far; its cases share it. */
export interface Opener {
  readonly io: Io;
  /** Whether progress is not told. */
  readonly quiet: boolean;
  readonly books: KeptBooks;
  /** Why files cannot be opened, by path and limits. */
  readonly failures: Map<string, CannotRun>;
  /** Configurations and accepted findings, by what they are looked for with. */
  readonly configs: Map<string, Promise<Config | null>>;
  readonly acceptances: Map<string, Promise<AcceptanceFile>>;
  /**
   * Files beside a matrix that are no report of its execution, by path: `null`, or in a sentence why
   * they cannot be read.
   */
  readonly passedOver: Map<string, string | null>;
  /** What exports beside a matrix bring, by path, where it tells whether they are of another plan. */
  readonly traits: Map<string, ExportTraits>;
}

/** A workbook, the path it was opened by, its bytes and their SHA-256, taken when it is asked for. */
export interface OpenedWorkbook extends Pick<KeptBook, 'bytes' | 'marked'> {
  readonly path: string;
  readonly workbook: Workbook;
  readonly sha256: string;
}

/** An opener that has opened nothing yet; it keeps at most so many cells of what is not in use. */
export function createOpener(
  io: Io,
  { quiet, kept }: { readonly quiet: boolean; readonly kept?: number },
): Opener {
  return {
    io,
    quiet,
    books: new KeptBooks(kept),
    failures: new Map(),
    configs: new Map(),
    acceptances: new Map(),
    passedOver: new Map(),
    traits: new Map(),
  };
}

/** The configuration of a matrix, which those of one folder share. */
export function openConfig(
  { io, configs }: Opener,
  path: string,
  given: string | undefined,
): Promise<Config | null> {
  const key = given ?? folderOf(path);
  const config = configs.get(key) ?? readConfig(io, path, given);
  configs.set(key, config);
  return config;
}

/** The folder whose settings are those of a file; standard input stands in none. */
export function folderOf(path: string): string {
  return path === '-' ? path : `${dirname(path)}/`;
}

/** How a workbook is opened. */
export interface OpenChoices {
  /** Limits that are not the ones of the program. */
  readonly limits?: Partial<Limits> | undefined;
  /** The name it is cited by, where it is not its own. */
  readonly name?: string | undefined;
}

/** Opens a workbook; throws `CannotRun` where there is none that can be read. */
export function openWorkbook(
  opener: Opener,
  given: string,
  { limits = {}, name }: OpenChoices = {},
): OpenedWorkbook {
  const path = findSpelling(opener.io, given);
  const cited = name ?? nameOf(path);
  const key = `${path === '-' ? path : resolve(path)}\n${JSON.stringify(limits)}`;
  const book = opener.books.find(key) ?? read(opener, path, key, limits, cited);
  const { workbook, bytes, marked } = book;
  return {
    path,
    workbook: workbook.name === cited ? workbook : { ...workbook, name: cited },
    bytes,
    marked,
    get sha256() {
      return book.sha256;
    },
  };
}

function read(
  { io, quiet, books, failures }: Opener,
  path: string,
  key: string,
  limits: Partial<Limits>,
  cited: string,
): KeptBook {
  const failure = failures.get(key);
  if (failure) throw failure;
  const reading = followReading(io, cited, quiet);
  let cells = 0;
  const onKept = (count: number) => {
    cells = count;
  };
  try {
    const bytes = readBytes(io, path);
    const workbook = readTableFile(bytes, cited, { limits, onProgress: reading.tell, onKept });
    const book = new KeptBook(workbook, bytes, cells, path === '-' || !io.isFile(path));
    books.keep(key, book);
    return book;
  } catch (error) {
    const explained = explainUnreadable(error, path, cited, limits);
    if (explained instanceof CannotRun) failures.set(key, explained);
    throw explained;
  } finally {
    reading.end();
  }
}

function explainUnreadable(
  error: unknown,
  path: string,
  cited: string,
  limits: Partial<Limits>,
): unknown {
  if (!(error instanceof UnreadableWorkbook)) return error;
  // Every sentence begins with the name, and speaks of a file or a workbook.
  const message = path === '-' ? error.message.replace(cited, ARRIVED) : error.message;
  return new CannotRun(message, explainLimit(error.limit, limits));
}

/** In sentences, the files beside the matrix that could not be read. */
export function unreadBeside({ passedOver }: Opener): readonly string[] {
  return [...passedOver.values()].flatMap((why) =>
    why === null ? [] : `Se pasó por alto un archivo junto a la matriz: ${why}`,
  );
}

/** Throws `WrongUsage` where standard input, which can be read once, is given for two files. */
export function refuseStdinTwice(paths: readonly string[]): void {
  if (paths.filter((path) => path === '-').length < 2) return;
  throw new WrongUsage(
    'La entrada estándar (-) se puede dar una sola vez: es un solo archivo.',
    'Escriba un solo -, y por su nombre los demás archivos.',
  );
}

/**
 * The path as its folder spells it. An accent is one sign or two, by the system that named the
 * file: to a person the name is the same, to a disk it is another.
 */
function findSpelling(io: Io, path: string): string {
  if (path === '-' || path.normalize('NFD') === path.normalize('NFC') || io.exists(path)) {
    return path;
  }
  const folder = dirname(path);
  if (!io.isFolder(folder)) return path;
  const name = basename(path).normalize();
  const [found, ...others] = listFolder(io, folder).filter((other) => other.normalize() === name);
  return found !== undefined && others.length === 0 ? join(folder, found) : path;
}

/** The name by which standard input is cited. */
const STANDARD_INPUT = 'entrada estándar';

/** What came by it, as the subject of a sentence. */
const ARRIVED = 'Lo que llegó por la entrada estándar';

/** The name by which a file is cited. */
function nameOf(path: string): string {
  return path === '-' ? STANDARD_INPUT : basename(path);
}
