/** Renders findings as text: by what they do and by sheet, each with its cells, what is and what to do. */

import { entryOf } from '../../diagnostics/catalogue.ts';
import { countCells, type GatheredFinding } from '../../diagnostics/gather.ts';
import { groupBy } from '../../model/group.ts';
import { showLine, showOnScreen } from '../cells/cell-text.ts';
import { writePlaces } from '../places.ts';
import { sayShifts } from '../readings.ts';
import { EFFECT_LABELS, SEVERITY_LABELS, writeFindingCounts } from '../words.ts';
import { inksFor } from './inks.ts';
import { listRelated } from './related.ts';
import type { Screen } from './render.ts';
import { breakLines, measureColumns } from './text-lines.ts';

/** Of findings of one code on one sheet this many are shown; of the rest, their cells. */
const MOST_OF_A_KIND = 5;

/** Of the cells of a finding this many ranges are named, and of those related to it. */
const MOST_RANGES = 4;
const MOST_RELATED = 6;

const INDENT = '  ';

/** The option that shows what is cut short. */
const ALL = '--all';

/** What may be said of findings besides themselves. */
export interface FindingsSetting {
  /** What stands before the counts. */
  readonly heading?: string;
  /** Lines no wider than that which show where a finding is; asked for the first of a code on a sheet. */
  readonly drawFinding?: (finding: GatheredFinding, width: number) => readonly string[];
  /** Whether the cells related to a finding are named. */
  readonly showRelated?: boolean;
  /** Whether the findings stay in the order given, whatever they do and wherever they are. */
  readonly inOrder?: boolean;
  /** Whether nothing is cut short. */
  readonly all?: boolean;
}

type Renderer = (finding: GatheredFinding, isFirst: boolean) => string;

/**
 * The findings, already in order, ending in a line break: each effect under its name where there are
 * several, then a line a code, and the counts at the end, where a terminal stops.
 */
export function renderFindings(
  findings: readonly GatheredFinding[],
  screen: Screen,
  setting: FindingsSetting = {},
): string {
  const { heading = 'Hallazgos', all = false, inOrder = false } = setting;
  const { chalk } = inksFor(screen.color);
  const renderFinding = rendererOf(screen, setting);
  const renderSheet = (ofSheet: readonly GatheredFinding[]) => {
    const place = ofSheet[0] ? placeOfSheet(ofSheet[0]) : '';
    return [chalk.bold(showLine(place)), ...renderKinds(ofSheet, renderFinding, all)].join('\n');
  };
  const effects = [...groupBy(findings, ({ effect }) => effect)];
  const blocks = inOrder
    ? runsOf(findings, placeOfSheet).map(renderSheet)
    : effects.flatMap(([effect, own]) => [
        ...(effects.length > 1 ? [chalk.bold.underline(EFFECT_LABELS[effect])] : []),
        ...[...groupBy(own, placeOfSheet).values()].map(renderSheet),
      ]);
  const counts = chalk.bold(`${showLine(heading)}: ${writeFindingCounts(findings)}`);
  return `${[...blocks, [...listCodes(findings, screen.width), counts].join('\n')].join('\n\n')}\n`;
}

function rendererOf({ width, color }: Screen, setting: FindingsSetting): Renderer {
  const { drawFinding = () => [], showRelated = false, all = false } = setting;
  const { chalk, severity: ink } = inksFor(color);
  const indented = (text: string) =>
    breakLines(showOnScreen(text), width - 2 * INDENT.length).map((line) => INDENT + INDENT + line);
  const renderHead = (finding: GatheredFinding): readonly string[] => {
    const { severity, code, cells, sheet } = finding;
    const label = `${SEVERITY_LABELS[severity]} ${code}`;
    const noun = cells.every(({ address }) => address === null) ? 'veces' : 'celdas';
    const count = cells.length > 1 ? ` · ${cells.length} ${noun}` : '';
    const places = writePlaces(finding, sheet, all ? undefined : MOST_RANGES);
    if (places === '') return [`${INDENT}${ink[severity](label)}${count}`];
    const lines = breakLines(showLine(places), width - INDENT.length);
    const last = lines.at(-1) ?? '';
    const fits = measureColumns(`${INDENT}${last} · ${label}${count}`) <= width;
    const named = lines.map((line) => INDENT + chalk.bold(line));
    const tail = ink[severity](label) + count;
    return fits
      ? [...named.slice(0, -1), `${named.at(-1)} · ${tail}`]
      : [...named, `${INDENT}${tail}`];
  };
  return (finding, isFirst) => {
    const { severity, message, help, shifts } = finding;
    const picture =
      isFirst && severity !== 'note' ? drawFinding(finding, width - 2 * INDENT.length) : [];
    const drawn = picture.map((line) => chalk.dim(`${INDENT}${INDENT}${line}`));
    const related = showRelated ? writeRelated(finding, all).flatMap(indented) : [];
    const head = renderHead(finding);
    const each = all ? writeEach(finding).flatMap(indented) : [];
    const moved = sayShifts(shifts, all ? shifts.length : undefined).flatMap(indented);
    const said = [...indented(message), ...moved, ...drawn, ...each, ...related];
    return [...head, ...said, ...indented(`→ ${help}`)].join('\n');
  };
}

/** What is said of each cell, where it is not the same. */
function writeEach({ cells, sheet }: GatheredFinding): readonly string[] {
  if (cells.every(({ message }) => message === cells[0].message)) return [];
  return cells.map((one) => `${writePlaces({ cells: [one] }, sheet)}: ${one.message}`);
}

/** The cells related to a finding, and how many more there are. */
function writeRelated(finding: GatheredFinding, all: boolean): readonly string[] {
  const count = finding.related.length;
  if (count === 0) return [];
  const most = all ? count : MOST_RELATED;
  const rest = count > most ? ` y ${count - most} más (${ALL} las muestra)` : '';
  return [`Vea también ${listRelated(finding, most)}${rest}.`];
}

/** The items in their order, apart where the key changes from one to the next. */
function runsOf<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && keyOf(run[0]) === keyOf(item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function placeOfSheet({ file, sheet }: GatheredFinding): string {
  return sheet === null ? file : `${file} · ${sheet}`;
}

/** The findings of a sheet in order; where a kind goes on and on, where the rest of it is. */
function renderKinds(
  findings: readonly GatheredFinding[],
  renderFinding: Renderer,
  all: boolean,
): readonly string[] {
  const most = all ? findings.length : MOST_OF_A_KIND;
  const kinds = groupBy(findings, ({ code }) => code);
  const shown = new Map<string, number>();
  return findings.flatMap((finding) => {
    const own = kinds.get(finding.code) ?? [];
    const position = shown.get(finding.code) ?? 0;
    shown.set(finding.code, position + 1);
    if (position < most) return [renderFinding(finding, position === 0)];
    if (position > most) return [];
    const rest = own.slice(most);
    const places = writePlaces(
      { cells: rest.flatMap(({ cells }) => [...cells]) },
      finding.sheet,
      4,
    );
    const where = places === '' ? '' : `, en ${places}`;
    return [`${INDENT}… y ${rest.length} más de ${finding.code}${where}; ${ALL} los muestra.`];
  });
}

/** A line a code, in the order of the findings: how often, on how many cells, and what it is. */
function listCodes(findings: readonly GatheredFinding[], width: number): readonly string[] {
  if (findings.length < 2) return [];
  const kinds = [...groupBy(findings, ({ code, severity }) => `${code} ${severity}`).values()];
  const rows = kinds.map((own) => {
    const [{ code, severity }] = own as [GatheredFinding, ...GatheredFinding[]];
    const cells = countCells(own);
    const count = cells > own.length ? `${own.length} (${cells} celdas)` : `${own.length}`;
    return [code, SEVERITY_LABELS[severity], count, entryOf(code).title];
  });
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) => {
    const line = row.map((text, at) => text.padEnd(widths[at] ?? 0)).join('  ');
    return line.length > width ? `${line.slice(0, width - 1)}…` : line;
  });
}
