/** Laws that hold for any plan. */

import { describe, expect, it } from 'vitest';
import { shareOutWhole } from '../../src/model/weight.ts';
import {
  evaluateFacts,
  evaluateObjectiveOf,
  executionWith,
  figureOf,
  indicatorWith,
  markFigure,
  objectiveWith,
  planWith,
  recordWith,
  unreadableFigure,
} from '../facts.ts';
import fc, { LAW } from '../seeded-check.ts';

const trend = fc.constantFrom('constante', 'creciente', 'decreciente', 'suma');
const method = fc.record({
  decreciente: fc.constantFrom('inversa', 'linea-base'),
  programmedFrom: fc.constantFrom('segplan', 'matriz'),
});

/** Positive figures with two decimals, no further apart than scales are allowed to be. */
const hundredths = fc.integer({ min: 2000, max: 50000 });

/** An indicator whose figures are whole numbers of hundredths; a narrower gap would lose digits. */
const reported = fc.record({
  trend,
  points: fc.integer({ min: 1, max: 100 }),
  programmed: hundredths,
  executed: fc.oneof(hundredths, fc.constant(0)),
  gap: fc.integer({ min: 500, max: 50000 }),
});
type Reported = typeof reported extends fc.Arbitrary<infer T> ? T : never;

/** Indicators whose points are scaled so that weights add up to 100 %, in whole millionths. */
const reportedObjective = fc.array(reported, { minLength: 1, maxLength: 8 }).map((drawn) => {
  const total = drawn.reduce((sum, { points }) => sum + points, 0);
  return drawn.map((own) => ({
    ...own,
    millionths: Math.round((own.points * 1e6) / total),
  }));
});

function factsOf(own: Reported & { millionths: number }, factor = 1) {
  return {
    trend: own.trend,
    weight: own.millionths / 1e6,
    programmed: (own.programmed / 100) * factor,
    executed: (own.executed / 100) * factor,
    baseline: ((own.programmed + own.gap) / 100) * factor,
  } as const;
}

type Choices = Parameters<typeof evaluateObjectiveOf>[1];

/** Weights rounded to a thousandth, of which those not programmed take their part away. */
const anyShares = fc
  .array(
    fc.record({
      points: fc.integer({ min: 1, max: 100 }),
      isProgrammed: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drawn) => {
    const total = drawn.reduce((sum, { points }) => sum + points, 0);
    return drawn.map(({ points, isProgrammed }) => ({
      weight: Math.round((1000 * points) / total) / 1000,
      isProgrammed,
    }));
  });

/** Facts with those weights; what is not programmed carries its own all the same. */
function sharesOf(drawn: readonly { weight: number; isProgrammed: boolean }[]) {
  return drawn.map(({ weight, isProgrammed }) => ({
    weight,
    programmed: isProgrammed ? 10 : null,
    executed: 7,
  }));
}

describe('a law of compliance', { timeout: 60_000 }, () => {
  it('scaling programmed, executed and baseline by one factor changes nothing', () => {
    const factor = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(reportedObjective, factor, method, (drawn, times, choices) => {
        const before = evaluateObjectiveOf(
          drawn.map((own) => factsOf(own)),
          choices as Choices,
        );
        const after = evaluateObjectiveOf(
          drawn.map((own) => factsOf(own, times)),
          choices as Choices,
        );
        const scale = Math.max(1, Math.abs(before.compliance as number));
        expect(((after.compliance as number) - (before.compliance as number)) / scale).toBeCloseTo(
          0,
          8,
        );
        expect(after.complete).toBe(before.complete);
      }),
      LAW,
    );
  });

  it('reordering rows changes nothing but their order', () => {
    fc.assert(
      fc.property(reportedObjective, (drawn) => {
        const coded = drawn.map((own, index) => ({ ...factsOf(own), goalCode: `${index}` }));
        const forth = evaluateObjectiveOf(coded);
        const back = evaluateObjectiveOf(coded.toReversed());
        expect(back.compliance).toBeCloseTo(forth.compliance as number, 10);
        const progresses = back.indicators.map(({ progress }) => progress);
        expect(progresses.toReversed()).toEqual(forth.indicators.map(({ progress }) => progress));
        const statuses = back.indicators.map(({ status }) => status);
        expect(statuses.toReversed()).toEqual(forth.indicators.map(({ status }) => status));
      }),
      LAW,
    );
  });

  it('it lies between the least and the greatest progress when all is reported', () => {
    fc.assert(
      fc.property(reportedObjective, method, (drawn, choices) => {
        const objective = evaluateObjectiveOf(
          drawn.map((own) => factsOf(own)),
          choices as Choices,
        );
        const progresses = objective.indicators.map(({ progress }) => progress as number);
        const noise = 1e-9 * Math.max(1, ...progresses.map(Math.abs));
        expect(objective.compliance).toBeGreaterThanOrEqual(Math.min(...progresses) - noise);
        expect(objective.compliance).toBeLessThanOrEqual(Math.max(...progresses) + noise);
      }),
      LAW,
    );
  });

  it('the weights that share it out add up to 1, whatever they added up to', () => {
    let shared = 0;
    fc.assert(
      fc.property(anyShares, (drawn) => {
        const made = evaluateObjectiveOf(sharesOf(drawn));
        const shares = made.indicators.map(({ effectiveWeight }) => effectiveWeight);
        if (made.compliance === null) {
          expect(shares).toEqual(drawn.map(() => null));
          return;
        }
        shared += 1;
        const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
        expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
        made.indicators.forEach(({ effectiveWeight }, at) => {
          expect(effectiveWeight === null).toBe(drawn[at]?.isProgrammed === false);
        });
      }),
      LAW,
    );
    expect(shared).toBeGreaterThan(LAW.numRuns / 2);
  });
});

describe('for any figures whatever', () => {
  const magnitude = fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((value) => value === 0 || (Math.abs(value) >= 1e-100 && Math.abs(value) <= 1e100));
  const amount = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(0, 0.25, 0.5, 1, 10, 20, 1e100, 1e-100) },
    { weight: 2, arbitrary: magnitude },
    fc.constantFrom(figureOf(null), markFigure('NP'), markFigure('-'), unreadableFigure()),
  );
  const indicatorFacts = fc.record({
    trend: fc.option(trend),
    goalCode: fc.constantFrom('1', '2', '3', null),
    weight: amount,
    programmed: amount,
    executed: amount,
    baseline: amount,
  });
  const anyPlan = fc.array(fc.array(indicatorFacts, { maxLength: 4 }), { maxLength: 3 });
  const anyRecords = fc.array(
    fc.record({
      goalCode: fc.constantFrom('1', '2', '3', '4'),
      programmed: amount,
      executed: amount,
    }),
    { maxLength: 4 },
  );

  it('no NaN and no Infinity comes out, and what has no figure has a reason', () => {
    fc.assert(
      fc.property(anyPlan, anyRecords, method, (drawn, records, choices) => {
        const objectives = drawn.map((own, index) =>
          objectiveWith(
            own.map((facts) => indicatorWith(facts as Parameters<typeof indicatorWith>[0])),
            index + 1,
          ),
        );
        const executions = [executionWith(records.map((facts) => recordWith(facts)))];
        const evaluation = evaluateFacts(planWith(objectives), executions, choices as Choices);
        for (const objective of evaluation.objectives) {
          const { compliance, reason, weightSum, range, indicators } = objective;
          expect(compliance === null).toBe(reason !== null);
          for (const evaluated of indicators) {
            expect(evaluated.progress === null).toBe(evaluated.reason !== null);
          }
          const figures = [
            compliance,
            weightSum,
            range?.low ?? null,
            range?.high ?? null,
            ...indicators.flatMap((evaluated) => [
              evaluated.progress,
              evaluated.alternative?.progress ?? null,
              evaluated.effectiveWeight,
              evaluated.contribution,
            ]),
          ];
          expect(figures.filter((figure) => figure !== null && !Number.isFinite(figure))).toEqual(
            [],
          );
        }
      }),
      LAW,
    );
  });

  it('an objective has a compliance only where its weights share it out', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(weights, (percentages) => {
        const fractions = percentages.map((value) => value / 100);
        const facts = fractions.map((weight) => ({ weight, programmed: 10, executed: 10 }));
        const { compliance } = evaluateObjectiveOf(facts);
        expect(compliance !== null).toBe(shareOutWhole(fractions));
      }),
      LAW,
    );
  });
});
