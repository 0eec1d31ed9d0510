/** Results that the file keeps of its formulas and that they do not give. */

import { toExcelDigits } from '../../model/number.ts';
import type { Cell, Sheet } from '../book/workbook.ts';
import { FormulaEvaluator } from './evaluate-formula.ts';

/** What a formula keeps and what it gives differ by no more than this part of it, but for noise. */
const NOISE = 1e-6;

/** What a formula keeps for a result, and what it gives. */
export interface StaleResult {
  readonly formula: string;
  readonly stored: number;
  readonly given: number;
}

/** The evaluator of each sheet, which counts how much it has looked at. */
const EVALUATORS = new WeakMap<Sheet, FormulaEvaluator>();

/**
 * What the cell keeps and its formula gives, where that is another number; `null` where it is the
 * same, or there is no formula with a number; `undefined` where what it gives cannot be told.
 */
export function staleResult(sheet: Sheet, cell: Cell | undefined): StaleResult | null | undefined {
  const stored = cell?.value;
  if (!cell?.formula || typeof stored !== 'number') return null;
  const evaluator = EVALUATORS.get(sheet) ?? new FormulaEvaluator(sheet);
  EVALUATORS.set(sheet, evaluator);
  const given = evaluator.numberOf(cell.formula);
  if (given === null || given === undefined) return given;
  if (Math.abs(given - stored) <= NOISE * Math.max(Math.abs(given), Math.abs(stored), NOISE)) {
    return null;
  }
  return { formula: cell.formula, stored: toExcelDigits(stored), given: toExcelDigits(given) };
}
