/** The page on comparing is what the program and the library really do. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as pes from '../src/index.ts';
import { run } from './memory-io.ts';
import { xlsxOf } from './xlsx-of.ts';

const guide = readFileSync(join(import.meta.dirname, '..', 'docs', 'comparacion.md'), 'utf8');
const [antes = '', despues = ''] = [...guide.matchAll(/```csv\n([\s\S]*?)```/g)].map(
  ([, table]) => table ?? '',
);

it('shows what the program prints', async () => {
  const [, command = '', output] =
    /<!-- ejemplo: (.*) -->\n```text\n([\s\S]*?)```/.exec(guide) ?? [];
  const files = { 'antes.csv': antes, 'despues.csv': despues };
  expect((await run(command.split(' '), { files })).stdout).toBe(output);
});

/** A table of the page as one of the tests. */
function toTable(csv: string): string {
  return csv
    .trim()
    .split('\n')
    .map((line) => `| ${line.replaceAll(';', ' | ')} |`)
    .join('\n');
}

it('has an example for other programs that does what it says', async () => {
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(guide) ?? [];
  const [, words = ''] = /import \{([^}]*)\} from 'pes';/.exec(example) ?? [];
  const body = example
    .replace(/import [^;]*;/, '')
    .replace('(bytes: Uint8Array, nombre: string)', '(bytes, nombre)')
    .replace(' as const', '');
  const said: unknown[][] = [];
  const library = new Function(
    'pes',
    'bytesDeAntes',
    'bytesDeDespues',
    'console',
    [`const {${words}} = pes;`, body].join('\n'),
  );
  const [before, after] = await Promise.all(
    [antes, despues].map((csv) => xlsxOf({ Matriz: toTable(csv) })),
  );
  library(pes, before, after, { log: (...all: unknown[]) => said.push(all) });
  expect(said).toEqual([
    [1, 0.05],
    ['executed', 0.15125],
    ['programmed', -0.0825],
    ['weight', -0.01],
    ['weight', -0.00875],
    [2, 0.51],
    ['report', 0.36],
    ['executed', 0.15],
    [['reweighted', 'reweighted', 'retargeted', 'executed', 'executed', 'executed']],
  ]);
});
