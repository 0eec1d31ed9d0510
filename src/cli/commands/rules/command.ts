/** The words and options of `pes rules`; what it does is loaded when it is asked for. */

import { optionsOf, type ProgramCommand } from '../../command.ts';

/** The command `rules`. */
export const rulesCommand: ProgramCommand = {
  name: 'rules',
  alias: 'reglas',
  addWords: (command) => {
    command
      .usage('[código] [opciones]')
      .description('Muestra el catálogo de hallazgos, o explica uno con su ejemplo.')
      .argument('[código]', 'código de un hallazgo: PES203')
      .option('--no-color', 'sin colores');
  },
  examples: [
    ['Todos los códigos:', 'pes rules'],
    ['Qué es PES203, con un ejemplo y su remedio:', 'pes rules PES203'],
  ],
  helpExcess: () => 'Se explica un código cada vez.',
  run: async (command, io) => {
    const { showRules } = await import('./run.ts');
    return showRules(command.args[0], optionsOf(command, io).color, io);
  },
  failures: {},
};
