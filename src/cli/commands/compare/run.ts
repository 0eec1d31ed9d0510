/** `pes compare`: two versions or several cutoffs, what changed and how much each change moved. */

import { compareClosedYears } from '../../../compute/change/closed-years.ts';
import { compare } from '../../../compute/change/compare.ts';
import { followObjectives } from '../../../compute/change/series.ts';
import { countBySeverity } from '../../../diagnostics/severity.ts';
import { writeFigure } from '../../../model/spanish.ts';
import type { CompareReport, CompareStep, Moment } from '../../../report/compare/report.ts';
import { createOpener, type Opener, refuseStdinTwice, unreadBeside } from '../../case/opener.ts';
import { planOutputs } from '../../outputs/plan-outputs.ts';
import { readsStdin, stepToWrite, tellNext } from '../../words/next-step.ts';
import { conclude, type Ending } from '../../world/conclusion.ts';
import { exitCodeOf, WrongUsage } from '../../world/failure.ts';
import { type Io, PIPED_SCREEN, screenOf } from '../../world/io.ts';
import { announce, say, showExcess } from '../../world/stderr.ts';
import { TOOL } from '../../world/tool.ts';
import { writeWhole } from '../../world/writing.ts';
import {
  COMPARE_EXTENSIONS,
  type CompareFormat,
  renderComparison,
  renderComparisonFile,
} from './formats.ts';
import { labelSides } from './label-sides.ts';
import { openSide } from './open-side.ts';
import type { OpenedSide, SideChoices, StoppedSide } from './side.ts';
import { writeCompareCommand } from './words.ts';

/** The options of `compare`, already of their types. */
export interface CompareOptions extends SideChoices, Ending {
  readonly output: readonly string[];
  readonly format: CompareFormat;
  readonly force: boolean;
}

/** Runs the command and gives its exit code; throws `CannotRun` or `WrongUsage`. */
export async function compareCases(
  paths: readonly string[],
  options: CompareOptions,
  io: Io,
): Promise<number> {
  const opener = createOpener(io, options);
  const sides: OpenedSide[] = [];
  for (const { path, choices } of listSides(paths, options)) {
    const side = await openSide(opener, path, choices);
    if ('found' in side) return stop(side, options, io);
    sides.push(side);
  }
  const inputs = sides.flatMap((side) => side.paths);
  const outputs = planOutputs(io, options.output, inputs, options.force, COMPARE_EXTENSIONS);
  const ordered = paths.length === 1 ? inOrder(sides) : sides;
  const report = composeReport(ordered, paths, options);
  const files = await Promise.all(
    outputs.map(async ({ path, extension }) => ({
      path,
      bytes: await renderComparisonFile(report, extension),
    })),
  );
  await writeWhole(io, files, options.force);
  const screen = screenOf(io.stdout, options.color, PIPED_SCREEN);
  io.stdout.write(await renderComparison(report, options.format, screen));
  tell(report, ordered, { opener, options, io });
  for (const { path } of outputs) announce(io, options, `Escrito: ${path}`);
  const findings = sides.flatMap((side) => side.findings);
  showExcess(findings, options.maxWarnings, io);
  if (options.format === 'text' && !readsStdin(...paths, ...options.segplan, options.matriz)) {
    const book = { output: options.output, name: 'cambios.xlsx' };
    tellNext(
      io,
      options,
      stepToWrite(io, 'verlo en Excel, con sus gráficos', report.command, book),
    );
  }
  return exitCodeOf(findings, options.maxWarnings);
}

interface Side {
  readonly path: string;
  readonly choices: SideChoices;
}

/**
 * What is compared: both things given or, with one matrix, each of its exports. Throws `WrongUsage`
 * where there are no two.
 */
function listSides(
  [first = '', second]: readonly string[],
  options: CompareOptions,
): readonly Side[] {
  if (second !== undefined) {
    refuseStdinTwice([first, second, ...options.segplan]);
    return [first, second].map((path) => ({ path, choices: options }));
  }
  if (options.segplan.length < 2) {
    throw new WrongUsage(
      'Falta con qué comparar.',
      'Escriba dos archivos: pes compare antes.xlsx despues.xlsx. O una matriz y sus cortes: pes compare matriz.xlsx --segplan junio.xlsx --segplan diciembre.xlsx.',
    );
  }
  refuseStdinTwice([first, ...options.segplan]);
  if (options.matriz !== undefined) {
    throw new WrongUsage(
      'Con --matriz se comparan dos reportes, y se dio un solo archivo.',
      `Escriba pes compare ${first} --segplan, con la matriz en primer lugar, o los dos reportes.`,
    );
  }
  return options.segplan.map((path) => ({
    path,
    choices: { ...options, matriz: first },
  }));
}

/** The sides by their cutoffs; in the order they were given where one of them has none. */
function inOrder(sides: readonly OpenedSide[]): readonly OpenedSide[] {
  const dates = sides.map(({ evaluation }) => evaluation.cutoff);
  if (dates.includes(null)) return sides;
  return sides.toSorted((a, b) =>
    (a.evaluation.cutoff ?? '').localeCompare(b.evaluation.cutoff ?? ''),
  );
}

function composeReport(
  sides: readonly OpenedSide[],
  paths: readonly string[],
  options: CompareOptions,
): CompareReport {
  const labels = labelSides(sides);
  const moments = sides.map((side, at): Moment => ({ ...side, label: labels[at] ?? side.name }));
  const steps = sides.slice(1).flatMap((after, at): readonly CompareStep[] => {
    const before = sides[at];
    if (!before) return [];
    const common = before.earlier.filter((year) => after.earlier.includes(year));
    return [
      {
        comparison: compare(before.evaluation, after.evaluation),
        closed: compareClosedYears(before.evaluateYear, after.evaluateYear, common),
      },
    ];
  });
  return {
    tool: TOOL,
    moments,
    steps,
    series: followObjectives(steps.map(({ comparison }) => comparison)),
    all: options.all,
    command: writeCompareCommand(paths, options),
  };
}

interface Hearing {
  readonly opener: Opener;
  readonly options: CompareOptions;
  readonly io: Io;
}

/** What was chosen, and where the findings of each side are told. */
function tell(
  { moments }: CompareReport,
  sides: readonly OpenedSide[],
  { opener, options, io }: Hearing,
): void {
  const notices = new Set(sides.flatMap((side) => side.notices));
  for (const sentence of [...notices, ...unreadBeside(opener)]) announce(io, options, sentence);
  for (const { name, findings } of moments) {
    const { error } = countBySeverity(findings);
    if (error === 0) continue;
    const count = writeFigure(error, 'error', 'errores');
    say(io, `pes: ${name} tiene ${count}; pes compute los muestra.`);
  }
}

/** What is said where a side has no figure: what was found. */
async function stop({ found }: StoppedSide, options: CompareOptions, io: Io): Promise<number> {
  if (options.format === 'json') {
    const { writeCompareFailure } = await import('../../../report/compare/document.ts');
    io.stdout.write(writeCompareFailure(TOOL, { findings: found }));
  }
  return conclude(found, io, options);
}
