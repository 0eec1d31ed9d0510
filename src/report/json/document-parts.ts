/** The parts that the documents of all commands share. */

import type { Severity } from '../../diagnostics/entry.ts';
import type { CitedPlace, ToldFinding } from '../../diagnostics/tell.ts';
import type { ReportInput } from '../origin.ts';

/** A finding of a document. */
export interface DocumentFinding extends CitedPlace {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly related: readonly CitedPlace[];
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
export function describeFinding(finding: ToldFinding): DocumentFinding {
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

function describePlace({ file, sheet, cell }: CitedPlace): CitedPlace {
  return { file, sheet, cell };
}
