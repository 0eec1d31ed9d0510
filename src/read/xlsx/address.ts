import type { Range } from '../book/workbook.ts';
import { MAX_COLUMN, MAX_ROW } from './limits.ts';

const LETTERS = 26;
/** Longest row number and column name that can be in a sheet: 1048576 and XFD. */
const MAX_DIGITS = 7;
const MAX_LETTERS = 3;

/** A cell's place, both counted from 1; 0 where the address has no such part or is impossible. */
export interface Place {
  row: number;
  column: number;
}

/** Reads an address such as `B7` from the bytes into `place`; `false` where it is none. */
export function readAddress(bytes: Buffer, start: number, end: number, place: Place): boolean {
  let at = start;
  let column = 0;
  for (; at < end && at - start <= MAX_LETTERS; at += 1) {
    // Without its fifth bit a lower-case letter is its capital.
    const letter = (bytes[at] as number) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * LETTERS + letter - 0x40;
  }
  const digits = at;
  let row = 0;
  for (; at < end && at - digits <= MAX_DIGITS; at += 1) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  place.row = row;
  place.column = column;
  return at === end && row > 0 && row <= MAX_ROW && column > 0 && column <= MAX_COLUMN;
}

/** The range of a reference such as `A1:B7`, corners put in order; `undefined` where it is none. */
export function parseRange(reference: string): Range | undefined {
  const bytes = Buffer.from(reference, 'utf8');
  const colon = bytes.indexOf(':');
  const from: Place = { row: 0, column: 0 };
  const to: Place = { row: 0, column: 0 };
  if (colon < 0 || !readAddress(bytes, 0, colon, from)) return undefined;
  if (!readAddress(bytes, colon + 1, bytes.length, to)) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
