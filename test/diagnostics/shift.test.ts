/** What findings do to the figures: each reading against an evaluation of files that say it. */

import { describe, expect, it } from 'vitest';
import { checkWeighed } from '../../src/cli/case/weigh-findings.ts';
import { evaluate } from '../../src/compute/evaluate.ts';
import { type GatheredFinding, gatherFindings } from '../../src/diagnostics/gather.ts';
import { orderByShift } from '../../src/diagnostics/shift.ts';
import { tellFindings } from '../../src/diagnostics/tell.ts';
import { numberFigure } from '../../src/model/figure.ts';
import type { Plan } from '../../src/model/plan.ts';
import {
  evaluateFacts,
  executionWith,
  indicatorWith,
  markFigure,
  objectiveWith,
  planWith,
  recordWith,
} from '../facts.ts';
import { anyPlan, planOf } from '../report/plans.ts';
import fc, { LAW } from '../seeded-check.ts';

type Executions = Parameters<typeof evaluateFacts>[1];
type Choices = Parameters<typeof evaluateFacts>[2];

/** Each finding that moves a figure, with the figures: «PES305 1: 0.9 → 0.7». */
function weigh(plan: Plan, executions: Executions = [], choices: Choices = {}) {
  const evaluation = evaluateFacts(plan, executions, { cutoff: '2024-12-31', ...choices });
  const round = (value: number | null) => (value === null ? 'none' : Number(value.toFixed(10)));
  return checkWeighed({ plan, executions: executions ?? [], evaluation }).flatMap(
    ({ code, shifts = [] }) =>
      shifts.map(({ objective, from, to, reading }) => {
        return `${code} ${objective} ${reading.kind}: ${round(from)} → ${round(to)}`;
      }),
  );
}

/** An indicator whose matrix has a column for what was executed and for its percentage. */
function columned(facts: Parameters<typeof indicatorWith>[0], printed?: number) {
  const one = indicatorWith(facts);
  const row = Number(facts?.goalCode ?? 5);
  return {
    ...one,
    vigencias: one.vigencias.map((year) => ({
      ...year,
      progress: printed === undefined ? year.progress : numberFigure(printed, true),
      source: {
        ...year.source,
        row,
        cells: {
          weight: { row, column: 6 },
          programmed: { row, column: 7 },
          executed: { row, column: 8 },
          progress: { row, column: 9 },
        },
      },
    })),
  };
}

function columnedRecord(facts: Parameters<typeof recordWith>[0]) {
  const record = recordWith(facts);
  const row = Number(facts?.goalCode ?? 8);
  const cells = { programmed: { row, column: 9 }, executed: { row, column: 10 } };
  return { ...record, source: { ...record.source, cells } };
}

describe('a finding says what the objective would be', () => {
  const ours = [
    columned({ goalCode: '10', weight: 0.5, programmed: 20, executed: 8 }),
    columned({ goalCode: '11', weight: 0.5, programmed: 10, executed: 8 }),
  ];
  const plan = planWith([objectiveWith(ours)]);
  const report = executionWith([
    columnedRecord({ goalCode: '10', programmed: 10, executed: 10 }),
    columnedRecord({ goalCode: '11', programmed: 10, executed: 8 }),
  ]);

  it('with what the other file programmed or executed', () => {
    expect(weigh(plan, [report])).toEqual([
      'PES305 1 file: 0.9 → 0.65',
      'PES317 1 file: 0.9 → 0.8',
    ]);
    expect(weigh(plan, [report], { programmedFrom: 'matriz' })).toEqual([
      'PES305 1 file: 0.65 → 0.9',
      'PES317 1 file: 0.65 → 0.6',
    ]);
  });

  it('of another scale, too', () => {
    const hundred = executionWith([
      columnedRecord({ goalCode: '10', programmed: 2000, executed: 1000 }),
      columnedRecord({ goalCode: '11', programmed: 10, executed: 8 }),
    ]);
    expect(weigh(plan, [hundred])).toContain('PES320 1 file: 0.65 → 25.4');
  });

  it('without an indicator that was not reported, and not without the others', () => {
    const silent = planWith([
      objectiveWith([
        columned({ goalCode: '10', weight: 0.5, executed: 8 }),
        columned({ goalCode: '11', weight: 0.3 }),
        columned({ goalCode: '12', weight: 0.2 }),
      ]),
    ]);
    expect(weigh(silent)).toEqual([
      'PES308 1 reported-only: 0.4 → 0.5714285714',
      'PES308 1 reported-only: 0.4 → 0.5',
    ]);
  });

  it('with weights as they are written, where they were shared out', () => {
    const shared = planWith([
      objectiveWith([
        columned({ goalCode: '10', weight: 0.6, executed: 8 }),
        columned({ goalCode: '11', weight: 0.4, programmed: markFigure('NP') }),
      ]),
    ]);
    expect(weigh(shared)).toContain('PES202 1 weights-as-written: 0.8 → 0.48');
  });

  it('by the other method for Decreciente, in every objective that has it', () => {
    const falling = { goalCode: '10', trend: 'decreciente', baseline: 20 } as const;
    const one = columned({ ...falling, programmed: 10, executed: 16 });
    const two = planWith([objectiveWith([one], 1), objectiveWith([one], 2)]);
    expect(weigh(two)).toEqual([
      'PES314 1 method: 0.625 → 0.4',
      'PES314 2 method: 0.625 → 0.4',
      'PES314 1 method: 0.625 → 0.4',
      'PES314 2 method: 0.625 → 0.4',
    ]);
  });

  it('once, where two objectives have the same cell', () => {
    const falling = { goalCode: '10', trend: 'decreciente', baseline: 20 } as const;
    const one = columned({ ...falling, programmed: 10, executed: 16 });
    const plan = planWith([objectiveWith([one], 1), objectiveWith([one], 2)]);
    const evaluation = evaluateFacts(plan);
    const weighed = checkWeighed({ plan, executions: [], evaluation });
    const told = gatherFindings(tellFindings(weighed)).filter(({ code }) => code === 'PES314');
    expect(told.map(({ shifts }) => shifts.map(({ objective }) => objective))).toEqual([[1, 2]]);
  });

  it('with the percentages that the file prints', () => {
    const printed = planWith([
      {
        ...objectiveWith([
          columned({ goalCode: '10', weight: 0.5, executed: 8 }, 0.9),
          columned({ goalCode: '11', weight: 0.5, executed: 10 }, 1),
        ]),
        printed: [
          {
            vigencia: 2024,
            compliance: numberFigure(0.97, true),
            at: { file: 'matriz.xlsx', sheet: 'Formulación', row: 9, column: 9 },
          },
        ],
      },
    ]);
    expect(weigh(printed)).toEqual([
      'PES401 1 printed: 0.9 → 0.95',
      'PES402 1 printed: 0.9 → 0.97',
    ]);
  });

  it('with those of another definition, in each objective that they move', () => {
    const over = (goalCode: string, executed: number) =>
      columned({ goalCode, weight: 0.5, executed }, Math.min(1, executed / 10));
    const capped = planWith([
      objectiveWith([over('10', 12), over('11', 13)], 1),
      objectiveWith([over('12', 14), over('13', 9)], 2),
      objectiveWith([over('14', 8), over('15', 9)], 3),
    ]);
    expect(weigh(capped).filter((one) => one.startsWith('PES404'))).toEqual([
      'PES404 1 printed: 1.25 → 1',
      'PES404 2 printed: 1.15 → 0.95',
    ]);
  });

  it('that there would be none', () => {
    const marked = planWith([
      objectiveWith([columned({ goalCode: '10', weight: 1, programmed: markFigure('NP') })]),
    ]);
    const other = executionWith([columnedRecord({ goalCode: '10', programmed: 10, executed: 9 })]);
    expect(weigh(marked, [other])).toContain('PES305 1 file: 0.9 → none');
  });

  it('and nothing where it moves none', () => {
    const zero = planWith([objectiveWith([columned({ goalCode: '10', weight: 1, executed: 8 })])]);
    expect(weigh(zero)).toEqual([]);
  });
});

describe('the order by what they move', () => {
  const found = (code: string, effect: GatheredFinding['effect'], ...to: (number | null)[]) =>
    ({
      code,
      effect,
      shifts: to.map((one) => ({ from: 0.5, to: one })),
    }) as unknown as GatheredFinding;

  it('begins with what keeps a figure from being given, and the order of equals stays', () => {
    const findings = [
      found('a', 'informs'),
      found('b', 'moves', 0.6),
      found('c', 'withholds'),
      found('d', 'moves', 0.4, 0.9),
      found('e', 'moves'),
      found('f', 'informs', null),
      found('g', 'moves', 0.4),
    ];
    expect(orderByShift(findings).map(({ code }) => code)).toEqual([
      'c',
      'f',
      'd',
      'b',
      'g',
      'a',
      'e',
    ]);
  });
});

describe('a law of what findings do', () => {
  it('what it moves is the figure, and gathering loses none of it', () => {
    fc.assert(
      fc.property(anyPlan, (facts) => {
        const { vigencia, method, cutoff } = facts;
        const plan = planOf(facts);
        const choices = { vigencia, method, cutoff: cutoff ?? undefined };
        const evaluation = evaluate(plan, [], choices);
        const weighed = checkWeighed({ plan, executions: [], evaluation });
        const figures = new Map(
          evaluation.objectives.map(({ objective, compliance }) => [objective.number, compliance]),
        );
        for (const { shifts = [] } of weighed) {
          for (const { objective, from, to } of shifts) {
            expect(from).toBe(figures.get(objective));
            expect(to).not.toBe(from);
          }
        }
        const gathered = gatherFindings(tellFindings(weighed)).flatMap(({ shifts }) => shifts);
        const all = weighed.flatMap(({ shifts = [] }) => shifts);
        expect(new Set(gathered)).toEqual(new Set(all));
      }),
      LAW,
    );
  }, 60_000);
});
