/** Texts that no row is high enough for: they go on below, and their cells say so. */

import { showControls, writeCell } from '../cells/cell-text.ts';
import type {
  ColumnMeaning,
  ReportCell,
  ReportProperties,
  ReportSheet,
  ReportTable,
} from '../cells/report-sheet.ts';
import { COLUMN_WIDTHS } from './column-widths.ts';
import type { Look } from './looks.ts';
import { fitsSurely, splitAtRow } from './text-height.ts';

/** Words for what does not fit in a row. */
export type OverflowWords = Pick<ReportProperties, 'goesOn' | 'continues' | 'note'>;

/** A cell with what fits in it, and what is left. */
export interface Split {
  readonly cell: ReportCell;
  readonly left: string;
}

/**
 * The cell as it fits in a row over a column of that width, in units of column width; `null` where it
 * fits whole.
 */
export function fitInRow(
  cell: ReportCell,
  width: number,
  look: Look,
  words: OverflowWords,
): Split | null {
  // What is computed is what its formula gives, and a figure is short.
  const isWords = cell.kind === 'text' || cell.kind === 'absent' || cell.kind === 'source';
  if (!isWords || cell.formula !== undefined || fitsSurely(cell.text, width, look)) return null;
  const split = splitAtRow(showControls(cell.text), width, look, words.goesOn);
  return split && { cell: { ...cell, text: split.shown }, left: split.left };
}

/** Signs of each of the cells that say which row a text is of. */
const MOST_SIGNS = 60;

/** The columns of a table: a sheet may have more than one of its tables. */
export function columnsOf({ headings }: ReportTable, sheet: ReportSheet): readonly ColumnMeaning[] {
  return sheet.columns.slice(0, headings.length);
}

/**
 * Gives each record of a table with what fits of its cells; `left` gets the rest, each with the words
 * of where it is from.
 */
export function fitterOf(
  table: ReportTable,
  sheet: ReportSheet,
  words: OverflowWords,
  left: (text: string) => void,
): (row: readonly ReportCell[]) => readonly ReportCell[] {
  const widths = columnsOf(table, sheet).map((meaning) => COLUMN_WIDTHS[meaning]);
  return (row) => {
    // Nearly every row fits as it is.
    let fitted = row;
    row.forEach((cell, at) => {
      const split = fitInRow(cell, widths[at] ?? 0, 'record', words);
      if (!split) return;
      const others = row.slice(0, 2).filter((one) => one !== cell);
      const name = others.map((one) => shorten(writeCell(one))).join(' · ');
      left(`${words.continues(name, table.headings[at] ?? '')} ${split.left}`);
      fitted = fitted.with(at, split.cell);
    });
    return fitted;
  };
}

function shorten(text: string): string {
  return text.length <= MOST_SIGNS ? text : `${text.slice(0, MOST_SIGNS - 1).trimEnd()}…`;
}
