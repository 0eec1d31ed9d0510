/** What the program says of itself. */

import { readFileSync } from 'node:fs';

interface Manifest {
  readonly name: string;
  readonly version: string;
}

/** The manifest, where the build has put it into the bundle. */
declare const PACKAGED_MANIFEST: Manifest | undefined;

/** Name and version, from the package's own manifest. */
export const TOOL: Manifest =
  typeof PACKAGED_MANIFEST === 'undefined' ? readManifest() : PACKAGED_MANIFEST;

function readManifest(): Manifest {
  const manifest = new URL('../../../package.json', import.meta.url);
  const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  return { name, version };
}
