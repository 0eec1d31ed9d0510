/** The words and options of `pes inspect`; what it does is loaded when it is asked for. */

import { choice, optionsOf, type ProgramCommand } from '../../command.ts';
import { namesFile } from '../../words/files.ts';
import { MATRIX, SETTINGS, SHEET, TakenArgument, TakenOption } from '../../words/taken.ts';
import type { InspectOptions } from './run.ts';

/** The command `inspect`. */
export const inspectCommand: ProgramCommand = {
  name: 'inspect',
  alias: 'inspeccionar',
  addWords: (command) => {
    command
      .usage('<libro.xlsx> [opciones]')
      .description('Muestra cómo se lee un archivo: hojas, encabezados, columnas y filas.')
      .addArgument(
        new TakenArgument(
          '<libro.xlsx>',
          'matriz o reporte, .xlsx o .csv; - es la entrada estándar',
          MATRIX,
        ),
      )
      .addOption(choice('--format <formato>', 'lo que se muestra', ['table', 'json']))
      .addOption(new TakenOption('--hoja <nombre>', 'hoja que se lee', SHEET))
      .addOption(
        new TakenOption(
          '--config <archivo>',
          'configuración, en vez de pes.config.json junto al archivo',
          SETTINGS,
        ),
      )
      .option(
        '--init',
        'escribe pes.config.json junto al archivo, con lo que se entendió y lo pendiente',
        false,
      )
      .option('--force', 'reescribe lo de este archivo en un pes.config.json que ya existe', false)
      .option('--all', 'muestra todos los hallazgos y todas sus celdas, sin abreviar', false)
      .option('--quiet', 'calla los avisos; el resultado y los errores siguen', false)
      .option('--no-color', 'sin colores');
  },
  examples: [
    ['Qué columna es qué, y por qué:', 'pes inspect matriz.xlsx'],
    [
      'Una configuración con lo que se entendió, para completarla:',
      'pes inspect matriz.xlsx --init',
    ],
  ],
  helpExcess: (word) => (namesFile(word) ? 'Se mira un archivo cada vez.' : null),
  run: async (command, io) => {
    const { inspect } = await import('./run.ts');
    return inspect(command.args[0] ?? '', optionsOf<InspectOptions>(command, io), io);
  },
  failures: {
    json: async (tool, error) => {
      const { composeInspectFailure } = await import('../../../report/inspect/document.ts');
      const { writeJson } = await import('../../../report/json/json-text.ts');
      return writeJson(composeInspectFailure(tool, error));
    },
  },
};
