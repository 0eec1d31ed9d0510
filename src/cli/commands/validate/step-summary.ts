/** The summary that GitHub shows of a step, added to what other steps wrote. */

import type { ValidateReport } from '../../../report/validate/report.ts';
import { readBytes } from '../../case/inputs.ts';
import { writeText } from '../../outputs/plan-outputs.ts';
import type { Io } from '../../world/io.ts';

/** Adds the summary of the step where GitHub says that it goes; throws `CannotRun` where it cannot. */
export async function writeStepSummary(report: ValidateReport, io: Io): Promise<void> {
  const path = io.env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  const { renderStepSummary } = await import('../../../report/validate/github.ts');
  const earlier = io.exists(path) ? new TextDecoder().decode(readBytes(io, path)) : '';
  await writeText(io, path, earlier + renderStepSummary(report));
}
