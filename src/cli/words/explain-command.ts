/** The command that explains a figure of a case, by the words the case was given with. */

import { type CaseWords, judgingWords, writeLine } from './case-words.ts';

/** The words of the command, with the choices that are not the usual ones; a name asks for one figure. */
export function writeExplainCommand(
  matrix: string,
  name: string | null,
  vigencia: number,
  choices: CaseWords,
): string {
  const asked = name === null ? [] : [name];
  const words = ['--vigencia', String(vigencia), ...judgingWords(choices)];
  return writeLine(['pes', 'explain', matrix, ...asked, ...words]);
}
