/** What an explanation is told from, whatever its form. */

import type { GatheredFinding } from '../../diagnostics/gather.ts';
import type { Asked, Explanation } from '../../model/explanation.ts';
import type { Plan } from '../../model/plan.ts';
import type { ReportInput, Tool } from '../origin.ts';

/** Everything that an explanation says, before any words. */
export interface ExplainReport {
  readonly plan: Plan;
  readonly explanation: Explanation;
  /** The words that were asked with; `null` where every objective is told in short. */
  readonly asked: string | null;
  /** What those words mean: several where one indicator is of several objectives. */
  readonly told: readonly Asked[];
  /** The findings of the case. */
  readonly findings: readonly GatheredFinding[];
  readonly inputs: readonly ReportInput[];
  readonly tool: Tool;
  /** The entity that publishes, where its configuration says it. */
  readonly entity: string | null;
  /** Date the explanation bears, `AAAA-MM-DD`, where one was given. */
  readonly date: string | null;
  /** The command that explains so called a thing of this case; without name, all of them. */
  readonly commandFor: (name: string | null) => string;
}
