import { describe, expect, it } from 'vitest';
import { readSpelled } from '../../../src/read/values/spelled.ts';

describe('a number spelled, with its figure', () => {
  it.each([
    ['Seis (6)', 6],
    ['CERO (0)', 0],
    ['Una (1)', 1],
    ['Veintiuno (21)', 21],
    ['treinta y cinco ( 35 )', 35],
    ['Ciento cuatro (104)', 104],
    ['Mil doscientas (1.200)', 1200],
    ['Quinientos mil (500,000)', 500_000],
    ['Dos millones trescientos mil cuarenta (2.300.040)', 2_300_040],
  ])('%s', (text, value) => {
    expect(readSpelled(text)).toBe(value);
  });

  it.each([
    'Seis (7)',
    'Casas (6)',
    'Seis',
    '(6)',
    'Seis (6) casas',
    'Mil (1.2)',
    'Más de seis (6)',
  ])('«%s» is none', (text) => {
    expect(readSpelled(text)).toBeNull();
  });
});
