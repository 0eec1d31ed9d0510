/** What an objective would be by the percentages that a file prints. */

import { expect, it } from 'vitest';
import { readPrinted } from '../../../src/compute/readings/printed-reading.ts';
import { toExcelDigits } from '../../../src/model/number.ts';
import { evaluateObjectiveOf } from '../../facts.ts';

const half = { weight: 0.5, programmed: 10 };
const evaluated = evaluateObjectiveOf([
  { ...half, executed: 8 },
  { ...half, executed: 6 },
]);

function read(...printed: readonly (readonly [place: number, progress: number])[]) {
  const found = readPrinted(evaluated, new Map(printed));
  return found && [found.reading.kind, found.place, toExcelDigits(found.compliance ?? Number.NaN)];
}

it('is that of the one indicator whose percentage is printed', () => {
  expect(read([1, 0.8])).toEqual(['printed', 1, 0.8]);
});

it('is that of all of them where several are', () => {
  expect(read([0, 0.9], [1, 0.8])).toEqual(['printed', null, 0.85]);
});

it('is none where nothing is printed, or nothing else', () => {
  expect(read()).toBeNull();
  expect(read([0, 0.8])).toBeNull();
  // What one has more the other has less.
  expect(read([0, 0.75], [1, 0.65])).toBeNull();
});
