/** A delimited text file as a workbook of one sheet, for the same reader as any other. */

import type { Row, Workbook } from '../book/workbook.ts';
import { Allowance } from '../xlsx/allowance.ts';
import { CellStore, KEPT } from '../xlsx/cell-store.ts';
import {
  DEFAULT_LIMITS,
  MAX_COLUMN,
  MAX_ROW,
  type ReadOptions,
  TEXT_CELLS,
} from '../xlsx/limits.ts';
import { StoredRow } from '../xlsx/stored-row.ts';
import { Refusal, UnreadableWorkbook } from '../xlsx/unreadable-workbook.ts';
import { decodeText } from './decode-text.ts';
import { detectSeparator, type Separator, splitRecords } from './split-records.ts';

const TOO_MANY_ROWS = 'tiene más de 1.048.576 filas';

/** Excel declares the separator in a first line of its own: `sep=;`. */
const DECLARED_SEPARATOR = /^sep=([;,\t|])\r?\n/i;

/**
 * Reads a CSV: UTF-8 with or without byte order mark, or Windows-1252; separated by semicolons,
 * commas, tabs or bars. Every cell is the text of the file: nothing is turned into a number or a
 * date here. Throws `UnreadableWorkbook` where the bytes are no table of text, or one that no sheet
 * could hold.
 */
export function readCsv(bytes: Uint8Array, name: string, options: ReadOptions = {}): Workbook {
  if (bytes.length === 0) throw new UnreadableWorkbook(name, 'empty');
  const text = decodeText(bytes);
  if (text.includes('\0')) throw new UnreadableWorkbook(name, 'not-a-zip');
  try {
    const allowance = new Allowance({ ...DEFAULT_LIMITS, ...options.limits });
    const { rows, separator } = readRows(text, allowance);
    options.onKept?.(allowance.spent);
    const sheet = name.replace(/\.[^.]*$/, '');
    return {
      name,
      separator,
      sheets: [{ name: sheet, visibility: 'visible', rows, merges: [], hiddenColumns: [] }],
    };
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    throw new UnreadableWorkbook(name, cause.reason, cause.detail, cause.limit);
  }
}

function readRows(
  text: string,
  allowance: Allowance,
): { readonly rows: readonly Row[]; readonly separator: Separator } {
  refuseManyLines(text);
  const declared = DECLARED_SEPARATOR.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const separator = (declared?.[1] as Separator | undefined) ?? detectSeparator(body) ?? ';';
  const cells = new CellStore({ strings: [], formats: [], is1904: false });
  const rows: Row[] = [];
  let number = declared ? 1 : 0;
  for (const { fields } of splitRecords(body, separator, MAX_ROW + 1, MAX_COLUMN)) {
    number += 1;
    if (number > MAX_ROW) throw new Refusal('beyond-a-sheet', TOO_MANY_ROWS);
    if (fields.length > MAX_COLUMN) {
      throw new Refusal('beyond-a-sheet', `su fila ${number} tiene más de 16.384 columnas`);
    }
    const start = cells.count;
    fields.forEach((value, index) => {
      if (value.trim() === '') return;
      const isNew = cells.addText(index + 1, 0, KEPT.text, value);
      allowance.spend(isNew ? 1 + TEXT_CELLS : 1);
    });
    if (cells.count > start) rows.push(new StoredRow(number, false, cells, start, 0));
  }
  return { rows, separator };
}

/** Without quotes each line is a row: there is no need to read them to know that they are too many. */
function refuseManyLines(text: string): void {
  if (text.includes('"')) return;
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  const isEnded = text.endsWith('\n');
  if (lines + (isEnded ? 0 : 1) > MAX_ROW) throw new Refusal('beyond-a-sheet', TOO_MANY_ROWS);
}
