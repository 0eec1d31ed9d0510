/** The columns of figures: for each year, or for the year of the row or of the table. */

import { type Column, column, type Line, type Scope, wordOf } from './column.ts';
import { figure, number, text, weight } from './content.ts';
import { figuresOf, hasExecution } from './figures.ts';
import { withYear, yearHead } from './headings.ts';
import { sum } from './invent.ts';

/** The one weight of each indicator, where the years share it. */
export function weightColumn(scope: Scope): readonly Column[] {
  const { style } = scope;
  if (style.weightPlace !== 'single' || style.weight === 'none') return [];
  return [
    column(wordOf('weight', scope), ({ indicator, role }) =>
      role === 'executed' ? null : weight(indicator.years[0]?.weight ?? null, style),
    ),
  ];
}

/** The columns of all the years. */
export function yearColumns(scope: Scope): readonly Column[] {
  const { style, years, year } = scope;
  if (style.years === 'conceptRows') return conceptColumns(scope);
  if (years.length === 0) {
    const own = figuresOf(scope, year);
    const annualOf = (line: Line) =>
      line.annual ?? line.indicator.years.find((one) => one.year === year);
    const columns = own.map(({ word, write }) =>
      column(word, (line) => {
        const annual = annualOf(line);
        return annual ? write(annual, line) : null;
      }),
    );
    if (style.years !== 'long') return columns;
    const of = column(wordOf('vigencia', scope), ({ annual }) => number(annual?.year ?? 0));
    return [of, ...columns];
  }
  const blocks = years.map((one) => ({ year: one, figures: figuresOf(scope, one) }));
  const flat = blocks.flatMap(({ year: own, figures }) =>
    figures.map((figureOf, at) => ({ year: own, figure: figureOf, at })),
  );
  const byConcept = style.order === 'byConcept';
  const inOrder = byConcept ? [...flat].sort((a, b) => a.at - b.at) : flat;
  const physical = inOrder.filter((one) => !one.figure.isMoney);
  const financial = inOrder.filter((one) => one.figure.isMoney);
  const ordered =
    style.money === 'before' ? [...financial, ...physical] : [...physical, ...financial];
  const isMixed = style.money === 'perYear';
  const isSuper = style.money === 'superBlock';
  return (isMixed ? inOrder : ordered).map(({ year: own, figure: { word, write, isMoney } }) => {
    const cells = (line: Line) => {
      const annual = line.indicator.years.find((one) => one.year === own);
      return annual ? write(annual, line) : null;
    };
    const top = isSuper ? text(isMoney ? 'RECURSOS (millones de pesos)' : 'METAS FÍSICAS') : null;
    if (style.years === 'above') return column(word, cells, { group: yearHead(own, style), top });
    if (style.years === 'below') {
      const head = yearHead(own, style);
      return column('', cells, { group: text(word), ...(head ? { own: head } : {}) });
    }
    const groups = { group: style.superHead === 'groups' ? text(groupOf(scope)) : null };
    return column(withYear(word, own, style.yearJoin), cells, groups);
  });
}

function groupOf({ style }: Scope): string {
  return hasExecution(style) ? 'PROGRAMACIÓN Y SEGUIMIENTO' : 'PROGRAMACIÓN';
}

/** A row of what was programmed and one of what was executed, the years across. */
function conceptColumns(scope: Scope): readonly Column[] {
  const { style, plan } = scope;
  const of = column('Concepto', ({ role }) =>
    text(role === 'executed' ? 'Ejecutado' : 'Programado'),
  );
  const years = plan.years.map((year) =>
    column(
      '',
      ({ indicator, role }) => {
        const annual = indicator.years.find((one) => one.year === year);
        const value = role === 'executed' ? annual?.executed : annual?.programmed;
        const isDue = annual?.programmed !== null && year <= plan.vigencia;
        const mark = isDue ? style.notReported : '';
        return figure(
          value ?? null,
          indicator,
          style,
          (role === 'executed' ? mark : style.notProgrammed).replace('#', String(year)),
        );
      },
      { own: number(year) },
    ),
  );
  return [of, ...years];
}

/** What the four years add up to. */
export function totalColumns({ style, plan }: Scope): readonly Column[] {
  if (style.target !== 'totals') return [];
  const total = (of: 'programmed' | 'executed') => (line: Line) => {
    if (line.annual || line.role) return null;
    const values = line.indicator.years.flatMap((annual) => annual[of] ?? []);
    const isSum = line.indicator.trend === 'suma';
    return figure(isSum ? sum(values) : (values.at(-1) ?? null), line.indicator, style, '');
  };
  const all = [column('Total programado cuatrienio', total('programmed'))];
  if (!hasExecution(style) || plan.years.length === 0) return all;
  return [...all, column('Total ejecutado cuatrienio', total('executed'))];
}
