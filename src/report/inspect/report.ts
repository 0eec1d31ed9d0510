/** How a file was understood, as `pes inspect` reports it. */

import type { GatheredFinding } from '../../diagnostics/gather.ts';
import type { Execution } from '../../model/execution.ts';
import type { NearestTable, TableReading } from '../../model/layout.ts';
import type { Plan } from '../../model/plan.ts';
import type { Tool } from '../origin.ts';

/** A sheet of which nothing was read. */
export interface UnreadSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly empty: boolean;
}

/** What `pes inspect` shows. */
export interface InspectReport {
  readonly tool: Tool;
  readonly file: string;
  readonly sha256: string;
  readonly tables: readonly TableReading[];
  readonly others: readonly UnreadSheet[];
  /** The table that comes nearest to one, where nothing is recognised. */
  readonly nearest: NearestTable | null;
  readonly plan: Plan | null;
  readonly execution: Execution | null;
  readonly findings: readonly GatheredFinding[];
}
