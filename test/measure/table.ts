/** A table of a plan written into a sheet: its heading rows, its rows, and what stands among them. */

import type { Column, Line, Scope } from './column.ts';
import { columnsOf } from './columns.ts';
import { type Content, number, objectiveText, text } from './content.ts';
import type { Grid } from './grid.ts';
import type { Indicator, Objective } from './invent.ts';

/** Writes the table of those objectives. */
export function writeTable(grid: Grid, scope: Scope, objectives: readonly Objective[]): void {
  const { style } = scope;
  let at = 0;
  let page = 0;
  let columns = columnsOf({ ...scope, page });
  const isTables = style.objective === 'tables';
  if (!isTables) writeHead(grid, scope, columns);
  objectives.forEach((objective, place) => {
    if (style.pages !== 'none' && place > 0) {
      page += 1;
      columns = columnsOf({ ...scope, page });
      writeHead(grid, scope, columns);
    }
    if (isTables) {
      if (place > 0) grid.add([]);
      grid.add([text(objectiveText(objective, style))]);
      writeHead(grid, scope, columns);
    }
    if (style.objective === 'banner' || style.objective === 'bannerMerged')
      writeBanner(grid, scope, columns, objectiveText(objective, style));
    const own = orderOf(objective, style.kind);
    const top = grid.next;
    let section = '';
    const lines: Line[] = [];
    own.forEach((indicator, index) => {
      if (style.kind === 'banner' && indicator.kind !== section) {
        section = indicator.kind;
        grid.add([text(SECTIONS[indicator.kind])]);
      }
      const before = own[index - 1];
      const isNewGoal = before?.goalCode !== indicator.goalCode || before.kind !== indicator.kind;
      const base = { objective, indicator, at, isFirst: index === 0, isNewGoal };
      at += 1;
      const made = linesOf(scope, base);
      made.forEach((line, part) => {
        const isLater = part > 0 && style.years === 'long';
        const shown = isLater ? { ...line, isFirst: false, isNewGoal: false } : line;
        grid.add(columns.map(({ write }) => write(shown)));
        lines.push(shown);
      });
      if (style.blankRows === 'some' && index % 2 === 1 && style.objective !== 'merged')
        if (style.goals !== 'merged') blank(grid, lines);
    });
    mergeRows(grid, columns, lines, top);
    writeTotals(grid, scope, columns, objective);
    if (style.hidden === 'blankRow' && place === 0) grid.add([], true);
  });
  if (style.totals === 'grand') grid.add([text('TOTAL PLAN')]);
}

const SECTIONS: Readonly<Record<Indicator['kind'], string>> = {
  sectorial: 'METAS SECTORIALES',
  estrategica: 'METAS ESTRATÉGICAS',
  proyecto: 'METAS DE PROYECTO',
};

function orderOf({ indicators }: Objective, kind: Scope['style']['kind']): readonly Indicator[] {
  if (kind !== 'banner') return indicators;
  const kinds = Object.keys(SECTIONS);
  return [...indicators].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

function linesOf({ plan, style }: Scope, base: Omit<Line, 'annual' | 'role'>): readonly Line[] {
  if (style.years === 'conceptRows')
    return (['programmed', 'executed'] as const).map((role) => ({ ...base, annual: null, role }));
  if (style.years !== 'long') return [{ ...base, annual: null, role: null }];
  return plan.years.flatMap((year) => {
    const annual = base.indicator.years.find((one) => one.year === year);
    return annual ? [{ ...base, annual, role: null }] : [];
  });
}

function blank(grid: Grid, lines: Line[]): void {
  grid.add([]);
  lines.length = 0;
}

/** Writes the heading rows: one, or one above, or two above. */
function writeHead(grid: Grid, { style }: Scope, columns: readonly Column[]): void {
  const hasTop = columns.some(({ top }) => top !== null);
  const hasGroup = columns.some(({ group }) => group !== null);
  const start = grid.next;
  if (hasTop) writeGroups(grid, columns, 'top', 'merged');
  if (hasGroup) writeGroups(grid, columns, 'group', style.yearMerge);
  const depth = Number(hasTop) + Number(hasGroup);
  if (depth > 0 && style.tallHeads !== 'bottom') {
    // The heading of a column with nothing above it stands at the top, as a merged cell shows it.
    grid.rewrite(start, (row) =>
      columns.map((column, place) => (isTall(column) ? headOf(column) : (row[place] ?? null))),
    );
  }
  const isLow = depth === 0 || style.tallHeads === 'bottom';
  grid.add(columns.map((column) => (isLow || !isTall(column) ? headOf(column) : null)));
  if (depth > 0 && style.tallHeads === 'merged') {
    columns.forEach((column, place) => {
      if (isTall(column)) grid.merge(start, place, start + depth, place);
    });
  }
  columns.forEach(({ hidden }, place) => {
    if (hidden) grid.hide(place);
  });
}

function isTall({ group, top }: Column): boolean {
  return group === null && top === null;
}

function headOf({ head, own }: Column): Content | null {
  return own ?? text(head);
}

function writeGroups(
  grid: Grid,
  columns: readonly Column[],
  level: 'group' | 'top',
  way: Scope['style']['yearMerge'],
): void {
  const key = (place: number) => JSON.stringify(columns[place]?.[level]?.value ?? null);
  const row: (Content | null)[] = columns.map(() => null);
  const merges: [number, number][] = [];
  for (let first = 0; first < columns.length; ) {
    let last = first;
    while (last + 1 < columns.length && key(last + 1) === key(first)) last += 1;
    const content = columns[first]?.[level] ?? null;
    if (content) {
      const middle = (first + last) >> 1;
      for (let place = first; place <= last; place += 1) {
        const isShown = way === 'each' || place === (way === 'middle' ? middle : first);
        if (isShown) row[place] = content;
      }
      if (way === 'merged') merges.push([first, last]);
    }
    first = last + 1;
  }
  const at = grid.next;
  grid.add(row);
  for (const [first, last] of merges) grid.merge(at, first, at, last);
}

function writeBanner(
  grid: Grid,
  { style }: Scope,
  columns: readonly Column[],
  words: string,
): void {
  const at = grid.next;
  grid.add([text(words)]);
  if (style.objective === 'bannerMerged') grid.merge(at, 0, at, columns.length - 1);
}

/** Merges the cells that show one thing of several rows. */
function mergeRows(
  grid: Grid,
  columns: readonly Column[],
  lines: readonly Line[],
  top: number,
): void {
  columns.forEach(({ mergeBy }, place) => {
    if (!mergeBy) return;
    let first = 0;
    lines.forEach((line, index) => {
      const next = lines[index + 1];
      const isSame =
        next &&
        (mergeBy === 'objective' ||
          (next.indicator.goalCode === line.indicator.goalCode &&
            next.indicator.kind === line.indicator.kind));
      if (isSame) return;
      grid.merge(top + first, place, top + index, place);
      first = index + 1;
    });
  });
}

function writeTotals(
  grid: Grid,
  { style }: Scope,
  columns: readonly Column[],
  { name }: Objective,
): void {
  const words = {
    none: null,
    subtotal: 'Subtotal objetivo',
    average: 'Promedio',
    progressRow: `Avance del objetivo ${name.toLowerCase()}`,
    grand: null,
  }[style.totals];
  if (words === null) return;
  const row: (Content | null)[] = columns.map(() => null);
  row[0] = text(words);
  row[columns.length - 2] = number(0.91, '0.0%');
  grid.add(row);
}
