/** The words of a command that say of which case it is and how it is judged. */

import type { Method } from '../../model/evaluation.ts';
import { quoteWord } from '../world/quote.ts';

/** What was said of a case, by the names of its options. */
export interface CaseWords {
  readonly segplan: readonly string[];
  readonly hoja?: string | undefined;
  readonly config?: string | undefined;
  readonly decreciente: Method['decreciente'];
  readonly programado: Method['programmedFrom'];
  /** `AAAA-MM-DD`. */
  readonly corte?: string | undefined;
}

/** The choices as words, without those that nobody needs to say. */
export function judgingWords({
  segplan,
  hoja,
  config,
  decreciente,
  programado,
  corte,
}: CaseWords): readonly string[] {
  return [
    ...segplan.flatMap((file) => ['--segplan', file]),
    ...optional('--decreciente', decreciente === 'inversa' ? undefined : decreciente),
    ...optional('--programado', programado === 'segplan' ? undefined : programado),
    ...optional('--corte', corte),
    ...optional('--hoja', hoja),
    ...optional('--config', config),
  ];
}

/** An option with its value, or nothing where it has none. */
export function optional(flag: string, value: string | number | undefined): readonly string[] {
  return value === undefined ? [] : [flag, String(value)];
}

/** The words as a line that any shell takes. */
export function writeLine(words: readonly string[]): string {
  return words.map(quoteWord).join(' ');
}
