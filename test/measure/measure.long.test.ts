/** A seeded part of the measure; `npm run measure -- --planes 5000 --semilla 1` is the whole one. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Measured, measureCase } from './run-measure.ts';
import { listLines } from './summary.ts';

const PLANS = 500;
const SEED = 7;

/** Least share of the clear plans that is read right: it only ever rises. */
const LEAST_RIGHT = 0.99;
/** Most plans that give a wrong figure: it only ever falls. */
const MOST_WRONG = 0;

describe('plans made by chance', () => {
  const all: Measured[] = [];
  const of = (kind: Measured['kind'], outcome: Measured['outcome']) =>
    all.filter((one) => one.kind === kind && one.outcome === outcome);

  beforeAll(async () => {
    for (let number = 0; number < PLANS; number += 1) all.push(await measureCase(SEED, number));
    // Other test files keep the machine busy meanwhile.
  }, 240_000);

  it('are read right without configuration where a person reads them without doubt', () => {
    const clear = all.filter(({ kind }) => kind === 'clear');
    const share = of('clear', 'right').length / clear.length;
    expect(share, listLines(of('clear', 'refused'))).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });

  it('give no wrong figure', () => {
    const wrong = [...of('clear', 'wrong'), ...of('trap', 'wrong')];
    expect(wrong.length, listLines(wrong)).toBeLessThanOrEqual(MOST_WRONG);
  });
});

it('is written without the words that the program knows', () => {
  const sources = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts'));
  const imports = sources.flatMap((name) => {
    const text = readFileSync(join(import.meta.dirname, name), 'utf8');
    return [...text.matchAll(/from '([^']*\/src\/[^']*)'/g)].map(([, path]) => path);
  });
  expect([...new Set(imports)]).toEqual(['../../src/read/book/workbook.ts']);
});
