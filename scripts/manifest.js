/**
 * The manifest that is packed says nothing of how the program is built: npm warns who installs a
 * file of its `prepare`, or says that it blocked it. `strip` is run before packing and `restore`
 * after it, in the package or in the folder given.
 */

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What only who builds needs. */
const OURS = ['scripts', 'devDependencies', 'overrides', 'knip'];

const [action, folder = fileURLToPath(new URL('..', import.meta.url))] = process.argv.slice(2);
const manifest = join(folder, 'package.json');
const kept = join(folder, 'build', 'package.json');

const ACTIONS = {
  strip() {
    const fields = JSON.parse(readFileSync(manifest, 'utf8'));
    // It was left so by a packing that did not end; what is kept is still the whole one.
    if (!fields.scripts) return;
    mkdirSync(join(folder, 'build'), { recursive: true });
    copyFileSync(manifest, kept);
    for (const name of OURS) delete fields[name];
    writeFileSync(manifest, `${JSON.stringify(fields, null, 2)}\n`);
  },
  restore() {
    copyFileSync(kept, manifest);
  },
};

ACTIONS[action]();
