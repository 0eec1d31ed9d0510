/** The words of `pes page`; what it does is loaded when it is asked for. */

import { extname } from 'node:path';
import { optionsOf, outputOption, type ProgramCommand } from '../../command.ts';
import { quoteWord } from '../../world/quote.ts';
import { PAGE } from './own-page.ts';
import type { PageOptions } from './run.ts';

/** The command `page`. */
export const pageCommand: ProgramCommand = {
  name: 'page',
  alias: 'pagina',
  addWords: (command) => {
    command
      .usage('-o <pes.html> [opciones]')
      .description('Escribe la página que calcula en el navegador, sin instalar nada.')
      .addOption(
        outputOption('la página que se escribe', [extname(PAGE)], `-o, --output <${PAGE}>`),
      )
      .option('--force', 'reemplaza un archivo que ya existe', false)
      .option('--quiet', 'calla los avisos; los errores siguen', false)
      .option('--no-color', 'sin colores');
  },
  examples: [
    ['La página, para quien no puede instalar programas:', 'pes page -o pes.html'],
    ['La misma, en lugar de una anterior:', 'pes page -o pes.html --force'],
  ],
  helpExcess: (word) =>
    /\.html?$/i.test(word) ? `Para escribirla ahí: -o ${quoteWord(word)}.` : null,
  run: async (command, io) => {
    const { writePage } = await import('./run.ts');
    return writePage(optionsOf<PageOptions>(command, io), io);
  },
  failures: {},
};
