/** `pes explain`: how a figure was reached. */

import { explain } from '../../../compute/explain.ts';
import { findContentIn } from '../../../read/book/find-content.ts';
import type { ExplainReport } from '../../../report/explain/report.ts';
import { announceRun } from '../../case/announce-run.ts';
import { citeInputs, listPaths } from '../../case/inputs.ts';
import { judgeCase } from '../../case/judge-case.ts';
import { type Case, isComputable, type JudgingChoices, openCase } from '../../case/open-case.ts';
import { createOpener } from '../../case/opener.ts';
import { householdOf, noteAcceptances } from '../../case/team-findings.ts';
import { planOutputs } from '../../outputs/plan-outputs.ts';
import { writeExplainCommand } from '../../words/explain-command.ts';
import { readsStdin, stepFromErrors, stepToWrite, tellNext } from '../../words/next-step.ts';
import { conclude, type Ending } from '../../world/conclusion.ts';
import { exitCodeOf } from '../../world/failure.ts';
import { type Io, PIPED_SCREEN, PLAIN_SCREEN, screenOf } from '../../world/io.ts';
import { showExcess } from '../../world/stderr.ts';
import { TOOL } from '../../world/tool.ts';
import { writeWhole } from '../../world/writing.ts';
import { chooseAsked } from './choose-asked.ts';
import { EXPLAIN_EXTENSIONS, type ExplainFormat, formatOf, renderExplanation } from './formats.ts';

/** The options of `explain`, already of their types. */
export interface ExplainOptions extends JudgingChoices, Ending {
  readonly output: readonly string[];
  readonly format: ExplainFormat;
  /** Date the explanation bears, `AAAA-MM-DD`. */
  readonly fecha?: string | undefined;
  readonly force: boolean;
}

/** Runs the command and gives its exit code; throws `CannotRun` or `WrongUsage`. */
export async function explainFigure(
  path: string,
  name: string | null,
  options: ExplainOptions,
  io: Io,
): Promise<number> {
  const opener = createOpener(io, options);
  const opened = await openCase(opener, path, options, { needsExecution: true });
  if (!isComputable(opened)) return stop(opened, options, io);
  const outputs = planOutputs(
    io,
    options.output,
    listPaths(opened),
    options.force,
    EXPLAIN_EXTENSIONS,
  );

  const { plan, matrix, exports } = opened;
  const { choices, evaluation, findings } = await judgeCase(opened, options);
  const { vigencia } = choices;
  const commandFor = (asked: string | null) => writeExplainCommand(path, asked, vigencia, options);
  const told = name === null ? [] : chooseAsked(evaluation, name, commandFor);
  const report: ExplainReport = {
    plan,
    explanation: explain(
      evaluation,
      findContentIn([matrix, ...exports].map(({ workbook }) => workbook)),
    ),
    asked: name,
    told,
    findings,
    inputs: citeInputs(opened),
    tool: TOOL,
    entity: opened.config?.entity ?? null,
    date: options.fecha ?? null,
    commandFor,
  };

  const files = await Promise.all(
    outputs.map(async ({ path: file, extension }) => ({
      path: file,
      bytes: new TextEncoder().encode(
        await renderExplanation(report, formatOf(extension), PLAIN_SCREEN),
      ),
    })),
  );
  await writeWhole(io, files, options.force);
  const screen = screenOf(io.stdout, options.color, PIPED_SCREEN);
  io.stdout.write(await renderExplanation(report, options.format, screen));
  const written = outputs.map(({ path: file }) => file);
  announceRun(opener, opened, { vigencia, asked: options.vigencia, written }, options);
  showExcess(findings, options.maxWarnings, io);
  if (options.format === 'text' && name !== null && !readsStdin(path, ...options.segplan)) {
    const page = { output: options.output, name: 'explicacion.md' };
    tellNext(io, options, stepToWrite(io, 'dársela a un auditor', commandFor(name), page));
  }
  return exitCodeOf(findings, options.maxWarnings);
}

/** What is said where no figure can be explained: what was found. */
async function stop(opened: Case, options: ExplainOptions, io: Io): Promise<number> {
  const findings = noteAcceptances(opened.findings, householdOf(opened, []));
  if (options.format === 'json') {
    const { writeExplainFailure } = await import('../../../report/explain/document.ts');
    io.stdout.write(writeExplainFailure(TOOL, { findings, inputs: citeInputs(opened) }));
  }
  const exitCode = await conclude(findings, io, options);
  if (options.format === 'text') {
    tellNext(io, options, stepFromErrors(findings, opened.matrix.path, options));
  }
  return exitCode;
}
