/** Rules on which indicators each file has. */

import { type Finding, finding, type Place, placeOf } from '../diagnostics/finding.ts';
import { nameIndicator } from '../diagnostics/wording.ts';
import { isProgrammed } from '../model/evaluation.ts';
import type { ExecutionRecord } from '../model/execution.ts';
import type { Indicator, IndicatorNames } from '../model/plan.ts';
import { foldText } from '../model/text.ts';
import { type Facts, indicatorsOf, placeIn, placeOfIndicator } from './rule.ts';

/** Programmed indicators that no export speaks of; a name alike is a suggestion, never a match. */
export function* onlyInMatrix(facts: Facts): Generator<Finding> {
  const { vigencia, unmatched } = facts.evaluation;
  if (!facts.executions.some(({ vigencias }) => vigencias.includes(vigencia))) return;
  for (const evaluated of indicatorsOf(facts)) {
    const { indicator, record, rivals, executed, reason } = evaluated;
    const crossable = indicator.key.goalCode !== null && reason?.kind !== 'repeated-key';
    if (record || rivals.length > 0 || !isProgrammed(evaluated) || !crossable) continue;
    const words = { indicator: nameIndicator(indicator) };
    if (executed.figure.kind === 'number' && executed.at) {
      yield finding('PES302', placeOf(executed.at), words, { vigencia });
      continue;
    }
    const named = unmatched.filter(({ names }) => sharesName(names, indicator.names));
    const by = named.length > 0 ? 'name' : 'code';
    const alike = by === 'name' ? named : unmatched.filter((other) => sharesCode(other, indicator));
    const suggestions = alike.map((other) => nameIndicator(other));
    yield finding(
      'PES301',
      placeOfIndicator(evaluated),
      { ...words, vigencia, alike: suggestions, by },
      { related: alike.map(placeOfRecord), vigencia },
    );
  }
}

/** Records of the export that speak of no indicator of the plan, with those left that they may be. */
export function* onlyInSegplan(facts: Facts): Generator<Finding> {
  const { unmatched, vigencia } = facts.evaluation;
  const left = indicatorsOf(facts).filter(({ record }) => record === null);
  for (const record of unmatched) {
    const alike = left.filter(
      ({ indicator }) => sharesName(record.names, indicator.names) || sharesCode(record, indicator),
    );
    const words = { indicator: nameIndicator(record), vigencia };
    const related = alike.map(placeOfIndicator);
    yield finding('PES303', placeOfRecord(record), words, { related, vigencia });
  }
}

/** Indicators and records among which the codes do not choose. */
export function* ambiguousRecords(facts: Facts): Generator<Finding> {
  const { vigencia } = facts.evaluation;
  for (const evaluated of indicatorsOf(facts)) {
    const { indicator, rivals, reason } = evaluated;
    if (reason?.kind !== 'ambiguous-record') continue;
    const words = { indicator: nameIndicator(indicator), count: rivals.length };
    const related = rivals.map(placeOfRecord);
    yield finding('PES304', placeOfIndicator(evaluated), words, { related, vigencia });
  }
}

function placeOfRecord({ source }: ExecutionRecord): Place {
  return placeIn(source, 'goalCode', 'goal', 'indicator');
}

/** Whether both have one indicator code; goals of different codes do not share it. */
function sharesCode(a: ExecutionRecord, b: Indicator): boolean {
  return a.key.indicatorCode !== null && a.key.indicatorCode === b.key.indicatorCode;
}

function sharesName(a: IndicatorNames, b: IndicatorNames): boolean {
  return (['goal', 'indicator'] as const).some((part) => {
    const [ours, theirs] = [a[part], b[part]];
    return ours !== null && theirs !== null && foldText(ours) === foldText(theirs);
  });
}
