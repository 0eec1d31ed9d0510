/**
 * Renders a table as CSV the way Excel in Spanish opens it by itself: UTF-8 with its mark,
 * semicolons between columns, decimal comma, CRLF between rows.
 */

import { showControls } from '../cells/cell-text.ts';

/** What a cell of tidy data holds; `null` is an empty cell. */
export type Datum = string | number | boolean | null;

/** A table of data: names of columns, and rows with a datum for each. */
export interface TidyTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Datum[])[];
}

const BYTE_ORDER_MARK = '\ufeff';
const SEPARATOR = ';';
const NEW_ROW = '\r\n';

/** The text of the file, ending in a line break. */
export function renderCsv({ columns, rows }: TidyTable): string {
  return BYTE_ORDER_MARK + renderRows([columns, ...rows]);
}

/** Rows of a file as they follow others, each ending in a line break. */
export function renderRows(rows: TidyTable['rows']): string {
  return rows.map((row) => row.map(writeDatum).join(SEPARATOR) + NEW_ROW).join('');
}

function writeDatum(datum: Datum): string {
  if (datum === null) return '';
  if (typeof datum === 'boolean') return datum ? 'sí' : 'no';
  if (typeof datum === 'number') return String(datum).replace('.', ',');
  return quote(disarm(showControls(datum)));
}

/** A text that a spreadsheet would take for a formula is put behind an apostrophe. */
function disarm(text: string): string {
  return /^\s*[=+\-@＝＋－＠]./s.test(text) && !isPlainNumber(text) ? `'${text}` : text;
}

function isPlainNumber(text: string): boolean {
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(text);
}

function quote(text: string): string {
  return /[";\n]/.test(text) || /^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
