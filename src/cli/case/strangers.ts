/** Exports that are surely of other plans, known again without reading them. */

import { comparableCode } from '../../compute/bundles.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { Execution } from '../../model/execution.ts';
import { type IndicatorKey, indicatorsOf, type Plan } from '../../model/plan.ts';

/** What is kept of an export that one case has read, for the others of its folder. */
export interface ExportTraits {
  readonly vigencias: readonly number[];
  /** Codes of its goals, as they are compared. */
  readonly goals: ReadonlySet<string>;
}

/**
 * The traits of an export as it was read for some plan, `null` where they do not tell enough: rows or
 * tables were left, or some have no code.
 */
export function traitsOf({
  executions,
  findings,
  others,
}: {
  readonly executions: readonly Execution[];
  readonly findings: readonly Finding[];
  readonly others: readonly unknown[];
}): ExportTraits | null {
  const records = executions.flatMap(({ records: own }) => own);
  const goals = records.map(({ key }) => comparableCode(key.goalCode));
  if (others.length > 0 || goals.includes(null)) return null;
  if (findings.some(({ code }) => code === 'PES131')) return null;
  return {
    vigencias: executions.flatMap(({ vigencias }) => vigencias),
    goals: new Set(goals.filter((goal) => goal !== null)),
  };
}

/** Whether no indicator of the plan may have a record in the export: each has a code, and none is there. */
export function isStranger({ goals }: ExportTraits, plan: Plan): boolean {
  return indicatorsOf(plan).every(({ key }) => {
    const [goal, joined] = codesOf(key);
    return goal !== null && !goals.has(goal) && !goals.has(joined);
  });
}

/** The code of a goal, and the one that some exports join with that of the indicator. */
function codesOf({ goalCode, indicatorCode }: IndicatorKey): readonly [string | null, string] {
  const [goal, indicator] = [comparableCode(goalCode), comparableCode(indicatorCode)];
  return [goal, `${goal}-${indicator}`];
}
