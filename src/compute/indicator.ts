/** One indicator in one vigencia: its progress and status, or the reason there is none. */

import type {
  AlternativeProgress,
  Evaluation,
  IndicatorEvaluation,
  IndicatorReason,
  Method,
  Operand,
  OperandName,
  ProgrammedOrigin,
} from '../model/evaluation.ts';
import { type Figure, numberOf } from '../model/figure.ts';
import type { Indicator } from '../model/plan.ts';
import { cellOf } from '../model/source.ts';
import { DECREASING_METHODS, TREND_MEANINGS } from '../model/trend.ts';
import { looksHundredfold } from './hundredfold.ts';
import {
  chooseExecuted,
  chooseProgrammed,
  isWithoutColumn,
  operandOf,
  type Sources,
} from './operands.ts';
import { applyFormula, type Operands, type Progress } from './progress.ts';
import { statusOf } from './status.ts';

/** What the run decides for every indicator. */
export interface Terms {
  readonly vigencia: number;
  readonly method: Method;
  /** Whether the vigencia had ended at the cutoff. */
  readonly closed: boolean;
  /** File whose execution counts where both have it; absent, the export. */
  readonly executedFrom?: ProgrammedOrigin;
}

/** The indicator with what each file says of it, before anything is computed. */
export interface Operation extends Sources {
  readonly indicator: Indicator;
  readonly repeated: boolean;
}

/** The terms of a run, from what it chose and the cutoff it found. */
export function termsOf({ vigencia, method, cutoff }: Run): Terms {
  return { vigencia, method, closed: cutoff !== null && cutoff >= `${vigencia}-12-31` };
}

/** What of an evaluation is the same for all its indicators. */
export type Run = Pick<Evaluation, 'vigencia' | 'method' | 'cutoff'>;

/** Evaluates one indicator; its share of the objective is left to the objective. */
export function evaluateIndicator(operation: Operation, terms: Terms): IndicatorEvaluation {
  const { indicator, planned, match } = operation;
  const { record } = match;
  const weight = operandOf(planned, 'weight');
  const programmed = chooseProgrammed(operation, terms.method.programmedFrom);
  const executed = chooseExecuted(operation, terms.executedFrom);
  const baseline: Operand = {
    figure: indicator.baseline,
    at: cellOf(indicator.source, 'baseline'),
  };
  const operandsByName = { weight, programmed, executed, baseline };
  const obstacle = findObstacle(operation, operandsByName, terms.vigencia);
  const operands = toOperands(programmed.figure, executed.figure, indicator.baseline);
  const progress: Progress =
    obstacle || !operands || !indicator.trend
      ? { value: null, reason: obstacle ?? whyNoTrend(indicator) }
      : overUndecided(
          applyFormula(TREND_MEANINGS[indicator.trend].formula(terms.method.decreciente), operands),
          baseline.figure,
        );
  return {
    indicator,
    planned,
    record,
    rivals: match.rivals,
    crossing: match,
    repeated: operation.repeated,
    weight,
    programmed,
    executed,
    progress: progress.value,
    reason: progress.value === null ? progress.reason : null,
    note: progress.value === null ? null : progress.note,
    alternative: obstacle || !operands ? null : alternativeOf(indicator, operands, terms.method),
    effectiveWeight: null,
    contribution: null,
    status: statusOf(progress, indicator.trend, operands, terms.closed),
    observation: record?.observation ?? planned?.observation ?? null,
  };
}

/** The first thing that keeps the indicator from having a progress, in the order people ask. */
function findObstacle(
  { indicator, planned, match, repeated }: Operation,
  operands: Record<OperandName, Operand>,
  vigencia: number,
): IndicatorReason | null {
  const programmed = operands.programmed.figure;
  const executed = operands.executed.figure;
  if (planned && isWithoutColumn(operands.programmed)) {
    return { kind: 'no-column', operand: 'programmed' };
  }
  if (programmed.kind === 'blank') return { kind: 'not-programmed', mark: null };
  if (programmed.kind === 'mark') return { kind: 'not-programmed', mark: programmed.text };
  if (isZeroTarget(programmed, indicator)) return { kind: 'not-programmed', mark: '0' };
  if (repeated) return { kind: 'repeated-key' };
  if (match.rivals.length > 0) return { kind: 'ambiguous-record' };
  if (!indicator.trend) return whyNoTrend(indicator);
  for (const operand of ['programmed', 'executed', 'weight'] as const) {
    const { figure } = operands[operand];
    const unknown = operand === 'weight' ? null : whyUnknown(figure, operand);
    if (unknown) return unknown;
    if (figure.kind === 'number' && figure.value < 0) return { kind: 'negative', operand };
  }
  if (match.record && isWithoutColumn(operands.executed)) {
    return { kind: 'no-column', operand: 'executed' };
  }
  if (executed.kind === 'blank') return { kind: 'no-report', mark: null };
  if (executed.kind === 'mark') return { kind: 'no-report', mark: executed.text };
  const printed = [planned, match.record].flatMap((said) => said?.progress ?? []);
  if (looksHundredfold(programmed, executed, { indicator, vigencia, printed })) {
    return { kind: 'hundredfold' };
  }
  return null;
}

function whyNoTrend({ trendUndecided }: Indicator): IndicatorReason {
  return trendUndecided
    ? { kind: 'undecided', operand: 'trend', ...trendUndecided }
    : { kind: 'unknown-trend' };
}

/** A baseline that is needed and not decided is not one that is missing. */
function overUndecided(progress: Progress, baseline: Figure): Progress {
  if (progress.value !== null || baseline.kind !== 'undecided') return progress;
  const { finding, cells } = baseline;
  return { value: null, reason: { kind: 'undecided', operand: 'baseline', finding, cells } };
}

/** Why a figure that its file gives is no number: it cannot be read, or is not decided. */
function whyUnknown(figure: Figure, operand: OperandName): IndicatorReason | null {
  if (figure.kind === 'unreadable') return { kind: 'unreadable', operand };
  if (figure.kind !== 'undecided') return null;
  const { finding, cells } = figure;
  return { kind: 'undecided', operand, finding, cells };
}

/** A target of 0 means «not programmed», except where the trend has it for a real target. */
function isZeroTarget(programmed: Figure, { trend, trendText }: Indicator): boolean {
  if (numberOf(programmed) !== 0) return false;
  return trend === null ? trendText === null : !TREND_MEANINGS[trend].zeroIsTarget;
}

function toOperands(programmed: Figure, executed: Figure, baseline: Figure): Operands | null {
  if (programmed.kind !== 'number' || executed.kind !== 'number') return null;
  return { programmed: programmed.value, executed: executed.value, baseline: numberOf(baseline) };
}

function alternativeOf(
  { trend }: Indicator,
  operands: Operands,
  method: Method,
): AlternativeProgress | null {
  const other = DECREASING_METHODS.find((name) => name !== method.decreciente);
  if (!trend || operands.baseline === null || !other) return null;
  const { formula } = TREND_MEANINGS[trend];
  // Of a trend that no method is declared for, there is one formula.
  if (formula(other) === formula(method.decreciente)) return null;
  const progress = applyFormula(formula(other), operands);
  return progress.value === null ? null : { method: other, progress: progress.value };
}
