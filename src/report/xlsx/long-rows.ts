/** Rows that are made while their sheet is written, and are never in memory together. */

import type { RowSource } from '../cells/row-source.ts';
import type { LaidOutSheet } from './laid-out-sheet.ts';
import { heightOf } from './row-heights.ts';
import { type CellContext, lettersOf, writeRow } from './sheet-cells.ts';
import { placeRecord } from './sheet-layout.ts';

/** Characters gathered before they are given on: fewer compress worse. */
const PIECE = 2 ** 18;

/**
 * What makes the rows that close a sheet, `null` where they are all there. Throws `RangeError` where
 * something would follow them.
 */
export function findLongRows({ sheet }: LaidOutSheet): RowSource | null {
  const makers = sheet.parts.flatMap((part) => (part.kind === 'table' && part.more ? [part] : []));
  const [table] = makers;
  if (!table?.more) return null;
  if (makers.length > 1 || sheet.parts.at(-1) !== table || table.total !== null) {
    throw new RangeError(`Something follows the rows that close ${sheet.name}`);
  }
  return table.more;
}

/** The part of a sheet with those rows behind the others, piece by piece. */
export function* insertLongRows(
  xml: string,
  source: RowSource,
  laidOut: LaidOutSheet,
  context: CellContext,
): Generator<string> {
  const at = xml.indexOf('</sheetData>');
  if (at < 0) throw new RangeError('A worksheet without cells');
  const letters = lettersOf(laidOut);
  // Texts that are kept to be shared would be as many as the rows.
  const own = { ...context, texts: null };
  let piece = xml.slice(0, at);
  let number = laidOut.rows.length;
  for (const cells of source.make()) {
    number += 1;
    const row = placeRecord(cells, 'record', laidOut.sheet.columns);
    const height = heightOf(row, laidOut.widths);
    piece += writeRow(row, { number, height, sheet: laidOut.name, letters }, own);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece + xml.slice(at);
}
