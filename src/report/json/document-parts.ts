/** The parts that the documents of all commands share. */

import type { Severity } from '../../diagnostics/entry.ts';
import type { Finding, Place } from '../../diagnostics/finding.ts';
import type { ReportInput } from '../origin.ts';

/** A finding of a document. */
export interface DocumentFinding extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly related: readonly Place[];
}

/** Why a command could not be done. */
export interface DocumentError {
  readonly exitCode: number;
  readonly message: string;
  readonly help: string | null;
}

/** An input as documents cite it. */
export function describeInput({ role, file, sha256 }: ReportInput): ReportInput {
  return { role, file, sha256 };
}

/** A finding as documents give it. */
export function describeFinding(finding: Finding): DocumentFinding {
  const { code, severity, message, help, related } = finding;
  return {
    code,
    severity,
    message,
    help,
    ...describePlace(finding),
    related: related.map(describePlace),
  };
}

function describePlace({ file, sheet, cell }: Place): Place {
  return { file, sheet, cell };
}
