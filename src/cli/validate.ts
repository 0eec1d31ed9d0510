/** `pes validate`: findings only, for analysts before they publish and for continuous integration. */

import { join } from 'node:path';
import { type Acceptance, acceptFinding, staleAcceptance } from '../diagnostics/acceptance.ts';
import { markFindings } from '../diagnostics/fingerprint.ts';
import { DECREASING_METHODS, PROGRAMMED_ORIGINS } from '../model/evaluation.ts';
import { writeFigure } from '../model/spanish.ts';
import { readsAsExport } from '../read/read-execution.ts';
import type { ValidatedFile, ValidateReport } from '../report/validate-report.ts';
import { writeAcceptances } from './acceptances.ts';
import { CannotRun, EXIT, exitCodeOf, WrongUsage } from './failure.ts';
import { openWorkbook } from './inputs.ts';
import type { Io } from './io.ts';
import { type AddCommand, choice, collect, parseCount, parseDate, parseYear } from './options.ts';
import { renderValidateScreen, type ValidateFormat, writeStepSummary } from './renderings.ts';
import { announce } from './stderr.ts';
import { TOOL } from './tool.ts';
import { type ValidateChoices, type Validation, validateFile } from './validate-file.ts';

const FORMATS = ['text', 'json', 'sarif', 'junit', 'github'] as const satisfies ValidateFormat[];

/** The options of `validate`, already of their types. */
interface ValidateOptions extends ValidateChoices {
  readonly format: ValidateFormat;
  readonly accept: boolean;
  readonly motivo?: string | undefined;
  readonly nombre?: string | undefined;
  readonly maxWarnings?: number | undefined;
  readonly quiet: boolean;
  readonly color: boolean;
}

/** Runs the command and gives its exit code; throws `CannotRun` or `WrongUsage`. */
async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  io: Io,
): Promise<number> {
  const signature = requireSignature(options);
  const matrices = expandFolders(io, paths, options);
  const validations: Validation[] = [];
  const failed: ValidatedFile[] = [];
  for (const path of matrices) {
    const result = await validateOrFail(path, options, io, matrices.length > 1);
    if ('failure' in result) failed.push(result);
    else validations.push(result);
  }
  const settled = signature ? acceptAll(io, options, validations, signature) : validations;
  const files = [...settled.map(withStale), ...failed];
  const found = files.flatMap(({ findings }) => findings);
  const foundCode = exitCodeOf(found, options.maxWarnings);
  const exitCode = failed.length > 0 ? EXIT.cannotRun : foundCode;
  const warnings = found.filter(({ severity }) => severity === 'warning').length;
  const warningsFail = warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY);
  const report: ValidateReport = { tool: TOOL, files, exitCode, warningsFail };

  io.stdout.write(await renderValidateScreen(report, options, io));
  if (options.format === 'github') await writeStepSummary(report, io);
  for (const { notice } of validations) if (notice) announce(io, options, notice);
  for (const { path, failure } of failed) {
    io.stderr.write(`pes: ${path}: ${failure?.message}\n`);
  }
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

/** Each folder by the workbooks in it, without those that are an execution report. */
function expandFolders(
  io: Io,
  paths: readonly string[],
  options: ValidateOptions,
): readonly string[] {
  if (paths.filter((path) => path === '-').length > 1) {
    throw new WrongUsage('La entrada estándar se puede dar una sola vez.', 'Escriba un solo -.');
  }
  const matrices = paths.flatMap((path) => {
    if (path === '-' || !io.isFolder(path)) return [path];
    const names = io.list(path).filter((name) => /\.xlsx$/i.test(name) && !name.startsWith('~$'));
    const workbooks = names.map((name) => join(path, name));
    const own = workbooks.filter((workbook) => !isExport(io, workbook));
    if (own.length > 0) return own;
    throw new CannotRun(
      `No hay ninguna matriz .xlsx en «${path}».`,
      'Indique la carpeta que las tiene; no se buscan en las subcarpetas.',
    );
  });
  if (matrices.length > 1 && options.hoja !== undefined) {
    announce(io, options, `--hoja ${options.hoja}: se pide en cada uno de los libros.`);
  }
  return [...new Set(matrices)];
}

/** A workbook that cannot be read is taken for a matrix, so that its failure is reported. */
function isExport(io: Io, path: string): boolean {
  try {
    const { workbook } = openWorkbook(io, path);
    return workbook.sheets.every((sheet) => readsAsExport(workbook, sheet));
  } catch (error) {
    if (error instanceof CannotRun) return false;
    throw error;
  }
}

interface Signature {
  readonly reason: string;
  readonly name: string;
}

/** The reason and the name that `--accept` cannot do without, and that nothing else takes. */
function requireSignature({ accept, motivo, nombre }: ValidateOptions): Signature | null {
  const [reason, name] = [motivo?.trim() ?? '', nombre?.trim() ?? ''];
  if (!accept && (motivo !== undefined || nombre !== undefined)) {
    throw new WrongUsage('--motivo y --nombre solo van con --accept.', 'Agregue --accept.');
  }
  if (accept && (reason === '' || name === '')) {
    throw new WrongUsage(
      'Para aceptar hallazgos faltan el motivo y el nombre de quien los acepta.',
      'Escriba --accept --motivo "…" --nombre "…".',
    );
  }
  return accept ? { reason, name } : null;
}

/**
 * Writes down as accepted every error and warning that is open, and forgets the acceptances of
 * nothing; gives the validations as they are after it.
 */
function acceptAll(
  io: Io,
  options: ValidateOptions,
  validations: readonly Validation[],
  { reason, name }: Signature,
): readonly Validation[] {
  const byPath = new Map<string, Acceptance[]>();
  const accepted = validations.map((validation): Validation => {
    const { file, acceptances, stale } = validation;
    const { path, entries } = acceptances;
    if (path === null) {
      throw new WrongUsage(
        'No se sabe dónde escribir lo aceptado de la entrada estándar.',
        'Dé --config con un archivo que tenga «aceptados».',
      );
    }
    const [news, notes] = [
      file.findings.filter(({ severity }) => severity !== 'note'),
      file.findings.filter(({ severity }) => severity === 'note'),
    ];
    const added = news.map((finding) => ({
      finding,
      acceptance: acceptFinding(finding, reason, name),
    }));
    const known = byPath.get(path) ?? [...entries];
    const kept = known.filter((entry) => !stale.includes(entry) && !isSame(entry, stale));
    byPath.set(path, [...kept, ...added.map(({ acceptance }) => acceptance)]);
    const all = [...file.accepted, ...added];
    return { ...validation, stale: [], file: { ...file, findings: notes, accepted: all } };
  });
  for (const [path, entries] of byPath) {
    writeAcceptances(io, path, entries);
    const count = writeFigure(entries.length, 'hallazgo aceptado', 'hallazgos aceptados');
    announce(io, options, `Escrito: ${path} (${count}).`);
  }
  return accepted;
}

/** Several matrices of a folder read the same file, each its own copy of it. */
function isSame(entry: Acceptance, stale: readonly Acceptance[]): boolean {
  return stale.some(
    ({ file, fingerprint }) => file === entry.file && fingerprint === entry.fingerprint,
  );
}

/** The file with a finding for each of its stale acceptances. */
function withStale({ file, stale, acceptances }: Validation): ValidatedFile {
  const holder = acceptances.path;
  if (stale.length === 0 || holder === null) return file;
  const found = stale.map((entry) => staleAcceptance(entry, holder.replaceAll('\\', '/')));
  return { ...file, findings: [...file.findings, ...markFindings(found, () => null)] };
}

/** Adds `validate` to the program. */
export const addValidate: AddCommand = (program, io, finish) => {
  program
    .command('validate')
    .alias('validar')
    .usage('<matriz.xlsx...> [opciones]')
    .description('Revisa matrices y dice lo que no cuadra, con su celda y qué hacer.')
    .argument('<matriz.xlsx...>', 'matrices o carpetas con ellas; - es la entrada estándar')
    .option('--vigencia <año>', 'revisa solo esta vigencia', parseYear)
    .option('--segplan <archivo>', 'reporte de ejecución de SEGPLAN; se puede repetir', collect, [])
    .addOption(choice('--format <formato>', 'forma de los hallazgos', FORMATS))
    .option('--accept', 'acepta los hallazgos de hoy y los escribe en pes.aceptados.json', false)
    .option('--motivo <texto>', 'por qué se aceptan; va con --accept')
    .option('--nombre <texto>', 'quién los acepta; va con --accept')
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
    .option('--quiet', 'muestra solo los errores', false)
    .option('--no-color', 'sin colores')
    .action(async (paths: readonly string[], options) => {
      const color = options.color && !io.env.NO_COLOR;
      finish(await validate(paths, { ...options, color }, io));
    });
};
