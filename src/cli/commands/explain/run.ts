/** `pes explain`: how a figure was reached. */

import { openOtherFigures } from '../../../compute/causes/other-figures.ts';
import { evaluate } from '../../../compute/evaluate.ts';
import { explain } from '../../../compute/explain.ts';
import { findContentIn } from '../../../read/book/find-content.ts';
import type { ExplainReport } from '../../../report/explain/report.ts';
import { chooseVigencia } from '../../case/choose-vigencia.ts';
import { citeInputs, listPaths } from '../../case/inputs.ts';
import {
  type Case,
  doubtsOfOwn,
  isComputable,
  type JudgingChoices,
  openCase,
} from '../../case/open-case.ts';
import { createOpener, unreadBeside } from '../../case/opener.ts';
import { householdOf, noteAcceptances } from '../../case/team-findings.ts';
import { checkWeighed } from '../../case/weigh-findings.ts';
import { planOutputs } from '../../outputs/plan-outputs.ts';
import { writeExplainCommand } from '../../words/explain-command.ts';
import { exitCodeOf } from '../../world/failure.ts';
import { type Io, PIPED_SCREEN, PLAIN_SCREEN, screenOf } from '../../world/io.ts';
import { announce, type Speech, showExcess, showFindings } from '../../world/stderr.ts';
import { TOOL } from '../../world/tool.ts';
import { writeWhole } from '../../world/writing.ts';
import { chooseAsked } from './choose-asked.ts';
import { EXPLAIN_EXTENSIONS, type ExplainFormat, formatOf, renderExplanation } from './formats.ts';

/** The options of `explain`, already of their types. */
export interface ExplainOptions extends JudgingChoices, Speech {
  readonly output: readonly string[];
  readonly format: ExplainFormat;
  /** Date the explanation bears, `AAAA-MM-DD`. */
  readonly fecha?: string | undefined;
  readonly maxWarnings?: number | undefined;
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

  const { plan, executions, matrix, exports } = opened;
  const vigencia = chooseVigencia(plan, executions, options.vigencia);
  const method = { decreciente: options.decreciente, programmedFrom: options.programado };
  const evaluation = evaluate(plan, executions, { vigencia, method, cutoff: options.corte });
  const commandFor = (asked: string | null) => writeExplainCommand(path, asked, vigencia, options);
  const told = name === null ? [] : chooseAsked(evaluation, name, commandFor);
  const others = openOtherFigures(plan, executions, evaluation);
  const facts = { plan, executions, evaluation, others };
  const judged = [...doubtsOfOwn(opened, evaluation), ...checkWeighed(facts)];
  const findings = noteAcceptances(
    [...opened.findings, ...judged],
    householdOf(opened, [vigencia]),
  );
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
  if (options.vigencia === undefined) {
    announce(io, options, `Vigencia ${vigencia}: es la única con ejecución.`);
  }
  for (const sentence of unreadBeside(opener)) announce(io, options, sentence);
  if (opened.notice) announce(io, options, opened.notice);
  for (const { path: written } of outputs) announce(io, options, `Escrito: ${written}`);
  showExcess(findings, options.maxWarnings, io);
  return exitCodeOf(findings, options.maxWarnings);
}

/** What is said where no figure can be explained: what was found. */
async function stop(opened: Case, options: ExplainOptions, io: Io): Promise<number> {
  const findings = noteAcceptances(opened.findings, householdOf(opened, []));
  if (options.format === 'json') {
    const { writeExplainFailure } = await import('../../../report/explain/document.ts');
    io.stdout.write(writeExplainFailure(TOOL, { findings, inputs: citeInputs(opened) }));
  }
  await showFindings(findings, io, options);
  showExcess(findings, options.maxWarnings, io);
  return exitCodeOf(findings, options.maxWarnings);
}
