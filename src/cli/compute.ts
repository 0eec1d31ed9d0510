/** `pes compute`: read, evaluate and check one vigencia, write the outputs and show it. */

import { evaluateAlternatives } from '../compute/alternatives.ts';
import { evaluate } from '../compute/evaluate.ts';
import { evaluateFourYears } from '../compute/four-years.ts';
import { settleFindings } from '../diagnostics/settle.ts';
import { DECREASING_METHODS, type Method, PROGRAMMED_ORIGINS } from '../model/evaluation.ts';
import { readPlan } from '../read/read-plan.ts';
import type { ComputeReport } from '../report/compute-report.ts';
import { check } from '../rules/check.ts';
import { readAcceptances } from './acceptances.ts';
import { chooseVigencia, vigenciasAtStake } from './choose-vigencia.ts';
import { writeCommand } from './command-line.ts';
import { matrixHints, readConfig } from './config.ts';
import { discoverExecutions } from './discover.ts';
import { exitCodeOf } from './failure.ts';
import { citeInput, openWorkbook, requireSheet } from './inputs.ts';
import type { Io } from './io.ts';
import { type AddCommand, choice, collect, parseCount, parseDate, parseYear } from './options.ts';
import { listBeside, planOutputs, writeOutput } from './outputs.ts';
import {
  EXTENSIONS,
  FORMATS,
  type Format,
  renderFile,
  renderScreen,
  renderUnread,
} from './renderings.ts';
import { announce, showFindings } from './stderr.ts';
import { noteAcceptances } from './team-findings.ts';
import { TOOL } from './tool.ts';

/** The options of `compute`, already of their types. */
export interface ComputeOptions {
  readonly vigencia?: number | undefined;
  /** `AAAA-MM-DD`. */
  readonly corte?: string | undefined;
  /** Date the report bears, `AAAA-MM-DD`. */
  readonly fecha?: string | undefined;
  readonly segplan: readonly string[];
  readonly output: readonly string[];
  readonly format: Format;
  readonly decreciente: Method['decreciente'];
  readonly programado: Method['programmedFrom'];
  readonly hoja?: string | undefined;
  readonly config?: string | undefined;
  readonly maxWarnings?: number | undefined;
  readonly force: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
}

/** Runs the command and gives its exit code; throws `CannotRun` or `WrongUsage`. */
async function compute(path: string, options: ComputeOptions, io: Io): Promise<number> {
  const matrix = openWorkbook(io, path);
  const config = await readConfig(io, path, options.config);
  const hints = matrixHints(config, options.hoja);
  requireSheet(matrix, hints.sheet);
  const { plan, tables, findings: ofMatrix } = readPlan(matrix.workbook, hints);
  const acceptances = await readAcceptances(io, path, config);
  if (!plan) {
    const household = { matrix: matrix.workbook.name, plan, executions: [], config, acceptances };
    const findings = noteAcceptances(settleFindings(ofMatrix), household);
    io.stdout.write(await renderUnread(findings, [citeInput('matrix', matrix)], options.format));
    showFindings(findings, io, options);
    return exitCodeOf(findings, options.maxWarnings);
  }

  const vigencias = vigenciasAtStake(plan, options.vigencia);
  const sheets = tables.map(({ sheet }) => sheet);
  const search = { matrix, plan, sheets, vigencias, given: options.segplan, config };
  const { executions, findings: ofExports, files, notice } = discoverExecutions(io, search);
  const inputs = [path, ...files.map((file) => file.path)];
  const outputs = planOutputs(io, options.output, inputs, options.force);

  const vigencia = chooseVigencia(plan, executions, options.vigencia);
  const method = { decreciente: options.decreciente, programmedFrom: options.programado };
  const choices = { vigencia, method, cutoff: options.corte };
  const evaluation = evaluate(plan, executions, choices);
  const found = [...ofMatrix, ...ofExports, ...check({ plan, executions, evaluation })];
  const bearing = settleFindings(found).filter(
    (finding) => finding.vigencia === null || finding.vigencia === vigencia,
  );
  const findings = noteAcceptances(bearing, {
    matrix: matrix.workbook.name,
    plan,
    executions,
    config,
    acceptances,
  });
  const cited = [citeInput('matrix', matrix), ...files.map((file) => citeInput('segplan', file))];
  const exports = files.map(({ workbook }) => workbook.name);
  const report: ComputeReport = {
    plan,
    evaluation,
    findings,
    inputs: cited,
    tool: TOOL,
    alternatives: evaluateAlternatives(plan, executions, choices),
    fourYears: evaluateFourYears(plan, executions, choices),
    command: writeCommand(
      [path === '-' ? path : matrix.workbook.name, ...exports],
      vigencia,
      options,
    ),
    date: options.fecha ?? null,
  };

  const contents: Uint8Array[] = [];
  for (const output of outputs) {
    const beside = listBeside(output, [matrix, ...files]);
    contents.push(await renderFile(report, output.extension, beside));
  }
  outputs.forEach((output, at) => {
    writeOutput(io, output, contents[at] ?? new Uint8Array());
  });
  io.stdout.write(await renderScreen(report, options.format, io.stdout, options.color));
  if (options.vigencia === undefined)
    announce(io, options, `Vigencia ${vigencia}: es la única con ejecución.`);
  if (notice) announce(io, options, notice);
  for (const { path: written } of outputs) announce(io, options, `Escrito: ${written}`);
  showFindings(findings, io, options);
  return exitCodeOf(findings, options.maxWarnings);
}

/** Adds `compute` to the program. */
export const addCompute: AddCommand = (program, io, finish) => {
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
    .option(
      '-o, --output <archivo>',
      `informe, según la extensión: ${EXTENSIONS.join(' ')}; se puede repetir`,
      collect,
      [],
    )
    .addOption(choice('--format <formato>', 'lo que se muestra', FORMATS))
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
    .option('--fecha <AAAA-MM-DD>', 'fecha que lleva el informe', parseDate('--fecha'))
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
};
