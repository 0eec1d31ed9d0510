/**
 * Public plans of two municipalities, as they were published. `PES_PUBLICOS=carpeta npx vitest run
 * test/public-workbooks.test.ts` looks in it for `tenjo.xlsx` and `guatape.xlsx`; `docs/validacion.md`
 * says where they come from.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './memory-io.ts';

const folder = process.env.PES_PUBLICOS;
/** A list longer than this is not read. */
const MOST_FINDINGS = 30;

/** What is truly wrong in each of them, as its code, its cell and how many cells it is of. */
const TRUE_FAULTS: Readonly<Record<string, readonly string[]>> = {
  'tenjo.xlsx': [
    // A percentage of 2025 that divides the wrong cells in every row, where that of 2024 does not.
    'PES242 AB2 1',
    // Percentages that divide a cell by itself.
    'PES243 AU2 2',
    'PES405 BJ75 5',
    'PES234 B1 1',
    // Formulas copied from a column beside them, and some typed otherwise.
    'PES224 BI21 38',
    'PES224 AT28 80',
    'PES224 AV224 2',
    'PES224 AR258 1',
    'PES224 AS258 1',
    // Targets of rows that are marked as not programmed, and the other way round.
    'PES246 BG70 12',
    // Targets that are a mean of their quarters where what was executed is the sum, or otherwise.
    'PES247 BG38 28',
  ],
  'guatape.xlsx': [
    // The percentages of 2027 are headed 2026 in four sheets.
    'PES244 X2 1',
    'PES244 Y2 1',
    'PES244 W2 3',
    'PES244 X2 3',
    'PES224 Z4 1',
    // Progress cut at 100 %.
    'PES404 K4 1',
    'PES404 O4 1',
  ],
};

describe.each(Object.entries(TRUE_FAULTS))('the public plan of %s', (name, faults) => {
  const path = folder && join(folder, name);
  const isThere = path !== undefined && existsSync(path);
  if (!isThere) process.stdout.write(`${name} no está en PES_PUBLICOS: no se revisó.\n`);

  it.skipIf(!isThere)(
    'has few findings, and all of its true faults among them',
    async () => {
      const files = { [name]: readFileSync(path ?? '') };
      const { stdout } = await run(['validate', name, '--format', 'json'], { files });
      const { findings } = JSON.parse(stdout);
      const told: readonly { code: string; cell: string; cells: readonly unknown[] }[] = findings;
      expect(told.length).toBeLessThanOrEqual(MOST_FINDINGS);
      const lines = told.map(({ code, cell, cells }) => `${code} ${cell} ${cells.length}`);
      expect(lines).toEqual(expect.arrayContaining([...faults]));
    },
    60_000,
  );
});
