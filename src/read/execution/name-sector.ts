/** The sector of a plan whose own titles name none. */

import type { Execution } from '../../model/execution.ts';
import type { Plan } from '../../model/plan.ts';
import { sectorIn } from '../values/titles.ts';

/** The plan with the sector that its own titles name, else the only one that those of its exports name. */
export function nameSector(plan: Plan, executions: readonly Execution[]): Plan {
  if (plan.sector !== null) return plan;
  const sectors = executions.flatMap(({ remarks = [] }) => sectorIn(remarks) ?? []);
  const [only = null, ...others] = new Set(sectors);
  return others.length === 0 ? { ...plan, sector: only } : plan;
}
