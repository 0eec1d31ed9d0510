/** The words of `pes help`, and what it shows: the help of the program or of one command. */

import { askMeant } from '../../../model/nearest-word.ts';
import type { ProgramCommand } from '../../command.ts';
import { COMMAND, TakenArgument } from '../../words/taken.ts';
import { WrongUsage } from '../../world/failure.ts';

/** The command `help`. */
export const helpCommand: ProgramCommand = {
  name: 'help',
  alias: 'ayuda',
  addWords: (command) => {
    command
      .usage('[orden]')
      .description('Muestra la ayuda de una orden.')
      .addArgument(new TakenArgument('[orden]', 'orden de la que se quiere la ayuda', COMMAND));
  },
  examples: [
    ['Qué hace cada orden:', 'pes help'],
    ['Cómo se calcula una vigencia:', 'pes help compute'],
  ],
  run: async (command) => {
    const [word] = command.args;
    const commands = command.parent?.commands ?? [];
    const asked =
      word === undefined
        ? command.parent
        : commands.find((other) => [other.name(), other.alias()].includes(word));
    if (!asked)
      throw noCommand(
        word ?? '',
        commands.flatMap((other) => [other.name(), other.alias()]),
      );
    asked.outputHelp();
    return 0;
  },
  failures: {},
};

function noCommand(word: string, names: readonly string[]): WrongUsage {
  const meant = askMeant(word, names);
  return new WrongUsage(`No existe la orden «${word}».`, meant ?? 'Vea las órdenes con pes help.');
}
