/** Rows that are made while their sheet is written, and are never in memory together. */

import type { LaidOutSheet } from './laid-out-sheet.ts';
import { columnsOf, fitterOf, type OverflowWords } from './overflow.ts';
import { heightOf } from './row-heights.ts';
import { type CellContext, lettersOf, writeRow } from './sheet-cells.ts';
import { type PlacedRow, placeLeft, placeRecord } from './sheet-layout.ts';

/** Characters gathered before they are given on: fewer compress worse. */
const PIECE = 2 ** 18;

/** The rows that close a sheet. */
export interface LongRows {
  /** How many they are, with those below the table. */
  readonly count: number;
  /** Makes the rows, from the first to the last. */
  readonly make: () => Iterable<PlacedRow>;
}

/**
 * What makes the rows that close a sheet, `null` where they are all there. Throws `RangeError` where
 * something would follow them.
 */
export function findLongRows({ sheet }: LaidOutSheet, words: OverflowWords): LongRows | null {
  const makers = sheet.parts.flatMap((part) => (part.kind === 'table' && part.more ? [part] : []));
  const [table] = makers;
  if (!table?.more) return null;
  if (makers.length > 1 || sheet.parts.at(-1) !== table || table.total !== null) {
    throw new RangeError(`Something follows the rows that close ${sheet.name}`);
  }
  const { count, make } = table.more;
  const columns = columnsOf(table, sheet);
  // How many rows go below is to be known before the first of them all is written.
  const left: string[] = [];
  const note = fitterOf(table, sheet, words, (text) => left.push(text));
  for (const row of make()) note(row);
  const below = placeLeft(left, sheet);
  const shorten = fitterOf(table, sheet, words, () => {});
  return {
    count: count + below.length,
    *make() {
      for (const row of make()) yield placeRecord(shorten(row), 'record', columns);
      yield* below;
    },
  };
}

/** The part of a sheet with those rows behind the others, piece by piece. */
export function* insertLongRows(
  xml: string,
  source: LongRows,
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
  for (const row of source.make()) {
    number += 1;
    const height = heightOf(row, laidOut.widths);
    piece += writeRow(row, { number, height, sheet: laidOut.name, letters }, own);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece + xml.slice(at);
}
