/** Renders the catalogue of findings as a page of the guide, in Markdown. */

import type { ExplainedCode } from '../../diagnostics/explain.ts';
import { groupBy } from '../../model/group.ts';
import { SEVERITY_LABELS } from '../words.ts';
import { PHASES } from './screen.ts';

/** The page: a list of every code by phase, then each explained, ending in a line break. */
export function renderRulesMarkdown(codes: readonly ExplainedCode[]): string {
  const phases = [...groupBy(codes, ({ code }) => code.slice(0, 4))];
  const lists = phases.map(([phase, group]) =>
    [
      `## ${PHASES[phase] ?? phase}\n`,
      ...group.map(
        ({ code, severity, title }) =>
          `- [${code}](#${code.toLowerCase()}) · ${SEVERITY_LABELS[severity]} · ${title}`,
      ),
    ].join('\n'),
  );
  const sections = codes.map(({ code, severity, title, example, help, reason }) =>
    [
      `### ${code}`,
      `**${title}** · ${SEVERITY_LABELS[severity]}`,
      `> ${escapeMarkdown(example)}`,
      `**Qué hacer.** ${escapeMarkdown(help)}`,
      `**Por qué.** ${escapeMarkdown(reason)}`,
    ].join('\n\n'),
  );
  const head = [
    '# Hallazgos',
    `Los ${codes.length} hallazgos que \`pes\` puede dar. Los códigos son permanentes: nunca cambian de número ni de sentido. \`pes rules PES203\` muestra lo mismo en la terminal.`,
    'Esta página se escribe con `npm run docs` a partir del catálogo; no se edita a mano.',
  ];
  return `${[...head, ...lists, '## Cada uno', ...sections].join('\n\n')}\n`;
}

/** Signs that Markdown would take for its own. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_<>|]/g, (sign) => `\\${sign}`);
}
