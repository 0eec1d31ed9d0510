/** What the report of a validation is composed from, whatever its form. */

import type { AcceptedFinding } from '../../diagnostics/acceptance.ts';
import type { Place } from '../../diagnostics/finding.ts';
import type { MarkedFinding } from '../../diagnostics/fingerprint.ts';
import type { ReportInput, Tool } from '../origin.ts';

/** Shows the cells of the files of a validation; `null` where a cell is empty or there is none. */
export type ShowCell = (place: Place, row: number, column: number) => string | null;

/** One matrix validated, or what kept it from being so. Files are cited by the path given. */
export interface ValidatedFile {
  readonly path: string;
  readonly inputs: readonly ReportInput[];
  /** Vigencias whose execution was looked at; of the others, the formulation alone. */
  readonly executed: readonly number[];
  /** What nobody has accepted, in order. */
  readonly findings: readonly MarkedFinding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly failure: { readonly message: string; readonly help: string } | null;
  readonly showCell: ShowCell;
}

/** Everything a report of a validation says, before any words. */
export interface ValidateReport {
  readonly tool: Tool;
  readonly files: readonly ValidatedFile[];
  readonly exitCode: number;
  /** Whether there are more warnings than were allowed. */
  readonly warningsFail: boolean;
}

/** The findings of every file that nobody has accepted. */
export function findingsOf({ files }: ValidateReport): readonly MarkedFinding[] {
  return files.flatMap(({ findings }) => findings);
}
