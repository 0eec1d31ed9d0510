/** Opening input files. */

import { basename, dirname, join, sep } from 'node:path';
import { digest } from '../../model/digest.ts';
import { readTableFile } from '../../read/read-file.ts';
import type { Workbook } from '../../read/workbook.ts';
import type { Limits } from '../../read/xlsx/limits.ts';
import { UnreadableWorkbook } from '../../read/xlsx/unreadable-workbook.ts';
import type { ReportInput } from '../../report/origin.ts';
import { explainLimit } from '../configuration/limits.ts';
import { CannotRun, WrongUsage } from '../world/failure.ts';
import type { Io } from '../world/io.ts';
import { followReading } from '../world/progress.ts';
import { explainReading } from '../world/system-error.ts';

/** How files are opened: from which world, within which limits, and whether progress is told. */
export interface Opener {
  readonly io: Io;
  /** Those that are not the ones of the program. */
  readonly limits: Partial<Limits>;
  readonly quiet: boolean;
  /**
   * Files beside a matrix that are no report of its execution, by path: `null`, or in a sentence why
   * they cannot be read. Several matrices of a folder share them.
   */
  readonly passedOver: Map<string, string | null>;
}

/** A workbook, the path it was opened by and the SHA-256 of its bytes, taken when it is asked for. */
export interface OpenedWorkbook {
  readonly path: string;
  readonly workbook: Workbook;
  readonly sha256: string;
}

/** Opens a workbook; throws `CannotRun` where there is none that can be read. */
export function openWorkbook(
  { io, limits, quiet }: Opener,
  given: string,
  name?: string,
): OpenedWorkbook {
  const path = findSpelling(io, given);
  const cited = name ?? nameOf(path);
  const bytes = readBytes(io, path);
  const reading = followReading(io, cited, quiet);
  try {
    return {
      path,
      workbook: readTableFile(bytes, cited, { limits, onProgress: reading.tell }),
      get sha256() {
        return digest(bytes);
      },
    };
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    // Every sentence begins with the name, and speaks of a file or a workbook.
    const message = path === '-' ? error.message.replace(cited, ARRIVED) : error.message;
    throw new CannotRun(message, explainLimit(error.limit, limits));
  } finally {
    reading.end();
  }
}

/** The bytes of a file; throws `CannotRun` where the system does not give them. */
export function readBytes(io: Io, path: string): Uint8Array {
  try {
    return io.read(path);
  } catch (error) {
    throw explainReading(path, error);
  }
}

/** The names in a folder, in order; throws `CannotRun` where the system does not give them. */
export function listFolder(io: Io, folder: string): readonly string[] {
  try {
    return io.list(folder);
  } catch (error) {
    throw explainReading(folder, error);
  }
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

/** A path as every system and every report reads it, with `/` where its own system has another. */
export function writeSlashes(path: string, separator: string = sep): string {
  return path.replaceAll(separator, '/');
}

/** Throws `WrongUsage` where the workbook has no sheet of the name asked for. */
export function requireSheet({ workbook }: OpenedWorkbook, name: string | undefined): void {
  const names = workbook.sheets.map((sheet) => sheet.name);
  if (name === undefined || names.includes(name)) return;
  throw new WrongUsage(
    `${workbook.name} no tiene una hoja «${name}».`,
    `Tiene ${names.map((other) => `«${other}»`).join(', ')}.`,
  );
}

/** The input as reports cite it. */
export function citeInput(role: ReportInput['role'], opened: OpenedWorkbook): ReportInput {
  return {
    role,
    file: opened.workbook.name,
    get sha256() {
      return opened.sha256;
    },
  };
}

/** The name by which standard input is cited. */
const STANDARD_INPUT = 'entrada estándar';

/** What came by it, as the subject of a sentence. */
const ARRIVED = 'Lo que llegó por la entrada estándar';

/** The name by which a file is cited. */
function nameOf(path: string): string {
  return path === '-' ? STANDARD_INPUT : basename(path);
}
