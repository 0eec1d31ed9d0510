/** Renders findings as text: by sheet, each with its cell, what is and what to do. */

import { Chalk } from 'chalk';
import type { Severity } from '../../diagnostics/entry.ts';
import type { ToldFinding } from '../../diagnostics/tell.ts';
import { groupBy } from '../../model/group.ts';
import { showLine, showOnScreen } from '../cells/cell-text.ts';
import { SEVERITY_LABELS, writeFindingCounts } from '../words.ts';
import type { Screen } from './render.ts';
import { breakLines } from './text-lines.ts';

/** Of findings of one code on one sheet this many are shown; the rest are counted. */
const MOST_OF_A_KIND = 10;

const INDENT = '  ';

/** What may be said of findings besides themselves. */
export interface FindingsSetting {
  /** What stands before the counts. */
  readonly heading?: string;
  /** Lines that show where a finding is; asked for the first of a code on a sheet. */
  readonly drawFinding?: (finding: ToldFinding) => readonly string[];
  /** Whether the cells related to a finding are named. */
  readonly showRelated?: boolean;
}

/** Of the cells related to a finding this many are named; the rest are counted. */
const MOST_RELATED = 6;

/** The findings, already in order, ending in a line break. */
export function renderFindings(
  findings: readonly ToldFinding[],
  { width, color }: Screen,
  { heading = 'Hallazgos', drawFinding = () => [], showRelated = false }: FindingsSetting = {},
): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const ink: Record<Severity, (text: string) => string> = {
    error: chalk.red,
    warning: chalk.yellow,
    note: chalk.dim,
  };
  const renderFinding = (finding: ToldFinding, isFirst: boolean): string => {
    const { cell, severity, code, message, help } = finding;
    const picture = isFirst && severity !== 'note' ? drawFinding(finding) : [];
    const indented = (text: string) =>
      breakLines(showOnScreen(text), width - 2 * INDENT.length).map(
        (line) => INDENT + INDENT + line,
      );
    const label = ink[severity](`${SEVERITY_LABELS[severity]} ${code}`);
    const head = `${INDENT}${cell === null ? '' : `${chalk.bold(cell)} · `}${label}`;
    const drawn = picture.map((line) => chalk.dim(`${INDENT}${INDENT}${INDENT}${line}`));
    const related = showRelated ? writeRelated(finding).flatMap(indented) : [];
    return [head, ...indented(message), ...drawn, ...related, ...indented(`→ ${help}`)].join('\n');
  };
  const blocks = [...groupBy(findings, placeOfSheet)].map(([place, own]) =>
    [chalk.bold(showLine(place)), ...renderKinds(own, renderFinding)].join('\n'),
  );
  return `${[`${showLine(heading)}: ${writeFindingCounts(findings)}`, ...blocks].join('\n\n')}\n`;
}

/** The cells related to a finding, without the sheet where it is its own. */
function writeRelated({ file, sheet, related }: ToldFinding): readonly string[] {
  if (related.length === 0) return [];
  const names = related.map((place) => {
    const here = place.file === file && place.sheet === sheet;
    const name = [place.sheet, place.cell].filter((part) => part !== null).join('!');
    if (here) return place.cell ?? name;
    return place.file === file ? name : `${name} de ${place.file}`;
  });
  const rest = names.length - MOST_RELATED;
  const shown = names.slice(0, MOST_RELATED).join(', ');
  return [`Vea también ${shown}${rest > 0 ? ` y ${rest} más` : ''}.`];
}

function placeOfSheet({ file, sheet }: ToldFinding): string {
  return sheet === null ? file : `${file} · ${sheet}`;
}

/** The findings of a sheet in order, with a count where a kind goes on and on. */
function renderKinds(
  findings: readonly ToldFinding[],
  renderFinding: (finding: ToldFinding, isFirst: boolean) => string,
): readonly string[] {
  const counts = new Map(
    [...groupBy(findings, ({ code }) => code)].map(([code, own]) => [code, own.length]),
  );
  const shown = new Map<string, number>();
  return findings.flatMap((finding) => {
    const { code } = finding;
    const position = shown.get(code) ?? 0;
    shown.set(code, position + 1);
    if (position < MOST_OF_A_KIND) return [renderFinding(finding, position === 0)];
    if (position > MOST_OF_A_KIND) return [];
    return [`${INDENT}… y ${(counts.get(code) ?? 0) - MOST_OF_A_KIND} más de ${code}`];
  });
}
