/** Every code against the sentence of the guide: an error is that a figure cannot be vouched for. */

import { expect, it } from 'vitest';
import type { Code } from '../../src/diagnostics/catalogue.ts';
import type { Evaluation } from '../../src/model/evaluation.ts';
import { fixtures } from './all-fixtures.ts';
import { judge } from './fixture.ts';

/** What of the vigencia has no figure though it is programmed. */
function withheldIn(evaluation: Evaluation): readonly string[] {
  return evaluation.objectives.flatMap(({ objective, indicators, compliance, reason }) => [
    ...(compliance === null && reason?.kind !== 'nothing-programmed'
      ? [`objective ${objective.number}`]
      : []),
    ...indicators.flatMap(({ status, indicator }) =>
      status === 'no-calculable' ? [`indicator ${indicator.key.indicatorCode}`] : [],
    ),
  ]);
}

/** An export, or a row of it, of which nothing is known: what it would say cannot be missed by name. */
const OF_WHAT_IS_NOT_READ: ReadonlySet<Code> = new Set(['PES101', 'PES119', 'PES122']);

/** The figure that cannot be vouched for is the one of a published document: ours is given. */
const OF_WHAT_IS_PUBLISHED: ReadonlySet<Code> = new Set(['PES410']);

const cases = fixtures.map((fixture) => {
  const name = fixture.when ? `${fixture.code}, where ${fixture.when}` : fixture.code;
  return [name, fixture] as const;
});

it.each(cases)('%s is an error where it keeps a figure from being given, else none', (_, one) => {
  const { findings, evaluation } = judge(one);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const withheld = evaluation ? withheldIn(evaluation) : ['the plan'];
  if (errors.length === 0) expect(withheld).toEqual([]);
  else if (OF_WHAT_IS_PUBLISHED.has(one.code)) expect(withheld).toEqual([]);
  // A table that is not read at all takes its year, or the report, with it.
  else if (evaluation && isGivenIn(evaluation) && !OF_WHAT_IS_NOT_READ.has(one.code)) {
    expect(withheld).not.toEqual([]);
  }
});

/** Whether the vigencia has any progress. */
function isGivenIn({ objectives }: Evaluation): boolean {
  return objectives.some(({ indicators }) => indicators.some(({ progress }) => progress !== null));
}
