/** What the program says of itself. */

import { readFileSync } from 'node:fs';

interface Manifest {
  readonly name: string;
  readonly version: string;
}

/** Name and version, from the package's own manifest. */
export const TOOL: Manifest = (() => {
  const manifest = new URL('../../package.json', import.meta.url);
  const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  return { name, version };
})();
