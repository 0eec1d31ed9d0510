/** The figures that a table has of each year, with their words. */

import { type Figure, type Line, type Scope, wordOf } from './column.ts';
import { figure, number, progressOf, text, trim, weight } from './content.ts';
import { MONEY, money } from './extras.ts';
import { type Annual, type Indicator, sum } from './invent.ts';
import type { Style } from './style.ts';
import { PARTS, VERSIONS } from './words.ts';

/** Whether the matrix says what was executed. */
export function hasExecution({ execution }: Style): boolean {
  return execution === 'own' || execution === 'both';
}

/** The figures of a year, or of the year of each row. */
export function figuresOf(scope: Scope, year: number | null): readonly Figure[] {
  const { style, plan, page } = scope;
  const mark = (of: string, own: number) => of.replace('#', String(own));
  const programmed = (of: (annual: Annual) => number | null) => (annual: Annual, line: Line) =>
    figure(of(annual), line.indicator, style, mark(style.notProgrammed, annual.year));
  const planned: Figure[] = programmedWords(scope).map((word, at, { length }) => ({
    of: 'programmed',
    word,
    write: programmed(at < length - 1 ? firstVersion : (annual) => annual.programmed),
  }));
  const done: Figure = {
    of: 'executed',
    word: wordOf('executed', scope),
    write: (annual, { indicator }) => {
      const isDue = annual.programmed !== null && annual.year <= plan.vigencia;
      const own = isDue ? mark(style.notReported, annual.year) : '';
      return figure(annual.executed, indicator, style, own);
    },
  };
  const swaps = page > 0 && style.pages === 'swapped';
  const isExecuted = hasExecution(style);
  const results = isExecuted ? [...partsOf(scope, year), done] : [];
  const core = swaps ? [...results, ...planned] : [...planned, ...results];
  return scope.bend([
    ...(style.weightPlace === 'year' && style.weight !== 'none'
      ? [{ of: 'weight' as const, word: wordOf('weight', scope), write: weigh(style) }]
      : []),
    ...core,
    ...(isExecuted && style.accumulated === 'after' ? [accumulated(style)] : []),
    ...(isExecuted && style.progress !== 'none' ? [printed(scope)] : []),
    ...(style.money === 'none' ? [] : moneyOf(plan.objectives.length)),
  ]);
}

function programmedWords(scope: Scope): readonly string[] {
  const { style, plan } = scope;
  if (style.versions === 'none') return [wordOf('programmed', scope)];
  return VERSIONS[(plan.objectives[0]?.name.length ?? 0) % VERSIONS.length] ?? [];
}

/** What was programmed at first, which is not in force. */
function firstVersion({ programmed }: Annual): number | null {
  return programmed === null ? null : Math.round(programmed * 1300 + 1) / 1000;
}

function weigh(style: Style): Figure['write'] {
  return ({ weight: own }) => weight(own, style);
}

/** Results of parts of the year that is asked for. */
function partsOf({ style, plan }: Scope, year: number | null): readonly Figure[] {
  if (style.parts === 'none' || (year !== null && year !== plan.vigencia)) return [];
  const names = PARTS[(plan.objectives[0]?.name.length ?? 0) % PARTS.length] ?? [];
  const word = style.words.executed;
  const figures = names.map(
    (name, at): Figure => ({
      of: 'other',
      word: `${word} ${name}`,
      write: (annual, { indicator }) =>
        figure(partValue(annual, indicator, at, names.length, style), indicator, style, ''),
    }),
  );
  if (style.parts !== 'programmed') return figures;
  const plans = names.map(
    (name, at): Figure => ({
      of: 'other',
      word: `${style.words.programmed} ${name}`,
      write: ({ programmed, year: own }, { indicator }) =>
        figure(
          partValue(
            { year: own, weight: null, programmed, executed: programmed },
            indicator,
            at,
            names.length,
            style,
          ),
          indicator,
          style,
          '',
        ),
    }),
  );
  return plans.flatMap((one, at) => [one, figures[at] as Figure]);
}

/** What had been done at the end of a part, or in it. */
function partValue(
  { executed }: Annual,
  { trend, isShare }: Indicator,
  at: number,
  count: number,
  style: Style,
): number | null {
  if (executed === null) return null;
  const digits = isShare ? 1000 : 10;
  const until = (part: number) => Math.round(((executed * part) / count) * digits) / digits;
  if (trend !== 'suma' || style.parts === 'cumulative') return until(at + 1);
  return Math.round((until(at + 1) - until(at)) * digits) / digits;
}

/** What was done since the plan began. */
function accumulated(style: Style): Figure {
  return {
    of: 'other',
    word: 'Ejecución acumulada',
    write: ({ year, executed }, { indicator }) => {
      if (executed === null) return null;
      const before = indicator.years.filter((one) => one.year <= year);
      const all = sum(before.flatMap((one) => one.executed ?? []));
      return figure(indicator.trend === 'suma' ? all : executed, indicator, style, '');
    },
  };
}

/** The progress that the sheet prints. */
function printed(scope: Scope): Figure {
  const { progress } = scope.style;
  return {
    of: 'other',
    word: wordOf('progress', scope),
    write: (annual, { indicator }) => {
      const value = progressOf(annual, indicator);
      if (value === null) return null;
      if (progress === 'text') return text(`${(value * 100).toFixed(2).replace('.', ',')}%`);
      if (progress === 'divided') return number(value);
      const formula = progress === 'formula' ? `${trim(value)}+0` : null;
      return { value, format: '0.00%', formula };
    },
  };
}

function moneyOf(seed: number): readonly Figure[] {
  const [first, second] = MONEY[seed % MONEY.length] ?? ['Recursos', 'Giros'];
  return [first, second].map((word, at) => ({
    of: 'other',
    word,
    isMoney: true,
    write: ({ year }, line) => money(line.at, year, at === 1),
  }));
}
