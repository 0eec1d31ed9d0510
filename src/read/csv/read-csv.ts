/** A delimited text file as a workbook of one sheet, for the same reader as any other. */

import type { Cell, Row, Workbook } from '../workbook.ts';
import { UnreadableWorkbook } from '../xlsx/unreadable-workbook.ts';
import { decodeText } from './decode-text.ts';
import { detectSeparator, type Separator, splitRecords } from './split-records.ts';

/** Excel declares the separator in a first line of its own: `sep=;`. */
const DECLARED_SEPARATOR = /^sep=([;,\t|])\r?\n/i;

/**
 * Reads a CSV: UTF-8 with or without byte order mark, or Windows-1252; separated by semicolons,
 * commas, tabs or bars. Every cell is the text of the file: nothing is turned into a number or a
 * date here. Throws `UnreadableWorkbook` where the bytes are no table of text.
 */
export function readCsv(bytes: Uint8Array, name: string): Workbook {
  if (bytes.length === 0) throw new UnreadableWorkbook(name, 'empty');
  const text = decodeText(bytes);
  if (text.includes('\0')) throw new UnreadableWorkbook(name, 'not-a-zip');
  const declared = DECLARED_SEPARATOR.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const separator = (declared?.[1] as Separator | undefined) ?? detectSeparator(body);
  const rows: Row[] = [];
  let number = declared ? 1 : 0;
  for (const { fields } of splitRecords(body, separator ?? ';')) {
    number += 1;
    const cells = fields.flatMap((value, index): Cell[] =>
      value.trim() === '' ? [] : [{ column: index + 1, value, format: 'General', formula: null }],
    );
    if (cells.length > 0) rows.push({ number, hidden: false, cells });
  }
  const sheet = name.replace(/\.[^.]*$/, '');
  return {
    name,
    sheets: [{ name: sheet, visibility: 'visible', rows, merges: [], hiddenColumns: [] }],
  };
}
