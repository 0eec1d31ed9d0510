/** The example of the page for other programs is what the library does. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as pes from '../src/index.ts';
import { casePath } from './memory-io.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'biblioteca.md'), 'utf8');

it('the example shows what was found in the published case', () => {
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
  const [, names = ''] = /import \{([^}]*)\} from 'pes';/.exec(example) ?? [];
  const body = example.replace(/import [^;]*;/, '').replace(' as const', '');
  const said: unknown[][] = [];
  const run = new Function(
    'pes',
    'bytesDeLaMatriz',
    'bytesDelReporte',
    'console',
    [`const {${names}} = pes;`, body].join('\n'),
  );
  run(pes, readFileSync(casePath('matriz.xlsx')), readFileSync(casePath('segplan.xlsx')), {
    log: (...words: unknown[]) => said.push(words),
  });
  expect(said).toEqual([
    ['warning', 'PES321', 'Reporte', 'J8', expect.stringContaining('habla de 2023 y no de 2024')],
  ]);
});
