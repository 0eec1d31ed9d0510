/** The explanation as a tree for a screen. */

import { renderOutlines } from '../../terminal/outline.ts';
import type { Screen } from '../../terminal/render.ts';
import { composeOutlines } from '../compose.ts';
import type { ExplainReport } from '../report.ts';

/** The text for a screen of that width. */
export function writeExplanation(report: ExplainReport, screen: Screen): string {
  return renderOutlines(composeOutlines(report), screen);
}
