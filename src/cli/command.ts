/** What a command of the program is made of, and how the words of its options are read. */

import { type Command, Option } from 'commander';
import { PROGRAMMED_ORIGINS } from '../model/evaluation.ts';
import { askMeant } from '../model/nearest-word.ts';
import { joinOptions } from '../model/spanish.ts';
import { DECREASING_METHODS } from '../model/trend.ts';
import { TABLE_EXTENSIONS } from '../read/book/file-names.ts';
import type { DocumentError } from '../report/json/document-parts.ts';
import type { Tool } from '../report/origin.ts';
import { EXTENSIONS } from './outputs/forms.ts';
import { filesOf, REPORT, SETTINGS, SHEET, TakenOption, VIGENCIA } from './words/taken.ts';
import type { ExcessHelp } from './words/usage-sentences.ts';
import { WrongUsage } from './world/failure.ts';
import { forcedColor, type Io } from './world/io.ts';
import { FINDING_ORDERS, type Speech } from './world/stderr.ts';

/** A command of the program. What it does is loaded when it is asked for. */
export interface ProgramCommand {
  readonly name: string;
  /** Its name in Spanish. */
  readonly alias: string;
  /** What it is used for, each with a command that can be run as it stands. */
  readonly examples: readonly (readonly [purpose: string, words: string])[];
  /** What to do where words are left over, if it is known. */
  readonly helpExcess?: ExcessHelp;
  /** Adds its description, its arguments and its options. */
  readonly addWords: (command: Command) => void;
  /** Does what the words ask and gives the exit code; throws `CannotRun` or `WrongUsage`. */
  readonly run: (command: Command, io: Io) => Promise<number>;
  /** What standard output holds where that cannot be done, by the word of `--format`. */
  readonly failures: Readonly<
    Record<string, (tool: Tool, error: DocumentError) => Promise<string>>
  >;
}

/**
 * The options of a command, without the colours that the user or the environment does not want;
 * `FORCE_COLOR` counts before `NO_COLOR`, as in Node, and `--no-color` before both.
 */
export function optionsOf<Options extends Speech>(command: Command, { env }: Io): Options {
  const options = command.opts<Options>();
  const isWanted = command.parent?.opts<Pick<Speech, 'color'>>().color ?? true;
  const isUsual = forcedColor(env) ?? !env.NO_COLOR;
  return { ...options, color: options.color && isWanted && isUsual };
}

/** Adds what every command that judges a matrix takes: its files, its method and its limits. */
export function addJudging(command: Command): Command {
  return command
    .addOption(
      new TakenOption(
        '--segplan <archivo>',
        'reporte de ejecución de SEGPLAN; se puede repetir',
        REPORT,
      )
        .argParser(collect)
        .default([]),
    )
    .addOption(
      choice('--decreciente <método>', 'avance de los indicadores Decreciente', DECREASING_METHODS),
    )
    .addOption(
      choice('--programado <origen>', 'de dónde se toma lo programado', PROGRAMMED_ORIGINS),
    )
    .option(
      '--corte <AAAA-MM-DD>',
      'fecha de corte, si los archivos no la dicen',
      parseDate('--corte'),
    )
    .addOption(new TakenOption('--hoja <nombre>', 'hoja del libro que es la matriz', SHEET))
    .addOption(
      new TakenOption(
        '--config <archivo>',
        'configuración, en vez de pes.config.json junto a la matriz',
        SETTINGS,
      ),
    )
    .option('--max-warnings <n>', 'más advertencias que estas también son código 1', parseCount)
    .option('--all', 'muestra todos los hallazgos y todas sus celdas, sin abreviar', false);
}

/** Adds the published document that a command holds its figures against. */
export function addPublished(command: Command): Command {
  return command.addOption(
    new TakenOption(
      '--publicado <archivo>',
      'informe o tabla publicada: cada porcentaje impreso se compara con el calculado',
      filesOf([...TABLE_EXTENSIONS, ...EXTENSIONS.filter((ending) => ending !== '.pptx')]),
    ),
  );
}

/** Adds the order in which findings are told. */
export function addOrder(command: Command): Command {
  return command.addOption(
    choice(
      '--orden <orden>',
      'hallazgos por su lugar, o primero los que más mueven una cifra',
      FINDING_ORDERS,
    ),
  );
}

/** An option that takes one of a few words; the first is taken where it is left out. */
export function choice(
  flags: string,
  description: string,
  words: readonly [string, ...string[]],
): Option {
  const all = joinOptions(words);
  const listed = `${all}; por omisión, ${words[0]}`;
  const [flag = flags] = flags.split(' ');
  return new Option(flags, `${description} (${listed})`)
    .choices(words)
    .default(words[0])
    .argParser((word) => oneOf(words, word, flag));
}

/** The word, where it is one of a few; throws `WrongUsage` of what takes them. */
export function oneOf(words: readonly string[], word: string, taker: string): string {
  if (words.includes(word)) return word;
  const meant = askMeant(word, words);
  const all = `Admite ${joinOptions(words)}.`;
  throw new WrongUsage(`${taker} no admite «${word}».`, meant === null ? all : `${meant} ${all}`);
}

/** The option of the vigencia that a command is of. */
export function vigenciaOption(description: string): Option {
  return new TakenOption('--vigencia <año>', description, VIGENCIA).argParser(parseYear);
}

/**
 * The option of the files that are written, of those endings; it may be repeated. A short option
 * stands beside its value: who writes `-o=x` means `-o x`.
 */
export function outputOption(
  description: string,
  extensions: readonly string[],
  flags = '-o, --output <archivo>',
): Option {
  return new TakenOption(flags, description, filesOf(extensions))
    .argParser((word: string, earlier: readonly string[]) => [...earlier, word.replace(/^=/, '')])
    .default([]);
}

/** What is written in files of those endings. */
export function describeOutput(what: string, extensions: readonly string[]): string {
  return `${what}, según la extensión: ${extensions.join(' ')}; se puede repetir`;
}

/** The words of an option that may be repeated. */
function collect(word: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, word];
}

/** A year of four digits; throws `WrongUsage`. */
function parseYear(word: string): number {
  if (/^20\d\d$/.test(word)) return Number(word);
  throw new WrongUsage(`«${word}» no es un año.`, 'Escriba --vigencia con cuatro cifras: 2024.');
}

/** A count of 0 or more; throws `WrongUsage`. */
function parseCount(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  throw new WrongUsage(`«${word}» no es un número de advertencias.`, 'Escriba un entero: 0, 1, 2…');
}

/**
 * Reads a date of the calendar, given to that option, as `AAAA-MM-DD`: so written, or as reports show
 * it, `DD/MM/AAAA`. Throws `WrongUsage`.
 */
export function parseDate(flag: string): (word: string) => string {
  return (word) => {
    const written = word.replace(/^(\d\d?)\/(\d\d?)\/(\d{4})$/, (_, day, month, year) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    );
    const date = new Date(`${written}T00:00:00Z`);
    const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
    if (/^\d{4}-\d\d-\d\d$/.test(written) && exists) return written;
    throw new WrongUsage(
      `«${word}» no es una fecha.`,
      `Escriba ${flag} como 2024-12-31, o 31/12/2024: el día, el mes y el año.`,
    );
  };
}
