/** Tries to read a file that must be refused, and says whether it was. */

import { readFileSync } from 'node:fs';
import { readWorkbook, UnreadableWorkbook } from '../../../dist/index.js';
import { sayTime } from './timed.js';

await sayTime(() => {
  try {
    readWorkbook(readFileSync(process.argv[2]), 'libro.xlsx');
    return 'read';
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return 'refused';
    throw error;
  }
});
