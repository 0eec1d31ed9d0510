/** The commands and options, in Spanish. */

import { Command } from 'commander';
import { addCompute } from './commands/compute/add.ts';
import { addInspect } from './commands/inspect/add.ts';
import { addRules } from './commands/rules/add.ts';
import { addValidate } from './commands/validate/add.ts';
import type { AddCommand } from './options.ts';
import type { Io } from './world/io.ts';
import { TOOL } from './world/tool.ts';

/** Every command, in the order of the help. */
const COMMANDS: readonly AddCommand[] = [addCompute, addValidate, addInspect, addRules];

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Uso:',
  'Arguments:': 'Archivos:',
  'Options:': 'Opciones:',
  'Commands:': 'Órdenes:',
};

/** The parser; `finish` is given the exit code of the command that ran. */
export function composeProgram(io: Io, finish: (exitCode: number) => void): Command {
  const program = new Command('pes')
    .description(
      'Calcula el avance y el cumplimiento de un Plan Estratégico Sectorial a partir de su matriz de formulación y del reporte de SEGPLAN.',
    )
    .usage('<orden> [opciones]')
    .version(TOOL.version, '-V, --version', 'muestra la versión')
    .helpOption('-h, --help', 'muestra esta ayuda')
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
  for (const add of COMMANDS) add(program, io, finish);
  return program;
}
