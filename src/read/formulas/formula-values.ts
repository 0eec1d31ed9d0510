/** The values within a formula, and how they are compared. */

import { columnNumber } from '../../model/source.ts';
import type { CellValue } from '../book/workbook.ts';

/** A value within a formula. */
export type Value = number | string | boolean;

/** Thrown within, and caught where a formula is evaluated: it is no formula that a person checks by eye. */
export class Unknown extends Error {}

/** Thrown within for a division by zero, which IFERROR catches. */
export class Failure extends Error {}

/** The address of a reference such as `$B$4`. */
export function addressOf(cell: string): [row: number, column: number] {
  const [, letters = '', row] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(cell) ?? [];
  return [Number(row), columnNumber(letters.toUpperCase())];
}

/** The value of a cell; one that is empty is 0. What holds an error, a date or no result is not told. */
export function readValue(value: CellValue | undefined): Value {
  if (value === undefined) return 0;
  if (value === null || typeof value === 'object') throw new Unknown();
  return value;
}

/** Texts that are numbers are read by each program in its own way, and left alone. */
export function asNumber(value: Value): number {
  if (typeof value !== 'number') throw new Unknown();
  return value;
}

/** What a comparison of two values gives. */
export function compare(left: Value, right: Value, sign: string): boolean {
  if (typeof left !== typeof right) {
    if (sign === '=' || sign === '<>') return sign === '<>';
    throw new Unknown();
  }
  if (sign === '=') return left === right;
  if (sign === '<>') return left !== right;
  if (typeof left !== 'number' || typeof right !== 'number') throw new Unknown();
  if (sign === '<') return left < right;
  if (sign === '>') return left > right;
  return sign === '<=' ? left <= right : left >= right;
}
