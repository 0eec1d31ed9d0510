/** A file of any of the kinds that hold tables. */

import type { Workbook } from './book/workbook.ts';
import { readCsv } from './csv/read-csv.ts';
import type { ReadOptions } from './xlsx/limits.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';
import { UnreadableWorkbook } from './xlsx/unreadable-workbook.ts';

const TEXT_FILE = /\.(csv|txt|tsv)$/i;
const WORKBOOK_FILE = /\.xls[a-z]?$/i;

/**
 * Reads a workbook, or a CSV: the bytes say which, and a text named as a workbook of Excel is
 * refused. Throws `UnreadableWorkbook`, and nothing else, where it is neither.
 */
export function readTableFile(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Workbook {
  try {
    return readWorkbook(bytes, name, options);
  } catch (error) {
    const reason = error instanceof UnreadableWorkbook ? error.reason : null;
    const isText = reason === 'csv-or-text' && !WORKBOOK_FILE.test(name);
    // A control character in some cell makes a text look like none; its name says what it is.
    if (isText || (TEXT_FILE.test(name) && reason === 'not-a-zip'))
      return readCsv(bytes, name, options);
    throw error;
  }
}
