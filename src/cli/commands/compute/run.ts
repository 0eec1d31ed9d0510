/** `pes compute`: read, evaluate and check one vigencia, write the outputs and show it. */

import { evaluateAlternatives } from '../../../compute/alternatives.ts';
import { evaluate } from '../../../compute/evaluate.ts';
import { evaluateFourYears } from '../../../compute/four-years.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import { settleFindings } from '../../../diagnostics/settle.ts';
import type { Evaluation, Method } from '../../../model/evaluation.ts';
import type { Plan } from '../../../model/plan.ts';
import { readPlan } from '../../../read/read-plan.ts';
import type { ComputeReport } from '../../../report/compute/report.ts';
import type { ReportInput } from '../../../report/origin.ts';
import { check } from '../../../rules/check.ts';
import { readAcceptances } from '../../case/acceptances.ts';
import { chooseVigencia, vigenciasAtStake } from '../../case/choose-vigencia.ts';
import { discoverIfAny, failToFind, unreadBeside } from '../../case/discover.ts';
import { citeInput, type OpenedWorkbook, openWorkbook, requireSheet } from '../../case/inputs.ts';
import { noteAcceptances } from '../../case/team-findings.ts';
import { matrixHints, openerOf, readConfig } from '../../configuration/configuration.ts';
import { listBeside, type Output, planOutputs, writeOutputs } from '../../outputs/plan-outputs.ts';
import { type Format, renderFile, renderScreen, renderUnread } from '../../outputs/renderings.ts';
import { showFindings } from '../../outputs/show-findings.ts';
import type { FileContent } from '../../outputs/write-files.ts';
import { exitCodeOf } from '../../world/failure.ts';
import type { Io } from '../../world/io.ts';
import { announce, showExcess } from '../../world/stderr.ts';
import { TOOL } from '../../world/tool.ts';
import { writeCommand } from './command-line.ts';

/** The options of `compute`, already of their types. */
interface ComputeOptions {
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
export async function compute(path: string, options: ComputeOptions, io: Io): Promise<number> {
  const config = await readConfig(io, path, options.config);
  const opener = openerOf(io, config, options);
  const matrix = openWorkbook(opener, path);
  const hints = matrixHints(config, options.hoja, options.vigencia);
  requireSheet(matrix, hints.sheet);
  const { plan, tables, findings: ofMatrix, ofExecution } = readPlan(matrix.workbook, hints);
  const acceptances = await readAcceptances(io, path, config);
  const household = { matrix: matrix.workbook.name, config, acceptances };
  const stop = async (found: readonly Finding[], inputs: readonly ReportInput[]) => {
    const settled = settleFindings(found);
    const findings = noteAcceptances(settled, { ...household, plan, executions: [] });
    io.stdout.write(await renderUnread(findings, inputs, options.format));
    return conclude(findings, options, io);
  };
  const ofPlan = citeInput('matrix', matrix);
  if (!plan || isEmpty(plan)) return stop(ofMatrix, [ofPlan]);

  const vigencias = vigenciasAtStake(plan, options.vigencia);
  const sheets = tables.map(({ sheet }) => sheet);
  const given = options.segplan;
  const search = { matrix, plan, ofExecution, sheets, vigencias, given, config };
  const discovery = discoverIfAny(opener, search);
  if (!discovery && ofExecution.length > 0) return stop([...ofMatrix, ...ofExecution], [ofPlan]);
  const {
    executions,
    findings: ofExports,
    files,
    notice,
  } = discovery ?? failToFind(opener, search);
  const cited = [ofPlan, ...files.map((file) => citeInput('segplan', file))];
  if (files.length > 0 && executions.length === 0) return stop([...ofMatrix, ...ofExports], cited);
  const inputs = [matrix, ...files].map((file) => file.path);
  const settings = [config?.path, acceptances.path].flatMap((one) => one ?? []);
  const outputs = planOutputs(io, options.output, [...inputs, ...settings], options.force);

  const vigencia = chooseVigencia(plan, executions, options.vigencia);
  const method = { decreciente: options.decreciente, programmedFrom: options.programado };
  const choices = { vigencia, method, cutoff: options.corte };
  const evaluation = evaluate(plan, executions, choices);
  const ofOwn = takesFromMatrix(evaluation) ? ofExecution : [];
  const found = [...ofMatrix, ...ofOwn, ...ofExports, ...check({ plan, executions, evaluation })];
  const bearing = settleFindings(found).filter(
    (finding) => finding.vigencia === null || finding.vigencia === vigencia,
  );
  const names = [path === '-' ? path : matrix.workbook.name, ...files.map(nameOfInput)];
  const report: ComputeReport = {
    plan,
    evaluation,
    findings: noteAcceptances(bearing, { ...household, plan, executions }),
    inputs: cited,
    tool: TOOL,
    // Few forms of the report show these two, and the table of the screen none.
    get alternatives() {
      return evaluateAlternatives(plan, executions, choices);
    },
    get fourYears() {
      return evaluateFourYears(plan, executions, choices);
    },
    command: writeCommand(names, vigencia, options),
    date: options.fecha ?? null,
  };

  await writeReport(report, outputs, [matrix, ...files], io);
  io.stdout.write(await renderScreen(report, options.format, io.stdout, options.color));
  if (options.vigencia === undefined) {
    announce(io, options, `Vigencia ${vigencia}: es la única con ejecución.`);
  }
  for (const sentence of unreadBeside(opener)) announce(io, options, sentence);
  if (notice) announce(io, options, notice);
  for (const { path: written } of outputs) announce(io, options, `Escrito: ${written}`);
  return conclude(report.findings, options, io);
}

/** Whether some executed figure is one that the matrix has and nobody could read. */
function takesFromMatrix({ objectives }: Evaluation): boolean {
  return objectives.some(({ indicators }) =>
    indicators.some(
      ({ executed, record }) => record === null && executed.figure.kind === 'unreadable',
    ),
  );
}

/** Whether the matrix has no indicator to say anything of. */
function isEmpty({ objectives }: Plan): boolean {
  return objectives.every(({ indicators }) => indicators.length === 0);
}

function nameOfInput({ workbook }: OpenedWorkbook): string {
  return workbook.name;
}

/** Writes the outputs once all of them are rendered: none where one of them cannot be. */
async function writeReport(
  report: ComputeReport,
  outputs: readonly Output[],
  inputs: readonly OpenedWorkbook[],
  io: Io,
): Promise<void> {
  const rendered: FileContent[] = [];
  for (const output of outputs) {
    const bytes = await renderFile(report, output.extension, listBeside(output, inputs));
    rendered.push({ path: output.path, bytes });
  }
  await writeOutputs(io, rendered);
}

/** Shows the findings and gives the exit code they mean. */
function conclude(findings: readonly Finding[], options: ComputeOptions, io: Io): number {
  showFindings(findings, io, options);
  showExcess(findings, options.maxWarnings, io);
  return exitCodeOf(findings, options.maxWarnings);
}
