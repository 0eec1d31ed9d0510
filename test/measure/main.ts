/**
 * The measure: plans made by chance, written as an office could, run through the program.
 * `npm run measure -- --planes 5000 --semilla 1` counts them; `--plan 1:7` runs one of them, and
 * `--guardar carpeta` keeps its files with what must come out; `--causas 300` looks for the fewest
 * changes with which each of that many plans still fails, and counts them.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCase } from './make-case.ts';
import { findCause, type Measured, measureCase } from './run-measure.ts';
import { listCauses, listLines, summarize } from './summary.ts';

const { values } = parseArgs({
  options: {
    planes: { type: 'string', default: '500' },
    semilla: { type: 'string', default: '1' },
    plan: { type: 'string' },
    guardar: { type: 'string' },
    causas: { type: 'string' },
  },
});

const [seed = 0, only] = (values.plan ?? values.semilla).split(':').map(Number);
const numbers =
  only === undefined ? Array.from({ length: Number(values.planes) }, (_, at) => at) : [only];

const started = Date.now();
const all: Measured[] = [];
for (const number of numbers) {
  all.push(await measureCase(seed, number));
  if (values.guardar !== undefined && only !== undefined) keep(values.guardar, seed, number);
}
const seconds = (Date.now() - started) / 1000;
if (values.causas === undefined) process.stdout.write(`${listLines(all)}\n`);
else {
  const failed = all.filter(({ outcome }) => outcome !== 'right').slice(0, Number(values.causas));
  const causes: Measured[] = [];
  for (const one of failed) causes.push(await findCause(one));
  process.stdout.write(`${listCauses(causes)}\n`);
}
process.stdout.write(summarize(all, seconds));
process.exitCode = all.some(({ outcome }) => outcome === 'wrong') ? 1 : 0;

/** Writes the files of a case and what must come out of them. */
function keep(folder: string, of: number, number: number): void {
  const { command, files, expected, changed } = makeCase(of, number);
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const about = JSON.stringify({ command, changed, expected }, null, 1);
  writeFileSync(join(folder, 'expected.json'), `${about}\n`);
}
