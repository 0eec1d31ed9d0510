/** Links from the report to the cells of the files it was computed from, and to their copies in it. */

import type { CitedPlace } from '../../../diagnostics/tell.ts';
import type { Evaluation, IndicatorEvaluation } from '../../../model/evaluation.ts';
import { type CellRef, cellOf, cellsOf, columnNumber, sameCell } from '../../../model/source.ts';
import type { Link } from '../../cells/report-sheet.ts';
import { nameInputs } from './cell-ids.ts';

/** The link to a place of a file that stands beside the report; nothing for any other. */
export function linkTo(place: CitedPlace, beside: readonly string[]): { readonly link?: Link } {
  return beside.includes(place.file) ? { link: { kind: 'file', place } } : {};
}

/** Finds the cell of *Datos* that copies one of those cells of the files, by its id. */
export function indexInputs(
  { objectives }: Evaluation,
  cited: readonly CitedPlace[],
): (place: CitedPlace) => string | null {
  const rows = new Set(cited.map(({ cell }) => partCell(cell).row));
  const byRow = new Map<string, Copied[]>();
  objectives.forEach(({ indicators }, index) => {
    indicators.forEach((evaluated, position) => {
      const copied = { evaluated, index, position };
      for (const key of keysOf(evaluated, rows)) {
        const own = byRow.get(key);
        if (!own) byRow.set(key, [copied]);
        else if (own.at(-1) !== copied) own.push(copied);
      }
    });
  });
  return ({ file, sheet, cell }) => {
    const { letters, row } = partCell(cell);
    if (sheet === null || letters === '') return null;
    const at = { file, sheet, row, column: columnNumber(letters) };
    for (const copied of byRow.get(keyOf(at, at.row)) ?? []) {
      const found = listCopies(copied).find(([ref]) => sameCell(ref, at));
      if (found) return found[1];
    }
    return null;
  };
}

function partCell(cell: string | null): { readonly letters: string; readonly row: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? [];
  return { letters, row: Number(row) };
}

/** An indicator whose inputs *Datos* copies, and its place in the plan. */
interface Copied {
  readonly evaluated: IndicatorEvaluation;
  readonly index: number;
  readonly position: number;
}

/** Of those rows, the ones of the cells of an indicator: of its entities, and of cells merged over several. */
function keysOf(evaluated: IndicatorEvaluation, rows: ReadonlySet<number>): readonly string[] {
  const { indicator, planned, record, weight, programmed, executed } = evaluated;
  const keys: string[] = [];
  for (const { at } of [weight, programmed, executed]) {
    if (at && rows.has(at.row)) keys.push(keyOf(at, at.row));
  }
  for (const source of [indicator.source, planned?.source, record?.source]) {
    if (!source) continue;
    if (rows.has(source.row)) keys.push(keyOf(source, source.row));
    if (!Object.values(source.cells).some((cell) => rows.has(cell.row))) continue;
    for (const at of cellsOf(source)) {
      if (at.row !== source.row || at.sheet !== source.sheet) keys.push(keyOf(at, at.row));
    }
  }
  return keys;
}

function keyOf({ file, sheet }: Pick<CellRef, 'file' | 'sheet'>, row: number): string {
  return `${row}\n${sheet}\n${file}`;
}

/** What *Datos* copies of an indicator: each cell of a file with the id of its copy. */
function listCopies({
  evaluated: { indicator, weight, programmed, executed, record, planned },
  index,
  position,
}: Copied): readonly (readonly [CellRef | null, string])[] {
  const { source } = indicator;
  const ids = nameInputs(index, position);
  return [
    [weight.at, ids.weight],
    [programmed.at, ids.programmed],
    [executed.at, ids.executed],
    [cellOf(source, 'baseline'), ids.baseline],
    [cellOf(source, 'trend'), ids.trend],
    [planned && cellOf(planned.source, 'programmed'), ids.programmed],
    [planned && cellOf(planned.source, 'executed'), ids.executed],
    [record && cellOf(record.source, 'programmed'), ids.programmed],
    [record && cellOf(record.source, 'trend'), ids.trend],
    [cellOf(source, 'indicatorCode'), ids.name],
    [cellOf(source, 'indicator'), ids.name],
    [cellOf(source, 'goalCode'), ids.name],
    [cellOf(source, 'goal'), ids.name],
    [cellOf(source, 'goalKind'), ids.name],
    [record && cellOf(record.source, 'indicatorCode'), ids.name],
    [record && cellOf(record.source, 'goalCode'), ids.name],
    [record && cellOf(record.source, 'observation'), ids.executed],
    [planned && cellOf(planned.source, 'observation'), ids.executed],
    [record && cellOf(record.source, 'progress'), ids.executed],
    [planned && cellOf(planned.source, 'progress'), ids.executed],
  ];
}
