/** Screens narrower than 80 columns: nothing stands beyond their edge, and no figure is lost. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { casePath, run } from '../memory-io.ts';

const files = {
  'matriz.xlsx': readFileSync(casePath('matriz.xlsx')),
  'segplan.xlsx': readFileSync(casePath('segplan.xlsx')),
};

describe.each([
  ['compute', 'matriz.xlsx --vigencia 2024'],
  ['compute', 'segplan.xlsx --vigencia 2024'],
  ['explain', 'matriz.xlsx 5 --vigencia 2024'],
  ['explain', 'matriz.xlsx 4231'],
  ['explain', 'matriz.xlsx'],
  ['compare', 'matriz.xlsx --segplan segplan.xlsx --segplan segplan.xlsx --segplan segplan.xlsx'],
  ['consolidate', '. --vigencia 2024'],
  ['template', '--desde matriz.xlsx -o nueva.xlsx'],
  ['inspect', 'matriz.xlsx'],
  ['inspect', 'segplan.xlsx'],
  ['rules', ''],
  ['rules', 'meta'],
])('pes %s %s', (command, words) => {
  it.each([40, 58, 60, 72, 79, 100])('keeps within %i columns', async (terminal) => {
    const argv = [command, ...words.split(' ').filter(Boolean), '--no-color'];
    const { stdout } = await run(argv, { files, terminal });
    const lines = stdout.split('\n');
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.filter((line) => line.length > terminal)).toEqual([]);
  });
});

it('shows the same figures on every screen', async () => {
  const shown = await Promise.all(
    [30, 60, 120].map(async (terminal) => {
      const argv = ['compute', 'matriz.xlsx', '--no-color'];
      const { stdout } = await run(argv, { files, terminal });
      return [...stdout.matchAll(/\d+,\d+%?/g)].map(String);
    }),
  );
  expect(shown[0]).toContain('101,26%');
  expect(shown[1]).toEqual(shown[2]);
  expect([...(shown[0] ?? [])].sort()).toEqual([...(shown[1] ?? [])].sort());
});
