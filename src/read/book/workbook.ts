/**
 * A workbook as read from its bytes: sheets of cells, nothing interpreted yet. Rows, columns and
 * addresses are counted from 1, as Excel shows them.
 */

/** An error value stored in a cell, such as `#REF!` or `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** A cell whose number format shows a date: `AAAA-MM-DD`, or `AAAA-MM-DDThh:mm:ss` with a time. */
export interface CellDate {
  readonly date: string;
}

/**
 * What a cell holds. `null` is a formula whose result the file does not keep: there is no value,
 * which is not zero and not an empty text. Numbers are the doubles of the file, as stored.
 */
export type CellValue = number | string | boolean | CellDate | CellError | null;

/** A cell that holds a value or a formula. Empty cells are not kept. */
export interface Cell {
  readonly column: number;
  readonly value: CellValue;
  /** Number format code, `General` where the file gives none. */
  readonly format: string;
  /** Formula without its `=`, or `null`; `''` where the file does not say it. */
  readonly formula: string | null;
}

/** A row with at least one cell, or marked hidden; its cells in ascending column order. */
export interface Row {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly Cell[];
  /** The cell of a column, where the row can find it without making the others. */
  cellIn?(column: number): Cell | undefined;
}

/** A rectangle of cells, both corners included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A worksheet; its rows in ascending order, and nothing for the rows the file does not mention. */
export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly rows: readonly Row[];
  readonly merges: readonly Range[];
  /** Hidden columns as ranges of column numbers, both ends included. */
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
}

/** A workbook: the name it was handed over with and its worksheets in tab order. */
export interface Workbook {
  readonly name: string;
  /** What parts its columns, where it is a text and not a workbook. */
  readonly separator?: string;
  readonly sheets: readonly Sheet[];
}

/** The row of that number, by bisection; `undefined` where the sheet has none. */
export function rowAt(sheet: Sheet, number: number): Row | undefined {
  const { rows } = sheet;
  // Nearly every sheet mentions all rows from its first.
  const likely = rows[0] && rows[number - rows[0].number];
  const row = likely?.number === number ? likely : rows[countBelow(rows, number)];
  return row?.number === number ? row : undefined;
}

/** The rows from one number to another, both included. */
export function rowsBetween({ rows }: Sheet, first: number, last: number): readonly Row[] {
  return rows.slice(countBelow(rows, first), countBelow(rows, last + 1));
}

/** The cell at that address exactly (a cell covered by a merge has none of its own). */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  const found = rowAt(sheet, row);
  if (!found) return undefined;
  return found.cellIn ? found.cellIn(column) : cellOfColumn(found.cells, column);
}

/** The cell of a column among those of a row, by bisection. */
export function cellOfColumn(cells: readonly Cell[], column: number): Cell | undefined {
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle] as Cell;
    if (cell.column === column) return cell;
    if (cell.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Whether the cell's value is an error such as `#DIV/0!`. */
export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** Whether the cell's value is a date. */
export function isCellDate(value: CellValue | undefined): value is CellDate {
  return typeof value === 'object' && value !== null && 'date' in value;
}

/** How many rows, in ascending order, come before that number. */
function countBelow(rows: readonly Row[], number: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as Row).number < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
