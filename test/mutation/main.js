/**
 * `npm run mutate compute`, `npm run mutate rules`: every mutant of the figures or of the findings
 * against the tests that reach it, and which of them live; `npm run mutate compute/objective.ts`,
 * those of one file. Both share one process, where a mutant takes milliseconds.
 */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BaseSequencer, startVitest } from 'vitest/node';
import { instrument } from './instrument.js';
import { MutantReporter } from './reporter.js';

const SRC = join(import.meta.dirname, '../../src');

/** What is mutated, by the word of the command line: folders and files of `src`. */
const SUBJECTS = {
  compute: ['compute', 'model/number.ts', 'model/weight.ts', 'model/figure.ts'],
  rules: ['rules'],
};

/** Tests that take longer than a second, in the order to try: most mutants die before them. */
const SLOW = ['shift', 'explain', 'laws', 'findings'];

/** What counts in exact fractions or judges the fixtures of the findings again: a run would take hours. */
const LEFT_OUT = ['test/compute/change/oracle.test.ts', 'test/rules/severity.test.ts'];
const LEFT_OUT_NAME = 'does not repeat its own position';

class FastestFirst extends BaseSequencer {
  sort(files) {
    const place = ({ moduleId }) => SLOW.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
    return files.toSorted((a, b) => place(a) - place(b));
  }
}

/** The files that a folder or a file of `src` is, by their paths. */
function listFiles(name) {
  if (name.endsWith('.ts')) return [join(SRC, name)];
  return readdirSync(join(SRC, name), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(SRC, name, file));
}

const [subject = 'compute'] = process.argv.slice(2);
const { texts, mutants } = await instrument((SUBJECTS[subject] ?? [subject]).flatMap(listFiles));
const options = {
  config: false,
  watch: false,
  include: ['test/{model,compute,rules,diagnostics}/**/*.test.ts'],
  exclude: LEFT_OUT,
  testNamePattern: new RegExp(`^(?!.*${LEFT_OUT_NAME})`),
  runner: join(import.meta.dirname, 'runner.js'),
  reporters: [new MutantReporter(mutants)],
  sequence: { sequencer: FastestFirst },
  // Of each law: the examples are to kill, and a law of many runs is slow to let live.
  env: { PES_RUNS: '20' },
  isolate: false,
  maxWorkers: 1,
  testTimeout: 0,
};
const plugin = { name: 'mutants', enforce: 'pre', load: (id) => texts.get(id) };
const vitest = await startVitest('test', [], options, { plugins: [plugin] });
await vitest.close();
