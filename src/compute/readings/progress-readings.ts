/** The objective with each progress taken otherwise before it is weighed: capped, or rounded. */

import type { ObjectiveEvaluation } from '../../model/evaluation.ts';
import { roundPercent } from '../../model/number.ts';
import type { OtherReading } from '../../model/reading.ts';
import { readingOf, reweigh } from './reweigh.ts';

/** No progress above 100 %. */
export function readCapped(evaluated: ObjectiveEvaluation): OtherReading {
  return read(evaluated, 'capped', (progress) => Math.min(progress, 1));
}

/** Each progress rounded to the decimals of its percentage: those of the publication, or others. */
export function readRoundedRows(evaluated: ObjectiveEvaluation, decimals?: number): OtherReading {
  return read(evaluated, 'rounded-rows', (progress) => roundPercent(progress, decimals));
}

function read(
  evaluated: ObjectiveEvaluation,
  kind: 'capped' | 'rounded-rows',
  change: (progress: number) => number,
): OtherReading {
  return readingOf({ kind }, null, () =>
    reweigh(evaluated, (indicator) => {
      const { progress } = indicator;
      return progress === null ? indicator : { ...indicator, progress: change(progress) };
    }),
  );
}
