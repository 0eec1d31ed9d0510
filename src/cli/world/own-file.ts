/** The files that come with the program. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun } from './failure.ts';

/** Where they are from a chunk of the bundle, from the bundle itself and from the sources. */
const FOLDERS = ['..', '.', join('..', '..', '..', 'dist')];

/** The bytes of a file of the package; throws `CannotRun` where it was not built or was left out. */
export function readOwnFile(name: string): Uint8Array {
  const paths = FOLDERS.map((folder) => join(import.meta.dirname, folder, name));
  const path = paths.find((one) => existsSync(one));
  if (path !== undefined) return readFileSync(path);
  throw new CannotRun(
    `Con el programa no está «${name}».`,
    'Instálelo de nuevo; si trabaja con el repositorio, constrúyalo con npm run build.',
  );
}
