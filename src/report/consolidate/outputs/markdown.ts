/** The consolidation as Markdown, for a page or a message. */

import { renderMarkdown } from '../../markdown/render.ts';
import { composeNarrative } from '../narrative.ts';
import type { ConsolidateReport } from '../report.ts';
import { composeConsolidatedMethod } from '../sheets/method.ts';

/** The text: every sector with its objectives, without the list of indicators. */
export function* writeConsolidatedMarkdown(report: ConsolidateReport): Generator<string> {
  const sheets = composeNarrative(report, { wide: true, objectives: true });
  yield renderMarkdown([...sheets, composeConsolidatedMethod(report)]);
}
