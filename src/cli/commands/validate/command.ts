/** The words and options of `pes validate`; what it does is loaded when it is asked for. */

import {
  addJudging,
  addOrder,
  addPublished,
  choice,
  optionsOf,
  type ProgramCommand,
  parseDate,
  vigenciaOption,
} from '../../command.ts';
import { CODE, MATRIX, TakenArgument } from '../../words/taken.ts';
import { VALIDATE_FAILURES, VALIDATE_FORMATS } from './formats.ts';
import type { ValidateOptions } from './run.ts';

/** The command `validate`. */
export const validateCommand: ProgramCommand = {
  name: 'validate',
  alias: 'validar',
  addWords: (command) => {
    command
      .usage('<matriz.xlsx...> [opciones]')
      .description('Revisa matrices y dice lo que no cuadra, con su celda y qué hacer.')
      .addArgument(
        new TakenArgument(
          '<matriz.xlsx...>',
          'matrices o carpetas con ellas; - es la entrada estándar',
          MATRIX,
          CODE,
        ),
      )
      .addOption(vigenciaOption('revisa solo esta vigencia'));
    addOrder(addPublished(addJudging(command)))
      .addOption(choice('--format <formato>', 'forma de los hallazgos', VALIDATE_FORMATS))
      .option(
        '--accept',
        'acepta los hallazgos de hoy en pes.aceptados.json, o solo los que se nombran: --accept PES201 PES310@F9',
        false,
      )
      .option('--motivo <texto>', 'por qué se aceptan; va con --accept')
      .option('--nombre <texto>', 'quién los acepta; va con --accept')
      .option(
        '--hasta <AAAA-MM-DD>',
        'hasta qué día se aceptan; va con --accept',
        parseDate('--hasta'),
      )
      .option(
        '--anotar <archivo.xlsx>',
        'copia de la matriz con los hallazgos en sus celdas: color, nota y una hoja con todos',
      )
      .option('--force', 'reemplaza una copia que ya existe', false)
      .option('--quiet', 'muestra solo los errores', false)
      .option('--no-color', 'sin colores');
  },
  examples: [
    ['Lo que no cuadra en una matriz, celda por celda:', 'pes validate matriz.xlsx'],
    [
      'Además, lo que un informe imprime y no es lo calculado:',
      'pes validate matriz.xlsx --publicado informe.html',
    ],
    [
      'Una copia de la matriz con los hallazgos en sus celdas:',
      'pes validate matriz.xlsx --anotar revisada.xlsx',
    ],
    [
      'Todas las matrices de una carpeta, y la forma que lee un servidor:',
      'pes validate . --format junit',
    ],
  ],
  run: async (command, io) => {
    const { validate } = await import('./run.ts');
    return validate(command.args, optionsOf<ValidateOptions>(command, io), io);
  },
  failures: VALIDATE_FAILURES,
};
