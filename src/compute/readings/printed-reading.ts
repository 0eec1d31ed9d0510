/** The objective with printed percentages in the place of the progress of its indicators. */

import type { ObjectiveEvaluation } from '../../model/evaluation.ts';
import type { OtherReading } from '../../model/reading.ts';
import { differs, readingOf, reweigh } from './reweigh.ts';

/**
 * Takes those percentages, by the places of their indicators; `null` where that moves nothing.
 *
 * @param printed ratios, 1 = 100 %, by place in the objective.
 */
export function readPrinted(
  evaluated: ObjectiveEvaluation,
  printed: ReadonlyMap<number, number>,
): OtherReading | null {
  const [place = null, ...others] = printed.keys();
  const found = readingOf({ kind: 'printed' }, others.length > 0 ? null : place, () =>
    reweigh(evaluated, (one, at) => {
      const progress = printed.get(at);
      return progress === undefined ? one : { ...one, progress };
    }),
  );
  return differs(evaluated, found) ? found : null;
}
