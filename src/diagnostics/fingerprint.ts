/** The sign by which a finding is known again in the next version of a file, wherever it has moved. */

import { digest } from '../model/digest.ts';
import type { Finding } from './finding.ts';
import { canonicalText, identify } from './identity.ts';

/** The format of fingerprints: another one voids what every team has accepted. */
const FORMAT = '1';

/** A finding with the sign by which it is known again. */
export interface MarkedFinding extends Finding {
  /** 16 hexadecimal digits, equal while the finding, its subject and its values are. */
  readonly fingerprint: string;
}

/** What the file of a finding is to the case: its matrix, its execution, or neither. */
export type FindingRole = 'matrix' | 'segplan' | null;

/**
 * The findings, in order, with their fingerprints. Of several that are equal but for their place,
 * each has its number among them.
 */
export function markFindings(
  findings: readonly Finding[],
  roleOf: (finding: Finding) => FindingRole,
): readonly MarkedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const [code, ...rest] = identify(finding);
    const values = [FORMAT, code, roleOf(finding), ...rest];
    const text = canonicalText(values);
    const ordinal = seen.get(text) ?? 0;
    seen.set(text, ordinal + 1);
    return { ...finding, fingerprint: digest(canonicalText([...values, ordinal])).slice(0, 16) };
  });
}
