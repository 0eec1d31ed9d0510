/** Reads a workbook with exceljs, whole. */

import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { sayTime } from './timed.js';

await sayTime(async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(process.argv[2]));
  return workbook.worksheets[0].rowCount;
});
