/** What is said on standard error: choices made, findings, excesses, failures. */

import type { GatheredFinding } from '../../diagnostics/gather.ts';
import { countBySeverity } from '../../diagnostics/severity.ts';
import { writeFigure } from '../../model/spanish.ts';
import { showLine } from '../../report/cells/cell-text.ts';
import { breakLines } from '../../report/terminal/text-lines.ts';
import { type Io, screenOf } from './io.ts';

/** Words of the orders in which findings are told, the usual one first. */
export const FINDING_ORDERS = ['lugar', 'efecto'] as const;

/** An order of findings: by what they do and where they are, or by how far they move a figure. */
export type FindingOrder = (typeof FINDING_ORDERS)[number];

/** How much to say and how. */
export interface Speech {
  readonly quiet: boolean;
  readonly color: boolean;
  /** Whether findings are told with nothing cut short. */
  readonly all: boolean;
  /** Whether findings stay in the order given: `efecto` says so. */
  readonly orden?: FindingOrder;
}

/** A line on what the program chose or did; nothing with `--quiet`. */
export function announce(io: Io, { quiet }: Speech, line: string): void {
  if (!quiet) say(io, line);
}

/** Says a line, also with `--quiet`, broken between words: a terminal would break it within them. */
export function say({ stderr }: Io, line: string): void {
  const text = showLine(line);
  const lines = stderr.width === null ? [text] : breakLines(text, stderr.width);
  stderr.write(`${lines.join('\n')}\n`);
}

/** The findings of a run; with `--quiet`, only the errors. */
export async function showFindings(
  findings: readonly GatheredFinding[],
  io: Io,
  { quiet, color, all, orden }: Speech,
): Promise<void> {
  const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  if (shown.length === 0) return;
  const { renderFindings } = await import('../../report/terminal/findings.ts');
  io.stderr.write(
    `\n${renderFindings(shown, screenOf(io.stderr, color), { all, inOrder: orden === 'efecto' })}`,
  );
}

/** Why more warnings than were allowed end the run with code 1; said also with `--quiet`. */
export function showExcess(
  findings: readonly Pick<GatheredFinding, 'severity'>[],
  maxWarnings: number | undefined,
  io: Io,
): void {
  showExcessOf(countBySeverity(findings).warning, maxWarnings, io);
}

/** The same where only their number is known. */
export function showExcessOf(warnings: number, maxWarnings: number | undefined, io: Io): void {
  if (maxWarnings === undefined || warnings <= maxWarnings) return;
  const found = writeFigure(warnings, 'advertencia', 'advertencias');
  say(io, `pes: Hay ${found}; con --max-warnings se admiten ${maxWarnings}.`);
}

/** What kept the program from running, and what to do. */
export function showFailure(io: Io, message: string, help: string): void {
  say(io, `pes: ${message}`);
  if (help !== '') say(io, help);
}
