/** Renders sheets as an Excel workbook with live formulas. */

import { columnLetters } from '../../model/source.ts';
import type { ReportProperties, ReportSheet } from '../cells/report-sheet.ts';
import type { CellPlace } from './cell-value.ts';
import { type LaidOutSheet, layOut } from './laid-out-sheet.ts';
import { listAdditions } from './sheet-additions.ts';
import { buildSkeleton } from './skeleton.ts';
import { writeWorkbook } from './write-parts.ts';

/** The bytes of the workbook. Throws `RangeError` where a cell has a number that is not finite. */
export async function renderXlsx(
  sheets: readonly ReportSheet[],
  properties: ReportProperties,
): Promise<Uint8Array> {
  const laidOut = layOut(sheets, properties);
  const places = locateCells(laidOut);
  const names = new Map(laidOut.map(({ sheet, name }) => [sheet.name, name]));
  const additions = laidOut.map(({ sheet, rows }) => listAdditions(sheet, rows, places, names));
  return writeWorkbook(
    buildSkeleton(laidOut, properties, places),
    laidOut,
    places,
    additions,
    properties,
  );
}

function locateCells(sheets: readonly LaidOutSheet[]): ReadonlyMap<string, CellPlace> {
  const places = new Map<string, CellPlace>();
  let count = 0;
  for (const { name, rows, widths } of sheets) {
    const letters = widths.map((_, at) => columnLetters(at + 1));
    rows.forEach((row, at) => {
      row.cells.forEach(({ id }, column) => {
        if (id === undefined) return;
        places.set(id, { sheet: name, address: `${letters[column]}${at + 1}` });
        count += 1;
        if (places.size < count) throw new RangeError(`Two cells are called ${id}`);
      });
    });
  }
  return places;
}
