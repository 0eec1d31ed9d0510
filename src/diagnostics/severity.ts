/** Severities: how many there are of each, and those that a team sets. */

import type { Code } from './catalogue.ts';
import type { Severity } from './entry.ts';

/** Severities by code that take the place of those of the catalogue. */
export type Severities = ReadonlyMap<Code, Severity>;

/** How many findings there are of each severity. */
export function countBySeverity(
  findings: readonly { readonly severity: Severity }[],
): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
