/** Where the box of a note is and how large: beside its cell, as high as its text. */

import type { BaseSheet } from '../../model/book-base.ts';
import { countTextLines } from '../office/text-measure.ts';
import type { Mark } from './marks.ts';
import { NOTE_SIZE, type NoteRun, plainNote } from './note-text.ts';
import { childOf, numberOf } from './part-edit.ts';

/** In pixels. */
const BOX = { width: 320, least: 60, most: 420, aside: 15, margin: 12 };
const LINE_PIXELS = 15;
const POINTS_PER_PIXEL = 0.75;
const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;
/** What Excel gives columns and rows that say nothing, in pixels. */
const USUAL = { column: 64, row: 20 };
/** Pixels of a digit, of which the width of a column is told. */
const DIGIT_PIXELS = 7;

/** Widths of the columns of a sheet and heights of its rows, in pixels. */
export interface SheetMeasures {
  readonly columnAt: (column: number) => number;
  readonly rowAt: (row: number) => number;
}

/** The measures of a sheet. */
export function measureSheet({ part, heights }: BaseSheet): SheetMeasures {
  const usual = childOf(part.root, 'sheetFormatPr');
  const width = pixelsOf(usual ? numberOf(usual, 'defaultColWidth') : Number.NaN);
  const height = usual ? numberOf(usual, 'defaultRowHeight') / POINTS_PER_PIXEL : Number.NaN;
  const columns = (childOf(part.root, 'cols')?.children ?? []).map((column) => ({
    first: numberOf(column, 'min'),
    last: numberOf(column, 'max'),
    width: /^(?:1|true)$/.test(column.attributes.get('hidden')?.text ?? '')
      ? 0
      : pixelsOf(numberOf(column, 'width')),
  }));
  return {
    columnAt: (at) => columns.find(({ first, last }) => first <= at && at <= last)?.width ?? width,
    rowAt: (at) => {
      const own = heights.get(at);
      if (own !== undefined) return own / POINTS_PER_PIXEL;
      return height > 0 ? height : USUAL.row;
    },
  };
}

function pixelsOf(width: number): number {
  if (!(width >= 0)) return USUAL.column;
  return Math.trunc((Math.trunc(width * 256 + 128 / DIGIT_PIXELS) / 256) * DIGIT_PIXELS);
}

/** The corners of the box of a note, as VML tells them: columns and rows from 0, each with its pixels. */
export function placeBox(
  { range, at }: Mark,
  runs: readonly NoteRun[],
  sheet: SheetMeasures,
): string {
  const room = (BOX.width - BOX.margin) * POINTS_PER_PIXEL;
  const lines = countTextLines(plainNote(runs), room, { size: NOTE_SIZE, bold: true });
  const height = Math.min(BOX.most, Math.max(BOX.least, lines * LINE_PIXELS + BOX.margin));
  // At the end of a sheet a box stands before its cell.
  const beside = range.last.column + 1;
  const column = beside > LAST_COLUMN - 6 ? Math.max(1, at.column - 6) : beside;
  const left = walk(column, BOX.aside, sheet.columnAt, LAST_COLUMN);
  const right = walk(column, BOX.aside + BOX.width, sheet.columnAt, LAST_COLUMN);
  const bottom = walk(at.row, height, sheet.rowAt, LAST_ROW);
  return [
    left.at - 1,
    left.rest,
    at.row - 1,
    0,
    right.at - 1,
    right.rest,
    bottom.at - 1,
    bottom.rest,
  ].join(', ');
}

/** Where so many pixels from the start of a column or row are. */
function walk(
  from: number,
  pixels: number,
  sizeAt: (at: number) => number,
  last: number,
): { readonly at: number; readonly rest: number } {
  let at = from;
  let rest = Math.round(pixels);
  for (let size = sizeAt(at); rest >= size && at < last; size = sizeAt(at)) {
    rest -= Math.round(size);
    at += 1;
  }
  return { at, rest: Math.min(rest, Math.round(sizeAt(at))) };
}
