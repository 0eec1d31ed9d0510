/** Cells that cannot be read and that no figure rests on: what the other file says is used. */

import type { Evaluation, IndicatorEvaluation, ProgrammedOrigin } from '../model/evaluation.ts';
import { isUnknown } from '../model/figure.ts';
import { type CellRef, cellOf, sameCell } from '../model/source.ts';
import { type Finding, placeOf } from './finding.ts';
import { placeText } from './identity.ts';

/** The findings, those on such a cell with the file that is used instead. */
export function markSpared(
  findings: readonly Finding[],
  { vigencia, objectives }: Evaluation,
): readonly Finding[] {
  const spared = new Map(objectives.flatMap(({ indicators }) => indicators.flatMap(sparedBy)));
  if (spared.size === 0) return findings;
  return findings.map((one) => {
    const instead = one.vigencia === vigencia ? spared.get(placeText(one.at)) : undefined;
    return instead === undefined ? one : { ...one, instead };
  });
}

/** The unreadable cells of an indicator that has its figure from the other file, with that file. */
function sparedBy(evaluated: IndicatorEvaluation): readonly [string, ProgrammedOrigin][] {
  const { planned, record, progress } = evaluated;
  if (!planned || !record || progress === null) return [];
  return (['programmed', 'executed'] as const).flatMap((field) => {
    if (!isUnknown(planned[field]) && !isUnknown(record[field])) return [];
    const used = evaluated[field].at;
    const ofMatrix = cellOf(planned.source, field);
    const ofExport = cellOf(record.source, field);
    const spare = (at: CellRef | null, isSpared: boolean, instead: ProgrammedOrigin) =>
      at && isSpared ? [[placeText(placeOf(at)), instead] as [string, ProgrammedOrigin]] : [];
    return [
      ...spare(ofMatrix, isUnknown(planned[field]) && sameCell(used, ofExport), 'segplan'),
      ...spare(ofExport, isUnknown(record[field]) && sameCell(used, ofMatrix), 'matriz'),
    ];
  });
}
