/** The words and options of `pes rules`; what it does is loaded when it is asked for. */

import type { AddCommand } from '../../options.ts';

/** Adds `rules` to the program. */
export const addRules: AddCommand = (program, io, finish) => {
  program
    .command('rules')
    .alias('reglas')
    .usage('[código] [opciones]')
    .description('Muestra el catálogo de hallazgos, o explica uno con su ejemplo.')
    .argument('[código]', 'código de un hallazgo: PES203')
    .option('--no-color', 'sin colores')
    .action(async (asked: string | undefined, options) => {
      const { showRules } = await import('./run.ts');
      showRules(asked, options.color && !io.env.NO_COLOR, io);
      finish(0);
    });
};
