/** The progress over the four years, written over the cells of a row of *Cuatrienio*. */

import {
  type DecreasingMethod,
  type OverYears,
  TREND_MEANINGS,
  type Trend,
} from '../../../model/trend.ts';
import { type Formula, formula, type Reference } from '../../cells/formula.ts';
import { NOT_CALCULABLE, STATUS_LABELS } from '../../words.ts';
import { writeFormula } from './progress.ts';

/** The cells of a year; a year still to come has only its target. */
export interface YearCells {
  readonly programmed: Reference;
  readonly executed: Reference | null;
  readonly progress: Reference | null;
}

/** A year with execution. */
type DueYear = { readonly [Cell in keyof YearCells]: Reference };

/** What the formula of a row is written from. */
export interface FourYearCells {
  readonly trend: Trend;
  readonly years: readonly YearCells[];
  /** The year of the last target. */
  readonly last: YearCells;
  readonly baseline: Reference;
}

/** The formula of the row, by its trend; words where nothing was reported. */
export function formulateFourYears(cells: FourYearCells, method: DecreasingMethod): Formula {
  const due = cells.years.flatMap(({ programmed, executed, progress }): DueYear[] =>
    executed === null || progress === null ? [] : [{ programmed, executed, progress }],
  );
  const progresses = list(
    due.map(({ progress }) => [progress]),
    ',',
  );
  const { overYears, formula: annual } = TREND_MEANINGS[cells.trend];
  const formulas: Record<OverYears, () => Formula> = {
    sum: () => formulateSum(cells, due),
    mean: () => {
      const counted = due.map(
        ({ progress }) => formula`(${progress}<>${STATUS_LABELS['no-programada']})`,
      );
      return formula`SUM(${progresses})/(${list(counted, '+')})`;
    },
    last: () =>
      writeFormula(annual(method), {
        programmed: [cells.last.programmed],
        executed: lastExecuted(due),
        baseline: [cells.baseline],
      }),
  };
  const silent = formula`COUNT(${progresses})=0`;
  const broken = due.map(({ progress }) => formula`${progress}=${NOT_CALCULABLE}`);
  return formula`IF(OR(${list(broken, ',')}),${NOT_CALCULABLE},IF(${silent},${STATUS_LABELS['sin-reporte']},${formulas[overYears]()}))`;
}

function formulateSum({ years }: FourYearCells, due: readonly DueYear[]): Formula {
  const done = due.map(
    ({ progress, executed }) => formula`IF(ISNUMBER(${progress}),${executed},0)`,
  );
  return formula`(${list(done, '+')})/SUM(${list(
    years.map(({ programmed }) => [programmed]),
    ',',
  )})`;
}

/** The executed value of the last year reported. */
function lastExecuted(due: readonly DueYear[]): Formula {
  return due.reduce<Formula>(
    (earlier, { progress, executed }, at) =>
      at === 0 ? [executed] : formula`IF(ISNUMBER(${progress}),${executed},${earlier})`,
    [],
  );
}

function list(items: readonly Formula[], separator: string): Formula {
  return items.flatMap((item, at) => (at === 0 ? item : [separator, ...item]));
}
