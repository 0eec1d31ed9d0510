/** Tries to read a file that must be refused, as the program does, and says whether it was. */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readCsv, readWorkbook, UnreadableWorkbook } from '../../../dist/index.js';
import { sayTime } from './timed.js';

const [, , path] = process.argv;
const name = basename(path);

function read() {
  const bytes = readFileSync(path);
  try {
    readWorkbook(bytes, name);
  } catch (error) {
    const isText = error instanceof UnreadableWorkbook && error.reason === 'csv-or-text';
    if (!isText || !name.endsWith('.csv')) throw error;
    readCsv(bytes, name);
  }
}

await sayTime(() => {
  try {
    read();
    return 'read';
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return 'refused';
    throw error;
  }
});
