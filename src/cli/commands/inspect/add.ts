/** The words and options of `pes inspect`; what it does is loaded when it is asked for. */

import { type AddCommand, choice } from '../../options.ts';

/** Adds `inspect` to the program. */
export const addInspect: AddCommand = (program, io, finish) => {
  program
    .command('inspect')
    .alias('inspeccionar')
    .usage('<libro.xlsx> [opciones]')
    .description('Muestra cómo se lee un archivo: hojas, encabezados, columnas y filas.')
    .argument('<libro.xlsx>', 'matriz o reporte, .xlsx o .csv; - es la entrada estándar')
    .addOption(choice('--format <formato>', 'lo que se muestra', ['table', 'json']))
    .option('--hoja <nombre>', 'hoja que se lee')
    .option('--config <archivo>', 'configuración, en vez de pes.config.json junto al archivo')
    .option('--init', 'escribe pes.config.json junto al archivo, con lo que se entendió', false)
    .option('--force', 'reemplaza un pes.config.json que ya existe', false)
    .option('--quiet', 'calla los avisos; el resultado y los errores siguen', false)
    .option('--no-color', 'sin colores')
    .action(async (path: string, options) => {
      const color = options.color && !io.env.NO_COLOR;
      const { inspect } = await import('./run.ts');
      finish(await inspect(path, { ...options, color }, io));
    });
};
