/** Bytes of a workbook written as Markdown tables, through exceljs. */

import ExcelJS from 'exceljs';
import type { CellValue } from '../src/read/book/workbook.ts';
import { isCellDate, isCellError } from '../src/read/book/workbook.ts';
import { sheetOf } from './sheets.ts';

/** The workbook's bytes, its sheets in order; the tables are written as for `sheetOf`. */
export async function xlsxOf(tables: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, table] of Object.entries(tables)) {
    const worksheet = workbook.addWorksheet(name);
    const { rows, merges } = sheetOf(name, table);
    for (const { number, cells } of rows) {
      for (const { column, value, format, formula } of cells) {
        const cell = worksheet.getCell(number, column);
        const result = excelValue(value);
        cell.value = formula === null ? result : ({ formula, result } as ExcelJS.CellFormulaValue);
        cell.numFmt = format;
      }
    }
    for (const { top, left, bottom, right } of merges)
      worksheet.mergeCells(top, left, bottom, right);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function excelValue(value: CellValue): ExcelJS.CellValue {
  if (isCellDate(value)) return new Date(`${value.date}T00:00:00Z`);
  if (isCellError(value)) return { error: value.error } as ExcelJS.CellErrorValue;
  return value;
}
