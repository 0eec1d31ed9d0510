/** Opening input files. */

import { basename } from 'node:path';
import { digest } from '../model/digest.ts';
import { readTableFile } from '../read/read-file.ts';
import type { Workbook } from '../read/workbook.ts';
import { UnreadableWorkbook } from '../read/xlsx/unreadable-workbook.ts';
import type { ReportInput } from '../report/compute-report.ts';
import { CannotRun, WrongUsage } from './failure.ts';
import type { Io } from './io.ts';

/** A workbook, the path it was opened by and the SHA-256 of its bytes, taken when it is asked for. */
export interface OpenedWorkbook {
  readonly path: string;
  readonly workbook: Workbook;
  readonly sha256: string;
}

/** Opens a workbook; throws `CannotRun` where there is none that can be read. */
export function openWorkbook(io: Io, path: string, name = nameOf(path)): OpenedWorkbook {
  const bytes = readBytes(io, path);
  try {
    return {
      path,
      workbook: readTableFile(bytes, name),
      get sha256() {
        return digest(bytes);
      },
    };
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    throw new CannotRun(error.message, '');
  }
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

/** The name by which a file is cited. */
function nameOf(path: string): string {
  return path === '-' ? 'entrada estándar' : basename(path);
}

function readBytes(io: Io, path: string): Uint8Array {
  try {
    return io.read(path);
  } catch (error) {
    throw explainReading(path, error);
  }
}

/** The system's error on reading a file, in words. */
function explainReading(path: string, error: unknown): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new CannotRun(
        `No existe el archivo «${path}».`,
        'Revise el nombre y la carpeta; si el nombre tiene espacios, escríbalo entre comillas.',
      );
    case 'EISDIR':
      return new CannotRun(`«${path}» es una carpeta, no un libro.`, 'Indique el archivo .xlsx.');
    case 'EACCES':
    case 'EPERM':
      return new CannotRun(`No hay permiso para leer «${path}».`, 'Pida acceso al archivo.');
    case 'EBUSY':
      return new CannotRun(
        `Otro programa tiene bloqueado «${path}».`,
        'Ciérrelo allí y ejecute de nuevo.',
      );
    default:
      return error;
  }
}
