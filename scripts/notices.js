/** The notices of the packages that are inside the bundle. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageOf } from './leave-out.js';

/** The text with name, version and licence of each package that a module of the bundle is of. */
export function writeNotices(root, moduleIds) {
  const names = [...new Set(moduleIds.map(packageOf))].filter((name) => name !== null).sort();
  const notices = names.map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder)
      .filter((file) => /^licen[cs]e/i.test(file))
      .sort();
    if (files.length === 0) throw new Error(`${name} ships no licence text`);
    const texts = files.map((file) =>
      readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim(),
    );
    return [`${name} ${version} (${license})`, ...texts].join('\n\n');
  });
  const heading = 'pes includes the following packages, each under its own licence.';
  return `${[heading, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
