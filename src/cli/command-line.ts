/** The command that gives a report again, with every choice said. */

import type { ComputeOptions } from './compute.ts';

/**
 * The words of the command, quoted where a shell would break them; the first file is the matrix,
 * the others its exports, by the names the report cites. Outputs are no part of it.
 */
export function writeCommand(
  [matrix = '', ...exports]: readonly string[],
  vigencia: number,
  { decreciente, programado, corte, hoja, fecha }: ComputeOptions,
): string {
  const optional = (flag: string, word: string | undefined) =>
    word === undefined ? [] : [flag, word];
  return [
    'pes',
    'compute',
    matrix,
    '--vigencia',
    String(vigencia),
    ...exports.flatMap((file) => ['--segplan', file]),
    '--decreciente',
    decreciente,
    '--programado',
    programado,
    ...optional('--corte', corte),
    ...optional('--hoja', hoja),
    ...optional('--fecha', fecha),
  ]
    .map(quoteWord)
    .join(' ');
}

function quoteWord(word: string): string {
  return /^[\p{L}\p{N}_./-]+$/u.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}
