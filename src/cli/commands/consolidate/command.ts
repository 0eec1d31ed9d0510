/** The words and options of `pes consolidate`; what it does is loaded when it is asked for. */

import {
  addJudging,
  choice,
  describeOutput,
  optionsOf,
  outputOption,
  type ProgramCommand,
  vigenciaOption,
} from '../../command.ts';
import { namesFile } from '../../words/files.ts';
import { FOLDER, TakenArgument } from '../../words/taken.ts';
import { quoteWord } from '../../world/quote.ts';
import { CONSOLIDATE_EXTENSIONS, CONSOLIDATE_FORMATS } from './formats.ts';
import type { ConsolidateOptions } from './run.ts';

/** The command `consolidate`. */
export const consolidateCommand: ProgramCommand = {
  name: 'consolidate',
  alias: 'consolidar',
  addWords: (command) => {
    command
      .usage('<carpeta> [opciones]')
      .description('Calcula todas las matrices de una carpeta y las pone una al lado de otra.')
      .addArgument(
        new TakenArgument(
          '<carpeta>',
          'carpeta con las matrices y sus reportes; también sus subcarpetas',
          FOLDER,
        ),
      )
      .addOption(
        vigenciaOption(
          'vigencia que se consolida; se puede omitir si todas tienen ejecución de una sola, la misma',
        ),
      );
    addJudging(command)
      .addOption(
        outputOption(
          describeOutput('el consolidado', CONSOLIDATE_EXTENSIONS),
          CONSOLIDATE_EXTENSIONS,
        ),
      )
      .addOption(choice('--format <formato>', 'lo que se muestra', CONSOLIDATE_FORMATS))
      .option('--force', 'reemplaza una salida que ya existe', false)
      .option('--quiet', 'calla los avisos; el resultado y los errores siguen', false)
      .option('--no-color', 'sin colores');
    const all = command.options.find(({ long }) => long === '--all');
    if (all) all.description = 'muestra los objetivos de todos los sectores, aunque sean muchos';
  },
  examples: [
    [
      'Un sector por carpeta, con el libro de todos:',
      'pes consolidate sectores --vigencia 2024 -o distrito.xlsx',
    ],
    [
      'Todas las matrices con un mismo reporte de la ciudad:',
      'pes consolidate sectores --segplan segplan.xlsx --vigencia 2024',
    ],
  ],
  helpExcess: (word, [folder]) =>
    namesFile(word)
      ? `Si «${word}» es el reporte de SEGPLAN de todas: pes consolidate ${folder} --segplan ${quoteWord(word)}.`
      : 'Se consolida una carpeta, con sus subcarpetas: ponga las demás dentro de ella.',
  run: async (command, io) => {
    const { consolidate } = await import('./run.ts');
    return consolidate(command.args[0] ?? '', optionsOf<ConsolidateOptions>(command, io), io);
  },
  failures: {
    json: async (tool, error) => {
      const { writeFailure } = await import('../../../report/consolidate/outputs/json.ts');
      return writeFailure(tool, error);
    },
  },
};
