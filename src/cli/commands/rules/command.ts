/** The words and options of `pes rules`; what it does is loaded when it is asked for. */

import { optionsOf, type ProgramCommand } from '../../command.ts';
import { CODE, TakenArgument } from '../../words/taken.ts';

/** The command `rules`. */
export const rulesCommand: ProgramCommand = {
  name: 'rules',
  alias: 'reglas',
  addWords: (command) => {
    command
      .usage('[código|palabras...] [opciones]')
      .description('Muestra el catálogo de hallazgos, explica uno con su ejemplo, o busca.')
      .addArgument(
        new TakenArgument(
          '[palabras...]',
          'código de un hallazgo (PES203), o de qué habla: ponderación',
          CODE,
        ),
      )
      .option('--no-color', 'sin colores');
  },
  examples: [
    ['Todos los códigos:', 'pes rules'],
    ['Qué es PES203, con un ejemplo y su remedio:', 'pes rules PES203'],
    ['Los que hablan de la línea base:', 'pes rules línea base'],
  ],
  run: async (command, io) => {
    const { showRules } = await import('./run.ts');
    return showRules(command.args.join(' ').trim(), optionsOf(command, io).color, io);
  },
  failures: {},
};
