/** Renders the catalogue of findings as text: the list, and one code explained. */

import type { ExplainedCode } from '../../diagnostics/explain.ts';
import { groupBy } from '../../model/group.ts';
import { LEAST_FLEXIBLE } from '../terminal/column-widths.ts';
import { inksFor } from '../terminal/inks.ts';
import type { Screen } from '../terminal/render.ts';
import { breakLines } from '../terminal/text-lines.ts';
import { SEVERITY_LABELS } from '../words.ts';

/** What the first digit of a code says. */
export const PHASES: Readonly<Record<string, string>> = {
  PES1: 'Lectura',
  PES2: 'Formulación',
  PES3: 'Ejecución y cruce',
  PES4: 'Cifras impresas',
};

/** The list of codes by phase, a line each, ending in a line break. */
export function renderCatalogue(codes: readonly ExplainedCode[], screen: Screen): string {
  const { chalk } = inksFor(screen.color);
  const blocks = [...groupBy(codes, ({ code }) => code.slice(0, 4))].map(([phase, group]) =>
    [chalk.bold(`${PHASES[phase] ?? phase}`), ...group.map((one) => writeLine(one, screen))].join(
      '\n',
    ),
  );
  return `${blocks.join('\n\n')}\n\n${countCodes(codes, screen)}\n`;
}

/** The codes found by a search, the likeliest first, ending in a line break. */
export function renderFindable(codes: readonly ExplainedCode[], screen: Screen): string {
  return `${codes.map((one) => writeLine(one, screen)).join('\n')}\n\n${countCodes(codes, screen)}\n`;
}

function countCodes({ length }: readonly ExplainedCode[], { width }: Screen): string {
  return breakLines(`${length} hallazgos. pes rules <código> explica uno.`, width).join('\n');
}

const WIDEST = Math.max(...Object.values(SEVERITY_LABELS).map((label) => label.length));

function writeLine({ code, severity, title }: ExplainedCode, { width }: Screen): string {
  const head = `  ${code}  ${SEVERITY_LABELS[severity].padEnd(WIDEST)}  `;
  const room = Math.max(width - head.length, LEAST_FLEXIBLE);
  return head + breakLines(title, room).join(`\n${' '.repeat(head.length)}`);
}

/** One code with its example, its remedy and its reason, ending in a line break. */
export function renderCode(explained: ExplainedCode, { width, color }: Screen): string {
  const { chalk } = inksFor(color);
  const { code, severity, title, example, help, reason } = explained;
  const sections = [
    ['Ejemplo', example],
    ['Qué hacer', help],
    ['Por qué', reason],
  ].map(([label = '', text = '']) =>
    [chalk.bold(label), ...breakLines(text, width - 2).map((line) => `  ${line}`)].join('\n'),
  );
  return `${[chalk.bold(`${code} · ${SEVERITY_LABELS[severity]} · ${title}`), ...sections].join('\n\n')}\n`;
}
