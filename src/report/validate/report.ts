/** What the report of a validation is composed from, whatever its form. */

import type { ToldAcceptance } from '../../diagnostics/acceptance.ts';
import type { MarkedFinding } from '../../diagnostics/fingerprint.ts';
import type { GatheredFinding } from '../../diagnostics/gather.ts';
import type { CitedPlace } from '../../diagnostics/tell.ts';
import type { DocumentError } from '../json/document-parts.ts';
import type { ReportInput, Tool } from '../origin.ts';

/** Shows the cells of the files of a validation; `null` where a cell is empty or there is none. */
export type ShowCell = (place: CitedPlace, row: number, column: number) => string | null;

/** One matrix validated, or what kept it from being so. Files are cited by the path given. */
export interface ValidatedFile {
  readonly path: string;
  readonly inputs: readonly ReportInput[];
  /** Vigencias whose execution was looked at; of the others, the formulation alone. */
  readonly executed: readonly number[];
  /** Set where the matrix itself says that nobody has filled it in. */
  readonly notFilledIn?: true;
  /** What nobody has accepted, in order. */
  readonly findings: readonly GatheredFinding<MarkedFinding>[];
  readonly accepted: readonly ToldAcceptance[];
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
  /** What kept the whole run from being done. */
  readonly error: DocumentError | null;
}

/** The findings of every file that nobody has accepted. */
export function findingsOf({ files }: ValidateReport): readonly GatheredFinding<MarkedFinding>[] {
  return files.flatMap(({ findings }) => findings);
}
