/** The comparison as Markdown, with all its causes and what it takes to do it again. */

import { capitalise } from '../../../model/spanish.ts';
import { type Fact, textCell } from '../../cells/report-sheet.ts';
import { renderOutlinesAsMarkdown } from '../../markdown/outline.ts';
import { ROLE_NAMES } from '../../origin.ts';
import { METHOD_FACTS } from '../../words.ts';
import { composeOutlines } from '../compose.ts';
import type { CompareReport } from '../report.ts';

/** The text of the comparison, the files and the command at its end. */
export function writeMarkdown(report: CompareReport): string {
  const { moments, tool, command } = report;
  const facts: readonly Fact[] = [
    ...moments.flatMap(({ label, inputs }) =>
      inputs.map(({ role, file, sha256 }) => ({
        label: `${capitalise(ROLE_NAMES[role])} (${label})`,
        value: textCell(`${file}, SHA-256 ${sha256}`),
      })),
    ),
    { label: METHOD_FACTS.tool, value: textCell(`${tool.name} ${tool.version}`) },
    { label: METHOD_FACTS.command, value: textCell(command) },
  ];
  const origin = { title: 'Con qué se hizo', lead: '', facts, items: [] };
  return renderOutlinesAsMarkdown([...composeOutlines({ ...report, all: true }), origin]);
}
