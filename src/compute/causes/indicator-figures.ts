/** The other figures that the progress of an indicator may be printed as, and why. */

import { figureBy, type OtherFigure } from '../../model/cause.ts';
import type { ObjectiveEvaluation } from '../../model/evaluation.ts';
import { DEFINITIONS, type Definition } from '../../model/printed-definitions.ts';
import type { Run } from '../indicator.ts';
import { rereadProgress } from '../readings/source-readings.ts';

/** Definitions that are told as a reading of the objective is. */
const TOLD_AS_READINGS: ReadonlySet<Definition> = new Set(['capped', 'other-method']);

/** The figures of an indicator by each cause. Ratios, 1 = 100 %, ours among them where a cause changes nothing. */
export function indicatorFigures(
  evaluated: ObjectiveEvaluation,
  place: number,
  run: Run,
): readonly OtherFigure[] {
  const one = evaluated.indicators[place];
  if (!one) return [];
  // To one indicator, what changes only it and what changes all of them are the same.
  const readings = rereadProgress(one, run).flatMap(({ reading, progress }) =>
    figureBy([{ ...reading, indicator: null }], progress),
  );
  const definitions = (Object.keys(DEFINITIONS) as Definition[])
    .filter((definition) => !TOLD_AS_READINGS.has(definition))
    .flatMap((definition) =>
      figureBy([{ kind: 'definition', definition }], DEFINITIONS[definition](one)),
    );
  return [
    ...figureBy([{ kind: 'capped', indicator: null }], DEFINITIONS.capped(one)),
    ...readings,
    ...definitions,
  ];
}
