/** The command that gives a comparison again, by the words it was given with. */

import { quoteWord } from '../../words/quote.ts';
import type { SideChoices } from './side.ts';

/** The words of the command, with the choices that are not the usual ones. */
export function writeCompareCommand(
  paths: readonly string[],
  { vigencia, matriz, segplan, hoja, config, decreciente, programado, corte }: SideChoices,
): string {
  const optional = (flag: string, word: string | number | undefined) =>
    word === undefined ? [] : [flag, String(word)];
  return [
    'pes',
    'compare',
    ...paths,
    ...optional('--vigencia', vigencia),
    ...optional('--matriz', matriz),
    ...segplan.flatMap((file) => ['--segplan', file]),
    ...optional('--decreciente', decreciente === 'inversa' ? undefined : decreciente),
    ...optional('--programado', programado === 'segplan' ? undefined : programado),
    ...optional('--corte', corte),
    ...optional('--hoja', hoja),
    ...optional('--config', config),
  ]
    .map(quoteWord)
    .join(' ');
}
