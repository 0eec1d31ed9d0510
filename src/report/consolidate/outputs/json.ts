/** The consolidation as the document that other programs read. */

import type { DocumentError } from '../../json/document-parts.ts';
import { writeJson } from '../../json/json-text.ts';
import type { Tool } from '../../origin.ts';
import { describeConsolidateFailure, describeFrame, describeSector } from '../document.ts';
import type { ConsolidateReport } from '../report.ts';

/** Where the sectors go: a line break within a text of the document stands in it as an escape. */
const NO_SECTORS = '\n  "sectors": []';

/** The text of the document, piece by piece. */
export function* writeConsolidateDocument(report: ConsolidateReport): Generator<string> {
  const frame = writeJson(describeFrame(report));
  const { sectors } = report;
  if (sectors.length === 0) {
    yield frame;
    return;
  }
  const at = frame.indexOf(NO_SECTORS);
  yield frame.slice(0, at + NO_SECTORS.length - 1);
  for (const [place, sector] of sectors.entries()) {
    const text = writeJson(describeSector(report, place, sector)).trimEnd();
    yield `${place === 0 ? '' : ','}\n    ${text.replaceAll('\n', '\n    ')}`;
  }
  yield `\n  ${frame.slice(at + NO_SECTORS.length - 1)}`;
}

/** The text of the document of a consolidation that could not be done. */
export function writeFailure(tool: Tool, error: DocumentError): string {
  return writeJson(describeConsolidateFailure(tool, error));
}
