/** The explanation as the document that other programs read. */

import { writeJson } from '../../json/json-text.ts';
import { composeExplainDocument } from '../document.ts';
import type { ExplainReport } from '../report.ts';

/** The text of the document `pes/explain/1`. */
export function writeExplainDocument(report: ExplainReport): string {
  return writeJson(composeExplainDocument(report));
}
