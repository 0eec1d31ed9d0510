/** One plan in randomly combined layouts: read back the same, or reported; never another number. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { numberOf } from '../../src/model/figure.ts';
import type { Plan } from '../../src/model/plan.ts';
import { readPlan } from '../../src/read/read-plan.ts';
import {
  OBJECTIVES,
  plans,
  type Style,
  styles,
  type Written,
  writePlan,
  YEARS,
} from '../layout-writer.ts';
import { workbookOf } from '../sheets.ts';

/** What must be read of each indicator, one line a vigencia. */
function expectedLines(plan: readonly Written[], style: Style): readonly string[] {
  return plan.flatMap((one) =>
    one.years.map(({ weight, programmed, executed }, at) =>
      [
        `${one.objective}. ${OBJECTIVES[one.objective]}`,
        one.kind,
        one.goalCode,
        one.goal,
        one.indicatorCode,
        one.indicator,
        one.trend.toLowerCase(),
        YEARS[at],
        weight / 100,
        programmed,
        style.executed ? executed : null,
      ].join(' · '),
    ),
  );
}

function readLines({ objectives }: Plan): readonly string[] {
  return objectives.flatMap((objective) =>
    objective.indicators.flatMap(({ key, names, trend, vigencias }) =>
      vigencias.map((facts) =>
        [
          `${objective.number}. ${objective.name}`,
          key.goalKind,
          key.goalCode,
          names.goal,
          key.indicatorCode,
          names.indicator,
          trend,
          facts.vigencia,
          numberOf(facts.weight),
          numberOf(facts.programmed),
          numberOf(facts.executed),
        ].join(' · '),
      ),
    ),
  );
}

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

describe('a plan in any combination of layouts', () => {
  it('is read back the same', () => {
    fc.assert(
      fc.property(plans, styles, (plan, style) => {
        const read = readPlan(workbookOf(writePlan(plan, style)));
        const lines = read.plan ? readLines(read.plan) : [];
        if (hasErrors(read.findings)) return;
        expect(lines).toEqual(expectedLines(plan, style));
      }),
      { numRuns: 400 },
    );
  });

  it('is read without an error, whatever the combination', () => {
    fc.assert(
      fc.property(plans, styles, (plan, style) => {
        const { findings } = readPlan(workbookOf(writePlan(plan, style)));
        const errors = findings.filter(({ severity }) => severity === 'error');
        expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
