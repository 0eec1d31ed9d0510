/** The command that explains a figure of a case, by the words the case was given with. */

import type { Method } from '../../model/evaluation.ts';
import { quoteWord } from './quote.ts';

/** What was said of a case, by the names of its options. */
export interface CaseWords {
  readonly segplan: readonly string[];
  readonly hoja?: string | undefined;
  readonly config?: string | undefined;
  readonly decreciente: Method['decreciente'];
  readonly programado: Method['programmedFrom'];
  readonly corte?: string | undefined;
}

/** The words of the command, with the choices that are not the usual ones; a name asks for one figure. */
export function writeExplainCommand(
  matrix: string,
  name: string | null,
  vigencia: number,
  { segplan, hoja, config, decreciente, programado, corte }: CaseWords,
): string {
  const optional = (flag: string, word: string | undefined) =>
    word === undefined ? [] : [flag, word];
  return [
    'pes',
    'explain',
    matrix,
    ...(name === null ? [] : [name]),
    '--vigencia',
    String(vigencia),
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
