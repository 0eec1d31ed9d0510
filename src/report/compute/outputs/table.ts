/** The report as a person sees it on a terminal. */

import { renderTerminal, type Screen } from '../../terminal/render.ts';
import { composeBriefReport } from '../brief.ts';
import type { ComputeReport } from '../report.ts';

/** The text for a terminal of that width; `beside` says nothing here. */
export function writeTable(
  report: ComputeReport,
  _beside: readonly string[],
  screen: Screen,
): string {
  return renderTerminal(composeBriefReport(report), screen);
}
