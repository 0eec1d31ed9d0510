/** The option that a word means, without its dashes or by another name. */

import { type Command, Option } from 'commander';
import { foldText } from '../../model/text.ts';

/** What people write for an option: its name in the other language, or another word for it. */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  '--help': ['ayuda'],
  '--version': ['versión'],
  '--output': ['salida', 'guardar'],
  '--format': ['formato'],
  '--config': ['configuración'],
  '--force': ['forzar', 'reemplazar', 'sobrescribir'],
  '--quiet': ['silencio', 'callar'],
  '--no-color': ['sin color', 'sin colores'],
  '--all': ['todo', 'todos', 'todas'],
  '--max-warnings': ['máximo de advertencias', 'max advertencias'],
  '--accept': ['aceptar'],
  '--init': ['iniciar'],
  '--vigencia': ['año', 'anio', 'year'],
  '--vigencias': ['años', 'years'],
  '--hoja': ['sheet'],
  '--corte': ['cutoff'],
  '--fecha': ['date'],
  '--plantilla': ['template'],
  '--publicado': ['published'],
  '--anotar': ['annotate'],
  '--desde': ['from'],
};

/** An option that was meant. */
interface MeantOption {
  /** As it is written: `--vigencia`, or with the value that the word itself has, `--vigencia 2024`. */
  readonly words: string;
  /** Whether it takes a value that the word does not have. */
  readonly wantsValue: boolean;
}

/** Every option of a command, with that of its help. */
function optionsOf(command: Command): readonly Option[] {
  return [...command.options, new Option('-h, --help')];
}

/**
 * The option of the command that the word is the name of, whatever stands before it (nothing, a
 * dash, a slash) and between it and its value; `null` where it is none.
 */
export function findMeantOption(word: string, command: Command): MeantOption | null {
  const [, name = '', value] = /^[-/]*([^-/:=][^:=]*)(?:[:=](.*))?$/s.exec(word) ?? [];
  const asked = foldText(name);
  if (asked === '') return null;
  const option = optionsOf(command).find(({ long }) =>
    [long?.replace(/^--/, ''), ...(OTHER_NAMES[long ?? ''] ?? [])].some(
      (known) => known !== undefined && foldText(known) === asked,
    ),
  );
  if (!option?.long) return null;
  const takes = option.required || option.optional;
  return {
    words: takes && value ? `${option.long} ${value}` : option.long,
    wantsValue: takes && !value,
  };
}

/**
 * Asks whether one of the words was meant as an option, the word after it as its value; `null` where
 * none is the name of one.
 */
export function askMeantOption(
  words: readonly string[],
  command: Command,
  quote: (word: string) => string,
): string | null {
  for (const [at, word] of words.entries()) {
    const meant = findMeantOption(word, command);
    if (!meant) continue;
    const value = meant.wantsValue ? words[at + 1] : undefined;
    return `¿Quiso escribir ${meant.words}${value === undefined ? '' : ` ${quote(value)}`}?`;
  }
  return null;
}
