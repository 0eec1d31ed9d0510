/** What moved the progress of an indicator: its figures, or the rule by which they are read. */

import type { ChangeCause, ComparedIndicator } from '../../model/comparison.ts';
import type { Method, ProgrammedOrigin } from '../../model/evaluation.ts';
import { numberOf } from '../../model/figure.ts';
import { type Exception, type ProgressFormula, TREND_MEANINGS } from '../../model/trend.ts';
import { findException, type Operands, quotientOf } from '../progress.ts';
import { splitChange } from './shapley.ts';

/** An indicator that counts, with the progress it counts with, under the method of its side. */
export interface Reported {
  readonly evaluated: ComparedIndicator;
  readonly progress: number;
  readonly method: Method;
}

type Factor = 'rule' | keyof Operands;
const OPERANDS = ['programmed', 'executed', 'baseline'] as const;

/** A ratio that its figures do not give to this precision was given otherwise. */
const PRECISION = 1e-9;

/**
 * The change of the progress (a difference of ratios) by causes. A side without report, or one whose
 * quotient a convention stands for, is a change of rule as a whole; so is another method or trend
 * that the figures of the other side cannot be read by.
 */
export function splitProgress(
  before: Reported,
  after: Reported,
): readonly (readonly [ChangeCause, number])[] {
  const [first, last] = [before.progress, after.progress];
  const whole = last - first;
  const statuses = [before, after].map(({ evaluated }) => evaluated.status === 'sin-reporte');
  if (statuses.some(Boolean)) return [['report', whole]];
  const [own, other] = [readRule(before), readRule(after)];
  if (!own || !other) return [['figures', whole]];
  const rule =
    before.evaluated.indicator.trend === after.evaluated.indicator.trend ? 'method' : 'trend';
  const isOneRule = own.formula === other.formula;
  const changed: readonly Factor[] = [
    ...(isOneRule ? [] : (['rule'] as const)),
    ...OPERANDS.filter((name) => own.operands[name] !== other.operands[name]),
  ];
  if (isOneRule && own.exception !== other.exception) return [['convention', whole]];
  const shares = splitChange(changed, (done) => {
    const taken = (name: Factor) => (done.has(name) ? other : own);
    return strictQuotient(taken('rule').formula, {
      programmed: taken('programmed').operands.programmed,
      executed: taken('executed').operands.executed,
      baseline: taken('baseline').operands.baseline,
    });
  });
  if (!isWhole(shares, whole, Math.max(1, Math.abs(first), Math.abs(last)))) {
    return [[isOneRule ? 'figures' : rule, whole]];
  }
  return changed.map((factor, at) => [
    factor === 'rule' ? rule : nameFactor(factor, before.evaluated, after.evaluated),
    shares[at] as number,
  ]);
}

/**
 * Whether the shares explain the progress: they are no numbers where some step has none, and a
 * document may keep a progress that its figures do not give.
 */
function isWhole(shares: readonly number[], whole: number, size: number): boolean {
  const sum = shares.reduce((total, share) => total + share, 0);
  return Math.abs(sum - whole) <= PRECISION * size;
}

interface Rule {
  readonly formula: ProgressFormula;
  readonly operands: Operands;
  /** What stands for the quotient of its own figures. */
  readonly exception: Exception | null;
}

function readRule({ evaluated, method }: Reported): Rule | null {
  const { trend, baseline } = evaluated.indicator;
  const programmed = numberOf(evaluated.programmed.figure);
  const executed = numberOf(evaluated.executed.figure);
  if (trend === null || programmed === null || executed === null) return null;
  const formula = TREND_MEANINGS[trend].formula(method.decreciente);
  const operands = { programmed, executed, baseline: numberOf(baseline) };
  return { formula, operands, exception: findException(formula, operands) };
}

/** The quotient itself; no number where the formula has something else in its place. */
function strictQuotient(formula: ProgressFormula, operands: Operands): number {
  return findException(formula, operands) ? Number.NaN : quotientOf(formula, operands);
}

function nameFactor(
  factor: keyof Operands,
  before: ComparedIndicator,
  after: ComparedIndicator,
): ChangeCause {
  if (factor === 'baseline') return factor;
  const [own, other] = [originOf(before, factor), originOf(after, factor)];
  return own !== null && other !== null && own !== other ? `${factor}-source` : factor;
}

/** The file a figure is taken from; `null` where nothing says it. */
function originOf(
  { origins, record, ...operands }: ComparedIndicator,
  name: 'programmed' | 'executed',
): ProgrammedOrigin | null {
  if (origins) return origins[name];
  const { at } = operands[name];
  if (!at) return null;
  const isOfRecord = record?.source.file === at.file && record.source.sheet === at.sheet;
  return isOfRecord ? 'segplan' : 'matriz';
}
