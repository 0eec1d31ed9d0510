/** Reads a workbook with the stream reader of exceljs, row by row. */

import ExcelJS from 'exceljs';
import { sayTime } from './timed.js';

await sayTime(async () => {
  const options = { sharedStrings: 'cache', styles: 'cache', worksheets: 'emit' };
  let rows = 0;
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(process.argv[2], options)) {
    for await (const row of sheet) rows += row.cellCount > 0 ? 1 : 0;
  }
  return rows;
});
