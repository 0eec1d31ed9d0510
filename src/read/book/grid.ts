/** A sheet seen as people see it: a merged cell is one cell wherever it is looked at. */

import { toExcelDigits } from '../../model/number.ts';
import type { CellRef, SourceCell } from '../../model/source.ts';
import { singleLine } from '../../model/text.ts';
import { type Cell, cellAt, isCellDate, isCellError, type Range, type Sheet } from './workbook.ts';

/** What is seen at an address. */
export interface Seen {
  /** Where the content is: the address itself, or the first cell of the merge that covers it. */
  readonly address: SourceCell;
  readonly cell: Cell | undefined;
  /** The merge the address belongs to. */
  readonly merge: Range | null;
  /** The sheet of the cell, where it is another than that of the grid. */
  readonly sheet?: Sheet;
}

/** A sheet with its merges resolved. */
export interface Grid {
  readonly file: string;
  readonly sheet: Sheet;
  /** What is seen at an address. */
  see(row: number, column: number): Seen;
  /** Whether a merge that begins elsewhere covers the address. */
  isCovered(row: number, column: number): boolean;
}

/** Merges wider than this are searched apart, so that a merge of a whole row costs no more than another. */
const WIDE = 64;

/** A view of the sheet with its merges resolved; no range is ever expanded over rows. */
export function viewGrid(file: string, sheet: Sheet): Grid {
  const byColumn = new Map<number, Range[]>();
  const wide: Range[] = [];
  for (const merge of [...sheet.merges].sort((a, b) => a.top - b.top)) {
    if (merge.right - merge.left >= WIDE) {
      wide.push(merge);
      continue;
    }
    for (let column = merge.left; column <= merge.right; column += 1) {
      const own = byColumn.get(column);
      if (own) own.push(merge);
      else byColumn.set(column, [merge]);
    }
  }
  const isPlain = sheet.merges.length === 0;
  const mergeAt = (row: number, column: number): Range | null =>
    lastStartingBy(byColumn.get(column), row) ??
    wide.find((merge) => covers(merge, row) && merge.left <= column && column <= merge.right) ??
    null;
  return {
    file,
    sheet,
    see(row, column) {
      if (isPlain) {
        return { address: { row, column }, cell: cellAt(sheet, row, column), merge: null };
      }
      const merge = mergeAt(row, column);
      const address = merge ? { row: merge.top, column: merge.left } : { row, column };
      return { address, cell: cellAt(sheet, address.row, address.column), merge };
    },
    isCovered(row, column) {
      const merge = isPlain ? null : mergeAt(row, column);
      return merge !== null && (merge.top !== row || merge.left !== column);
    },
  };
}

/** The reference of an address of the grid, with its file and sheet. */
export function refOf({ file, sheet }: Grid, address: SourceCell): CellRef {
  return {
    file,
    sheet: address.sheet ?? sheet.name,
    row: address.row,
    column: address.column,
  };
}

/** The content of a cell as one line of text; a cell without value gives an empty one. */
export function textOf(cell: Cell | undefined): string {
  const value = cell?.value ?? '';
  if (typeof value === 'string') return singleLine(value);
  if (typeof value === 'number') {
    return String(Number.isSafeInteger(value) ? value : toExcelDigits(value));
  }
  if (typeof value === 'boolean') return value ? 'VERDADERO' : 'FALSO';
  if (isCellDate(value)) return value.date;
  return isCellError(value) ? value.error : '';
}

/** The merge of a column that covers the row: merges do not overlap, so the last one begun by it. */
function lastStartingBy(merges: readonly Range[] | undefined, row: number): Range | null {
  let low = 0;
  let high = (merges?.length ?? 0) - 1;
  let found: Range | null = null;
  while (merges && low <= high) {
    const middle = (low + high) >> 1;
    const merge = merges[middle] as Range;
    if (merge.top <= row) {
      found = merge;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return found && covers(found, row) ? found : null;
}

function covers(merge: Range, row: number): boolean {
  return merge.top <= row && row <= merge.bottom;
}
