/** What is asked of the world to write, with its refusals in words. */

import type { Io } from './io.ts';
import { explainWriting } from './system-error.ts';
import type { FileContent } from './write-files.ts';

/**
 * Writes the files whole, or none; without `force` none where one of them exists by now. Throws
 * `CannotRun` where the system does not let it.
 */
export async function writeOutputs(
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

/** Writes a text, as `writeOutputs` does. */
export function writeText(io: Io, path: string, text: string, force: boolean): Promise<void> {
  return writeOutputs(io, [{ path, bytes: new TextEncoder().encode(text) }], force);
}
