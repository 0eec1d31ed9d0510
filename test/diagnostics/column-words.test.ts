import { expect, it } from 'vitest';
import { writeRunnerUp } from '../../src/diagnostics/column-words.ts';

it.each([
  ['programmed', 'executed', null, 'también puede ser «ejecutado»'],
  ['objective', 'unused', null, 'también puede ser una columna que no se usa'],
  ['unused', 'goalCode', null, 'podría ser «código meta»'],
  [null, 'indicatorCode', 'unsure', 'también puede ser «código indicador»'],
  [null, 'progress', null, 'lo más parecido es «avance»'],
  [null, 'unused', null, ''],
  ['weight', 'weight', null, ''],
  ['weight', null, null, ''],
] as const)('of a column read as %s, what it may also be: %s', (field, next, aside, text) => {
  expect(writeRunnerUp(field, next, aside)).toBe(text);
});
