/** Reads two workbooks with exceljs and writes a third one with the cells given, and no more. */

import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

const [matrix, execution, cells, target] = process.argv.slice(2);
for (const path of [matrix, execution]) await new ExcelJS.Workbook().xlsx.readFile(path);
const workbook = new ExcelJS.Workbook();
for (const { name, rows } of JSON.parse(readFileSync(cells, 'utf8'))) {
  workbook.addWorksheet(name).addRows(rows);
}
await workbook.xlsx.writeFile(target);
