/** The formula of a trend applied to numbers. Every operand is 0 or more when it gets here. */

import type { IndicatorReason } from '../model/evaluation.ts';
import { settleDifference } from '../model/number.ts';
import type {
  Condition,
  Exception,
  Part,
  ProgressFormula,
  ProgressNote,
  Term,
} from '../model/trend.ts';

/** What the formulas take, in the unit of the indicator; `null` for a baseline there is not. */
export type Operands = Readonly<Record<Exclude<Term, 'baseline'>, number>> & {
  readonly baseline: number | null;
};

/** A progress (a ratio, 1 = 100 %) with what must be known of it, or why there is none. */
export type Progress =
  | { readonly value: number; readonly note: ProgressNote | null }
  | { readonly value: null; readonly reason: IndicatorReason };

/** The progress that a formula gives for those operands. */
export function applyFormula(formula: ProgressFormula, operands: Operands): Progress {
  const exception = findException(formula, operands);
  if (exception && typeof exception.gives !== 'number') {
    return { value: null, reason: { kind: exception.gives } };
  }
  const found = formula.notes.find(({ when }) => when.every((one) => holds(one, operands)));
  return {
    value: exception ? Number(exception.gives) : quotientOf(formula, operands),
    note: found?.note ?? null,
  };
}

/** The quotient of a formula; no number where it has none. Its exceptions are not looked at. */
export function quotientOf({ divide, by }: ProgressFormula, operands: Operands): number {
  return measure(divide, operands) / measure(by, operands);
}

/**
 * What has to be executed for the quotient of a formula to be that progress, a ratio; `NaN` where
 * nothing gives it. The exceptions of the formula are not looked at.
 */
export function executedFor(
  { divide, by }: ProgressFormula,
  progress: number,
  known: Omit<Operands, 'executed'>,
): number {
  const operands = { executed: Number.NaN, ...known };
  if (divide === 'executed') return progress * measure(by, operands);
  if (by === 'executed') return progress === 0 ? Number.NaN : measure(divide, operands) / progress;
  // What is left is the way covered from the baseline.
  const from = typeof divide === 'object' ? divide.from : divide;
  return measure(from, operands) - progress * measure(by, operands);
}

/** The first case of the formula that stands in the place of its quotient; `null` where none does. */
export function findException(formula: ProgressFormula, operands: Operands): Exception | null {
  return formula.exceptions.find(({ when }) => holds(when, operands)) ?? null;
}

function holds(condition: Condition, operands: Operands): boolean {
  const value = measure(condition.term, operands);
  if (condition.is === 'missing') return Number.isNaN(value);
  if (condition.is === 'at-most') return value <= measure(condition.other, operands);
  return condition.is === 'zero' ? value === 0 : value > 0;
}

/** The amount of a part; one that is missing is no number, so that nothing comes of it. */
function measure(part: Part, operands: Operands): number {
  if (typeof part !== 'object') return operands[part] ?? Number.NaN;
  const [from, take] = [measure(part.from, operands), measure(part.take, operands)];
  return settleDifference(from - take, [from, take]);
}
