/** The comparison as the document that other programs read. */

import { writeJson } from '../../json/json-text.ts';
import { composeCompareDocument } from '../document.ts';
import type { CompareReport } from '../report.ts';

/** The text of the document `pes/compare/1`. */
export function writeCompareDocument(report: CompareReport): string {
  return writeJson(composeCompareDocument(report));
}
