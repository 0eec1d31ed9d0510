/** The cells of a sheet as XML, for the place that the skeleton leaves for them. */

import type { Style } from 'exceljs';
import { columnLetters } from '../../model/source.ts';
import { escapeXml } from '../cells/markup.ts';
import type { ReportCell } from '../cells/report-sheet.ts';
import { styleCell } from './cell-style.ts';
import { type CellPlace, formulaXml, valueIn } from './cell-value.ts';
import type { LaidOutSheet } from './laid-out-sheet.ts';
import type { SharedTexts } from './shared-texts.ts';
import type { PlacedRow } from './sheet-layout.ts';

/** What the cells of all sheets share. */
export interface CellContext {
  readonly places: ReadonlyMap<string, CellPlace>;
  /** Keeps the texts of the cells; without it each cell has its own. */
  readonly texts: SharedTexts | null;
  /** The number by which the cells refer to a style. */
  readonly numberOf: (style: Partial<Style>) => number;
}

/** The element of the cells: none of them spans several. */
export function writeSheetCells(sheet: LaidOutSheet, context: CellContext): string {
  const letters = lettersOf(sheet);
  let rows = '';
  sheet.rows.forEach((row, at) => {
    const place = { number: at + 1, height: sheet.heights[at] ?? 0, sheet: sheet.name, letters };
    rows += writeRow(row, place, context);
  });
  return `<sheetData>${rows}</sheetData>`;
}

/** The letters of the columns of the sheet. */
export function lettersOf({ widths }: LaidOutSheet): readonly string[] {
  return widths.map((_, at) => columnLetters(at + 1));
}

/** The cells of the sheet from the first to the last of so many rows, as its dimension says them. */
export function rangeOfCells({ widths }: LaidOutSheet, rows: number): string {
  return `A1:${columnLetters(Math.max(1, widths.length))}${Math.max(1, rows)}`;
}

/** Where a row stands. */
interface RowPlace {
  readonly number: number;
  /** In points. */
  readonly height: number;
  readonly sheet: string;
  /** Letters of the columns. */
  readonly letters: readonly string[];
}

/** The element of a row. */
export function writeRow(
  row: PlacedRow,
  { number, height, sheet, letters }: RowPlace,
  context: CellContext,
): string {
  let cells = '';
  row.cells.forEach((cell, at) => {
    const style = context.numberOf(styleCell(row, at));
    cells += writeCell(cell, `r="${letters[at]}${number}" s="${style}"`, sheet, context);
  });
  // A row that people fill in grows with what they write.
  const fixed = row.look === 'entry' ? '' : ' customHeight="1"';
  return `<row r="${number}" ht="${height}"${fixed}>${cells}</row>`;
}

function writeCell(
  content: ReportCell,
  start: string,
  sheet: string,
  { places, texts }: CellContext,
): string {
  const value = valueIn(content);
  const isText = typeof value === 'string';
  if (content.formula !== undefined) {
    const formula = formulaXml(content.formula, content.over, sheet, places);
    const result = isText ? escapeXml(value) : value;
    return `<c ${start}${isText ? ' t="str"' : ''}><f>${formula}</f><v>${result}</v></c>`;
  }
  if (!isText) return `<c ${start}><v>${value}</v></c>`;
  if (value === '') return `<c ${start}/>`;
  if (texts) return `<c ${start} t="s"><v>${texts.numberOf(value)}</v></c>`;
  return `<c ${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}
