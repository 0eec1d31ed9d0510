/** Severities: how many there are of each, and those that a team sets. */

import type { Code } from './catalogue.ts';
import type { Severity } from './entry.ts';
import type { Finding } from './finding.ts';

/** Severities by code that take the place of those of the catalogue. */
export type Severities = ReadonlyMap<Code, Severity>;

/** The findings with the severities that the team gave their codes. */
export function applySeverities<F extends Finding>(
  findings: readonly F[],
  severities: Severities,
): readonly F[] {
  if (severities.size === 0) return findings;
  return findings.map((finding) => ({
    ...finding,
    severity: severities.get(finding.code) ?? finding.severity,
  }));
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
