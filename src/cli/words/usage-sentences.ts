/** What is wrong with the words of a command, in Spanish, and what to write. */

import type { CommanderError } from 'commander';
import { WrongUsage } from '../world/failure.ts';
import { namesFile } from './files.ts';
import { quoteWord } from './quote.ts';

const MESSAGES: Readonly<Record<string, (word: string) => string>> = {
  'commander.unknownOption': (word) => `No existe la opción ${word}.`,
  'commander.unknownCommand': (word) => `No existe la orden «${word}».`,
  'commander.missingArgument': (word) => `Falta indicar <${word}>.`,
  'commander.optionMissingArgument': (word) => `A la opción ${word} le falta su valor.`,
  'commander.help': () => 'Falta decir qué hacer.',
};

/** A usage error with the parser's own sentence put in Spanish. */
export function explainUsage(error: CommanderError): WrongUsage {
  const [, word = ''] = /'([^']*)'/.exec(error.message) ?? [];
  if (error.code === 'commander.unknownCommand' && namesFile(word)) return missingCommand(word);
  const [, suggestion] = /\(Did you mean (?:one of )?(.*)\?\)/s.exec(error.message) ?? [];
  const sentence = MESSAGES[error.code]?.(word) ?? 'La orden no es válida.';
  const help = suggestion ? `¿Quiso decir ${suggestion}?` : 'Vea las opciones con --help.';
  return new WrongUsage(sentence, help);
}

/** A file where a command is expected. */
function missingCommand(file: string): WrongUsage {
  const name = quoteWord(file);
  return new WrongUsage(
    `Falta decir qué hacer con «${file}».`,
    `Para calcular: pes compute ${name} --vigencia 2024. Para revisarlo: pes validate ${name}. Para ver cómo se lee: pes inspect ${name}.`,
  );
}

/** What is to be said of the words that a command does not take, the first of which is `word`. */
export type ExcessHelp = (word: string, taken: string) => string | null;

/** A command given more words than it takes. */
export function explainExcess(
  command: string,
  words: readonly string[],
  taken: string,
  help: ExcessHelp | undefined,
): WrongUsage {
  const [first = ''] = words;
  const said = words.map((word) => `«${word}»`).join(' ');
  const advice = hasCurlyQuote([taken, ...words].join(' '))
    ? 'Las comillas “ ” « » no juntan palabras en la terminal: use las rectas, "…".'
    : help?.(first, quoteWord(taken));
  return new WrongUsage(
    `En pes ${command} ${words.length === 1 ? 'sobra' : 'sobran'} ${said}.`,
    advice ?? 'Si el nombre de un archivo tiene espacios, escríbalo entre comillas rectas: "…".',
  );
}

function hasCurlyQuote(text: string): boolean {
  return /[“”„«»‘’]/.test(text);
}
