/** A short, seeded part of the fuzzer; `npm run fuzz -- --minutos 60` is the long one. */

import { describe, expect, it } from 'vitest';
import { runCase } from './run-case.ts';

const CASES = 200;
const A_GROUP = 20;
const SEED = 6;

describe('spoiled files', () => {
  it.each(Array.from({ length: CASES / A_GROUP }, (_, at) => at * A_GROUP))(
    'are answered in words: cases from %d on',
    async (first) => {
      const wrong: string[] = [];
      for (let number = first; number < first + A_GROUP; number += 1) {
        const outcome = await runCase(SEED, number, Number.POSITIVE_INFINITY);
        wrong.push(...outcome.wrong.map((what) => `--semilla ${SEED} --caso ${number} ${what}`));
      }
      expect(wrong).toEqual([]);
      // Other test files keep the machine busy meanwhile: only what hangs is too slow.
    },
    120_000,
  );
});
