/** What is said on standard error: choices made, findings, failures. */

import type { Finding } from '../diagnostics/finding.ts';
import { renderFindings } from '../report/render-findings.ts';
import type { Io } from './io.ts';

/** How much to say and how. */
export interface Speech {
  readonly quiet: boolean;
  readonly color: boolean;
}

const PIPE_WIDTH = 100;

/** A line on what the program chose or did; nothing with `--quiet`. */
export function announce(io: Io, { quiet }: Speech, line: string): void {
  if (!quiet) io.stderr.write(`${line}\n`);
}

/** The findings; with `--quiet`, only the errors. */
export function showFindings(findings: readonly Finding[], io: Io, { quiet, color }: Speech): void {
  const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  if (shown.length === 0) return;
  const screen = { width: io.stderr.width ?? PIPE_WIDTH, color: color && io.stderr.color };
  io.stderr.write(`\n${renderFindings(shown, screen)}`);
}

/** What kept the program from running, and what to do. */
export function showFailure(io: Io, message: string, help: string): void {
  io.stderr.write(`pes: ${message}\n${help === '' ? '' : `${help}\n`}`);
}
