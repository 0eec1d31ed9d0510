/** `pes validate`: findings only, for analysts before they publish and for continuous integration. */

import type { ValidatedFile, ValidateReport } from '../../../report/validate/report.ts';
import type { JudgingChoices } from '../../case/open-case.ts';
import { createOpener, type Opener, unreadBeside } from '../../case/opener.ts';
import { tellNext } from '../../words/next-step.ts';
import { CannotRun, EXIT, exitCodeOf, WrongUsage } from '../../world/failure.ts';
import { type Io, PIPED_SCREEN, screenOf } from '../../world/io.ts';
import { announce, type Speech, showExcess, showFailure } from '../../world/stderr.ts';
import { readBytes } from '../../world/system-error.ts';
import { TOOL } from '../../world/tool.ts';
import { writeText } from '../../world/writing.ts';
import { type AcceptOptions, acceptFindings, requireSignature } from './accept.ts';
import type { AnnotateOptions } from './annotate.ts';
import { splitWords } from './choices.ts';
import { renderValidate, type ValidateFormat } from './formats.ts';
import { listMatrices } from './matrices.ts';
import { nextOf } from './next-of.ts';
import { settleStale, withStale } from './stale.ts';
import { type Validation, validateFile } from './validate-file.ts';

/** The options of `validate`, already of their types. */
export interface ValidateOptions extends JudgingChoices, AcceptOptions, AnnotateOptions, Speech {
  readonly format: ValidateFormat;
  readonly maxWarnings?: number | undefined;
}

/** Runs the command and gives its exit code; throws `CannotRun` or `WrongUsage`. */
export async function validate(
  words: readonly string[],
  options: ValidateOptions,
  io: Io,
): Promise<number> {
  const { paths, choices } = splitWords(words, options.accept, io);
  const signature = requireSignature(options, io);
  const opener = createOpener(io, options);
  const matrices = await listMatrices(opener, paths, options);
  if (options.publicado !== undefined && matrices.length > 1) {
    throw new WrongUsage(
      `--publicado es de una sola matriz, y hay ${matrices.length}.`,
      'Revise cada matriz con su documento publicado.',
    );
  }
  const copies = options.anotar === undefined ? null : await import('./annotate.ts');
  copies?.refuseCopies(io, paths, matrices, options);
  const results: (Validation | ValidatedFile)[] = [];
  for (const path of matrices) {
    results.push(await validateOrFail(opener, path, options, matrices.length > 1));
  }
  const failed = results.filter((result) => 'failure' in result);
  const validations = results.filter((result) => 'file' in result);
  const judged = settleStale(io, validations);
  const copy = copies?.planCopy(io, judged, options);
  const settled =
    signature && failed.length === 0
      ? await acceptFindings(io, options, judged, signature, choices)
      : judged;
  if (signature && failed.length > 0) {
    announce(io, options, 'No se aceptó nada, porque hay archivos que no se pudieron leer.');
  }
  const files = results.map((result) => {
    if ('failure' in result) return result;
    return withStale(settled[validations.indexOf(result)] ?? result);
  });
  const found = files.flatMap(({ findings }) => findings);
  const foundCode = exitCodeOf(found, options.maxWarnings);
  const exitCode = failed.length > 0 ? EXIT.cannotRun : foundCode;
  const warnings = found.filter(({ severity }) => severity === 'warning').length;
  const warningsFail = warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY);
  const report: ValidateReport = { tool: TOOL, files, exitCode, warningsFail, error: null };

  await copy?.(files);
  const shown = options.quiet && options.format === 'text' ? onlyErrors(report) : report;
  // What was chosen is said first: a terminal stops at the totals.
  for (const sentence of unreadBeside(opener)) announce(io, options, sentence);
  for (const sentence of validations.flatMap(({ notices }) => notices)) {
    announce(io, options, sentence);
  }
  const screen = screenOf(io.stdout, options.color, PIPED_SCREEN);
  const look = { all: options.all, inOrder: options.orden === 'efecto' };
  io.stdout.write(await renderValidate(shown, options.format, screen, look));
  if (options.format === 'github') await writeStepSummary(report, io);
  for (const { path, failure } of failed) showFailure(io, `${path}: ${failure?.message}`, '');
  showExcess(found, options.maxWarnings, io);
  if (options.format === 'text') tellNext(io, options, nextOf(paths, files, options, io));
  return exitCode;
}

/** Of several files, one that cannot be read does not keep the others from being validated. */
async function validateOrFail(
  opener: Opener,
  path: string,
  options: ValidateOptions,
  isOneOfMany: boolean,
): Promise<Validation | ValidatedFile> {
  try {
    return await validateFile(opener, path, options);
  } catch (error) {
    if (!isOneOfMany || !(error instanceof CannotRun)) throw error;
    const { message, help } = error;
    const nothing = { inputs: [], executed: [], findings: [], accepted: [], showCell: () => null };
    return { path, ...nothing, failure: { message, help } };
  }
}

/** The files with an error, and of their findings only those. */
function onlyErrors(report: ValidateReport): ValidateReport {
  const files = report.files
    .map((file) => ({
      ...file,
      findings: file.findings.filter(({ severity }) => severity === 'error'),
    }))
    .filter(({ findings, failure }) => findings.length > 0 || failure !== null);
  return { ...report, files };
}

/** Adds the summary of the step where GitHub says that it goes; throws `CannotRun` where it cannot. */
async function writeStepSummary(report: ValidateReport, io: Io): Promise<void> {
  const path = io.env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  const { renderStepSummary } = await import('../../../report/validate/github.ts');
  const earlier = io.exists(path) ? new TextDecoder().decode(readBytes(io, path)) : '';
  await writeText(io, path, earlier + renderStepSummary(report), true);
}
