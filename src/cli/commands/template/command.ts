/** The words and options of `pes template`; what it does is loaded when it is asked for. */

import { optionsOf, outputOption, type ProgramCommand } from '../../command.ts';
import { namesFile } from '../../words/files.ts';
import { MATRIX, SETTINGS, SHEET, TakenOption } from '../../words/taken.ts';
import { WrongUsage } from '../../world/failure.ts';
import { quoteWord } from '../../world/quote.ts';
import type { Speech } from '../../world/stderr.ts';
import type { TemplateOptions } from './run.ts';

/** Objectives that a matrix has unless told otherwise, and the most it may have. */
const USUAL_OBJECTIVES = 8;
const MOST_OBJECTIVES = 60;
/** Years of a plan unless told otherwise, and the most it may have. */
const MOST_YEARS = 12;
const USUAL_YEARS = '2024-2027';

/** The command `template`. */
export const templateCommand: ProgramCommand = {
  name: 'template',
  alias: 'plantilla',
  addWords: (command) => {
    command
      .usage('-o <archivo.xlsx> [opciones]')
      .description(
        'Escribe una matriz de formulación en blanco, con listas y revisiones vivas, o pasa a ella un plan que ya existe.',
      )
      .addOption(outputOption('la matriz que se escribe', ['.xlsx'], '-o, --output <archivo.xlsx>'))
      .option('--sector <nombre>', 'sector del plan')
      .option(
        '--vigencias <años>',
        `años del plan: ${USUAL_YEARS}, que es lo usual, o uno solo`,
        parseYears,
      )
      .option(
        '--objetivos <n>',
        `cuántos objetivos, hasta ${MOST_OBJECTIVES}; por omisión, ${USUAL_OBJECTIVES} o los del plan que se pasa`,
        parseObjectives,
      )
      .addOption(
        new TakenOption(
          '--desde <matriz.xlsx>',
          'matriz cuyo plan se pasa; nunca se escribe en ella',
          MATRIX,
        ),
      )
      .addOption(new TakenOption('--hoja <nombre>', 'hoja de esa matriz, si se sabe', SHEET))
      .addOption(
        new TakenOption(
          '--config <archivo>',
          'configuración, en vez de pes.config.json junto a esa matriz',
          SETTINGS,
        ),
      )
      .option('--force', 'reemplaza una salida que ya existe', false)
      .option('--quiet', 'calla los avisos; el resultado y los errores siguen', false)
      .option('--no-color', 'sin colores');
  },
  examples: [
    [
      'Una matriz en blanco de ocho objetivos:',
      'pes template --sector Salud --objetivos 8 -o plantilla.xlsx',
    ],
    [
      'El plan de una matriz que ya existe, en una nueva:',
      'pes template --desde matriz.xlsx -o nueva.xlsx',
    ],
  ],
  helpExcess: (word) =>
    namesFile(word)
      ? `Para escribirla ahí: -o ${quoteWord(word)}. Para pasar el plan que tiene: --desde ${quoteWord(word)}.`
      : null,
  run: async (command, io) => {
    const { runTemplate } = await import('./run.ts');
    return runTemplate(optionsOf<TemplateOptions & Speech>(command, io), USUAL, io);
  },
  failures: {},
};

const USUAL = { vigencias: [2024, 2025, 2026, 2027], objectives: USUAL_OBJECTIVES } as const;

/** The years from one to another, both included; throws `WrongUsage`. */
function parseYears(word: string): readonly number[] {
  const [, from, to = from] = /^(20\d\d)(?:\s*[-–—]\s*(20\d\d))?$/.exec(word.trim()) ?? [];
  const [first, last] = [Number(from), Number(to)];
  const count = last - first + 1;
  if (count >= 1 && count <= MOST_YEARS)
    return Array.from({ length: count }, (_, at) => first + at);
  throw new WrongUsage(
    `«${word}» no son los años de un plan.`,
    `Escriba el primero y el último, hasta ${MOST_YEARS} años: --vigencias ${USUAL_YEARS}.`,
  );
}

/** How many objectives; throws `WrongUsage`. */
function parseObjectives(word: string): number {
  const count = /^\d{1,3}$/.test(word) ? Number(word) : 0;
  if (count >= 1 && count <= MOST_OBJECTIVES) return count;
  throw new WrongUsage(
    `«${word}» no es un número de objetivos.`,
    `Escriba un entero de 1 a ${MOST_OBJECTIVES}.`,
  );
}
