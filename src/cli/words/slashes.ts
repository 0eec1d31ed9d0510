/** Paths as every system takes them. */

import { sep } from 'node:path';

/** A path as every system, shell and report reads it, with `/` where its own system has another. */
export function writeSlashes(path: string, separator: string = sep): string {
  return path.replaceAll(separator, '/');
}
