/** The words and options of `pes compute`; what it does is loaded when it is asked for. */

import {
  type AddCommand,
  addJudging,
  choice,
  collect,
  parseDate,
  parseYear,
} from '../../options.ts';
import { EXTENSIONS, FORMATS } from '../../outputs/renderings.ts';

/** Adds `compute` to the program. */
export const addCompute: AddCommand = (program, io, finish) => {
  const command = program
    .command('compute')
    .alias('calcular')
    .usage('<matriz.xlsx> [opciones]')
    .description('Calcula una vigencia, muestra el resultado y escribe el informe.')
    .argument('<matriz.xlsx>', 'matriz de formulación; - es la entrada estándar')
    .option(
      '--vigencia <año>',
      'vigencia que se calcula; se puede omitir si solo hay una',
      parseYear,
    );
  addJudging(command)
    .option(
      '-o, --output <archivo>',
      `informe, según la extensión: ${EXTENSIONS.join(' ')}; se puede repetir`,
      collect,
      [],
    )
    .addOption(choice('--format <formato>', 'lo que se muestra', FORMATS))
    .option('--fecha <AAAA-MM-DD>', 'fecha que lleva el informe', parseDate('--fecha'))
    .option('--force', 'reemplaza una salida que ya existe', false)
    .option('--quiet', 'calla los avisos; el resultado y los errores siguen', false)
    .option('--no-color', 'sin colores')
    .action(async (path: string, options) => {
      const color = options.color && !io.env.NO_COLOR;
      const { compute } = await import('./run.ts');
      finish(await compute(path, { ...options, color }, io));
    });
};
