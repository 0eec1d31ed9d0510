/** The other figures that the progress of an indicator may be printed as, and why. */

import type { Cause, OtherFigure } from '../../model/cause.ts';
import type { ObjectiveEvaluation } from '../../model/evaluation.ts';
import { DEFINITIONS, type Definition } from '../../model/printed-definitions.ts';
import type { Run } from '../indicator.ts';
import { rereadProgress } from '../readings/source-readings.ts';

/** Definitions that are told as a reading of the objective is. */
const TOLD_AS_READINGS: ReadonlySet<Definition> = new Set(['capped', 'other-method']);

/** The figures of an indicator by each cause. Ratios, 1 = 100 %; those that are ours are left out. */
export function indicatorFigures(
  evaluated: ObjectiveEvaluation,
  place: number,
  run: Run,
): readonly OtherFigure[] {
  const one = evaluated.indicators[place];
  if (!one) return [];
  const readings = rereadProgress(one, run).flatMap(({ reading, progress }): OtherFigure[] =>
    // To one indicator, what changes only it and what changes all of them are the same.
    progress === null || reading.kind === 'rounded-rows' || reading.kind === 'printed'
      ? []
      : [{ causes: [{ ...reading, indicator: null }], value: progress }],
  );
  const capped: Cause = { kind: 'capped', indicator: null };
  const definitions = (Object.keys(DEFINITIONS) as Definition[]).flatMap(
    (definition): OtherFigure[] => {
      const value = TOLD_AS_READINGS.has(definition) ? null : DEFINITIONS[definition](one);
      return value === null ? [] : [{ causes: [{ kind: 'definition', definition }], value }];
    },
  );
  const all: readonly OtherFigure[] = [
    ...(one.progress === null
      ? []
      : [{ causes: [capped] as const, value: Math.min(one.progress, 1) }]),
    ...readings,
    ...definitions,
  ];
  return all.filter(({ value }) => value !== one.progress);
}
