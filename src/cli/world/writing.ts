/** What is asked of the world to write, with its refusals in words. */

import type { Io } from './io.ts';
import { explainWriting } from './system-error.ts';
import type { FileContent } from './write-files.ts';

/**
 * Writes a text whole or not at all; without `force`, only where no file exists by then. Throws
 * `CannotRun` where the system does not let it.
 */
export function writeText(io: Io, path: string, text: string, force: boolean): Promise<void> {
  return writeWhole(io, [{ path, bytes: new TextEncoder().encode(text) }], force);
}

/** Writes files whole or none of them, as `writeText` does. */
export async function writeWhole(
  io: Io,
  files: readonly FileContent[],
  force: boolean,
): Promise<void> {
  try {
    await io.write(files, force);
  } catch (error) {
    throw explainWriting(error);
  }
}
