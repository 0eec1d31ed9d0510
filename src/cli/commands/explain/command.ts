/** The words and options of `pes explain`; what it does is loaded when it is asked for. */

import {
  addJudging,
  choice,
  describeOutput,
  optionsOf,
  outputOption,
  type ProgramCommand,
  parseDate,
  vigenciaOption,
} from '../../command.ts';
import { namesFile } from '../../words/files.ts';
import { FIGURE, MATRIX, TakenArgument } from '../../words/taken.ts';
import { WrongUsage } from '../../world/failure.ts';
import { quoteWord } from '../../world/quote.ts';
import { EXPLAIN_EXTENSIONS } from './formats.ts';
import type { ExplainOptions } from './run.ts';

/** The command `explain`. */
export const explainCommand: ProgramCommand = {
  name: 'explain',
  alias: 'explicar',
  addWords: (command) => {
    command
      .usage('<matriz.xlsx> [objetivo|indicador] [opciones]')
      .description('Muestra de dónde sale una cifra: fórmula, celdas, regla y otras lecturas.')
      .addArgument(
        new TakenArgument(
          '<matriz.xlsx>',
          'matriz de formulación; - es la entrada estándar',
          MATRIX,
        ),
      )
      .addArgument(
        new TakenArgument(
          '[objetivo|indicador]',
          'número de objetivo, código de indicador o parte de su nombre; sin él, todos en breve',
          FIGURE,
        ),
      )
      .addOption(
        vigenciaOption('vigencia que se explica; se puede omitir si solo una tiene ejecución'),
      );
    addJudging(command)
      .addOption(
        outputOption(describeOutput('la explicación', EXPLAIN_EXTENSIONS), EXPLAIN_EXTENSIONS),
      )
      .addOption(choice('--format <formato>', 'lo que se muestra', ['text', 'json', 'md']))
      .option('--fecha <AAAA-MM-DD>', 'fecha que lleva la explicación', parseDate('--fecha'))
      .option('--force', 'reemplaza una salida que ya existe', false)
      .option('--quiet', 'calla los avisos; el resultado y los errores siguen', false)
      .option('--no-color', 'sin colores');
  },
  examples: [
    ['De dónde sale el objetivo 5:', 'pes explain matriz.xlsx 5 --vigencia 2024'],
    [
      'Un indicador, en un archivo para el auditor:',
      'pes explain matriz.xlsx 4263 --vigencia 2024 -o explicacion.md',
    ],
  ],
  helpExcess: (word, [matrix, name], words) =>
    namesFile(word)
      ? `Si «${word}» es el reporte de SEGPLAN: pes explain ${matrix} ${name} --segplan ${quoteWord(word)}.`
      : `Un nombre de varias palabras va entre comillas: pes explain ${matrix} ${quoteWord([name, ...words].join(' '))}`,
  run: async (command, io) => {
    const { explainFigure } = await import('./run.ts');
    const [matrix = '', name = null] = command.args;
    if (name === null && /^\d+$/.test(matrix) && !io.exists(matrix)) {
      throw new WrongUsage(
        `Falta la matriz de «${matrix}».`,
        `La matriz va primero: pes explain matriz.xlsx ${matrix}`,
      );
    }
    return explainFigure(matrix, name, optionsOf<ExplainOptions>(command, io), io);
  },
  failures: {
    json: async (tool, error) => {
      const { writeExplainFailure } = await import('../../../report/explain/document.ts');
      return writeExplainFailure(tool, { error });
    },
  },
};
