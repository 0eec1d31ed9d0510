/** The page on the template is what the program really does. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TEMPLATE_SHEETS } from '../src/report/template/words.ts';
import { casePath, run } from './memory-io.ts';

const guide = readFileSync(join(import.meta.dirname, '..', 'docs', 'plantilla.md'), 'utf8');

it('shows what the program prints', async () => {
  const [, command = '', output] =
    /<!-- ejemplo: (.*) -->\n```text\n([\s\S]*?)```/.exec(guide) ?? [];
  const path = 'fixtures/gestion-publica-2024/matriz.xlsx';
  const files = { [path]: readFileSync(casePath('matriz.xlsx')), 'leame.txt': '' };
  const { stdout, exitCode } = await run(command.split(' '), { files });
  expect([stdout, exitCode]).toEqual([output, 0]);
});

it('names every sheet, and every option', async () => {
  const { stdout } = await run(['template', '--help'], { files: {} });
  const flags = [...stdout.matchAll(/--[a-z-]+/g)].map(([flag]) => flag);
  const named = [...flags, ...Object.values(TEMPLATE_SHEETS).map((name) => `\`${name}\``)];
  expect(named.filter((word) => !guide.includes(word) && word !== '--help')).toEqual([]);
});
