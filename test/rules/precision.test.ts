/** What is told of the layouts that are in order, beyond what their reading says: nothing that is not true. */

import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/compute/evaluate.ts';
import { settleFindings } from '../../src/diagnostics/settle.ts';
import { tellFindings } from '../../src/diagnostics/tell.ts';
import { check, checkFormulation } from '../../src/rules/check.ts';
import { inspectLayout, readLayouts } from '../layout-corpus.ts';

/** Codes that are true of a layout by what it shows, with why. */
const TRUE_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '05': { PES405: 'two rows of totals are errors' },
  '27': {
    PES401: 'a Decreciente of 107 % is printed as 100 %',
    PES405: 'columns of totals are errors',
  },
  '28': {
    PES218: 'every goal of four years is 10',
    PES314: 'with its baseline the other method gives 12 points more',
  },
  '46': { PES301: 'the report lacks an indicator' },
  '47': {
    PES401: 'a Decreciente of 107 % is printed as 100 %',
    PES405: 'progress of rows without target is an error',
  },
};

/** Of those with execution and no report, which no sheet dates. */
const UNDATED = 'PES311';

const plans = readLayouts().flatMap((layout) => {
  const seen = inspectLayout(layout);
  const plan = seen.find((one) => one.plan)?.plan;
  const executions = seen.flatMap(({ execution }) => execution ?? []);
  return plan ? [[layout.file, { plan, executions }] as const] : [];
});

describe('a layout in order', () => {
  it.each(plans)('%s has no finding of the rules but those that are true of it', (file, files) => {
    const found = files.plan.vigencias.flatMap((vigencia) => {
      const method = { decreciente: 'inversa', programmedFrom: 'segplan' } as const;
      const evaluation = evaluate(files.plan, files.executions, { vigencia, method });
      const isExecuted = evaluation.objectives.some(({ indicators }) =>
        indicators.some(({ executed }) => executed.figure.kind !== 'blank'),
      );
      const judged = { ...files, evaluation };
      return isExecuted ? check(judged) : checkFormulation(judged);
    });
    const told = tellFindings(settleFindings(found)).filter(({ severity }) => severity !== 'note');
    const codes = new Set(told.map(({ code }) => code));
    expect([...codes].filter((code) => code !== UNDATED).sort()).toEqual(
      Object.keys(TRUE_OF[file.slice(0, 2)] ?? {}),
    );
  });
});
