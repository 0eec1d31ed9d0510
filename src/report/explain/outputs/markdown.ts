/** The explanation as Markdown, with what it takes to do it again: the file that goes to an auditor. */

import { capitalise } from '../../../model/spanish.ts';
import { type Fact, textCell } from '../../cells/report-sheet.ts';
import { renderOutlinesAsMarkdown } from '../../markdown/outline.ts';
import { ROLE_NAMES } from '../../origin.ts';
import { METHOD_FACTS } from '../../words.ts';
import { composeOutlines } from '../compose.ts';
import type { ExplainReport } from '../report.ts';

/** The text of the explanation, the files and the command at its end. */
export function writeMarkdown(report: ExplainReport): string {
  const { inputs, tool, asked, commandFor } = report;
  const facts: readonly Fact[] = [
    ...inputs.map(({ role, file, sha256 }) => ({
      label: capitalise(ROLE_NAMES[role]),
      value: textCell(`${file}, SHA-256 ${sha256}`),
    })),
    { label: METHOD_FACTS.tool, value: textCell(`${tool.name} ${tool.version}`) },
    { label: METHOD_FACTS.command, value: textCell(commandFor(asked)) },
  ];
  const origin = { title: 'Con qué se hizo', lead: '', facts, items: [] };
  return renderOutlinesAsMarkdown([...composeOutlines(report), origin]);
}
