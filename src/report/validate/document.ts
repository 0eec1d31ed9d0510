/** The document `pes/validate/1`: what was found, as other programs read it. */

import type { MarkedFinding } from '../../diagnostics/fingerprint.ts';
import { countCells, type GatheredFinding } from '../../diagnostics/gather.ts';
import { countBySeverity } from '../../diagnostics/severity.ts';
import type { DocumentCell, DocumentError, DocumentFinding } from '../json/document-parts.ts';
import { describeCell, describeFinding, describeInput } from '../json/document-parts.ts';
import { writeJson } from '../json/json-text.ts';
import type { ReportInput, Tool } from '../origin.ts';
import { findingsOf, type ValidateReport } from './report.ts';

/** Name and version of the shape of the document. */
export const VALIDATE_SCHEMA = 'pes/validate/1';

/** A finding with the vigencia it bears on and the sign by which it is known again. */
export interface ValidateFinding extends DocumentFinding {
  readonly vigencia: number | null;
  readonly fingerprint: string;
  readonly cells: readonly ValidateCell[];
}

/** A cell of a finding, and the sign by which it is known again. */
export interface ValidateCell extends DocumentCell {
  readonly fingerprint: string;
}

/** A finding that somebody accepted. */
export interface ValidateAccepted extends ValidateFinding {
  readonly reason: string;
  readonly name: string;
  /** The last day on which it is accepted, `AAAA-MM-DD`. */
  readonly until: string | null;
}

/** The document of a validation, or of the reason there was none. */
export interface ValidateDocument {
  readonly schema: typeof VALIDATE_SCHEMA;
  readonly tool: Tool;
  readonly inputs: readonly ReportInput[];
  readonly findings: readonly ValidateFinding[];
  readonly accepted: readonly ValidateAccepted[];
  /** Files that could not be read, of several. */
  readonly failures: readonly {
    readonly file: string;
    readonly message: string;
    readonly help: string | null;
  }[];
  readonly summary: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly accepted: number;
    /** Cells of the findings. */
    readonly cells: number;
  };
  readonly error: DocumentError | null;
}

/** The document of a validation. */
export function composeValidateDocument(report: ValidateReport): ValidateDocument {
  const { files, tool, error: failure } = report;
  const findings = findingsOf(report);
  const accepted = files.flatMap((file) => file.accepted);
  const { error, warning, note } = countBySeverity(findings);
  return {
    schema: VALIDATE_SCHEMA,
    tool: { name: tool.name, version: tool.version },
    inputs: files.flatMap(({ inputs }) => inputs.map(describeInput)),
    findings: findings.map(describeMarked),
    accepted: accepted.map(({ finding, acceptances: [acceptance] }) => ({
      ...describeMarked(finding),
      reason: acceptance.reason,
      name: acceptance.name,
      until: acceptance.until,
    })),
    failures: files.flatMap(({ path, failure }) =>
      failure ? [{ file: path, message: failure.message, help: failure.help || null }] : [],
    ),
    summary: {
      files: files.length,
      errors: error,
      warnings: warning,
      notes: note,
      accepted: accepted.length,
      cells: countCells(findings),
    },
    error: failure,
  };
}

/** The text of the document. */
export function writeValidateDocument(report: ValidateReport): string {
  return writeJson(composeValidateDocument(report));
}

function describeMarked(finding: GatheredFinding<MarkedFinding>): ValidateFinding {
  const { vigencia, parts } = finding;
  const cells = finding.cells.map((cell) => {
    return { ...describeCell(cell), fingerprint: cell.parts[0].fingerprint };
  });
  return { ...describeFinding(finding), vigencia, fingerprint: parts[0].fingerprint, cells };
}
