/** The page on consolidating is what the program and the library really do. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as pes from '../src/index.ts';
import { INCOMPARABILITY_NAMES } from '../src/report/consolidate/words.ts';
import { run } from './memory-io.ts';
import { xlsxOf } from './xlsx-of.ts';

const guide = readFileSync(join(import.meta.dirname, '..', 'docs', 'consolidado.md'), 'utf8');
const [movilidad = '', salud = ''] = [...guide.matchAll(/```csv\n([\s\S]*?)```/g)].map(
  ([, table]) => table ?? '',
);
const files = {
  'sectores/movilidad/matriz.csv': movilidad,
  'sectores/salud/matriz.csv': salud,
  'sectores/vivienda/matriz.xlsx': 'dañado',
};

it('shows what the program prints', async () => {
  const [, command = '', output] =
    /<!-- ejemplo: (.*) -->\n```text\n([\s\S]*?)```/.exec(guide) ?? [];
  const { stdout, exitCode } = await run(command.split(' '), { files });
  expect([stdout, exitCode]).toEqual([output, 1]);
});

it('says when each thing is not comparable', () => {
  const [, section = ''] = /## Lo que no es comparable\n([\s\S]*?)\n## /.exec(guide) ?? [];
  const told = section.toLowerCase();
  expect(
    Object.values(INCOMPARABILITY_NAMES).filter((name) => !told.includes(name.toLowerCase())),
  ).toEqual([]);
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
  const body = example.replace(/import [^;]*;/, '').replace(' as const', '');
  const said: unknown[][] = [];
  const library = new Function(
    'pes',
    'matrices',
    'console',
    [`const {${words}} = pes;`, body].join('\n'),
  );
  const matrices = await Promise.all(
    Object.entries({ 'm.xlsx': movilidad, 's.xlsx': salud }).map(async ([nombre, csv]) => ({
      nombre,
      bytes: await xlsxOf({ Matriz: toTable(csv) }),
    })),
  );
  library(pes, matrices, { log: (...all: unknown[]) => said.push(all) });
  expect(said).toEqual([
    ['Movilidad', 1],
    [1, 0.875],
    [2, 0.44999999999999996],
    ['cutoff'],
    ['incomplete'],
    ['Salud', 2],
    [1, 1.12],
    ['cutoff'],
  ]);
});
