/** Lines of bash before they are run. */

import { expect, it } from 'vitest';
import {
  escapeWord,
  splitLine,
  unquote,
} from '../../../../src/cli/commands/completion/bash-line.ts';

const BREAKS = ' \t\n"\'@><=;|&(:';

it.each([
  ['pes ', [''], 0, ''],
  ['pes  compute   m', ['compute', 'm'], 0, ''],
  ['pes a\\ b "c d" \'e f\' g', ['a b', 'c d', 'e f', 'g'], 0, ''],
  ['pes --hoja="Hoja 1', ['--hoja=Hoja 1'], 7, '"'],
  ["pes --hoja='año", ['--hoja=año'], 7, "'"],
  ['pes --hoja=For', ['--hoja=For'], 7, ''],
  ['pes PES310@F', ['PES310@F'], 7, ''],
  ['pes "a\\"b\\c', ['a"b\\c'], 0, '"'],
  ["pes 'a\\", ['a\\'], 0, "'"],
  ['pes ""', [''], 0, ''],
  ['pes a\\', ['a'], 0, ''],
])('%s', (line, words, kept, quote) => {
  expect(splitLine(line, BREAKS)).toEqual({ words, last: { kept, quote } });
});

it.each([
  ['Hoja 1 (año)', '', 'Hoja\\ 1\\ \\(año\\)'],
  ['Hoja $1 "x"', '"', 'Hoja \\$1 \\"x\\"'],
  ['Hoja $1', "'", 'Hoja $1'],
  ['2024', '', '2024'],
] as const)('writes %s within %s', (text, quote, written) => {
  expect(escapeWord(text, quote)).toBe(written);
  expect(splitLine(`pes ${quote}${written}`, BREAKS).words).toEqual([text]);
});

it('takes the quotation marks from a word that is not ended', () => {
  expect(unquote('"mi ma')).toBe('mi ma');
  expect(unquote('mi\\ ma')).toBe('mi ma');
  expect(unquote('')).toBe('');
});
