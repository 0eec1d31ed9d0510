/** Formulas in words and in numbers: as many decimals as it takes to follow them by hand. */

import {
  isProgrammed,
  type ObjectiveEvaluation,
  type OperandName,
} from '../../model/evaluation.ts';
import type { IndicatorExplanation } from '../../model/explanation.ts';
import type { Figure } from '../../model/figure.ts';
import { formatDecimal, formatPercentBriefly } from '../../model/number.ts';
import type { Part, ProgressFormula, Term } from '../../model/trend.ts';

/** Decimals of a percentage that was computed. */
const COMPUTED_DECIMALS = 6;
/** Decimals of a percentage that a cell has: all of them. */
const READ_DECIMALS = 13;

/** A formula, in words and with the numbers in their place. */
export interface WrittenFormula {
  readonly words: string;
  /** `null` where there are no numbers to put in it. */
  readonly numbers: string | null;
}

/** Name of each operand, as formulas write it. */
export const OPERAND_WORDS: Record<OperandName, string> = {
  weight: 'ponderación',
  programmed: 'programado',
  executed: 'ejecutado',
  baseline: 'línea base',
};

/** A computed ratio with the decimals that it has, up to six. */
export function writeRatio(ratio: number): string {
  return formatPercentBriefly(ratio, COMPUTED_DECIMALS);
}

/** A computed ratio as percentage points: `33,561013`. */
export function writePoints(ratio: number): string {
  return writeRatio(ratio).slice(0, -1);
}

/** A figure as it was read, with all its decimals; `null` where there is no number. */
export function writeRead(figure: Figure): string | null {
  if (figure.kind !== 'number') return null;
  return figure.percent
    ? formatPercentBriefly(figure.value, READ_DECIMALS)
    : formatDecimal(figure.value);
}

/** A weight as it was read; `null` where there is none. */
export function writeWeight(figure: Figure): string | null {
  return figure.kind === 'number' ? formatPercentBriefly(figure.value, READ_DECIMALS) : null;
}

/** The formula of a progress; `null` where its trend is not known. */
export function writeProgressFormula({
  formula,
  evaluated,
}: IndicatorExplanation): WrittenFormula | null {
  if (!formula) return null;
  const { indicator, programmed, executed, progress } = evaluated;
  const figures = { programmed: programmed.figure, executed: executed.figure };
  const texts = { ...figures, baseline: indicator.baseline };
  const write = (term: Term) => writeRead(texts[term]) ?? OPERAND_WORDS[term];
  return {
    words: writeQuotient(formula, (term) => OPERAND_WORDS[term]),
    numbers: progress === null ? null : writeQuotient(formula, write),
  };
}

function writeQuotient({ divide, by }: ProgressFormula, write: (term: Term) => string): string {
  return `${writePart(divide, write)} ÷ ${writePart(by, write)}`;
}

function writePart(part: Part, write: (term: Term) => string): string {
  if (typeof part !== 'object') return write(part);
  return `(${write(part.from)} − ${write(part.take)})`;
}

/** A ratio by which something is multiplied: in parentheses where it is negative. */
export function writeFactor(ratio: number): string {
  const text = writeRatio(ratio);
  return text.startsWith('-') ? `(${text})` : text;
}

/** The formula of a compliance: every programmed indicator is a term of it. */
export function writeComplianceFormula({
  indicators,
  compliance,
  weightSum,
}: ObjectiveEvaluation): WrittenFormula {
  const words = 'suma de ponderación × avance ÷ suma de ponderaciones';
  if (compliance === null || weightSum === null) return { words, numbers: null };
  const terms = indicators
    .filter(isProgrammed)
    .map(({ weight, progress }) => `${writeWeight(weight.figure)} × ${writeFactor(progress ?? 0)}`);
  const sum = terms.length === 1 ? terms.join('') : `(${terms.join(' + ')})`;
  return { words, numbers: `${sum} ÷ ${writeRatio(weightSum)}` };
}
