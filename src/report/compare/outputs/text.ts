/** The comparison as trees for a screen. */

import { renderOutlines } from '../../terminal/outline.ts';
import type { Screen } from '../../terminal/render.ts';
import { composeOutlines } from '../compose.ts';
import type { CompareReport } from '../report.ts';

/** The text for a screen of that width. */
export function writeComparison(report: CompareReport, screen: Screen): string {
  return renderOutlines(composeOutlines(report), screen);
}
