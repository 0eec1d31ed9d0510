/** The command that computes a case, by the words the case was given with. */

import { type CaseWords, judgingWords, writeLine } from './case-words.ts';

/** The words of the command, with the choices that are not the usual ones. */
export function writeComputeCommand(matrix: string, vigencia: number, choices: CaseWords): string {
  const words = ['--vigencia', String(vigencia), ...judgingWords(choices)];
  return writeLine(['pes', 'compute', matrix, ...words]);
}
