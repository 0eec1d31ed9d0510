/** What an indicator still needs, as documents give it. */

import type { IndicatorEvaluation } from '../../model/evaluation.ts';
import type { Need, Needed, NeededIndicator, NeedOverYears } from '../../model/needed.ts';
import type { DocumentNeed, DocumentNeeds } from './document-shape.ts';
import { UNREACHABLE_LABELS } from './need-words.ts';

/** What each indicator needs; those that need nothing have `null`. */
export function openNeeds({
  objectives,
  closed,
}: Needed): (evaluated: IndicatorEvaluation) => DocumentNeeds | null {
  const needs = new Map(
    objectives.flatMap(({ indicators }) => indicators.map((one) => [one.evaluated, one])),
  );
  return (evaluated) => {
    const found = needs.get(evaluated);
    return found ? describeNeeds(found, closed) : null;
  };
}

function describeNeeds(
  { own, objective, overYears }: NeededIndicator,
  closed: boolean,
): DocumentNeeds {
  return {
    closed,
    own: describeNeed(own),
    objective: describeNeed(objective),
    fourYears: overYears && {
      ...describeNeed(overYears),
      progress: overYears.kind === 'needed' ? overYears.progress : null,
      years: overYears.kind === 'needed' ? overYears.years : [],
    },
  };
}

function describeNeed(need: Need | NeedOverYears): DocumentNeed {
  return {
    state: need.kind,
    level: need.kind === 'needed' ? need.level : null,
    missing: need.kind === 'needed' ? need.missing : null,
    reason: need.kind === 'unreachable' ? `${UNREACHABLE_LABELS[need.because]}.` : null,
  };
}
