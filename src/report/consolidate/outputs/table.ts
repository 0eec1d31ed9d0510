/** The consolidation as a person sees it on a terminal. */

import { renderTerminal, type Screen } from '../../terminal/render.ts';
import { composeNarrative } from '../narrative.ts';
import type { ConsolidateReport } from '../report.ts';

/** Of more sectors than these a screen tells one line each. */
const MOST_TOLD = 30;

/** The text for a terminal of that width. */
export function* writeConsolidatedTable(
  report: ConsolidateReport,
  screen: Screen,
): Generator<string> {
  const objectives = report.all || report.sectors.length <= MOST_TOLD;
  const sheets = composeNarrative(report, { wide: false, objectives });
  yield renderTerminal(sheets, screen);
  if (objectives) return;
  const notes = [
    'Los objetivos de cada sector se muestran con --all, y están en el libro: -o distrito.xlsx.',
  ];
  const note = { name: '', columns: [], parts: [{ kind: 'notes', notes } as const] };
  yield `\n${renderTerminal([note], screen)}`;
}
