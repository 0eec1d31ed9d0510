/** Reads two workbooks with exceljs and writes a third one with the cells given, their values and looks. */

import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

const [matrix, execution, cells, target] = process.argv.slice(2);
for (const path of [matrix, execution]) await new ExcelJS.Workbook().xlsx.readFile(path);
const { sheets, styles } = JSON.parse(readFileSync(cells, 'utf8'));
const workbook = new ExcelJS.Workbook();
for (const { name, written } of sheets) {
  const sheet = workbook.addWorksheet(name);
  for (const [row, column, value, style] of written) {
    const cell = sheet.getCell(row, column);
    cell.value = value;
    cell.style = styles[style];
  }
}
await workbook.xlsx.writeFile(target);
