/** Outputs refused before anything is computed. */

import { linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EXTENSIONS } from '../../../src/cli/outputs/forms.ts';
import { planOutputs } from '../../../src/cli/outputs/plan-outputs.ts';
import { nodeIo } from '../../../src/cli/world/io.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pes-plan-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('knows an input by any of its names', () => {
  const input = join(folder, 'matriz.xlsx');
  writeFileSync(input, '');
  linkSync(input, join(folder, 'dura.xlsx'));
  symlinkSync(input, join(folder, 'enlace.xlsx'));
  symlinkSync(folder, join(folder, 'carpeta'));
  for (const name of ['matriz.xlsx', 'dura.xlsx', 'enlace.xlsx', 'carpeta/matriz.xlsx']) {
    const plan = () => planOutputs(nodeIo(), [join(folder, name)], [input], true, EXTENSIONS);
    expect(plan).toThrow('es un archivo de entrada');
  }
  const twice = [join(folder, 'Informe.xlsx'), join(folder, 'carpeta', 'informe.xlsx')];
  expect(() => planOutputs(nodeIo(), twice, [input], true, EXTENSIONS)).toThrow(
    'se pide dos veces',
  );
});
