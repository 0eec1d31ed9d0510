/** `pes page`: the page of the build, written where it is asked for. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../memory-io.ts';

const BUILT = join(import.meta.dirname, '..', '..', '..', 'dist', 'pes.html');
if (!existsSync(BUILT)) process.stderr.write('dist/pes.html is not built: it is not written\n');

describe.skipIf(!existsSync(BUILT))('pes page', () => {
  it.each(['page', 'pagina'])('%s writes the page that the build made', async (word) => {
    const { exitCode, files, stdout, stderr } = await run([word, '-o', 'pes.html'], {
      files: { 'matriz.xlsx': 'of another' },
    });
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(stderr).toBe('Escrito: pes.html. Ábralo en el navegador; funciona sin internet.\n');
    expect(Buffer.from(files.get('pes.html') ?? '').equals(readFileSync(BUILT))).toBe(true);
  });

  it('takes the place of a file only where it is told to', async () => {
    const world = { files: { 'pes.html': 'antes' } };
    const kept = await run(['page', '-o', 'pes.html'], world);
    expect(kept.exitCode).toBe(3);
    expect(kept.stderr).toContain('Ya existe «pes.html»');
    expect(new TextDecoder().decode(kept.files.get('pes.html'))).toBe('antes');
    const replaced = await run(['page', '-o', 'pes.html', '--force', '--quiet'], world);
    expect([replaced.exitCode, replaced.stderr]).toEqual([0, '']);
    expect(replaced.files.get('pes.html')?.length).toBeGreaterThan(100_000);
  });
});

it.each([
  [['page'], 'Falta decir qué archivo se escribe.'],
  [['page', '-o', '-'], 'La página se escribe en un archivo.'],
  [['page', '-o', 'a.html', '-o', 'b.html'], 'Se escribe una sola página cada vez.'],
  [['page', '-o', 'pes.xlsx'], 'No se sabe en qué formato escribir «pes.xlsx».'],
  [['page', 'pes.html'], 'Para escribirla ahí: -o pes.html.'],
])('refuses %j as wrong usage', async (words, said) => {
  const { exitCode, stderr, files } = await run(words, { files: {} });
  expect(exitCode).toBe(2);
  expect(stderr).toContain(said);
  expect(files.size).toBe(0);
});
