/** What makes a finding the same one in the next version of a file, whatever row it has moved to. */

import { digest } from '../model/digest.ts';
import type { Finding, Place } from './finding.ts';

/** A finding with the sign by which it is known again. */
export interface MarkedFinding extends Finding {
  /** 16 hexadecimal digits, equal while the finding, its sheet and its subject are. */
  readonly fingerprint: string;
}

/** Names what stands on the row of a place: the key of its indicator, or `null`. */
export type SubjectAt = (place: Place) => string | null;

/**
 * The findings with their fingerprints, of which row numbers, columns and the name of the file are
 * no part. Of several that are equal but for their row, each has its place among them.
 */
export function markFindings(
  findings: readonly Finding[],
  subjectAt: SubjectAt,
): readonly MarkedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { code, sheet, vigencia, message } = finding;
    const subject = subjectAt(finding);
    const text = [code, sheet, vigencia, subject, withoutAddresses(message)].join('\n');
    const count = seen.get(text) ?? 0;
    seen.set(text, count + 1);
    return { ...finding, fingerprint: digest(`${text}\n${count}`).slice(0, 16) };
  });
}

/** The message without cell addresses and row numbers, which move. */
function withoutAddresses(message: string): string {
  return message.replace(/\$?\b[A-Z]{1,3}\$?\d{1,7}\b/g, '·').replace(/\b(filas?) [\d, y]+/g, '$1');
}
