/** The objective with indicators computed again: by the other method, or from the other file. */

import type { IndicatorEvaluation, ObjectiveEvaluation } from '../../model/evaluation.ts';
import { PROGRAMMED_ORIGINS } from '../../model/evaluation.ts';
import type { OtherReading, Reading } from '../../model/reading.ts';
import { DECREASING_METHODS } from '../../model/trend.ts';
import { evaluateIndicator, type Run, type Terms, termsOf } from '../indicator.ts';
import { reweigh } from './reweigh.ts';

/** Decreciente by the other method: each indicator that it changes by itself, then all of them. */
export function readOtherMethod(evaluated: ObjectiveEvaluation, run: Run): readonly OtherReading[] {
  const terms = termsOf(run);
  return DECREASING_METHODS.filter((method) => method !== run.method.decreciente).flatMap(
    (method) =>
      readAgain(
        evaluated,
        { kind: 'method', method },
        { ...terms, method: { ...run.method, decreciente: method } },
      ),
  );
}

/**
 * What the other file programmed, what the matrix executed, and both, where each changes something:
 * each indicator by itself, then all of them.
 */
export function readOtherFile(evaluated: ObjectiveEvaluation, run: Run): readonly OtherReading[] {
  const terms = termsOf(run);
  return PROGRAMMED_ORIGINS.filter((from) => from !== run.method.programmedFrom).flatMap((from) => {
    const programmed = { ...terms, method: { ...run.method, programmedFrom: from } };
    const executed = { ...terms, executedFrom: 'matriz' } as const;
    const both =
      from === 'matriz' ? [{ ...programmed, ...executed, method: programmed.method }] : [];
    return [
      ...readAgain(evaluated, { kind: 'file', operand: 'programmed', from }, programmed),
      ...readAgain(evaluated, { kind: 'file', operand: 'executed', from: 'matriz' }, executed),
      ...both.flatMap((whole) => {
        const found = readAgain(evaluated, { kind: 'file', operand: 'both', from }, whole);
        return found.filter(({ place, other }) =>
          [programmed, executed].every((half) => tells(evaluated, other, half, place)),
        );
      }),
    ];
  });
}

/** Whether reading both operands gives another figure than reading one of them. */
function tells(
  evaluated: ObjectiveEvaluation,
  other: ObjectiveEvaluation,
  half: Terms,
  place: number | null,
): boolean {
  return recompute(evaluated, half, place).compliance !== other.compliance;
}

function readAgain(
  evaluated: ObjectiveEvaluation,
  reading: Reading,
  terms: Terms,
): readonly OtherReading[] {
  const changed = evaluated.indicators.flatMap((one, place) =>
    isSameOutcome(again(one, terms), one) ? [] : [place],
  );
  // Where it changes only one, that one and all of them are the same reading.
  const places = changed.length > 1 ? [...changed, null] : changed;
  return places.map((place) => ({
    reading,
    place,
    other: recompute(evaluated, terms, place),
  }));
}

function isSameOutcome(a: IndicatorEvaluation, b: IndicatorEvaluation): boolean {
  return a.progress === b.progress && a.status === b.status;
}

function recompute(
  evaluated: ObjectiveEvaluation,
  terms: Terms,
  only: number | null,
): ObjectiveEvaluation {
  return reweigh(evaluated, (one, place) =>
    only === null || only === place ? again(one, terms) : one,
  );
}

function again(one: IndicatorEvaluation, terms: Terms): IndicatorEvaluation {
  const { indicator, planned, crossing, repeated } = one;
  return evaluateIndicator({ indicator, planned, match: crossing, repeated }, terms);
}
