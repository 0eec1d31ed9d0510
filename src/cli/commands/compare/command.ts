/** The words and options of `pes compare`; what it does is loaded when it is asked for. */

import {
  addJudging,
  choice,
  collect,
  optionsOf,
  type ProgramCommand,
  parseYear,
} from '../../command.ts';
import { COMPARE_EXTENSIONS, COMPARE_FORMATS } from './formats.ts';
import type { CompareOptions } from './run.ts';

/** The command `compare`. */
export const compareCommand: ProgramCommand = {
  name: 'compare',
  alias: 'comparar',
  addWords: (command) => {
    command
      .usage('<antes> [después] [opciones]')
      .description('Muestra qué cambió entre dos versiones o cortes, y cuánto movió cada cambio.')
      .argument('<antes>', 'matriz, carpeta de un caso, o documento de compute --format json')
      .argument('[después]', 'lo mismo, después; sin él, los cortes que se den con --segplan')
      .option(
        '--vigencia <año>',
        'vigencia que se compara; se puede omitir si solo hay una',
        parseYear,
      )
      .option('--matriz <archivo>', 'matriz de los reportes, si se comparan dos reportes');
    addJudging(command)
      .option(
        '-o, --output <archivo>',
        `la comparación, según la extensión: ${COMPARE_EXTENSIONS.join(' ')}; se puede repetir`,
        collect,
        [],
      )
      .addOption(choice('--format <formato>', 'lo que se muestra', COMPARE_FORMATS))
      .option('--force', 'reemplaza una salida que ya existe', false)
      .option('--quiet', 'calla los avisos; el resultado y los errores siguen', false)
      .option('--no-color', 'sin colores');
  },
  examples: [
    [
      'Dos versiones de una matriz, con el mismo reporte:',
      'pes compare antes.xlsx despues.xlsx --segplan segplan.xlsx --vigencia 2024',
    ],
    [
      'Dos cortes de una matriz, con el gráfico en Excel:',
      'pes compare junio.xlsx diciembre.xlsx --matriz matriz.xlsx -o cambios.xlsx',
    ],
    [
      'Varios cortes, uno tras otro:',
      'pes compare matriz.xlsx --segplan junio.xlsx --segplan diciembre.xlsx',
    ],
  ],
  helpExcess: (word) =>
    `Se comparan dos cada vez. Si «${word}» es otro corte: pes compare matriz.xlsx --segplan uno.xlsx --segplan otro.xlsx --segplan ${word}.`,
  run: async (command, io) => {
    const { compareCases } = await import('./run.ts');
    return compareCases(command.args, optionsOf<CompareOptions>(command, io), io);
  },
  failures: {
    json: async (tool, error) => {
      const { writeCompareFailure } = await import('../../../report/compare/document.ts');
      return writeCompareFailure(tool, { error });
    },
  },
};
