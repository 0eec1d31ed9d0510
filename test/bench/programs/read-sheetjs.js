/** Reads a workbook with SheetJS. */

import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { sayTime } from './timed.js';

await sayTime(() => {
  const { Sheets, SheetNames } = read(readFileSync(process.argv[2]), { cellDates: true });
  return utils.decode_range(Sheets[SheetNames[0]]['!ref']).e.r + 1;
});
