/** Links from the report to the cells of the files it was computed from, and to their copies in it. */

import type { CitedPlace } from '../../../diagnostics/tell.ts';
import type { Evaluation, IndicatorEvaluation } from '../../../model/evaluation.ts';
import { a1, type CellRef, cellOf } from '../../../model/source.ts';
import type { Link } from '../../cells/report-sheet.ts';
import { type InputCells, nameInputs } from './cell-ids.ts';

/** The link to a place of a file that stands beside the report; nothing for any other. */
export function linkTo(place: CitedPlace, beside: readonly string[]): { readonly link?: Link } {
  return beside.includes(place.file) ? { link: { kind: 'file', place } } : {};
}

/** Finds the cell of *Datos* that copies a cell of a file, by its id. */
export function indexInputs({ objectives }: Evaluation): (place: CitedPlace) => string | null {
  const copies = new Map<string, string>();
  objectives.forEach(({ indicators }, index) => {
    indicators.forEach((one, position) => {
      for (const [ref, id] of listCopies(one, nameInputs(index, position))) {
        const key = keyOf({ file: ref.file, sheet: ref.sheet, cell: a1(ref) });
        if (!copies.has(key)) copies.set(key, id);
      }
    });
  });
  return (place) => copies.get(keyOf(place)) ?? null;
}

function listCopies(
  { indicator, weight, programmed, executed, record, planned }: IndicatorEvaluation,
  ids: InputCells,
): readonly (readonly [CellRef, string])[] {
  const { source } = indicator;
  const pairs: readonly (readonly [CellRef | null, string])[] = [
    [weight.at, ids.weight],
    [programmed.at, ids.programmed],
    [executed.at, ids.executed],
    [cellOf(source, 'baseline'), ids.baseline],
    [cellOf(source, 'trend'), ids.trend],
    [planned && cellOf(planned.source, 'programmed'), ids.programmed],
    [planned && cellOf(planned.source, 'executed'), ids.executed],
    [record && cellOf(record.source, 'programmed'), ids.programmed],
    [record && cellOf(record.source, 'trend'), ids.trend],
    [cellOf(source, 'indicatorCode'), ids.label],
    [cellOf(source, 'indicator'), ids.label],
    [cellOf(source, 'goalCode'), ids.label],
    [cellOf(source, 'goal'), ids.label],
    [cellOf(source, 'goalKind'), ids.label],
    [record && cellOf(record.source, 'indicatorCode'), ids.label],
    [record && cellOf(record.source, 'goalCode'), ids.label],
    [record && cellOf(record.source, 'observation'), ids.executed],
    [planned && cellOf(planned.source, 'observation'), ids.executed],
    [record && cellOf(record.source, 'progress'), ids.executed],
    [planned && cellOf(planned.source, 'progress'), ids.executed],
  ];
  return pairs.flatMap(([ref, id]) => (ref === null ? [] : [[ref, id] as const]));
}

function keyOf({ file, sheet, cell }: CitedPlace): string {
  return JSON.stringify([file, sheet, cell]);
}
