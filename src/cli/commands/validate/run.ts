/** `pes validate`: findings only, for analysts before they publish and for continuous integration. */

import type { ValidatedFile, ValidateReport } from '../../../report/validate/report.ts';
import { unreadBeside } from '../../case/discover.ts';
import { renderValidateScreen, type ValidateFormat } from '../../outputs/renderings.ts';
import { CannotRun, EXIT, exitCodeOf } from '../../world/failure.ts';
import type { Io } from '../../world/io.ts';
import { announce, showExcess, showFailure } from '../../world/stderr.ts';
import { TOOL } from '../../world/tool.ts';
import { type AcceptOptions, acceptAll, requireSignature, withStale } from './accept.ts';
import { listMatrices } from './matrices.ts';
import { writeStepSummary } from './step-summary.ts';
import { type ValidateChoices, type Validation, validateFile } from './validate-file.ts';

/** The options of `validate`, already of their types. */
interface ValidateOptions extends ValidateChoices, AcceptOptions {
  readonly format: ValidateFormat;
  readonly maxWarnings?: number | undefined;
  readonly quiet: boolean;
  readonly color: boolean;
}

/** Runs the command and gives its exit code; throws `CannotRun` or `WrongUsage`. */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  io: Io,
): Promise<number> {
  const signature = requireSignature(options);
  const matrices = await listMatrices(io, paths, options);
  const results: (Validation | ValidatedFile)[] = [];
  const passedOver = new Map<string, string | null>();
  for (const path of matrices) {
    const choices = { ...options, passedOver };
    results.push(await validateOrFail(path, choices, io, matrices.length > 1));
  }
  const failed = results.filter((result) => 'failure' in result);
  const validations = results.filter((result) => 'file' in result);
  const settled = signature ? await acceptAll(io, options, validations, signature) : validations;
  const files = results.map((result) => {
    if ('failure' in result) return result;
    return withStale(settled[validations.indexOf(result)] ?? result);
  });
  const found = files.flatMap(({ findings }) => findings);
  const foundCode = exitCodeOf(found, options.maxWarnings);
  const exitCode = failed.length > 0 ? EXIT.cannotRun : foundCode;
  const warnings = found.filter(({ severity }) => severity === 'warning').length;
  const warningsFail = warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY);
  const report: ValidateReport = { tool: TOOL, files, exitCode, warningsFail };

  io.stdout.write(await renderValidateScreen(report, options, io));
  if (options.format === 'github') await writeStepSummary(report, io);
  for (const sentence of unreadBeside({ passedOver })) announce(io, options, sentence);
  for (const { notice } of validations) if (notice) announce(io, options, notice);
  for (const { path, failure } of failed) showFailure(io, `${path}: ${failure?.message}`, '');
  showExcess(found, options.maxWarnings, io);
  return exitCode;
}

/** Of several files, one that cannot be read does not keep the others from being validated. */
async function validateOrFail(
  path: string,
  options: ValidateOptions,
  io: Io,
  isOneOfMany: boolean,
): Promise<Validation | ValidatedFile> {
  try {
    return await validateFile(path, options, io);
  } catch (error) {
    if (!isOneOfMany || !(error instanceof CannotRun)) throw error;
    const { message, help } = error;
    const nothing = { inputs: [], executed: [], findings: [], accepted: [], showCell: () => null };
    return { path, ...nothing, failure: { message, help } };
  }
}
