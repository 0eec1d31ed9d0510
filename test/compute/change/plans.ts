/** Random pairs of objectives with the decimals that Excel makes, as doubles and as they are written. */

import type { Evaluation, Method } from '../../../src/model/evaluation.ts';
import { toExcelDigits } from '../../../src/model/number.ts';
import type { Trend } from '../../../src/model/trend.ts';
import { evaluateFacts, indicatorWith, objectiveWith, planWith } from '../../facts.ts';
import fc from '../../seeded-check.ts';

/** A figure in hundredths, as the two decimals it is a sum of. */
const figure = (least: number, most: number) =>
  fc.tuple(fc.integer({ min: least * 100, max: most * 100 }), fc.constantFrom(0, 10, 20, 70));

/** The decimal that Excel shows for a sum that it keeps in binary: 0.1 + 0.2 is 0.3. */
function show([first, second]: readonly [number, number], isPercent: boolean): number {
  const scale = isPercent ? 10_000 : 100;
  return toExcelDigits(first / scale + second / scale);
}

const trend = fc.constantFrom<Trend>('constante', 'creciente', 'decreciente', 'suma');

/** One side of an indicator. */
const side = fc.record({
  trend,
  points: fc.integer({ min: 1, max: 40 }),
  programmed: figure(1, 5),
  executed: fc.oneof(
    { weight: 6, arbitrary: figure(1, 6) },
    { weight: 1, arbitrary: fc.constantFrom(0 as const, null) },
  ),
  gap: figure(1, 4),
  isProgrammed: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false)),
});
type Drawn = typeof side extends fc.Arbitrary<infer T> ? T : never;

/** One side of an indicator, its figures as they are shown. */
export interface Side extends Pick<Drawn, 'trend' | 'points' | 'isProgrammed'> {
  readonly programmed: number;
  readonly executed: number | null;
  readonly gap: number;
}

function showSide(drawn: Drawn, isPercent: boolean): Side {
  const { programmed, executed, gap, ...rest } = drawn;
  return {
    ...rest,
    programmed: show(programmed, isPercent),
    executed: typeof executed === 'object' && executed ? show(executed, isPercent) : executed,
    gap: show(gap, isPercent),
  };
}

const kept = fc.record({
  before: fc.option(side, { freq: 8 }),
  after: fc.option(side, { freq: 8 }),
  isPercent: fc.boolean(),
  /** What of after stays as it was before. */
  stays: fc.subarray<keyof Drawn>(['trend', 'points', 'programmed', 'executed', 'gap']),
});

/** An objective before and after: of each indicator both sides, or the one it is on. */
export const objectivePair = fc.array(kept, { minLength: 1, maxLength: 7 }).map((drawn) =>
  drawn.map(({ before, after, stays, isPercent }) => {
    const same = before ? Object.fromEntries(stays.map((name) => [name, before[name]])) : {};
    return {
      before: before && showSide(before, isPercent),
      after: after && showSide({ ...after, ...same }, isPercent),
    };
  }),
);
export type Pairs = typeof objectivePair extends fc.Arbitrary<infer T> ? T : never;

export const method = fc.record({
  decreciente: fc.constantFrom<Method['decreciente']>('inversa', 'linea-base'),
  programmedFrom: fc.constant<Method['programmedFrom']>('segplan'),
});

/** Weights in whole millionths: points scaled so that they add up to 100 %. */
export function weightsOf(sides: readonly (Side | null)[]): readonly (number | null)[] {
  const total = sides.reduce((sum, one) => sum + (one?.isProgrammed ? one.points : 0), 0);
  return sides.map((one) =>
    one?.isProgrammed ? Math.round((one.points * 1e6) / total) / 1e6 : null,
  );
}

/** Names that nobody takes one for another. */
const WORDS = ['archivo', 'biblioteca', 'calzada', 'drenaje', 'escuela', 'fuente', 'granja'];

/** What the baseline of a side is. */
export function baselineOf({ programmed, gap }: Side): number {
  return toExcelDigits(programmed + gap);
}

/** The objective of one side, evaluated; each indicator keeps its codes. */
export function evaluateSide(sides: readonly (Side | null)[], choices: Method): Evaluation {
  const weights = weightsOf(sides);
  const indicators = sides.flatMap((one, at) =>
    one
      ? [
          {
            ...indicatorWith({
              goalCode: String(2300 + at),
              indicatorCode: String(4200 + at),
              trend: one.trend,
              weight: weights[at] ?? null,
              programmed: one.isProgrammed ? one.programmed : null,
              executed: one.executed,
              baseline: baselineOf(one),
            }),
            names: { goal: `Meta ${WORDS[at]}`, indicator: `Indicador ${WORDS[at]}` },
          },
        ]
      : [],
  );
  return evaluateFacts(planWith([objectiveWith(indicators)], '2024-12-31'), [], choices);
}
