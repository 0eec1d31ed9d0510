/** An export with the columns that the database of SEGPLAN has, long or wide. */

import { type Column, column, type Line } from './column.ts';
import { type Content, code, date, kind, number, progressOf, text, trendWord } from './content.ts';
import { type ExportScope, shown, writeAnnual } from './export-figures.ts';
import { type Annual, sum } from './invent.ts';

/** The columns as the database of SEGPLAN names them. */
export function databaseColumns(scope: ExportScope): readonly Column[] {
  return scope.style.exportShape === 'databaseWide' ? wideColumns(scope) : longColumns(scope);
}

type Write = (annual: Annual, line: Line) => Content | null;

function identity(): readonly Column[] {
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
  ];
}

/** What was programmed when the plan began. */
function initial(scope: ExportScope): Write {
  return (annual, line) => {
    const { programmed } = annual;
    const first = programmed === null ? null : Math.round(programmed * 1500) / 1000;
    return shown(first, line, scope, annual, false);
  };
}

const writeProgress: Write = (annual, { indicator }) => {
  const value = progressOf(annual, indicator);
  return value === null ? null : number(value, '0.00%');
};

/** A row a year. */
function longColumns(scope: ExportScope): readonly Column[] {
  const annual = (head: string, write: Write) =>
    column(head, (line) => (line.annual ? write(line.annual, line) : null));
  return [
    ...identity(),
    annual('ind_ano', ({ year }) => number(year)),
    annual('ind_prog_inicial_pd', initial(scope)),
    annual('ind_prog_actual', writeAnnual(scope, 'programmed')),
    annual('ind_ejecucion_vigencia', writeAnnual(scope, 'executed')),
    annual('ind_porc_av_Vig', writeProgress),
    annual('fechaseguim', ({ year }) => date(`${year}-12-31`)),
  ];
}

/** A column a year for each figure; what was accumulated since the plan began comes after them. */
function wideColumns(scope: ExportScope): readonly Column[] {
  const across = (name: string, write: Write) =>
    scope.years.map((year) =>
      column(`${name}_${year}`, (line) => {
        const annual = line.indicator.years.find((one) => one.year === year);
        return annual ? write(annual, line) : null;
      }),
    );
  return [
    ...identity(),
    column('fechaseguim', () => date(`${scope.plan.vigencia}-12-31`)),
    ...across('ind_prog_inicial_pd', initial(scope)),
    ...across('ind_prog_actual', writeAnnual(scope, 'programmed')),
    ...across('ind_ejecucion_vigencia', writeAnnual(scope, 'executed')),
    ...across('ind_porc_av_Vig', writeProgress),
    ...across('an_acum_ind_prog_actual', sinceStart(scope, 'programmed')),
    ...across('an_acum_ind_ejecucion_vigencia', sinceStart(scope, 'executed')),
  ];
}

function sinceStart(scope: ExportScope, of: 'programmed' | 'executed'): Write {
  return (annual, line) => {
    if (annual.year > scope.plan.vigencia && of === 'executed') return null;
    const until = line.indicator.years.filter(({ year }) => year <= annual.year);
    const all = sum(until.flatMap((one) => one[of] ?? []));
    const value = line.indicator.trend === 'suma' ? all : annual[of];
    return shown(value, line, scope, annual, false);
  };
}
