/** The same workbook as other readers see it, its cells by their sheets and addresses. */

import * as SheetJs from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { a1 } from '../../src/model/source.ts';
import { isCellDate, isCellError } from '../../src/read/book/workbook.ts';
import { readWorkbook } from '../../src/read/xlsx/read-workbook.ts';

/** What a cell says, in one notation for all readers; a formula without a result says `∅`. */
export type Cells = ReadonlyMap<string, string>;

/** What stands for a formula without a result. */
const NOTHING = '∅';

/** The cells as we read them. */
export function readOurs(bytes: Uint8Array): Cells {
  const cells = new Map<string, string>();
  for (const { name, rows } of readWorkbook(bytes, 'libro.xlsx').sheets) {
    for (const { number, cells: own } of rows) {
      for (const { column, value } of own) {
        const key = `${name}!${a1({ row: number, column })}`;
        if (value === null) cells.set(key, NOTHING);
        else if (isCellDate(value)) cells.set(key, value.date);
        else cells.set(key, isCellError(value) ? value.error : write(value));
      }
    }
  }
  return cells;
}

/** The cells as SheetJS reads them. */
export function readWithSheetJs(bytes: Uint8Array): Cells {
  const cells = new Map<string, string>();
  const { SheetNames, Sheets } = SheetJs.read(bytes, {
    type: 'buffer',
    cellDates: true,
    UTC: true,
    cellNF: true,
    // A formula without a result is a cell of its own only so.
    sheetStubs: true,
  });
  for (const name of SheetNames) {
    for (const [address, cell] of Object.entries(Sheets[name] ?? {})) {
      if (address.startsWith('!')) continue;
      const { t, v, w, f } = cell as SheetJs.CellObject;
      const text = v instanceof Date ? writeDate(v) : t === 'e' ? (w ?? String(v)) : v;
      if (t === 'z' && f === undefined) continue;
      if (text === undefined || t === 'z') cells.set(`${name}!${address}`, NOTHING);
      else if (text !== '' || f !== undefined) cells.set(`${name}!${address}`, write(text));
    }
  }
  return cells;
}

/** The cells as exceljs reads them; what a merge covers is left out, which it repeats. */
export async function readWithExcelJs(bytes: Uint8Array): Promise<Cells> {
  const cells = new Map<string, string>();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.type === ExcelJS.ValueType.Merge) return;
        const isFormula = cell.type === ExcelJS.ValueType.Formula;
        const value: unknown = isFormula ? cell.result : cell.value;
        const text = writeExcelJs(value);
        if (text !== '' || isFormula) {
          cells.set(`${sheet.name}!${cell.address}`, value === undefined ? NOTHING : text);
        }
      });
    });
  }
  return cells;
}

function writeExcelJs(value: unknown): string {
  if (value instanceof Date) return writeDate(value);
  if (typeof value !== 'object' || value === null) return write(value);
  if ('error' in value) return String(value.error);
  if ('richText' in value) {
    const runs = value.richText as readonly { readonly text: string }[];
    return runs.map(({ text }) => text).join('');
  }
  return 'text' in value ? writeExcelJs(value.text) : JSON.stringify(value);
}

function write(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'VERDADERO' : 'FALSO';
  return Object.is(value, -0) ? '-0' : String(value);
}

/** A date as ours: without a time where it is midnight. */
function writeDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return 'fecha imposible';
  const [day = '', time = ''] = date.toISOString().split(/[T.]/);
  return time === '00:00:00' ? day : `${day}T${time}`;
}
/** A cell that two readers see otherwise; `null` where one of them sees none. */
export type Difference = readonly [cell: string, ours: string | null, theirs: string | null];

/** Every cell in which they differ, in the order of ours. */
export function compareCells(ours: Cells, theirs: Cells): readonly Difference[] {
  const keys = new Set([...ours.keys(), ...theirs.keys()]);
  return [...keys].flatMap((key): Difference[] => {
    const [own = null, other = null] = [ours.get(key), theirs.get(key)];
    return own === other ? [] : [[key, own, other]];
  });
}
