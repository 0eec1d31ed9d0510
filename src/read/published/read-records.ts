/** Records of a JSON file as a workbook: an array of objects is a table of their fields. */

import type { Workbook } from '../book/workbook.ts';
import { openPage } from './page-sheets.ts';

/** The records as a table, `null` where the value is no array of flat objects. */
export function readRecords(value: unknown, name: string): Workbook | null {
  if (!Array.isArray(value) || !value.every(isRecord)) return null;
  const columns = [...new Set(value.flatMap((record) => Object.keys(record)))];
  const page = openPage();
  page.begin(name.replace(/\.[^.]*$/, ''));
  page.addTable(
    [columns, ...value.map((record) => columns.map((column) => record[column]))].map((row) =>
      row.map((one) => ({ text: writeValue(one), across: 1, down: 1 })),
    ),
  );
  const sheets = page.finish();
  return sheets.length === 0 ? null : { name, sheets };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function writeValue(value: unknown): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'string' ? value : '';
}
