/** What is asked of the world to read, with its refusals in words. */

import type { Io } from './io.ts';
import { explainReading } from './system-error.ts';

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
