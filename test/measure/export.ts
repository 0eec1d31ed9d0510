/** The execution export that goes with a matrix, in the shapes that SEGPLAN and its database have. */

import type { Sheet } from '../../src/read/workbook.ts';
import { type Bend, type Column, column, type Figure, type Line } from './column.ts';
import {
  type Content,
  code,
  date,
  figure,
  kind,
  named,
  number,
  progressOf,
  text,
  trendWord,
} from './content.ts';
import { Grid } from './grid.ts';
import { withYear } from './headings.ts';
import type { Annual, Indicator, Plan } from './invent.ts';
import { cutoffText } from './matrix.ts';
import type { Style } from './style.ts';

/** What an export is of. */
export interface ExportScope {
  readonly plan: Plan;
  readonly style: Style;
  /** Years whose figures it has. */
  readonly years: readonly number[];
  /** Indicators in the order of its rows. */
  readonly indicators: readonly Indicator[];
  readonly name: string;
  readonly bend: Bend;
}

/** A sheet of the export. */
export function exportSheet(scope: ExportScope): Sheet {
  const { style, plan, name } = scope;
  const grid = new Grid();
  const isDatabase = style.exportShape === 'database';
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
  return indicators.flatMap((indicator, at): Line[] => {
    if (!isLong(style)) return [{ ...base, indicator, at, annual: null }];
    return indicator.years
      .filter(({ year }) => years.includes(year))
      .map((annual) => ({ ...base, indicator, at, annual }));
  });
}

function shown(
  value: number | null,
  line: Line,
  { style, plan }: ExportScope,
  annual: Annual,
  isResult: boolean,
) {
  const isDue = annual.programmed !== null && annual.year <= plan.vigencia;
  const mark = isResult ? (isDue ? style.notReported : '') : style.notProgrammed;
  return figure(value, line.indicator, style, mark.replace('#', String(annual.year)));
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
      ? [column(words.vigencia, ({ annual }) => number(annual?.year ?? 0)), ...rows]
      : blocks),
    ...(style.exportShape === 'wideTotals' ? totals : []),
    column(words.observation, () => text('Reporte validado por la entidad.')),
  ];
}

function writeAnnual(scope: ExportScope, of: 'programmed' | 'executed') {
  return (annual: Annual, line: Line) => shown(annual[of], line, scope, annual, of === 'executed');
}

/** The columns as the database of SEGPLAN names them. */
function databaseColumns(scope: ExportScope): readonly Column[] {
  const annual = (write: (annual: Annual, line: Line) => Content | null) => (line: Line) =>
    line.annual ? write(line.annual, line) : null;
  const own = { kind: 'column' } as const;
  return [
    column('ind_codigo_sector', () => text('13')),
    column('ind_codigo_entidad', ({ indicator: { entity } }) => text(entity)),
    column('tipo_meta', ({ indicator: { kind: of } }) => text(kind(of, own))),
    column('codigo_meta', ({ indicator: { goalCode } }) => number(Number(goalCode))),
    column('descripcion_meta', ({ indicator: { goal } }) => text(goal)),
    column('ind_codigo_indicador', ({ indicator: { indicatorCode, kind: of } }) =>
      code(indicatorCode, 'columns', of),
    ),
    column('ind_nombre_indicador', ({ indicator: { name } }) => text(name)),
    column('ind_indicador_tipo_suma', ({ indicator }) => text(trendWord(indicator, 'plain'))),
    column(
      'ind_ano',
      annual(({ year }) => number(year)),
    ),
    column(
      'ind_prog_inicial_pd',
      annual((one, line) =>
        shown(
          one.programmed === null ? null : Math.round(one.programmed * 1500) / 1000,
          line,
          scope,
          one,
          false,
        ),
      ),
    ),
    column('ind_prog_actual', annual(writeAnnual(scope, 'programmed'))),
    column('ind_ejecucion_vigencia', annual(writeAnnual(scope, 'executed'))),
    column(
      'ind_porc_av_Vig',
      annual((one, { indicator }) => {
        const value = progressOf(one, indicator);
        return value === null ? null : number(value, '0.00%');
      }),
    ),
    column(
      'fechaseguim',
      annual(({ year }) => date(`${year}-12-31`)),
    ),
  ];
}
