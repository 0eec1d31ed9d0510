/** The words and options of `pes compute`; what it does is loaded when it is asked for. */

import { EDITIONS } from '../../../report/compute/report.ts';
import {
  addJudging,
  addOrder,
  addPublished,
  choice,
  describeOutput,
  optionsOf,
  outputOption,
  type ProgramCommand,
  parseDate,
  vigenciaOption,
} from '../../command.ts';
import { EXTENSIONS, FORMATS } from '../../outputs/forms.ts';
import { namesFile } from '../../words/files.ts';
import { filesOf, MATRIX, TakenArgument, TakenOption } from '../../words/taken.ts';
import { quoteWord } from '../../world/quote.ts';
import type { ComputeOptions } from './run.ts';

/** The command `compute`. */
export const computeCommand: ProgramCommand = {
  name: 'compute',
  alias: 'calcular',
  addWords: (command) => {
    command
      .usage('<matriz.xlsx> [opciones]')
      .description('Calcula una vigencia, muestra el resultado y escribe el informe.')
      .addArgument(
        new TakenArgument(
          '<matriz.xlsx>',
          'matriz de formulación; - es la entrada estándar',
          MATRIX,
        ),
      )
      .addOption(
        vigenciaOption('vigencia que se calcula; se puede omitir si solo una tiene ejecución'),
      );
    addOrder(addPublished(addJudging(command)))
      .addOption(outputOption(describeOutput('informe', EXTENSIONS), EXTENSIONS))
      .addOption(choice('--format <formato>', 'lo que se muestra', FORMATS))
      .addOption(choice('--edicion <cuál>', 'todo, o sin lo que solo sirve para revisar', EDITIONS))
      .option(
        '--falta',
        'muestra además cuánto falta para llegar a 100 % (no oficial); el informe siempre lo trae',
        false,
      )
      .addOption(
        new TakenOption(
          '--plantilla <archivo.pptx>',
          'presentación de la entidad, para -o informe.pptx: su tema, sus patrones y su logo',
          filesOf(['.pptx']),
        ),
      )
      .option('--fecha <AAAA-MM-DD>', 'fecha que lleva el informe', parseDate('--fecha'))
      .option('--force', 'reemplaza una salida que ya existe', false)
      .option('--quiet', 'calla los avisos; el resultado y los errores siguen', false)
      .option('--no-color', 'sin colores');
  },
  examples: [
    [
      'El resultado de 2024, con el reporte que esté junto a la matriz:',
      'pes compute matriz.xlsx --vigencia 2024',
    ],
    [
      'El informe en Excel, con un reporte determinado:',
      'pes compute matriz.xlsx --segplan segplan.xlsx -o informe.xlsx',
    ],
    [
      'La presentación, con la plantilla de la entidad:',
      'pes compute matriz.xlsx -o informe.pptx --plantilla entidad.pptx',
    ],
    [
      'Cada porcentaje de un informe ya impreso, frente al calculado:',
      'pes compute matriz.xlsx --publicado informe.html',
    ],
  ],
  helpExcess: (word, [matrix]) => {
    if (namesFile(word))
      return `Si «${word}» es el reporte de SEGPLAN: pes compute ${matrix} --segplan ${quoteWord(word)}. Se calcula una matriz cada vez.`;
    return /^20\d\d$/.test(word) ? `La vigencia se indica así: --vigencia ${word}.` : null;
  },
  run: async (command, io) => {
    const { compute } = await import('./run.ts');
    return compute(command.args[0] ?? '', optionsOf<ComputeOptions>(command, io), io);
  },
  failures: {
    json: async (tool, error) => {
      const { writeFailure } = await import('../../../report/compute/outputs/json.ts');
      return writeFailure(tool, { error });
    },
  },
};
