/** `pes compute`: read, evaluate and check one vigencia, write the outputs and show it. */

import { evaluateAlternatives } from '../../../compute/alternatives.ts';
import { evaluate } from '../../../compute/evaluate.ts';
import { evaluateFourYears } from '../../../compute/four-years.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import type { Method } from '../../../model/evaluation.ts';
import type { ComputeReport } from '../../../report/compute/report.ts';
import { check } from '../../../rules/check.ts';
import { chooseVigencia } from '../../case/choose-vigencia.ts';
import { citeInputs, nameInputs } from '../../case/cite.ts';
import { unreadBeside } from '../../case/discover.ts';
import { type Case, isComputable, listPaths, openCaseToCompute } from '../../case/open-case.ts';
import { createOpener } from '../../case/opener.ts';
import { settleCase } from '../../case/settle-case.ts';
import { type Format, renderFile, renderScreen } from '../../outputs/forms.ts';
import { listBeside, planOutputs } from '../../outputs/plan-outputs.ts';
import { showFindings } from '../../outputs/show-findings.ts';
import { exitCodeOf } from '../../world/failure.ts';
import type { Io } from '../../world/io.ts';
import { screenOf } from '../../world/screen.ts';
import { announce, showExcess } from '../../world/stderr.ts';
import { TOOL } from '../../world/tool.ts';
import type { FileContent } from '../../world/write-files.ts';
import { writeOutputs } from '../../world/writing.ts';
import { writeCommand } from './command-line.ts';

/** Columns of the table where it is piped: any terminal shows as many. */
const PIPED_TABLE = { width: 80, color: false };

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
export async function compute(path: string, options: ComputeOptions, io: Io): Promise<number> {
  const opener = createOpener(io, options);
  const opened = await openCaseToCompute(opener, path, options);
  if (!isComputable(opened)) return stop(opened, options, io);
  const outputs = planOutputs(io, options.output, listPaths(opened), options.force);

  const { plan, executions } = opened;
  const vigencia = chooseVigencia(plan, executions, options.vigencia);
  const method = { decreciente: options.decreciente, programmedFrom: options.programado };
  const choices = { vigencia, method, cutoff: options.corte };
  const evaluation = evaluate(plan, executions, choices);
  const found = [...opened.findings, ...check({ plan, executions, evaluation })];
  const report: ComputeReport = {
    plan,
    evaluation,
    findings: settleCase(opened, found, [vigencia]),
    inputs: citeInputs(opened),
    tool: TOOL,
    // Few forms of the report show these two, and the table of the screen none.
    get alternatives() {
      return evaluateAlternatives(plan, executions, choices);
    },
    get fourYears() {
      return evaluateFourYears(plan, executions, choices);
    },
    command: writeCommand(nameInputs(opened), vigencia, options),
    date: options.fecha ?? null,
  };

  const inputs = [opened.matrix, ...opened.exports];
  const rendered: FileContent[] = [];
  for (const output of outputs) {
    const bytes = await renderFile(report, output.extension, listBeside(output, inputs));
    rendered.push({ path: output.path, bytes });
  }
  await writeOutputs(io, rendered, options.force);
  const screen = screenOf(io.stdout, options.color, PIPED_TABLE);
  io.stdout.write(await renderScreen(report, options.format, screen));
  if (options.vigencia === undefined) {
    announce(io, options, `Vigencia ${vigencia}: es la única con ejecución.`);
  }
  for (const sentence of unreadBeside(opener)) announce(io, options, sentence);
  if (opened.notice) announce(io, options, opened.notice);
  for (const { path: written } of outputs) announce(io, options, `Escrito: ${written}`);
  return conclude(report.findings, options, io);
}

/** What is said where no figure can be given: what was found. */
async function stop(opened: Case, options: ComputeOptions, io: Io): Promise<number> {
  const findings = settleCase(opened, opened.findings, []);
  if (options.format === 'json') {
    const { writeFailure } = await import('../../../report/compute/outputs/json.ts');
    io.stdout.write(writeFailure(TOOL, { findings, inputs: citeInputs(opened) }));
  }
  return conclude(findings, options, io);
}

/** Shows the findings and gives the exit code they mean. */
function conclude(findings: readonly Finding[], options: ComputeOptions, io: Io): number {
  showFindings(findings, io, options);
  showExcess(findings, options.maxWarnings, io);
  return exitCodeOf(findings, options.maxWarnings);
}
