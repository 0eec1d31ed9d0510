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
/** What may be told of a plan that is read right, and why it is true of some of those made. */
const TRUE_OF_SOME: Readonly<Record<string, string>> = {
  PES102: 'a matrix without weights, which has no compliance',
  PES111: 'trends in the words of the national systems',
  PES124: 'columns read by their cells, as their headings do not say what they have',
  PES212: 'a goal whose quantity is not what its targets add up to',
  PES213: 'a goal whose quantity is not its target',
  PES301: 'an indicator that the export lacks',
  PES303: 'rows of the export that are of no goal of the matrix',
  PES305: 'targets that the export has otherwise',
  PES308: 'execution that is blank, or says that there is none',
  PES309: 'execution well above its target',
  PES314: 'a baseline with which the other method gives another figure',
  PES330: 'execution of a Decreciente above that of the year before',
};

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

  it('have no finding that is not true of them', () => {
    const told = of('clear', 'right').flatMap(({ codes, ...one }) =>
      codes
        .filter((code) => !(code.slice(0, 'PES000'.length) in TRUE_OF_SOME))
        .map((code) => `${code} ${one.seed}:${one.number}`),
    );
    expect(told).toEqual([]);
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
