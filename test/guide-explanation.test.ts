/** The page on explaining a figure is what the program and the library really do. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as pes from '../src/index.ts';
import { casePath, run } from './memory-io.ts';

const guide = readFileSync(join(import.meta.dirname, '..', 'docs', 'explicacion.md'), 'utf8');
const names = ['matriz.xlsx', 'segplan.xlsx'];
const [matriz, segplan] = names.map((name) => readFileSync(casePath(name)));

it('shows what the program prints', async () => {
  const [, command = '', output] =
    /<!-- ejemplo: (.*) -->\n```text\n([\s\S]*?)```/.exec(guide) ?? [];
  const folder = 'fixtures/gestion-publica-2024';
  const files = Object.fromEntries(
    names.map((name) => [`${folder}/${name}`, readFileSync(casePath(name))]),
  );
  expect((await run(command.split(' '), { files })).stdout).toBe(output);
});

it('has an example for other programs that does what it says', () => {
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(guide) ?? [];
  const [, words = ''] = /import \{([^}]*)\} from 'pes';/.exec(example) ?? [];
  const body = example.replace(/import [^;]*;/, '').replace(' as const', '');
  const said: unknown[][] = [];
  const library = new Function(
    'pes',
    'bytesDeLaMatriz',
    'bytesDelReporte',
    'console',
    [`const {${words}} = pes;`, body].join('\n'),
  );
  library(pes, matriz, segplan, { log: (...all: unknown[]) => said.push(all) });
  expect(said.slice(0, 3)).toEqual([
    ['weight', 'Formulación', 16, '34%'],
    ['programmed', 'Reporte', 9, '79%'],
    ['executed', 'Reporte', 9, '77,98%'],
  ]);
  expect(said.slice(9)).toEqual([
    ['equal-weights', expect.closeTo(0.99561, 5), expect.closeTo(0.995696, 6)],
    ['rounded-rows', expect.closeTo(0.99561, 5), expect.closeTo(0.995614, 6)],
  ]);
});
