/** The word meant by one that is not known. */

import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../src/model/nearest-word.ts';

const TRENDS = ['Suma', 'Creciente', 'Decreciente', 'Constante'];

describe('the nearest word', () => {
  it.each([
    ['Crecientee', 'Creciente'],
    ['CRECINETE', 'Creciente'],
    ['decrecente', 'Decreciente'],
    ['Costante', 'Constante'],
    ['sum a', 'Suma'],
  ])('to %s is %s', (word, nearest) => {
    expect(nearestWord(word, TRENDS)).toBe(nearest);
  });

  it.each(['', 'Anual', 'Promedio', 'S'])('to «%s» is none', (word) => {
    expect(nearestWord(word, TRENDS)).toBeNull();
  });

  it('is none where two are as near', () => {
    expect(nearestWord('plan-c.xlsx', ['plan-a.xlsx', 'plan-b.xlsx'])).toBeNull();
    expect(nearestWord('plan-a.xlxs', ['plan-a.xlsx', 'plan-b.xlsx'])).toBe('plan-a.xlsx');
  });
});
