/** The findings of a run on standard error. */

import type { Finding } from '../../diagnostics/finding.ts';
import { renderFindings } from '../../report/terminal/findings.ts';
import type { Io } from '../world/io.ts';
import { screenOf } from '../world/screen.ts';
import type { Speech } from '../world/stderr.ts';

/** The findings; with `--quiet`, only the errors. */
export function showFindings(findings: readonly Finding[], io: Io, { quiet, color }: Speech): void {
  const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  if (shown.length === 0) return;
  io.stderr.write(`\n${renderFindings(shown, screenOf(io.stderr, color))}`);
}
