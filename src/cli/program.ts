/** The commands and the words of their parser, in Spanish. */

import { Command, type CommanderError } from 'commander';
import type { ProgramCommand } from './command.ts';
import { computeCommand } from './commands/compute/command.ts';
import { inspectCommand } from './commands/inspect/command.ts';
import { rulesCommand } from './commands/rules/command.ts';
import { validateCommand } from './commands/validate/command.ts';
import { WrongUsage } from './world/failure.ts';
import type { Io } from './world/io.ts';
import { TOOL } from './world/tool.ts';

/** Every command, in the order of the help. */
const COMMANDS: readonly ProgramCommand[] = [
  computeCommand,
  validateCommand,
  inspectCommand,
  rulesCommand,
];

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Uso:',
  'Arguments:': 'Archivos:',
  'Options:': 'Opciones:',
  'Commands:': 'Órdenes:',
};

/** What is told of a run. */
export interface Told {
  /** The command that the words name, before the rest of them is read. */
  readonly begin: (command: ProgramCommand) => void;
  /** Its exit code, once it has run. */
  readonly finish: (exitCode: number) => void;
}

/** The parser of the words. */
export function composeProgram(io: Io, { begin, finish }: Told): Command {
  const program = new Command('pes')
    .description(
      'Calcula el avance y el cumplimiento de un Plan Estratégico Sectorial a partir de su matriz de formulación y del reporte de SEGPLAN.',
    )
    .usage('<orden> [opciones]')
    .version(TOOL.version, '-V, --version', 'muestra la versión')
    .helpOption('-h, --help', 'muestra esta ayuda')
    .option('--no-color', 'sin colores')
    .enablePositionalOptions()
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: ({ description }) => description,
      subcommandTerm: (command) => `${command.name()}, ${command.alias()} ${command.usage()}`,
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => undefined,
    })
    .exitOverride();
  for (const one of COMMANDS) {
    const command = program.command(one.name).alias(one.alias);
    one.addWords(command);
    command.action(async () => finish(await one.run(command, io)));
    program.hook('preSubcommand', (_, matched) => {
      if (matched === command) begin(one);
    });
  }
  return program;
}

/**
 * The command meant by words that the parser gave up before it came to one: the first that is the
 * name of one, else that of the main job.
 */
export function guessCommand(argv: readonly string[]): ProgramCommand {
  const named = argv.flatMap(
    (word) => COMMANDS.find(({ name, alias }) => [name, alias].includes(word)) ?? [],
  );
  return named[0] ?? computeCommand;
}

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
