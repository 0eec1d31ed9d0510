/** What tells a row of an export from the others of its indicator: its cutoff, its part of the year. */

import type { RowPart } from '../../model/execution.ts';
import { MONTHS } from '../../model/spanish.ts';
import { foldText, keepLately } from '../../model/text.ts';
import { dateOf } from '../values/titles.ts';
import { yearOf } from '../values/years.ts';
import type { TableReader } from './table-reader.ts';

const ORDINALS: readonly RegExp[] = [
  /^(1|1er|1ro|1o|01|i|primer|primero|primera|uno)$/,
  /^(2|2do|2o|02|ii|segundo|segunda|dos)$/,
  /^(3|3er|3ro|3o|03|iii|tercer|tercero|tercera|tres)$/,
  /^(4|4to|4o|04|iv|cuarto|cuarta|cuatro)$/,
  /^(5|5to|05|v|quinto)$/,
  /^(6|6to|06|vi|sexto)$/,
];

/** The part of a row, or `null` where the table has no column for it. */
export function readRowPart(reader: TableReader, row: number): RowPart | null {
  const dated = reader.column('cutoff');
  const ordered = reader.column('quarter');
  if (!dated && !ordered) return null;
  const text = ordered ? reader.text(row, 'quarter') : null;
  const cutoff = dated ? dateOf(reader.table.grid.see(row, dated.index).cell) : null;
  const order = text === null ? orderOf(textOfCutoff(reader, row)) : orderOf(text);
  return { cutoff, order };
}

/** How many parts a year has that are numbered: semesters or quarters. */
const NUMBERED: ReadonlySet<number> = new Set([2, 4]);

/**
 * The only year that all rows name beside the number of a semester or quarter, «2025-I» and «2025-II»,
 * where they number each of it; `null` where they do not.
 */
export function yearOfParts(reader: TableReader, rows: readonly { row: number }[]): number | null {
  if (!reader.column('quarter')) return null;
  const texts = new Set(rows.map(({ row }) => reader.text(row, 'quarter') ?? ''));
  const [year = null, ...others] = new Set([...texts].map(yearOf));
  const orders = new Set([...texts].map(orderOf));
  const areAll = [...orders].every((order) => order !== null && order <= orders.size);
  return others.length === 0 && areAll && NUMBERED.has(orders.size) ? year : null;
}

/** A column of cutoffs may say «I trimestre» instead of a date. */
function textOfCutoff(reader: TableReader, row: number): string {
  return reader.column('cutoff') ? (reader.text(row, 'cutoff') ?? '') : '';
}

/** Place in the year of what a text names: «Trimestre 2», «T2», «II», «abril - junio», «Junio». */
const orderOf = keepLately((text): number | null => {
  const words = foldText(text)
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/(\d)(?!er|ro|do|to|o\b)([a-z])/g, '$1 $2')
    .split(' ')
    .filter((word) => !/^20\d\d$/.test(word));
  const months = words.flatMap((word) => {
    const at = word.length > 2 ? MONTHS.findIndex((month) => month.startsWith(word)) : -1;
    return at < 0 ? [] : [at + 1];
  });
  if (months.length > 0) return Math.max(...months);
  const found = new Set(
    words.flatMap((word) => {
      const at = ORDINALS.findIndex((ordinal) => ordinal.test(word));
      if (at >= 0) return [at + 1];
      return /^(0?[7-9]|1[0-2])$/.test(word) ? [Number(word)] : [];
    }),
  );
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? only : null;
});
