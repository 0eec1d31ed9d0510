/** Reads a workbook with the library of the bundle and counts its rows. */

import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../../dist/index.js';
import { sayTime } from './timed.js';

await sayTime(() => {
  const [sheet] = readWorkbook(readFileSync(process.argv[2]), 'libro.xlsx').sheets;
  return sheet.name;
});
