/** The messages of the argument parser, in Spanish. */

import type { CommanderError } from 'commander';
import { WrongUsage } from './world/failure.ts';

const MESSAGES: Readonly<Record<string, (word: string) => string>> = {
  'commander.unknownOption': (word) => `No existe la opción ${word}.`,
  'commander.unknownCommand': (word) => `No existe la orden «${word}».`,
  'commander.missingArgument': (word) => `Falta indicar <${word}>.`,
  'commander.optionMissingArgument': (word) => `A la opción ${word} le falta su valor.`,
  'commander.excessArguments': () => 'Sobran palabras en la orden.',
  'commander.help': () => 'Falta indicar qué hacer.',
};

/** A usage error with the parser's own sentence put in Spanish. */
export function explainUsage(error: CommanderError): WrongUsage {
  const [, word = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const [, suggestion] = /\(Did you mean (?:one of )?(.*)\?\)/s.exec(error.message) ?? [];
  const sentence = MESSAGES[error.code]?.(word) ?? 'La orden no es válida.';
  const help = suggestion ? `¿Quiso decir ${suggestion}?` : 'Vea las opciones con --help.';
  return new WrongUsage(sentence, help);
}
