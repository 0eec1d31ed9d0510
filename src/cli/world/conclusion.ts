/** How a run ends: with its findings and the exit code that they mean. */

import type { GatheredFinding } from '../../diagnostics/gather.ts';
import { exitCodeOf } from './failure.ts';
import type { Io } from './io.ts';
import { type Speech, showExcess, showFindings } from './stderr.ts';

/** How much is said at the end, and how many warnings are admitted. */
export interface Ending extends Speech {
  readonly maxWarnings?: number | undefined;
}

/** Shows the findings and gives the exit code: 1 for an error, or for more warnings than are admitted. */
export async function conclude(
  findings: readonly GatheredFinding[],
  io: Io,
  ending: Ending,
): Promise<number> {
  await showFindings(findings, io, ending);
  showExcess(findings, ending.maxWarnings, io);
  return exitCodeOf(findings, ending.maxWarnings);
}
