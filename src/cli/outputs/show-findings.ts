/** The findings of a run on standard error. */

import type { Finding } from '../../diagnostics/finding.ts';
import { renderFindings } from '../../report/terminal/findings.ts';
import type { Io } from '../world/io.ts';
import type { Speech } from '../world/stderr.ts';

const PIPE_WIDTH = 100;

/** The findings; with `--quiet`, only the errors. */
export function showFindings(findings: readonly Finding[], io: Io, { quiet, color }: Speech): void {
  const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  if (shown.length === 0) return;
  const screen = { width: io.stderr.width ?? PIPE_WIDTH, color: color && io.stderr.color };
  io.stderr.write(`\n${renderFindings(shown, screen)}`);
}
