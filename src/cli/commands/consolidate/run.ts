/** `pes consolidate`: every matrix of a folder with its execution, one beside the other. */

import { formatDecimal } from '../../../model/number.ts';
import { joinList, writeFigure } from '../../../model/spanish.ts';
import type { ConsolidateReport } from '../../../report/consolidate/report.ts';
import { addUp } from '../../../report/consolidate/totals.ts';
import type { JudgingChoices } from '../../case/open-case.ts';
import { createOpener, refuseStdinTwice } from '../../case/opener.ts';
import { planOutputs } from '../../outputs/plan-outputs.ts';
import { judgingWords, optional, writeLine } from '../../words/case-words.ts';
import { type NextStep, readsStdin, stepToWrite, tellNext } from '../../words/next-step.ts';
import type { Ending } from '../../world/conclusion.ts';
import { CannotRun, EXIT, WrongUsage } from '../../world/failure.ts';
import { type Io, PIPED_SCREEN, screenOf } from '../../world/io.ts';
import { helpMissingFolder } from '../../world/missing-file.ts';
import { followLine } from '../../world/progress.ts';
import { quoteWord } from '../../world/quote.ts';
import { announce, say, showExcessOf, showFailure } from '../../world/stderr.ts';
import type { FileContent } from '../../world/write-files.ts';
import { writeWhole } from '../../world/writing.ts';
import { composeReport } from './compose-report.ts';
import {
  CONSOLIDATE_EXTENSIONS,
  type ConsolidateFormat,
  renderConsolidation,
  renderConsolidationFile,
  showsIndicators,
} from './formats.ts';
import { type ReadFolder, readFolder } from './read-folder.ts';

/** The options of `consolidate`, already of their types. */
export interface ConsolidateOptions extends JudgingChoices, Ending {
  readonly output: readonly string[];
  readonly format: ConsolidateFormat;
  readonly force: boolean;
}

/** Cells kept of books that are not in use: those of a folder with some sectors. */
const MOST_KEPT = 100_000;

/** Runs the command and gives its exit code; throws `CannotRun` or `WrongUsage`. */
export async function consolidate(
  folder: string,
  options: ConsolidateOptions,
  io: Io,
): Promise<number> {
  requireFolder(io, folder);
  refuseStdinTwice(options.segplan);
  const plan = (inputs: readonly string[]) =>
    planOutputs(io, options.output, inputs, options.force, CONSOLIDATE_EXTENSIONS);
  const outputs = plan(options.segplan);
  const extensions = outputs.map(({ extension }) => extension);
  const withIndicators = showsIndicators(options.format, extensions);
  const read = await readWhole(folder, withIndicators, options, io);
  // Which files are inputs is known only now, and nothing has been written yet.
  plan(read.paths);
  const report = composeReport(folder, read, options);

  const files: FileContent[] = [];
  for (const { path, extension } of outputs) {
    files.push({ path, bytes: await renderConsolidationFile(report, extension) });
  }
  await writeWhole(io, files, options.force);
  const screen = screenOf(io.stdout, options.color, PIPED_SCREEN);
  for (const piece of await renderConsolidation(report, options.format, screen)) {
    io.stdout.write(piece);
  }
  if (options.vigencia === undefined && report.vigencia !== null) {
    announce(io, options, `Vigencia ${report.vigencia}: es la única con ejecución.`);
  }
  for (const { path } of outputs) announce(io, options, `Escrito: ${path}`);
  const exitCode = conclude(report, options, io);
  if (options.format === 'table' && !readsStdin(...options.segplan)) {
    tellNext(io, options, nextOf(report, options, io));
  }
  return exitCode;
}

/** The findings of the first sector that has errors, else the workbook of all of them. */
function nextOf(
  { sectors, vigencia, command }: ConsolidateReport,
  options: ConsolidateOptions,
  io: Io,
): NextStep | null {
  const faulty = sectors.find(({ counts }) => counts.errors > 0);
  if (!faulty) {
    const book = { output: options.output, name: 'distrito.xlsx' };
    return stepToWrite(io, 'tenerlo en Excel', command, book);
  }
  const words = [...optional('--vigencia', vigencia ?? undefined), ...judgingWords(options)];
  return {
    purpose: `ver los errores de ${faulty.label}`,
    command: writeLine(['pes', 'validate', faulty.path, ...words]),
  };
}

function requireFolder(io: Io, folder: string): void {
  if (folder !== '-' && io.isFolder(folder)) return;
  if (folder !== '-' && !io.exists(folder)) {
    throw new CannotRun(`No existe la carpeta «${folder}».`, helpMissingFolder(io, folder));
  }
  throw new WrongUsage(
    folder === '-'
      ? 'Lo que se consolida es una carpeta, no la entrada estándar.'
      : `«${folder}» no es una carpeta.`,
    `Escriba la carpeta que tiene las matrices. Para una sola matriz: pes compute ${quoteWord(folder === '-' ? 'matriz.xlsx' : folder)}.`,
  );
}

async function readWhole(
  folder: string,
  withIndicators: boolean,
  options: ConsolidateOptions,
  io: Io,
): Promise<ReadFolder> {
  const line = followLine(io, options.quiet);
  // An export that all of them have is not to be read again for each, whatever its size.
  const opening = { quiet: true, ...(options.segplan.length > 0 ? {} : { kept: MOST_KEPT }) };
  try {
    const read = await readFolder(createOpener(io, opening), folder, {
      choices: options,
      outputs: options.output.filter((path) => path !== '-'),
      withIndicators,
      tell: (path, place, of) => {
        const count = `${formatDecimal(place)} de ${formatDecimal(of)}`;
        line.show(
          () => `Consolidando ${count}: ${path}`,
          () => `Consolidando ${count}`,
        );
      },
    });
    if (read.sectors.length + read.failures.length === 0) throw nothingIn(folder, read);
    return read;
  } finally {
    line.end();
  }
}

function nothingIn(folder: string, { files }: ReadFolder): CannotRun {
  const seen = files.slice(0, MOST_NAMED).map(({ path }) => path);
  return new CannotRun(
    `No hay ninguna matriz .xlsx ni .csv en «${folder}».`,
    seen.length === 0
      ? 'Indique la carpeta que las tiene; se buscó también en sus subcarpetas.'
      : `Se miró ${joinList(seen)}. Con «pes inspect» se ve qué es cada archivo.`,
  );
}

/** So many files or sectors are named in a sentence. */
const MOST_NAMED = 6;

/** What could not be read and which sectors have errors, with the code that they mean. */
function conclude(
  { sectors, failures }: ConsolidateReport,
  { maxWarnings, format }: ConsolidateOptions,
  io: Io,
): number {
  if (format !== 'table' || io.stdout.width === null) {
    for (const { path, message, help } of failures) showFailure(io, `${path}: ${message}`, help);
  } else if (failures.length > 0) {
    const count = writeFigure(failures.length, 'archivo', 'archivos');
    say(io, `pes: De ${count} no hay cifras: arriba se dice por qué.`);
  }
  const faulty = sectors.filter(({ counts }) => counts.errors > 0);
  if (faulty.length > 0) {
    const rest = faulty.length - MOST_NAMED;
    const named = faulty.slice(0, MOST_NAMED).map(({ label }) => label);
    const names = joinList(rest > 0 ? [...named, `${rest} más`] : named);
    const have = faulty.length === 1 ? 'tiene' : 'tienen';
    const count = writeFigure(faulty.length, 'sector', 'sectores');
    say(io, `pes: ${count} ${have} errores: ${names}. La orden de cada uno los muestra.`);
  }
  const { errors, warnings } = addUp(sectors);
  showExcessOf(warnings, maxWarnings, io);
  const isExcess = warnings > (maxWarnings ?? Number.POSITIVE_INFINITY);
  return failures.length > 0 || errors > 0 || isExcess ? EXIT.errors : EXIT.clean;
}
