/** The objective with indicators computed again: by the other method, or from the other file. */

import type {
  IndicatorEvaluation,
  ObjectiveEvaluation,
  ProgrammedOrigin,
} from '../../model/evaluation.ts';
import type { OtherReading, Reading } from '../../model/reading.ts';
import type { DecreasingMethod } from '../../model/trend.ts';
import { evaluateIndicator, type Run, type Terms, termsOf } from '../indicator.ts';
import { differs, figureWith, readingOf, reweigh } from './reweigh.ts';

/** What the run took otherwise: the reading, and the terms under which it is computed. */
interface Rereading {
  readonly reading: Extract<Reading, { readonly kind: 'method' | 'file' }>;
  readonly terms: Terms;
}

const OTHER_METHOD: Record<DecreasingMethod, DecreasingMethod> = {
  inversa: 'linea-base',
  'linea-base': 'inversa',
};

const OTHER_FILE: Record<ProgrammedOrigin, ProgrammedOrigin> = {
  segplan: 'matriz',
  matriz: 'segplan',
};

/** Decreciente by the other method. */
export function otherMethod(run: Run): Rereading {
  const decreciente = OTHER_METHOD[run.method.decreciente];
  const method = { ...run.method, decreciente };
  return { reading: { kind: 'method', method: decreciente }, terms: { ...termsOf(run), method } };
}

/** What the other file programmed, where both say something. */
export function otherProgrammed(run: Run): Rereading {
  const from = OTHER_FILE[run.method.programmedFrom];
  const method = { ...run.method, programmedFrom: from };
  const terms = { ...termsOf(run), method };
  return { reading: { kind: 'file', operand: 'programmed', from }, terms };
}

/** What the matrix executed, where the export says something too. */
export function otherExecuted(run: Run): Rereading {
  const terms = { ...termsOf(run), executedFrom: 'matriz' } as const;
  return { reading: { kind: 'file', operand: 'executed', from: 'matriz' }, terms };
}

/** Everything that the matrix says; none where the run takes what is programmed from it already. */
function wholeMatrix(run: Run): readonly Rereading[] {
  if (run.method.programmedFrom === 'matriz') return [];
  const terms = { ...otherProgrammed(run).terms, executedFrom: 'matriz' } as const;
  return [{ reading: { kind: 'file', operand: 'both', from: 'matriz' }, terms }];
}

/** Each indicator that the reading changes by itself, then all of them. */
export function readSource(
  evaluated: ObjectiveEvaluation,
  source: Rereading,
): readonly OtherReading[] {
  const changed = evaluated.indicators.flatMap((one, place) =>
    isChanged(one, source) ? [place] : [],
  );
  // Where it changes only one, that one and all of them are the same reading.
  const places = changed.length > 1 ? [...changed, null] : changed;
  return places.map((place) => readSourceAt(evaluated, source, place));
}

/** Both operands of the matrix, where that is not what one of them alone gives. */
export function readMatrix(evaluated: ObjectiveEvaluation, run: Run): readonly OtherReading[] {
  const halves = [otherProgrammed(run), otherExecuted(run)];
  return wholeMatrix(run)
    .flatMap((whole) => readSource(evaluated, whole))
    .filter(({ place, compliance }) =>
      halves.every((half) => readSourceAt(evaluated, half, place).compliance !== compliance),
    );
}

/** The reading of one indicator; `null` where it changes nothing of the objective. */
export function readOneSource(
  evaluated: ObjectiveEvaluation,
  source: Rereading,
  place: number,
): OtherReading | null {
  const one = evaluated.indicators[place];
  if (!one || !isChanged(one, source)) return null;
  const found = readSourceAt(evaluated, source, place);
  return differs(evaluated, found) ? found : null;
}

/** What the progress of one indicator would be by each reading, its own among them where one changes nothing. */
export function rereadProgress(
  one: IndicatorEvaluation,
  run: Run,
): readonly { readonly reading: Rereading['reading']; readonly progress: number | null }[] {
  const reread = (rereading: Rereading) => ({
    reading: rereading.reading,
    progress: again(one, rereading.terms).progress,
  });
  const halves = [otherProgrammed(run), otherExecuted(run)].map(reread);
  const whole = wholeMatrix(run)
    .map(reread)
    .filter(({ progress }) => halves.every((half) => half.progress !== progress));
  return [reread(otherMethod(run)), ...halves, ...whole];
}

function isChanged(one: IndicatorEvaluation, { terms }: Rereading): boolean {
  const other = again(one, terms);
  return other.progress !== one.progress || other.status !== one.status;
}

function readSourceAt(
  evaluated: ObjectiveEvaluation,
  { reading, terms }: Rereading,
  place: number | null,
): OtherReading {
  const own = evaluated.indicators.find((_, at) => at === place);
  if (!own) return readingOf(reading, null, () => reweigh(evaluated, (one) => again(one, terms)));
  const read = () => reweigh(evaluated, (one) => (one === own ? again(one, terms) : one));
  return readingOf(reading, place, read, () => figureWith(evaluated, own, again(own, terms)));
}

function again(one: IndicatorEvaluation, terms: Terms): IndicatorEvaluation {
  const { indicator, planned, crossing, repeated } = one;
  return evaluateIndicator({ indicator, planned, match: crossing, repeated }, terms);
}
