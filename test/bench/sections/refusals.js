/** How soon hostile files are refused, and with how much memory. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decimal } from '../measure-table.js';
import { interleave, runProgram } from '../run.js';

const MOST_MS = 100;
const MOST_MEGABYTES = 100;

/** Every file of the corpus that must be refused, each in a process of its own. */
export async function measureRefusals({ root, folder, rounds }) {
  const corpus = join(root, 'fixtures', 'hostile', 'cases.js');
  if (!existsSync(corpus)) return [{ what: 'El corpus', result: 'no está en esta copia' }];
  const { CASES } = await import(corpus);
  mkdirSync(join(folder, 'hostiles'), { recursive: true });
  const refused = CASES.filter(({ expected }) => expected.refused !== undefined);
  return refused.map(({ file, make }) => {
    const path = join(folder, 'hostiles', file);
    writeFileSync(path, make());
    const [{ count, ms, megabytes }] = interleave(Math.ceil(rounds / 10), [
      () => runProgram('refuse-pes.js', [path]),
    ]);
    return {
      what: file,
      result: `${decimal(ms, 1)} ms, ${Math.round(megabytes)} MB`,
      target: `≤ ${MOST_MS} ms, ≤ ${MOST_MEGABYTES} MB`,
      met: count === 'refused' && ms <= MOST_MS && megabytes <= MOST_MEGABYTES,
    };
  });
}
