/** The execution export that goes with a matrix, in the shapes that SEGPLAN and its database have. */

import type { Sheet } from '../../src/read/book/workbook.ts';
import { type Column, column, type Figure, type Line } from './column.ts';
import { type Content, code, kind, named, number, progressOf, text, trendWord } from './content.ts';
import { databaseColumns } from './database.ts';
import { type ExportScope, writeAnnual } from './export-figures.ts';
import { Grid } from './grid.ts';
import { withYear } from './headings.ts';
import type { Annual } from './invent.ts';
import type { Style } from './style.ts';
import { cutoffText } from './titles.ts';

/** A sheet of the export. */
export function exportSheet(scope: ExportScope): Sheet {
  const { style, plan, name } = scope;
  const grid = new Grid();
  const isDatabase = style.exportShape.startsWith('database');
  if (!isDatabase) {
    grid.add([text('SEGPLAN - Sistema de seguimiento al Plan de Desarrollo')]);
    grid.add([text(`Corte: ${cutoffText(plan.vigencia, style)}`)]);
    grid.add([]);
  }
  const columns = isDatabase ? databaseColumns(scope) : namedColumns(scope);
  if (style.exportShape === 'blocks') {
    const groups = columns.map(({ group }) => group);
    const at = grid.next;
    grid.add(groups.map((group, place) => (same(groups[place - 1], group) ? null : group)));
    for (let first = 0; first < groups.length; ) {
      let last = first;
      while (groups[first] && same(groups[last + 1], groups[first])) last += 1;
      grid.merge(at, first, at, last);
      first = last + 1;
    }
  }
  grid.add(columns.map(({ head, own }) => own ?? text(head)));
  for (const line of linesOf(scope)) grid.add(columns.map(({ write }) => write(line)));
  return grid.toSheet(name);
}

function same(a: Content | null | undefined, b: Content | null | undefined): boolean {
  return a?.value === b?.value && a !== undefined && a !== null;
}

/** Whether each row is of a year. */
function isLong({ exportShape }: Style): boolean {
  return exportShape === 'long' || exportShape === 'database';
}

function linesOf({ plan, style, years, indicators }: ExportScope): readonly Line[] {
  const [objective] = plan.objectives;
  if (!objective) return [];
  const base = { objective, isFirst: true, isNewGoal: true, role: null };
  if (style.exportCount === 'quarterRows')
    return [1, 2, 3, 4].flatMap((quarter) =>
      indicators.flatMap((indicator, at) =>
        indicator.years
          .filter(({ year }) => year <= plan.vigencia)
          .map((annual) => ({ ...base, indicator, at, annual: until(annual, quarter) })),
      ),
    );
  return indicators.flatMap((indicator, at): Line[] => {
    if (!isLong(style)) return [{ ...base, indicator, at, annual: null }];
    return indicator.years
      .filter(({ year }) => years.includes(year))
      .map((annual) => ({ ...base, indicator, at, annual }));
  });
}

/** A year as it stood at the end of a quarter. */
function until(annual: Annual, quarter: number): Annual & { readonly quarter: number } {
  const { executed } = annual;
  const part = executed === null ? null : Math.round(executed * quarter * 250) / 1000;
  return { ...annual, executed: quarter === 4 ? executed : part, quarter };
}

function identity(scope: ExportScope): readonly Column[] {
  const { style } = scope;
  const { exportWords: words, exportCodes } = style;
  const isGlued = exportCodes === 'glued';
  const own = { kind: 'column' } as const;
  const goal = column(words.goal, ({ indicator: { goal: name, goalCode } }) =>
    text(named(name, goalCode, 'Meta', isGlued ? 'glued' : '')),
  );
  const indicator = column(words.indicator, ({ indicator: { name, indicatorCode } }) =>
    text(named(name, indicatorCode, '', isGlued ? 'glued' : '')),
  );
  const goalCode = column(words.goalCode, ({ indicator: { goalCode: of, kind: kindOf } }) =>
    code(of, exportCodes, kindOf),
  );
  const indicatorCode = column(
    words.indicatorCode,
    ({ indicator: { indicatorCode: of, kind: kindOf } }) => code(of, exportCodes, kindOf),
  );
  return [
    column('Sector', () => text('Hábitat')),
    column(words.entity, ({ indicator: { entity } }) => text(entity)),
    column(words.kind, ({ indicator: { kind: of } }) => text(kind(of, own))),
    ...(isGlued ? [goal, indicator] : [goalCode, goal, indicatorCode, indicator]),
    column(words.trend, ({ indicator: of }) => text(trendWord(of, 'plain'))),
  ];
}

function namedColumns(scope: ExportScope): readonly Column[] {
  const { style, years } = scope;
  const { exportWords: words, exportJoin } = style;
  const plain: readonly Figure[] = [
    { of: 'programmed', word: words.programmed, write: writeAnnual(scope, 'programmed') },
    { of: 'executed', word: words.executed, write: writeAnnual(scope, 'executed') },
    {
      of: 'other',
      word: words.progress,
      write: (annual: Annual, line: Line) => {
        const value = progressOf(annual, line.indicator);
        return value === null ? null : number(value, '0.00%');
      },
    },
  ];
  const figures = scope.bend(plain);
  const blocks = years.flatMap((year) =>
    figures.map(({ word, write }) => {
      const isBlock = style.exportShape === 'blocks';
      const head = isBlock ? word : withYear(word, year, exportJoin);
      const cells = (line: Line) => {
        const annual = line.indicator.years.find((one) => one.year === year);
        return annual ? write(annual, line) : null;
      };
      return column(head, cells, { group: isBlock ? number(year) : null });
    }),
  );
  const rows = figures.map(({ word, write }) =>
    column(word, (line) => (line.annual ? write(line.annual, line) : null)),
  );
  const totals = [column('Total programado PD', ({ indicator }) => number(indicator.target))];
  return [
    ...identity(scope),
    ...(isLong(style)
      ? [
          column(words.vigencia, ({ annual }) => number(annual?.year ?? 0)),
          ...quarterColumn(style),
          ...rows,
        ]
      : blocks),
    ...(style.exportShape === 'wideTotals' ? totals : []),
    column(words.observation, () => text('Reporte validado por la entidad.')),
  ];
}

function quarterColumn({ exportCount }: Style): readonly Column[] {
  if (exportCount !== 'quarterRows') return [];
  return [
    column('Trimestre', ({ annual }) =>
      annual && 'quarter' in annual ? number(Number(annual.quarter)) : null,
    ),
  ];
}
