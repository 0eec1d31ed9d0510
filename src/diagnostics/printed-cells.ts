/** The percentages that stand in the cells of a finding. */

import type { IndicatorEvaluation, ObjectiveEvaluation } from '../model/evaluation.ts';
import { nearestRatio } from '../model/printed.ts';
import { type CellRef, cellOf, fileRef, type Source } from '../model/source.ts';
import type { Finding } from './finding.ts';

/** The printed progress of the indicators of an objective that the finding points at, by their places. */
export function printedIn(
  { at, related }: Finding,
  { indicators }: ObjectiveEvaluation,
): ReadonlyMap<number, number> {
  const refs = new Set(
    [at, ...related].flatMap(({ file, sheet, cell }) =>
      sheet === null || cell === null ? [] : fileRef({ file, sheet, ...cell }),
    ),
  );
  const isTaken = (ref: CellRef) => refs.has(fileRef(ref));
  return new Map(
    indicators.flatMap((one, place) => {
      const printed = printedOf(one, isTaken);
      return printed === null ? [] : [[place, printed] as const];
    }),
  );
}

function printedOf(
  { planned, record, progress }: IndicatorEvaluation,
  isTaken: (at: CellRef) => boolean,
): number | null {
  if (progress === null) return null;
  for (const printer of [planned, record]) {
    if (printer?.progress.kind !== 'number') continue;
    const source: Source<'progress'> = printer.source;
    const at = cellOf(source, 'progress');
    if (at && isTaken(at)) return nearestRatio(printer.progress, progress);
  }
  return null;
}
