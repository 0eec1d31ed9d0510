/** Writing output files: whole or not at all, and never over an input. */

import { extname, resolve } from 'node:path';
import { CannotRun, WrongUsage } from './failure.ts';
import type { Io } from './io.ts';

/** Formats of an output file, by extension. */
const EXTENSIONS = ['.xlsx', '.json'] as const;
/** Extension of an output file. */
export type Extension = (typeof EXTENSIONS)[number];

/** A file to write and the format its extension asks for. */
export interface Output {
  readonly path: string;
  readonly extension: Extension;
}

/**
 * The outputs asked for, checked before anything is computed. Throws `WrongUsage` for an unknown
 * extension or an input's own path, `CannotRun` for a file that exists and is not to be replaced.
 */
export function planOutputs(
  io: Io,
  paths: readonly string[],
  inputs: readonly string[],
  force: boolean,
): readonly Output[] {
  return paths.map((path) => {
    const extension = EXTENSIONS.find((known) => known === extname(path).toLowerCase());
    if (!extension) {
      throw new WrongUsage(
        `No se sabe en qué formato escribir «${path}».`,
        `La extensión decide: ${EXTENSIONS.join(' o ')}.`,
      );
    }
    if (inputs.some((input) => resolve(input) === resolve(path))) {
      throw new WrongUsage(
        `«${path}» es un archivo de entrada; nunca se escribe sobre una entrada.`,
        'Dé otro nombre a la salida.',
      );
    }
    if (!force && io.exists(path)) {
      throw new CannotRun(
        `Ya existe «${path}».`,
        'Use --force para reemplazarlo, o dé otro nombre a la salida.',
      );
    }
    return { path, extension };
  });
}

/** Writes the bytes; throws `CannotRun` where the system does not let it. */
export function writeOutput(io: Io, { path }: Output, bytes: Uint8Array): void {
  try {
    io.write(path, bytes);
  } catch (error) {
    throw explainWriting(path, error);
  }
}

/** The system's error on writing a file, in words. */
export function explainWriting(path: string, error: unknown): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EBUSY':
    case 'EPERM':
      return new CannotRun(
        `No se pudo escribir «${path}»: otro programa lo tiene abierto.`,
        'Ciérrelo (por lo general, en Excel) y ejecute de nuevo.',
      );
    case 'EACCES':
    case 'EROFS':
      return new CannotRun(`No hay permiso para escribir «${path}».`, 'Escriba en otra carpeta.');
    case 'ENOENT':
    case 'ENOTDIR':
      return new CannotRun(
        `No existe la carpeta de «${path}».`,
        'Cree la carpeta o escriba en otra.',
      );
    case 'EISDIR':
      return new CannotRun(`«${path}» es una carpeta.`, 'Dé el nombre de un archivo.');
    case 'ENOSPC':
      return new CannotRun(
        `No hay espacio en el disco para escribir «${path}».`,
        'Libere espacio y ejecute de nuevo. No quedó ningún archivo a medias.',
      );
    default:
      return error;
  }
}
