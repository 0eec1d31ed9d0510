import { expect, it } from 'vitest';
import type { Row, Sheet } from '../../src/read/book/workbook.ts';
import { findTables } from '../../src/read/layout/find-tables.ts';
import { sheetOf } from '../sheets.ts';

const HEADERS = ['Objetivo', 'Meta', 'Tendencia', 'Ponderación 2024', 'Programado 2024'];
const LAST_COLUMN = 16_384;

function rowOf(number: number, texts: readonly string[]): Row {
  const cells = texts.map((value, at) => ({
    column: at + 1,
    value,
    format: 'General',
    formula: null,
  }));
  return { number, hidden: false, cells };
}

function sheetWith(rows: readonly Row[], merges: Sheet['merges'] = []): Sheet {
  return { ...sheetOf('Hoja', '| a |'), rows, merges };
}

it('does not follow a heading merged to the end of the sheet, in any row of it', () => {
  const numbers = Array.from({ length: 102 }, (_, at) => at + 1);
  const rows = numbers.map((number) => rowOf(number, HEADERS));
  const merges = numbers.map((row) => ({ top: row, bottom: row, left: 5, right: LAST_COLUMN }));
  const columns = findTables('matriz.xlsx', sheetWith(rows, merges))[0]?.columns;
  expect(columns?.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5]);
});

it('takes no row of more than 1,024 headings for that of a table', () => {
  const many = Array.from({ length: 1025 }, (_, at) => HEADERS[at % 5] ?? '');
  expect(findTables('matriz.xlsx', sheetWith([rowOf(1, many)]))).toEqual([]);
  expect(findTables('matriz.xlsx', sheetWith([rowOf(1, many.slice(1))]))).toHaveLength(1);
});

it('follows a heading merged over the columns of its block', () => {
  const merges = [{ top: 1, bottom: 1, left: 5, right: 8 }];
  const columns = findTables('matriz.xlsx', sheetWith([rowOf(1, HEADERS)], merges))[0]?.columns;
  expect(columns?.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
