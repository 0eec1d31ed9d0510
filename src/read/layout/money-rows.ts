/** Tables with a row of the magnitude and another of the money of each indicator. */

import { textOf } from '../book/grid.ts';
import { rowsBetween } from '../book/workbook.ts';
import type { Column } from '../decide/column.ts';
import { hasRole, readLevels } from '../headings/level.ts';
import type { Table } from './table.ts';

/** A column that says which rows are money has few words: «Magnitud» and «Recursos». */
const MOST_WORDS = 6;

/**
 * The table without its rows of money, where a column says of every row whether its figures are
 * magnitudes or money, and says both. Any other table is given as it is.
 */
export function setMoneyApart(table: Table): Table {
  for (const { index, cells } of table.columns) {
    const money = cells === 'texts' ? moneyRows(table, index) : null;
    if (!money) continue;
    const columns = table.columns.map(
      (column): Column => (column.index === index ? { ...column, field: 'unused' } : column),
    );
    return { ...table, columns, concepts: new Set([...(table.concepts ?? []), ...money]) };
  }
  return table;
}

/** The rows that the column says are money; `null` where it says of any row something else. */
function moneyRows({ grid, header, until }: Table, index: number): readonly number[] | null {
  const kinds = new Map<string, 'money' | 'magnitude'>();
  const rows = { money: [] as number[], magnitude: [] as number[] };
  for (const { number } of rowsBetween(grid.sheet, header.last + 1, until)) {
    const text = textOf(grid.see(number, index).cell);
    if (text === '') continue;
    const kind = kinds.get(text) ?? (kinds.size < MOST_WORDS ? kindOf(text) : null);
    if (kind === null) return null;
    kinds.set(text, kind);
    rows[kind].push(number);
  }
  const isBoth = rows.money.length > 0 && rows.magnitude.length >= rows.money.length;
  return isBoth ? rows.money : null;
}

function kindOf(text: string): 'money' | 'magnitude' | null {
  const [level, ...others] = readLevels([text]);
  if (!level || others.length > 0 || level.unknown.length > 0) return null;
  if (hasRole(level, 'money')) return 'money';
  return hasRole(level, 'quantity', 'physical') ? 'magnitude' : null;
}
