/** The commands and options, in Spanish. */

import { Command, Option } from 'commander';
import { DECREASING_METHODS, PROGRAMMED_ORIGINS } from '../model/evaluation.ts';
import { compute } from './compute.ts';
import { WrongUsage } from './failure.ts';
import type { Io } from './io.ts';
import { TOOL } from './tool.ts';

const FORMATS = ['table', 'json'] as const;

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Uso:',
  'Arguments:': 'Archivos:',
  'Options:': 'Opciones:',
  'Commands:': 'Órdenes:',
};

/** The parser; `finish` is given the exit code of the command that ran. */
export function composeProgram(io: Io, finish: (exitCode: number) => void): Command {
  const program = new Command('pes')
    .description(
      'Calcula el avance y el cumplimiento de un Plan Estratégico Sectorial a partir de su matriz de formulación y del reporte de SEGPLAN.',
    )
    .usage('<orden> [opciones]')
    .version(TOOL.version, '-V, --version', 'muestra la versión')
    .helpOption('-h, --help', 'muestra esta ayuda')
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: ({ description }) => description,
      subcommandTerm: (command) => `${command.name()}, ${command.alias()} ${command.usage()}`,
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => undefined,
    })
    .exitOverride();
  addCompute(program, io, finish);
  return program;
}

function addCompute(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command('compute')
    .alias('calcular')
    .usage('<matriz.xlsx> [opciones]')
    .description('Calcula una vigencia, muestra el resultado y escribe el informe.')
    .argument('<matriz.xlsx>', 'matriz de formulación; - es la entrada estándar')
    .option(
      '--vigencia <año>',
      'vigencia que se calcula; se puede omitir si solo hay una',
      parseYear,
    )
    .option('--segplan <archivo>', 'reporte de ejecución de SEGPLAN; se puede repetir', collect, [])
    .option('-o, --output <archivo>', 'informe: .xlsx o .json; se puede repetir', collect, [])
    .addOption(choice('--format <formato>', 'lo que se muestra', FORMATS))
    .addOption(
      choice('--decreciente <método>', 'avance de los indicadores Decreciente', DECREASING_METHODS),
    )
    .addOption(
      choice('--programado <origen>', 'de dónde se toma lo programado', PROGRAMMED_ORIGINS),
    )
    .option('--corte <AAAA-MM-DD>', 'fecha de corte, si los archivos no la dicen', parseDate)
    .option('--hoja <nombre>', 'hoja del libro que es la matriz')
    .option('--config <archivo>', 'configuración, en vez de pes.config.json junto a la matriz')
    .option('--max-warnings <n>', 'más advertencias que estas también son código 1', parseCount)
    .option('--force', 'reemplaza una salida que ya existe', false)
    .option('--quiet', 'calla todo menos los errores', false)
    .option('--no-color', 'sin colores')
    .action(async (path: string, options) => {
      const color = options.color && !io.env.NO_COLOR;
      finish(await compute(path, { ...options, color }, io));
    });
}

/** An option that takes one of a few words; the first is taken where it is left out. */
function choice(flags: string, description: string, words: readonly [string, ...string[]]): Option {
  const listed = `${words.join(' o ')}; por omisión, ${words[0]}`;
  return new Option(flags, `${description} (${listed})`).default(words[0]).argParser((word) => {
    if (words.includes(word)) return word;
    const [flag = flags] = flags.split(' ');
    throw new WrongUsage(`${flag} no admite «${word}».`, `Admite ${words.join(' o ')}.`);
  });
}

function collect(word: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, word];
}

function parseYear(word: string): number {
  if (/^20\d\d$/.test(word)) return Number(word);
  throw new WrongUsage(`«${word}» no es un año.`, 'Escriba --vigencia con cuatro cifras: 2024.');
}

function parseCount(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  throw new WrongUsage(`«${word}» no es un número de advertencias.`, 'Escriba un entero: 0, 1, 2…');
}

function parseDate(word: string): string {
  const date = new Date(`${word}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(word);
  if (/^\d{4}-\d\d-\d\d$/.test(word) && exists) return word;
  throw new WrongUsage(`«${word}» no es una fecha.`, 'Escriba --corte como 2024-12-31.');
}
