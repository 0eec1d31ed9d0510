/** The words and options of `pes compute`; what it does is loaded when it is asked for. */

import {
  addJudging,
  choice,
  collect,
  optionsOf,
  type ProgramCommand,
  parseDate,
  parseYear,
} from '../../command.ts';
import { EXTENSIONS, FORMATS } from '../../outputs/forms.ts';
import type { ComputeOptions } from './run.ts';

/** The command `compute`. */
export const computeCommand: ProgramCommand = {
  name: 'compute',
  alias: 'calcular',
  addWords: (command) => {
    command
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
      .option('--no-color', 'sin colores');
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
