/** The commands and the words of their parser, in Spanish. */

import { Command } from 'commander';
import type { ProgramCommand } from './command.ts';
import { compareCommand } from './commands/compare/command.ts';
import { completionCommand } from './commands/completion/command.ts';
import { computeCommand } from './commands/compute/command.ts';
import { consolidateCommand } from './commands/consolidate/command.ts';
import { explainCommand } from './commands/explain/command.ts';
import { helpCommand } from './commands/help/command.ts';
import { inspectCommand } from './commands/inspect/command.ts';
import { pageCommand } from './commands/page/command.ts';
import { rulesCommand } from './commands/rules/command.ts';
import { templateCommand } from './commands/template/command.ts';
import { validateCommand } from './commands/validate/command.ts';
import { FIRST_STEPS } from './words/first-steps.ts';
import { TakenArgument } from './words/taken.ts';
import { explainExcess, explainStray, type Misused } from './words/usage-sentences.ts';
import type { Io } from './world/io.ts';
import { TOOL } from './world/tool.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly ProgramCommand[] = [
  computeCommand,
  explainCommand,
  compareCommand,
  consolidateCommand,
  validateCommand,
  inspectCommand,
  templateCommand,
  pageCommand,
  rulesCommand,
  completionCommand,
  helpCommand,
];

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Uso:',
  'Arguments:': 'Lo que se indica:',
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

/** The parser of the words; where only one command is asked for, the others have no words of their own. */
export function composeProgram(
  io: Io,
  { begin, finish }: Told,
  only: ProgramCommand | null = null,
): Command {
  const program = new Command('pes')
    .description(
      'Calcula el avance y el cumplimiento de un Plan Estratégico Sectorial a partir de su matriz de formulación y del reporte de SEGPLAN.',
    )
    .usage('<orden> [opciones]')
    .version(TOOL.version, '-V, --version', 'muestra la versión')
    .helpOption('-h, --help', 'muestra esta ayuda')
    .addHelpText('after', `\n${FIRST_STEPS}`)
    .option('--no-color', 'sin colores')
    .enablePositionalOptions()
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
      subcommandTerm: (command) => `${command.name()}, ${command.alias()}`,
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => undefined,
      outputError: () => undefined,
      getOutHelpWidth: () => helpWidth(io.stdout.width),
    })
    .exitOverride();
  for (const one of COMMANDS) {
    const command = program.command(one.name).alias(one.alias);
    if (only === null || only === one) one.addWords(command);
    command.allowExcessArguments().addHelpText('after', () => listExamples(one.examples));
    command.action(async () => {
      refuseExcess(command, one, io);
      finish(await one.run(command, io));
    });
    program.hook('preSubcommand', (_, matched) => {
      if (matched === command) begin(one);
    });
  }
  return program;
}

/** Columns of the help: a wider line is hard to read. */
function helpWidth(terminal: number | null): number {
  return Math.min(terminal ?? MOST_COLUMNS, MOST_COLUMNS);
}

const MOST_COLUMNS = 80;

function listExamples(examples: ProgramCommand['examples']): string {
  const lines = examples.flatMap(([purpose, words]) => [`  ${purpose}`, `    ${words}`]);
  return ['', 'Ejemplos:', ...lines].join('\n');
}

function refuseExcess(command: Command, { helpExcess }: ProgramCommand, io: Io): void {
  const { args, registeredArguments } = command;
  const most = registeredArguments.length;
  const last = registeredArguments.at(-1);
  if (!last?.variadic && args.length > most) throw explainExcess(command, most, helpExcess);
  const takesFiles =
    last instanceof TakenArgument && last.taken.some(({ kind }) => kind === 'file');
  const stray = last?.variadic && takesFiles ? explainStray(command, io.exists) : null;
  if (stray) throw stray;
}

/** What helps who got the words of a command wrong, or those before any. */
export function misuseOf(program: Command, begun: ProgramCommand | null): Misused {
  const parser = program.commands.find((command) => command.name() === begun?.name) ?? program;
  const examples = (begun ? [begun] : COMMANDS).flatMap((one) => one.examples);
  return { parser, examples: examples.map(([, words]) => words) };
}

/** The command whose words are to be read, where the first word names it: of the help, that of all. */
export function commandOf([word]: readonly string[]): ProgramCommand | null {
  const named = COMMANDS.find(({ name, alias }) => name === word || alias === word);
  return named === undefined || named === helpCommand ? null : named;
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
