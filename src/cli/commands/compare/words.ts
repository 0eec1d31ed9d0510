/** The command that gives a comparison again, by the words it was given with. */

import { judgingWords, optional, writeLine } from '../../words/case-words.ts';
import type { SideChoices } from './side.ts';

/** The words of the command, with the choices that are not the usual ones. */
export function writeCompareCommand(paths: readonly string[], choices: SideChoices): string {
  const { vigencia, matriz } = choices;
  const own = [...optional('--vigencia', vigencia), ...optional('--matriz', matriz)];
  return writeLine(['pes', 'compare', ...paths, ...own, ...judgingWords(choices)]);
}
