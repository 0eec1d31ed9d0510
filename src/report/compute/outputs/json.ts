/** The report as the document that other programs read. */

import type { FailedRun } from '../../json/document-parts.ts';
import { writeJson } from '../../json/json-text.ts';
import type { Tool } from '../../origin.ts';
import { composeDocument, composeFailure } from '../document.ts';
import type { ComputeReport } from '../report.ts';

/** The text of the document `pes/compute/1`. */
export function writeDocument(report: ComputeReport): string {
  return writeJson(composeDocument(report));
}

/** The text of the document of a computation that could not be done. */
export function writeFailure(tool: Tool, failure: FailedRun): string {
  return writeJson(composeFailure(tool, failure));
}
