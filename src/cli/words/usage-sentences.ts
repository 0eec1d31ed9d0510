/** What is wrong with the words of a command, in Spanish, and what to write. */

import type { Command, CommanderError } from 'commander';
import { joinOptions } from '../../model/spanish.ts';
import { WrongUsage } from '../world/failure.ts';
import { quoteWord } from '../world/quote.ts';
import { namesFile } from './files.ts';
import { askMeantOption, findMeantOption } from './meant-option.ts';

const MESSAGES: Readonly<Record<string, (word: string) => string>> = {
  'commander.unknownOption': (word) => `No existe la opción ${word}.`,
  'commander.unknownCommand': (word) => `No existe la orden «${word}».`,
  'commander.missingArgument': (word) => `Falta indicar <${word}>.`,
  'commander.optionMissingArgument': (word) => `A la opción ${word} le falta su valor.`,
  'commander.help': () => 'Falta decir qué hacer.',
};

/** The command whose words are wrong. */
export interface Misused {
  /** Its parser; that of the program where the words were given up before they named a command. */
  readonly parser: Command;
  /** Commands that can be run as they stand, the usual one first. */
  readonly examples: readonly string[];
}

/** A usage error with the parser's own sentence put in Spanish. */
export function explainUsage(error: CommanderError, misused: Misused): WrongUsage {
  const [, word = ''] = /'([^']*)'/.exec(error.message) ?? [];
  if (error.code === 'commander.unknownCommand' && namesFile(word)) return missingCommand(word);
  if (error.code === 'commander.unknownOption') {
    const late = explainEarly(word, misused);
    if (late) return late;
  }
  const sentence = MESSAGES[error.code]?.(word) ?? 'La orden no es válida.';
  return new WrongUsage(sentence, helpUsage(error, word, misused));
}

function helpUsage({ code, message }: CommanderError, word: string, misused: Misused): string {
  const { parser, examples } = misused;
  const isUnknown = code === 'commander.unknownOption' || code === 'commander.unknownCommand';
  const meant = isUnknown ? findMeantOption(word, parser) : null;
  if (meant) return `¿Quiso decir ${meant.words}?`;
  const [, suggestion] = /\(Did you mean (?:one of )?(.*)\?\)/s.exec(message) ?? [];
  if (suggestion) return `¿Quiso decir ${joinOptions(suggestion.split(', '))}?`;
  if (code === 'commander.unknownCommand') return 'Vea las órdenes con pes --help.';
  const [flag = ''] = word.split(' ').filter((part) => part.startsWith('--'));
  const example =
    code === 'commander.missingArgument'
      ? examples[0]
      : code === 'commander.optionMissingArgument'
        ? examples.find((line) => line.split(' ').includes(flag))
        : undefined;
  const choices = parser.registeredArguments.find((one) => one.name() === word)?.argChoices;
  const said =
    choices && code === 'commander.missingArgument' ? `Es ${joinOptions(choices)}. ` : '';
  return example === undefined ? 'Vea las opciones con --help.' : `${said}Por ejemplo: ${example}`;
}

/** An option of a command that stands before the command; `null` where no command has it. */
function explainEarly(word: string, { parser, examples }: Misused): WrongUsage | null {
  const isOfCommand = parser.commands.some(({ options }) =>
    options.some(({ long, short }) => word === long || word === short),
  );
  if (!isOfCommand) return null;
  const example = examples.find((line) => line.split(' ').includes(word)) ?? examples[0];
  return new WrongUsage(
    `La opción ${word} va después de la orden.`,
    example === undefined ? 'Vea las órdenes con --help.' : `Por ejemplo: ${example}`,
  );
}

/** A file where a command is expected. */
function missingCommand(file: string): WrongUsage {
  const name = quoteWord(file);
  return new WrongUsage(
    `Falta decir qué hacer con «${file}».`,
    `Para calcular: pes compute ${name} --vigencia 2024. Para revisarlo: pes validate ${name}. Para ver cómo se lee: pes inspect ${name}.`,
  );
}

/**
 * What is to be said of the words that a command does not take, the first of which is `word`, beside
 * those that it takes; all as a terminal takes them.
 */
export type ExcessHelp = (
  word: string,
  taken: readonly string[],
  words: readonly string[],
) => string | null;

/** A command given more words than the `most` that it takes. */
export function explainExcess(
  command: Command,
  most: number,
  help: ExcessHelp | undefined,
): WrongUsage {
  const { args } = command;
  const words = args.slice(most);
  const [first = ''] = words;
  const taken = args.slice(0, most);
  const said = words.map((word) => `«${word}»`).join(' ');
  const advice = hasCurlyQuote(args.join(' '))
    ? 'Las comillas “ ” « » no juntan palabras en la terminal: use las rectas, "…".'
    : (askMeantOption(args, command, quoteWord) ?? help?.(first, taken.map(quoteWord), words));
  return new WrongUsage(
    `En pes ${command.name()} ${words.length === 1 ? 'sobra' : 'sobran'} ${said}.`,
    advice ?? 'Si el nombre de un archivo tiene espacios, escríbalo entre comillas rectas: "…".',
  );
}

/** An option without its dashes among files that may be as many as one likes; `null` where there is none. */
export function explainStray(
  command: Command,
  isFile: (word: string) => boolean,
): WrongUsage | null {
  const { args } = command;
  const at = args.findIndex((word) => !isFile(word) && findMeantOption(word, command) !== null);
  if (at < 0) return null;
  return new WrongUsage(
    `No existe el archivo «${args[at]}».`,
    askMeantOption(args.slice(at), command, quoteWord) ?? '',
  );
}

function hasCurlyQuote(text: string): boolean {
  return /[“”„«»‘’]/.test(text);
}
