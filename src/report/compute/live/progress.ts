/** The formula of a trend, as `compute` applies it, written over cells. */

import { groupBy } from '../../../model/group.ts';
import {
  type Condition,
  type DecreasingMethod,
  nameTrend,
  type Part,
  type ProgressFormula,
  type Term,
  TREND_MEANINGS,
  TRENDS,
  type Trend,
} from '../../../model/trend.ts';
import { type Formula, formula, type Reference } from '../../cells/formula.ts';
import { NOT_CALCULABLE } from '../../words.ts';

/** Where each term of a formula stands; the executed value may itself be found by a formula. */
export type TermCells = Readonly<Record<Term, Formula>>;

/** The progress of a trend that a cell names, each trend by its own formula. */
export function writeProgress(
  trend: Reference,
  cells: TermCells,
  method: DecreasingMethod,
  names: readonly Trend[] = TRENDS,
): Formula {
  const keyOf = (name: Trend) => TREND_MEANINGS[name].formula(method);
  return writeByTrend(trend, names, keyOf, (own) => writeFormula(own, cells));
}

/** What a cell that names a trend asks for: one formula for the trends that have the same key. */
export function writeByTrend<Key>(
  trend: Reference,
  all: readonly Trend[],
  keyOf: (name: Trend) => Key,
  write: (key: Key) => Formula,
): Formula {
  const groups = groupBy(all, keyOf);
  // What most trends do is what is left where the cell names none of the others.
  const [[usual] = [], ...others] = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return others.reduce<Formula>(
    (rest, [own, names]) => formula`IF(${isOneOf(trend, names)},${write(own)},${rest})`,
    usual === undefined ? [] : write(usual),
  );
}

/** Whether the cell names one of the trends. */
export function isOneOf(trend: Reference, names: readonly Trend[]): Formula {
  const tests = names.map((name) => formula`${trend}=${nameTrend(name)}`);
  return tests.length === 1 ? (tests[0] ?? []) : formula`OR(${list(tests)})`;
}

/** Whether the cell names none of the trends, as arguments of an `AND`. */
export function isNoneOf(trend: Reference, names: readonly Trend[]): Formula {
  return list(names.map((name) => formula`${trend}<>${nameTrend(name)}`));
}

function list(items: readonly Formula[]): Formula {
  return items.flatMap((item, at) => (at === 0 ? item : [',', ...item]));
}

/** The formula over its cells: what stands in the place of the quotient first, in order. */
function writeFormula({ divide, by, exceptions }: ProgressFormula, cells: TermCells): Formula {
  return exceptions.reduceRight<Formula>(
    (rest, { when, gives }) =>
      formula`IF(${writeCondition(when, cells)},${typeof gives === 'number' ? gives : NOT_CALCULABLE},${rest})`,
    formula`${writePart(divide, cells)}/${writePart(by, cells)}`,
  );
}

function writeCondition(condition: Condition, cells: TermCells): Formula {
  const own = cells[condition.term];
  if (condition.is === 'at-most') return formula`${own}<=${cells[condition.other]}`;
  if (condition.is === 'missing') return formula`NOT(ISNUMBER(${own}))`;
  return condition.is === 'zero' ? formula`${own}=0` : formula`${own}>0`;
}

function writePart(part: Part, cells: TermCells): Formula {
  if (typeof part !== 'object') return cells[part];
  return formula`(${cells[part.from]}-${cells[part.take]})`;
}
