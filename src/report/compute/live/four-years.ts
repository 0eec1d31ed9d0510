/** The progress over the four years, written over the cells of a row of *Cuatrienio*. */

import {
  type DecreasingMethod,
  type OverYears,
  TREND_MEANINGS,
  TRENDS,
} from '../../../model/trend.ts';
import { type Formula, formula, type Reference } from '../../cells/formula.ts';
import { FOUR_YEAR_REASONS, NOT_CALCULABLE, STATUS_LABELS } from '../../words.ts';
import type { YearInputs } from './cell-ids.ts';
import { isAbsent, isIllegible, sayNotProgrammed } from './indicator.ts';
import { isOneOf, writeByTrend, writeProgress } from './progress.ts';

/** The cells of a year with execution: each a number, or words in its place. */
export interface DueYear {
  readonly programmed: Reference;
  readonly executed: Reference;
  readonly progress: Reference;
}

/** What the formula of a row is written from. */
export interface FourYearCells {
  readonly trend: Reference;
  readonly due: readonly DueYear[];
  /** The targets of the years still to come, each a number or words in its place. */
  readonly ahead: readonly Reference[];
  readonly baseline: Reference;
}

const NOT_PROGRAMMED = STATUS_LABELS['no-programada'];

/** The target of a year still to come, or why it has none. */
export function formulateAhead(
  trend: Reference,
  inputs: Pick<YearInputs, 'programmed'> & { readonly obstacle: string | null },
): Formula {
  const target = { cell: inputs.programmed };
  const negative = formula`N(${target})<0,${isIllegible(target)}`;
  const unknown =
    inputs.obstacle === null
      ? formula`OR(${negative})`
      : formula`OR(${{ cell: inputs.obstacle } satisfies Reference}<>"",${negative})`;
  return formula`IF(${unknown},${NOT_CALCULABLE},IF(${isAbsent(trend, target)},${sayNotProgrammed(target)},${target}))`;
}

/** The figure of the row, or why it has none; the same questions as `accumulate`, in its order. */
export function formulateFourYears(cells: FourYearCells, method: DecreasingMethod): Formula {
  const { trend, due, ahead } = cells;
  const progresses = due.map(({ progress }) => progress);
  const isOut = progresses.map((progress) => formula`${progress}=${NOT_PROGRAMMED}`);
  const isUnset = ahead.map(
    (target) => formula`AND(NOT(ISNUMBER(${target})),${target}<>${NOT_CALCULABLE})`,
  );
  const overYears = (name: (typeof TRENDS)[number]) => TREND_MEANINGS[name].overYears;
  const spoilt = writeByTrend(
    trend,
    TRENDS,
    (name) => (overYears(name) === 'last' ? 'last' : 'sum'),
    (way) => (way === 'last' ? endsInFault(progresses) : anyFault(progresses)),
  );
  const figure = writeByTrend(trend, TRENDS, overYears, (way) => FIGURES[way](cells, method));
  const questions: readonly Question[] = [
    [all([...isOut, ...isUnset]), FOUR_YEAR_REASONS['not-programmed']],
    [formula`NOT(${isOneOf(trend, TRENDS)})`, FOUR_YEAR_REASONS['not-calculable']],
    [spoilt, FOUR_YEAR_REASONS['not-calculable']],
    [all(isOut), FOUR_YEAR_REASONS['not-due']],
    [formula`COUNT(${list(progresses)})=0`, FOUR_YEAR_REASONS['no-report']],
  ];
  // Where no year of the plan is due yet there is nothing to count.
  if (due.length === 0) return ask(questions.slice(0, 2), formula`${FOUR_YEAR_REASONS['not-due']}`);
  return ask(questions, figure);
}

type Question = readonly [when: Formula, gives: string];

function ask(questions: readonly Question[], figure: Formula): Formula {
  return questions.reduceRight<Formula>(
    (rest, [when, gives]) => formula`IF(${when},${gives},${rest})`,
    figure,
  );
}

type WriteFigure = (cells: FourYearCells, method: DecreasingMethod) => Formula;

/** The figure of each way in which years go together, where some year was reported. */
const FIGURES: Record<OverYears, WriteFigure> = {
  sum: ({ due, ahead }) => {
    const done = due.map(
      ({ progress, executed }) => formula`IF(ISNUMBER(${progress}),${executed},0)`,
    );
    const targets = [...due.map(({ programmed }) => programmed), ...ahead];
    return unlessFault(anyFault, ahead, formula`(${list(done, '+')})/SUM(${list(targets)})`);
  },
  mean: ({ due }) => {
    const counted = due.map(({ progress }) => formula`(${progress}<>${NOT_PROGRAMMED})`);
    return formula`SUM(${list(due.map(({ progress }) => progress))})/(${list(counted, '+')})`;
  },
  last: ({ trend, due, ahead, baseline }, method) => {
    const terms = {
      programmed: lastNumber([...due.map(({ programmed }) => programmed), ...ahead]),
      executed: lastNumber(
        due.map(({ progress }) => progress),
        due.map(({ executed }) => executed),
      ),
      baseline: [baseline],
    };
    const names = TRENDS.filter((name) => TREND_MEANINGS[name].overYears === 'last');
    return unlessFault(endsInFault, ahead, writeProgress(trend, terms, method, names));
  },
};

function unlessFault(
  hasFault: (cells: readonly Reference[]) => Formula,
  ahead: readonly Reference[],
  figure: Formula,
): Formula {
  return ahead.length === 0 ? figure : formula`IF(${hasFault(ahead)},${NOT_CALCULABLE},${figure})`;
}

/** Whether some of the cells says that nobody knows its figure. */
function anyFault(cells: readonly Reference[]): Formula {
  const faults = cells.map((one) => formula`${one}=${NOT_CALCULABLE}`);
  return faults.length === 1 ? (faults[0] ?? []) : formula`OR(${list(faults)})`;
}

/** Whether the last of the cells that has a figure, or should have one, has none. */
function endsInFault(cells: readonly Reference[]): Formula {
  return cells.reduce<Formula>((earlier, one, at) => {
    const fault = formula`${one}=${NOT_CALCULABLE}`;
    return at === 0 ? fault : formula`IF(ISNUMBER(${one}),FALSE,IF(${fault},TRUE,${earlier}))`;
  }, []);
}

/** The value of the last of the cells that is a number; `values` where it is others that hold it. */
function lastNumber(cells: readonly Reference[], values = cells): Formula {
  return cells.reduce<Formula>((earlier, one, at) => {
    const value = values[at] ?? one;
    return at === 0 ? [value] : formula`IF(ISNUMBER(${one}),${value},${earlier})`;
  }, []);
}

function all(conditions: readonly Formula[]): Formula {
  return conditions.length === 1 ? (conditions[0] ?? []) : formula`AND(${list(conditions)})`;
}

function list(items: readonly (Formula | Reference)[], separator = ','): Formula {
  return items.flatMap((item, at) => {
    const own: Formula = 'cell' in item || 'from' in item ? [item] : item;
    return at === 0 ? own : [separator, ...own];
  });
}
