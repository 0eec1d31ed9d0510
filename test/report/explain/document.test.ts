/** The document `pes/explain/1`: its shape, and its numbers against those of compute. */

import { expect, it } from 'vitest';
import { explain } from '../../../src/compute/explain.ts';
import { composeDocument } from '../../../src/report/compute/document.ts';
import {
  composeExplainDocument,
  writeExplainFailure,
} from '../../../src/report/explain/document.ts';
import type { ExplainReport } from '../../../src/report/explain/report.ts';
import { explainSchema } from '../../../src/report/explain/schema.ts';
import fc from '../../seeded-check.ts';
import { anyPlan, type PlanFacts, reportOf, strainedPlan } from '../plans.ts';

function explained(facts: PlanFacts): ExplainReport {
  const { plan, evaluation, findings, inputs, tool } = reportOf(facts);
  return {
    plan,
    explanation: explain(evaluation),
    asked: null,
    told: [],
    findings,
    inputs,
    tool,
    entity: null,
    date: null,
    commandFor: (name) => `pes explain matriz.xlsx ${name ?? ''}`,
  };
}

/** What a formula in numbers gives: «(34% × 98,7% + 66% × 100%) ÷ 100%». */
function compute(numbers: string): number {
  const [sum = '', by = ''] = numbers.split(' ÷ ');
  const value = (text: string) => Number(text.replaceAll(/[.()%]/g, '').replace(',', '.')) / 100;
  const terms = sum.replace(/^\((.*)\)$/, '$1').split(' + ');
  const added = terms.reduce((total, term) => {
    const [weight = '', progress = ''] = term.split(' × ');
    return total + value(weight) * value(progress);
  }, 0);
  return added / value(by);
}

it('says what compute says, in formulas that give it again', () => {
  fc.assert(
    fc.property(anyPlan, (facts) => {
      const document = composeExplainDocument(explained(facts));
      const { objectives } = composeDocument(reportOf(facts));
      const written = JSON.parse(JSON.stringify(document));
      expect(explainSchema.parse(written)).toEqual(written);
      document.objectives.forEach((own, at) => {
        const { number, name, compliance, complianceText, reason, weightSum } = own;
        const told = { number, name, compliance, complianceText, reason, weightSum };
        expect(objectives[at]).toMatchObject(told);
        own.indicators.forEach((one, place) => {
          const { progress, progressText, weight, effectiveWeight, contribution, status } = one;
          expect(objectives[at]?.indicators[place]).toMatchObject({
            progress,
            progressText,
            weight,
            effectiveWeight,
            contribution,
            status,
            reason: one.reason,
          });
        });
        if (compliance === null) expect(own.formula.numbers).toBeNull();
        else {
          const far = Math.abs(compute(own.formula.numbers ?? '') - compliance);
          expect(far).toBeLessThan(1e-7 * Math.max(1, Math.abs(compliance)));
        }
        for (const { difference, compliance: other } of own.readings) {
          if (difference !== null) expect(compliance).not.toBe(other);
        }
      });
    }),
    { numRuns: 100 },
  );
}, 60_000);

it('follows its schema for texts as long as they come', () => {
  const document = composeExplainDocument(explained(strainedPlan('2025-12-31')));
  expect(explainSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
});

it('has the same shape where there is nothing to explain', () => {
  const error = { exitCode: 3, message: 'No existe.', help: null };
  const failure = JSON.parse(writeExplainFailure({ name: 'pes', version: '1' }, { error }));
  expect(explainSchema.parse(failure)).toEqual(failure);
  const whole = composeExplainDocument(explained(strainedPlan('2025-12-31')));
  expect(Object.keys(failure)).toEqual(Object.keys(whole));
});
