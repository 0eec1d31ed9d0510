/** The words and options of `pes compare`; what it does is loaded when it is asked for. */

import {
  addJudging,
  choice,
  describeOutput,
  optionsOf,
  outputOption,
  type ProgramCommand,
  vigenciaOption,
} from '../../command.ts';
import { MATRIX, SETTINGS, TakenArgument, TakenOption } from '../../words/taken.ts';
import { quoteWord } from '../../world/quote.ts';
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
      .addArgument(
        new TakenArgument(
          '<antes>',
          'matriz, carpeta de un caso, o documento de compute --format json',
          MATRIX,
          SETTINGS,
        ),
      )
      .addArgument(
        new TakenArgument(
          '[después]',
          'lo mismo, después; sin él, los cortes que se den con --segplan',
          MATRIX,
          SETTINGS,
        ),
      )
      .addOption(
        vigenciaOption('vigencia que se compara; se puede omitir si solo una tiene ejecución'),
      )
      .addOption(
        new TakenOption(
          '--matriz <archivo>',
          'matriz de los reportes, si se comparan dos reportes',
          MATRIX,
        ),
      );
    addJudging(command)
      .addOption(
        outputOption(describeOutput('la comparación', COMPARE_EXTENSIONS), COMPARE_EXTENSIONS),
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
    `Se comparan dos cada vez. Si «${word}» es otro corte: pes compare matriz.xlsx --segplan uno.xlsx --segplan otro.xlsx --segplan ${quoteWord(word)}.`,
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
