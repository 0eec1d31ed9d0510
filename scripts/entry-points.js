/** The files by which the library is imported and required, beside its bundle and its types. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Each file and what it says. There is one library, a module, so that both ways share it; Node
 * requires it too since 20.19. The types are declared CommonJS, which modules may import, whereas
 * what requires could not name types of a module.
 */
const FILES = {
  'index.cjs': "module.exports = require('./index.js');\n",
  'index.d.ts': "export * from './types/index.js';\n",
  'types/package.json': `${JSON.stringify({ type: 'commonjs' })}\n`,
};

/** Writes them into the folder of the bundle. */
export function writeEntryPoints(dist) {
  for (const [name, text] of Object.entries(FILES)) {
    const file = join(dist, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
