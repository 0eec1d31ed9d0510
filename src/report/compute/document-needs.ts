/** What an indicator still needs, as documents give it. */

import type { IndicatorEvaluation } from '../../model/evaluation.ts';
import type { Need, Needed, NeedOverYears } from '../../model/needed.ts';
import type { DocumentNeed, DocumentNeeds } from './document-shape.ts';
import { UNREACHABLE_LABELS } from './need-words.ts';

/** What the indicator needs, `null` where it needs nothing. */
export function describeNeeds(
  { objectives, closed }: Needed,
  evaluated: IndicatorEvaluation,
): DocumentNeeds | null {
  const found = objectives
    .flatMap(({ indicators }) => indicators)
    .find((one) => one.evaluated === evaluated);
  if (!found) return null;
  const { own, objective, overYears } = found;
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
