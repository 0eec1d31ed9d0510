/** What a rule is. */

import type { Bearing, Finding, Place } from '../diagnostics/finding.ts';
import { placeOf } from '../diagnostics/finding.ts';
import { indicatorSubject, objectiveSubject } from '../diagnostics/subject.ts';
import type { OtherFigures } from '../model/cause.ts';
import type { Evaluation, IndicatorEvaluation } from '../model/evaluation.ts';
import type { Execution } from '../model/execution.ts';
import type { HeldPublished } from '../model/held.ts';
import { roundHalfAway } from '../model/number.ts';
import type { Objective, Plan } from '../model/plan.ts';
import { cellOf, type Source } from '../model/source.ts';

/** What rules judge: both files as read, and what came out of them. */
export interface Judged {
  readonly plan: Plan;
  /** The exports that speak of the vigencia evaluated and of others. */
  readonly executions: readonly Execution[];
  readonly evaluation: Evaluation;
  /** What the evaluation would give otherwise, by which printed figures are explained. */
  readonly others?: OtherFigures;
  /** A published document held against the evaluation. */
  readonly published?: HeldPublished | null;
}

/** A rule: the findings it has on what is judged, in the order of the plan. */
export type Rule = (judged: Judged) => Iterable<Finding>;

/** Ratios are compared with a threshold at this many decimals: what is past them is binary noise. */
const RATIO_DECIMALS = 12;

/** Whether a ratio is above a threshold; only one that seems so needs to be rounded. */
export function isAbove(ratio: number, threshold: number): boolean {
  return ratio > threshold && roundHalfAway(ratio, RATIO_DECIMALS) > threshold;
}

/** The cell of the first of the fields that the entity has, else the start of its row. */
export function placeIn<Field extends string>(
  source: Source<Field>,
  ...fields: readonly Field[]
): Place {
  for (const field of fields) {
    const at = cellOf(source, field);
    if (at) return placeOf(at);
  }
  return placeOf({ ...source, column: 1 });
}

/** Where an indicator stands in the matrix. */
export function placeOfIndicator({ indicator }: IndicatorEvaluation): Place {
  return placeIn(indicator.source, 'goalCode', 'goal', 'indicator');
}

/** Where what was executed was read, else where the indicator stands. */
export function placeOfExecuted(evaluated: IndicatorEvaluation): Place {
  return evaluated.executed.at ? placeOf(evaluated.executed.at) : placeOfIndicator(evaluated);
}

/** What a finding says of an indicator in the vigencia, besides its facts. */
export function ofIndicator(
  { indicator }: Pick<IndicatorEvaluation, 'indicator'>,
  vigencia: number | null,
  related: readonly Place[] = [],
): Bearing {
  return { subject: indicatorSubject(indicator), vigencia, related };
}

/** What a finding says of an objective in the vigencia, besides its facts. */
export function ofObjective(
  objective: Pick<Objective, 'number' | 'name'>,
  vigencia: number | null,
  related: readonly Place[] = [],
): Bearing {
  return { subject: objectiveSubject(objective), vigencia, related };
}
