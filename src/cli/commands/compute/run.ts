/** `pes compute`: read, evaluate and check one vigencia, write the outputs and show it. */

import { evaluateAlternatives } from '../../../compute/alternatives.ts';
import { evaluateFourYears } from '../../../compute/four-years.ts';
import { findNeeded } from '../../../compute/needed/needed.ts';
import type { Evaluation } from '../../../model/evaluation.ts';
import type { ComputeReport, Edition } from '../../../report/compute/report.ts';
import { announceRun } from '../../case/announce-run.ts';
import { citeInputs, listPaths, nameInputs } from '../../case/inputs.ts';
import { judgeCase } from '../../case/judge-case.ts';
import { type Case, isComputable, type JudgingChoices, openCase } from '../../case/open-case.ts';
import { createOpener } from '../../case/opener.ts';
import { householdOf, noteAcceptances } from '../../case/team-findings.ts';
import { orderFindingsBy } from '../../case/weigh-findings.ts';
import { EXTENSIONS, type Format, renderScreen } from '../../outputs/forms.ts';
import { planOutputs, writeReport } from '../../outputs/plan-outputs.ts';
import { writeExplainCommand } from '../../words/explain-command.ts';
import { readsStdin, stepFromErrors, tellNext } from '../../words/next-step.ts';
import { conclude, type Ending } from '../../world/conclusion.ts';
import { type Io, PIPED_SCREEN, screenOf } from '../../world/io.ts';
import type { FindingOrder } from '../../world/stderr.ts';
import { TOOL } from '../../world/tool.ts';
import { writeCommand } from './command-line.ts';
import { describePublication } from './publication.ts';
import { openTemplate } from './template.ts';

/** The options of `compute`, already of their types. */
export interface ComputeOptions extends JudgingChoices, Ending {
  readonly output: readonly string[];
  readonly format: Format;
  /** Date the report bears, `AAAA-MM-DD`. */
  readonly fecha?: string | undefined;
  readonly edicion: Edition;
  /** The presentation that a presentation is placed on. */
  readonly plantilla?: string | undefined;
  readonly orden: FindingOrder;
  /** Whether the screen shows what is still needed. */
  readonly falta: boolean;
  readonly force: boolean;
}

/** Runs the command and gives its exit code; throws `CannotRun` or `WrongUsage`. */
export async function compute(path: string, options: ComputeOptions, io: Io): Promise<number> {
  const opener = createOpener(io, options);
  const opened = await openCase(opener, path, options, { needsExecution: true });
  if (!isComputable(opened)) return stop(opened, options, io);
  const { plantilla, force } = options;
  const read = [...listPaths(opened), ...(plantilla === undefined ? [] : [plantilla])];
  const outputs = planOutputs(io, options.output, read, force, EXTENSIONS);
  const template = await openTemplate(plantilla, opened, outputs, listPaths(opened), io);

  const { plan, executions } = opened;
  const { choices, evaluation, findings, compared } = await judgeCase(opened, options);
  const { vigencia } = choices;
  // Few forms of the report show these, and the table of the screen none.
  const alternativesOf = once(() => evaluateAlternatives(plan, executions, choices));
  const fourYearsOf = once(() => evaluateFourYears(plan, executions, choices));
  const neededOf = once(() => findNeeded(evaluation, fourYearsOf()));
  const report: ComputeReport = {
    plan,
    evaluation,
    findings: orderFindingsBy(options.orden, findings),
    inputs: citeInputs(opened),
    tool: TOOL,
    get alternatives() {
      return alternativesOf();
    },
    get fourYears() {
      return fourYearsOf();
    },
    get needed() {
      return neededOf();
    },
    showsNeeded: options.falta,
    command: writeCommand(nameInputs(opened), vigencia, options),
    publication: describePublication(opened, options.edicion, template, io),
    date: options.fecha ?? null,
  };

  const inputs = [opened.matrix, ...opened.exports];
  await writeReport(io, report, outputs, inputs, force);
  const screen = screenOf(io.stdout, options.color, PIPED_SCREEN);
  io.stdout.write(await renderScreen(report, options.format, screen));
  const written = outputs.map(({ path: file }) => file);
  announceRun(opener, opened, { vigencia, asked: options.vigencia, compared, written }, options);
  const exitCode = await conclude(report.findings, io, options);
  if (options.format === 'table' && !readsStdin(path, ...options.segplan)) {
    const lowest = lowestObjective(evaluation);
    const command = writeExplainCommand(path, String(lowest), vigencia, options);
    const errors = stepFromErrors(report.findings, path, options);
    tellNext(io, options, lowest === null ? errors : { purpose: LOWEST, command });
  }
  return exitCode;
}

const LOWEST = 'ver de dónde sale el cumplimiento más bajo';

/** Number of the objective with the lowest figure, the first of them; `null` where none has one. */
function lowestObjective({ objectives }: Evaluation): number | null {
  const figures = objectives.flatMap(({ objective: { number, unnamed }, compliance }) =>
    compliance === null || unnamed ? [] : [{ number, compliance }],
  );
  return figures.toSorted((a, b) => a.compliance - b.compliance)[0]?.number ?? null;
}

/** What a function gives, computed the first time that it is asked for. */
function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** What is said where no figure can be given: what was found. */
async function stop(opened: Case, options: ComputeOptions, io: Io): Promise<number> {
  const findings = noteAcceptances(opened.findings, householdOf(opened, []));
  if (options.format === 'json') {
    const { writeFailure } = await import('../../../report/compute/outputs/json.ts');
    io.stdout.write(writeFailure(TOOL, { findings, inputs: citeInputs(opened) }));
  }
  const exitCode = await conclude(findings, io, options);
  if (options.format === 'table') {
    tellNext(io, options, stepFromErrors(findings, opened.matrix.path, options));
  }
  return exitCode;
}
