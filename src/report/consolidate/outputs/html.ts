/** The consolidation as one page that needs nothing else. */

import { renderHtml } from '../../html/render.ts';
import { composeConsolidatedProperties } from '../compose.ts';
import { composeNarrative } from '../narrative.ts';
import type { ConsolidateReport } from '../report.ts';
import { composeConsolidatedMethod } from '../sheets/method.ts';

/** The page: every sector with its objectives, without the list of indicators. */
export function* writeConsolidatedPage(report: ConsolidateReport): Generator<string> {
  const sheets = composeNarrative(report, { wide: true, objectives: true });
  yield renderHtml(
    [...sheets, composeConsolidatedMethod(report)],
    composeConsolidatedProperties(report),
  );
}
