/** The words and options of `pes validate`; what it does is loaded when it is asked for. */

import { type AddCommand, addJudging, choice, parseYear } from '../../options.ts';
import { VALIDATE_FORMATS } from '../../outputs/renderings.ts';

/** Adds `validate` to the program. */
export const addValidate: AddCommand = (program, io, finish) => {
  const command = program
    .command('validate')
    .alias('validar')
    .usage('<matriz.xlsx...> [opciones]')
    .description('Revisa matrices y dice lo que no cuadra, con su celda y qué hacer.')
    .argument('<matriz.xlsx...>', 'matrices o carpetas con ellas; - es la entrada estándar')
    .option('--vigencia <año>', 'revisa solo esta vigencia', parseYear);
  addJudging(command)
    .addOption(choice('--format <formato>', 'forma de los hallazgos', VALIDATE_FORMATS))
    .option('--accept', 'acepta los hallazgos de hoy y los escribe en pes.aceptados.json', false)
    .option('--motivo <texto>', 'por qué se aceptan; va con --accept')
    .option('--nombre <texto>', 'quién los acepta; va con --accept')
    .option('--quiet', 'muestra solo los errores', false)
    .option('--no-color', 'sin colores')
    .action(async (paths: readonly string[], options) => {
      const color = options.color && !io.env.NO_COLOR;
      const { validate } = await import('./run.ts');
      finish(await validate(paths, { ...options, color }, io));
    });
};
