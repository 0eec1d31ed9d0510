/** The values of years that had ended before, where they are others now. */

import type { ClosedYear, ComparedEvaluation } from '../../model/comparison.ts';
import { compare } from './compare.ts';

/** Gives the evaluation of a vigencia; `null` where the files do not speak of it. */
export type EvaluateYear = (vigencia: number) => ComparedEvaluation | null;

/** What is no longer what it was of each vigencia before the one compared, earliest first. */
export function compareClosedYears(
  before: EvaluateYear,
  after: EvaluateYear,
  vigencias: readonly number[],
): readonly ClosedYear[] {
  return vigencias.flatMap((vigencia): readonly ClosedYear[] => {
    const [own, other] = [before(vigencia), after(vigencia)];
    if (!own || !other) return [];
    const { changes } = compare(own, other);
    const values = changes.filter(({ kind }) => kind === 'retargeted' || kind === 'executed');
    return values.length > 0 ? [{ vigencia, changes: values }] : [];
  });
}
